import { basename, join } from 'node:path'
import { build } from 'esbuild'
import { FOR_BROWSERS, IN_PRODUCTION } from './browsers'
import type { Keep } from './keep'

const START = join('app', 'browser', 'start.ts')

/** The scripts of the pages: keeps the one that each page loads and those that it loads when they are needed. Gives the first. */
export async function buildScripts(keep: Keep): Promise<string> {
  const { outputFiles } = await build({
    ...FOR_BROWSERS,
    entryPoints: [START],
    splitting: true,
    // By their contents, as they name each other.
    entryNames: '[name]-[hash]',
    chunkNames: '[name]-[hash]',
    outdir: 'out',
    define: IN_PRODUCTION,
  })
  const addresses = outputFiles.map(({ path, contents }) => keep(basename(path), contents, { named: true }))
  const start = addresses.find((address) => basename(address).startsWith(`${basename(START, '.ts')}-`))
  if (!start) throw new Error('The script of the pages was not made.')
  return start
}
