// `npm run index`: makes the command one script, in memory, and runs it. To load its three hundred modules one by one takes
// longer than to read a plan. Made anew for each run, the script is always that of the code as it stands.
import Module from 'node:module'
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
  sourcemap: 'inline',
  sourcesContent: false,
  outfile: path,
  allowOverwrite: true,
  logLevel: 'error',
}).outputFiles
// An error tells its place in the code, not in the script.
process.setSourceMapsEnabled(true)
new Module(path)._compile(script.text, path)
