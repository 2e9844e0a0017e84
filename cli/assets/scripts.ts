import { basename, join } from 'node:path'
import { build } from 'esbuild'
import { ROOT } from '../../indexer/places'
import type { Keep } from './keep'

const START = join('app', 'browser', 'start.ts')

/** The scripts of the pages: keeps the one that each page loads and those that it loads when they are needed. Gives the first. */
export async function buildScripts(keep: Keep): Promise<string> {
  const { outputFiles, metafile } = await build({
    entryPoints: [START],
    absWorkingDir: ROOT,
    bundle: true,
    splitting: true,
    write: false,
    metafile: true,
    // By their contents, as they name each other.
    entryNames: '[name]-[hash]',
    chunkNames: '[name]-[hash]',
    outdir: 'out',
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    jsx: 'automatic',
    minify: true,
    legalComments: 'none',
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'error',
  })
  for (const { path, contents } of outputFiles) keep(basename(path), contents, { named: true })
  const [first] = Object.entries(metafile.outputs).find(([, { entryPoint }]) => entryPoint?.endsWith('start.ts')) ?? []
  const file = outputFiles.find(({ path }) => first && basename(path) === basename(first))
  if (!file) throw new Error('The script of the pages was not made.')
  return keep(basename(file.path), file.contents, { named: true })
}
