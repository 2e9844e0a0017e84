// `npm test`: unit, contract and integration tests, then the browser tests on a server of their own.
// `npm test -- test/lib/identifiers` runs only the vitest files that match.
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { endChild } from '../cli/processes/children'
import { freePort } from '../cli/processes/ports'
import { findChromium } from './chromium'
import { explorerDocument } from './document'
import { startExplorer } from './explorer'

const root = join(import.meta.dirname, '..')
const bin = (name: string) => join(root, 'node_modules', '.bin', name)

const run = (command: string, args: string[], env: Record<string, string> = {}) =>
  new Promise<number>((resolve) => {
    const child = spawn(command, args, { cwd: root, stdio: 'inherit', env: { ...process.env, ...env } })
    child.once('exit', (code) => resolve(code ?? 1))
  })

async function browserTests(): Promise<number> {
  const chromium = findChromium()
  if (!chromium) {
    console.error(
      '\n!! BROWSER TESTS NOT RUN: no Chromium was found. Install Debian\'s "chromium", or name one with CHROMIUM=/path.',
    )
    return process.env.CI ? 1 : 0
  }
  const corpus = mkdtempSync(join(tmpdir(), 'explorer-test-'))
  const port = await freePort()
  const explorer = await startExplorer({ root, document: explorerDocument(), port, corpus })
  try {
    return await run(bin('playwright'), ['test'], { BASE_URL: `http://127.0.0.1:${port}`, CHROMIUM: chromium })
  } finally {
    await endChild(explorer)
    rmSync(corpus, { recursive: true, force: true })
  }
}

const only = process.argv.slice(2)
const units = await run(bin('vitest'), ['run', ...only])
const browser = only.length ? 0 : await browserTests()
process.exitCode = units || browser
