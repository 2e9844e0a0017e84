// Prints the indexing command as one script; see `run.mjs`.
import { join } from 'node:path'
import { buildSync } from 'esbuild'

const path = join(import.meta.dirname, 'command.ts')
const [script] = buildSync({
  entryPoints: [path],
  bundle: true,
  write: false,
  format: 'cjs',
  platform: 'node',
  target: 'node20',
  // Asked for by `places.ts`, which stands beside this file.
  define: { 'import.meta.dirname': JSON.stringify(import.meta.dirname) },
  minifyWhitespace: true,
  sourcemap: 'inline',
  sourcesContent: false,
  outfile: path,
  allowOverwrite: true,
  logLevel: 'error',
}).outputFiles
process.stdout.write(script.contents)
