// `npm run picture`: makes the picture of the README anew, from the example that ships.
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium } from '@playwright/test'
import { freePort } from '../cli/processes/ports'
import { runExplorer } from './bench/running'
import { findChromium } from './chromium'

const root = join(import.meta.dirname, '..')
const example = join(root, 'data', 'source', 'example')
const picture = join(example, 'what-changed.png')

/** What is shown, in pixels. */
const SIZE = { width: 1100, height: 900 }

const executablePath = findChromium()
if (!executablePath) throw new Error('There is no Chromium: name one with CHROMIUM=/path.')
const library = mkdtempSync(join(tmpdir(), 'explorer-picture-'))
const files = readdirSync(example).flatMap((name) => (name.endsWith('.docx') ? [join(example, name)] : []))
const running = await runExplorer({ root, port: await freePort(), library, args: files })
try {
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] })
  const page = await browser.newPage({ viewport: SIZE, colorScheme: 'light' })
  await page.goto(`${running.base}/wla-51/compare`, { waitUntil: 'networkidle' })
  await page.screenshot({ path: picture })
  await browser.close()
} finally {
  await running.end()
  rmSync(library, { recursive: true, force: true })
}
console.log(`written: ${picture}`)
