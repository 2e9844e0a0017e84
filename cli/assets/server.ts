import { join } from 'node:path'
import { build, type Plugin } from 'esbuild'
import { ROOT } from '../../indexer/places'

/** Styles are files of their own (`styles.ts`). */
const withoutStyles: Plugin = {
  name: 'without-styles',
  setup({ onLoad }) {
    onLoad({ filter: /\.css$/ }, () => ({ contents: '', loader: 'empty' }))
  },
}

/** Where the page server finds what answers without the framework. */
const DIRECT = join('.next', 'direct.mjs')

/** Makes what the page server answers by itself one module: the API and the pages, as React prints them on a server. */
export async function buildServer(): Promise<void> {
  await build({
    entryPoints: [join('app', 'direct.ts')],
    outfile: DIRECT,
    absWorkingDir: ROOT,
    plugins: [withoutStyles],
    bundle: true,
    packages: 'external',
    alias: { 'next/headers': './app/document/no-framework.ts', 'next/navigation': './app/document/no-framework.ts' },
    format: 'esm',
    platform: 'node',
    target: 'node20',
    jsx: 'automatic',
    legalComments: 'none',
    logLevel: 'error',
  })
}
