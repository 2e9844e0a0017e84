// `npm run index`: has the command made one script, and runs it. To load its three hundred modules one by one takes longer than
// to read a plan. Made anew for each run, the script is always that of the code as it stands; made by a process of its own, the
// bundler takes no memory beside the plan.
import { execFileSync } from 'node:child_process'
import Module from 'node:module'
import { join } from 'node:path'

const LONGEST_SCRIPT = 64 * 1024 * 1024
const script = execFileSync(process.execPath, [join(import.meta.dirname, 'bundle.mjs')], {
  encoding: 'utf8',
  maxBuffer: LONGEST_SCRIPT,
  stdio: ['ignore', 'pipe', 'inherit'],
})
// An error tells its place in the code, not in the script.
process.setSourceMapsEnabled(true)
const path = join(import.meta.dirname, 'command.ts')
new Module(path)._compile(script, path)
