import { spawn } from 'node:child_process'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { type CampaignCase, expectThat, ROOT } from './case'
import type { Failure, Outcome } from './files'

/** So many seeds are read by one process: a fresh one for the next, so that nothing that is kept hides a fault. */
const CHUNK = { text: 2_500, word: 500 }

type Kind = Failure['kind']
type Part = { kind: Kind; from: number; count: number }

const partsOf = (kind: Kind, count: number): Part[] =>
  Array.from({ length: Math.ceil(count / CHUNK[kind]) }, (_, i) => ({
    kind,
    from: 1 + i * CHUNK[kind],
    count: Math.min(CHUNK[kind], count - i * CHUNK[kind]),
  }))

/** Reads the mangled files of some seeds in a process of its own. */
function readPart({ kind, from, count }: Part): Promise<Outcome> {
  const counts = { texts: kind === 'text' ? count : 0, words: kind === 'word' ? count : 0, from }
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', join('test', 'campaign', 'read-files.ts'), JSON.stringify(counts)],
    { cwd: ROOT, stdio: ['ignore', 'pipe', 'inherit'] },
  )
  let printed = ''
  child.stdout.on('data', (text) => {
    printed += text
  })
  return new Promise((resolve, reject) =>
    child.once('close', (code) =>
      code === 0
        ? resolve(JSON.parse(printed) as Outcome)
        : reject(new Error(`reading seeds ${from} to ${from + count - 1} (${kind}) ended with ${code}`)),
    ),
  )
}

async function readAll(kind: Kind, count: number): Promise<string> {
  const parts = partsOf(kind, count)
  const outcomes: Outcome[] = []
  const work = async () => {
    for (let part = parts.shift(); part; part = parts.shift()) outcomes.push(await readPart(part))
  }
  await Promise.all(Array.from({ length: availableParallelism() }, work))
  const failures = outcomes.flatMap((outcome) => outcome.failures)
  const [first] = failures
  expectThat(!first, `${failures.length} failures; seed ${first?.seed} (${first?.kind}): ${first?.fault}`)
  const sum = (of: 'read' | 'refused') => outcomes.reduce((total, outcome) => total + outcome[of], 0)
  return `${sum('read')} read whole, ${sum('refused')} refused with a sentence`
}

const cases: Omit<CampaignCase, 'group'>[] = [
  {
    name: '100,000 mangled texts',
    short: false,
    within: 3_600_000,
    run: () => readAll('text', 100_000),
  },
  {
    name: '10,000 mangled Word files',
    short: false,
    within: 3_600_000,
    run: () => readAll('word', 10_000),
  },
]

export const fileCases: CampaignCase[] = cases.map((one) => ({ group: 'files', ...one }))
