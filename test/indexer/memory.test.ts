import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'

const root = join(import.meta.dirname, '..', '..')
const place = mkdtempSync(join(tmpdir(), 'explorer-memory-'))
afterAll(() => rmSync(place, { recursive: true, force: true }))

/** What a file may take, in bytes: so much, and so many times its own size. */
const LEAST = 150_000_000
const TIMES = 12
/** The process that indexes says at its end the most memory that it took, in KB. */
const SAY_PEAK = `data:text/javascript,${encodeURIComponent(
  'process.on("exit", () => process.argv[1]?.endsWith("run.mjs") && console.error("peak", process.resourceUsage().maxRSS))',
)}`

function peakOf(path: string): number {
  const { status, stderr } = spawnSync('npm', ['run', '--silent', 'index', '--', path], {
    cwd: root,
    encoding: 'utf8',
    env: {
      ...process.env,
      NODE_OPTIONS: `--import=${SAY_PEAK}`,
      LIBRARY_DIR: mkdtempSync(join(place, 'library-')),
    },
  })
  expect(status, stderr).toBe(0)
  return Number(stderr.match(/^peak (\d+)$/m)?.[1]) * 1024
}

const digest = join(root, 'data', 'source', 'wtsa-16-action-plan-digest.txt')
const many = join(place, 'many.txt')
writeFileSync(many, readFileSync(digest, 'utf8').repeat(20))
const word = join(root, 'data', 'source', 'example', 'wla-51-action-plan-2053-11.docx')

test.each([
  ['a plan as text', digest],
  ['a plan as a Word file', word],
  ['twenty plans in one text', many],
])('%s is indexed in 150 MB and twelve times its size', (_, path) => {
  const peak = peakOf(path)
  expect(peak).toBeGreaterThan(0)
  expect(peak).toBeLessThan(LEAST + TIMES * statSync(path).size)
})
