import { join } from 'node:path'
import { build, type Plugin } from 'esbuild'
import { ROOT } from '../../indexer/places'
import { FOR_BROWSERS, IN_PRODUCTION } from '../assets/browsers'

const CLIENT = join(ROOT, 'cli', 'offline', 'client')

/** What a server has and a file has not, and what stands in its place. */
const REPLACED: Readonly<Record<string, string>> = {
  'lib/views/explorer.ts': 'explorer',
  'lib/library/history.ts': 'history',
  'lib/messages/catalogues.ts': 'catalogues',
  'app/request.ts': 'request',
}

/** Modules of the client in place of those of the server; Node's own are empty: nothing that a page shows calls them. */
const inFile: Plugin = {
  name: 'offline',
  setup({ onLoad, onResolve }) {
    for (const [path, name] of Object.entries(REPLACED))
      onLoad({ filter: new RegExp(`[/\\\\]${path.replace(/[/.]/g, '[/\\\\.]')}$`) }, () => ({
        contents: `export * from ${JSON.stringify(join(CLIENT, name))}`,
        loader: 'ts',
        resolveDir: CLIENT,
      }))
    onResolve({ filter: /^node:/ }, ({ path }) => ({ path, namespace: 'node' }))
    onLoad({ filter: /.*/, namespace: 'node' }, () => ({ contents: 'module.exports = {}', loader: 'js' }))
    // The schemas of the pages say nothing to readers: one language of their messages is enough.
    onLoad({ filter: /zod[/\\]v4[/\\]locales[/\\]index\.js$/ }, () => ({
      contents: "export { default as en } from './en.js'",
      loader: 'js',
      resolveDir: join(ROOT, 'node_modules', 'zod', 'v4', 'locales'),
    }))
    onLoad({ filter: /\.css$/ }, () => ({ contents: '', loader: 'css' }))
  },
}

/** The two scripts of an offline file: the pages with our own views and search and React's printing, and what unpacks them. */
export async function bundleClient(): Promise<{ start: string; client: string }> {
  const { outputFiles } = await build({
    ...FOR_BROWSERS,
    entryPoints: ['start.ts', 'main.tsx'].map((name) => join(CLIENT, name)),
    alias: { 'next/navigation': './app/document/no-framework.ts' },
    plugins: [inFile],
    outdir: CLIENT,
    define: { ...IN_PRODUCTION, 'process.env': '{}' },
  })
  const textOf = (name: string) => {
    const script = outputFiles.find(({ path }) => path.endsWith(name))
    if (!script) throw new Error(`${name} of the offline file was not made.`)
    return script.text
  }
  return { start: textOf('start.js'), client: textOf('main.js') }
}
