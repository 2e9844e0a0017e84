/** @type {import('next').NextConfig} */
export default {
  poweredByHeader: false,
  // The server in front of the pages (cli/front) compresses what it remembers.
  compress: false,
  // Reads PDF files in a thread, from its own folder.
  serverExternalPackages: ['unpdf'],
  // No page has a picture to be scaled; so no address scales one.
  images: { unoptimized: true },
  // Whole answers are remembered in front; the framework keeps none beside them.
  cacheMaxMemorySize: 0,
  // The indexer and the tests run lib/ through tsx and vitest; `npm run check` has already checked the types.
  typescript: { ignoreBuildErrors: true },
  // Pages are printed without the framework (decisions/083): its own are loaded where one is asked for after all.
  experimental: { preloadEntriesOnStart: false },
  turbopack: { root: import.meta.dirname },
}
