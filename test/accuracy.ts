// `npm run accuracy`: scores the corpus against the labels in test/cases, writes data/accuracy.json for the page that shows
// it, and fails where a kind is below its floor. `-- --against REV` lists what the change since REV gained and lost;
// `-- --all` measures the small plans too, in a minute.
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { indexSource } from '../indexer/pipeline'
import { knowledge } from '../lib/identifiers/knowledge'
import type { Corpus } from '../lib/library/format'
import { readSource } from '../lib/reading/source'
import { getAccuracy } from '../lib/views/trust'
import { measure } from './accuracy/register'
import { readLabels, readStateLabels, type Score, score, scoreStates } from './cases/score'
import { explorerDocument } from './document'
import { realPlan } from './real-plan'

const root = join(import.meta.dirname, '..')
const floors = JSON.parse(readFileSync(join(root, 'test', 'cases', 'floors.json'), 'utf8')) as Record<string, number>

function table(scores: readonly Score[]): boolean {
  let sound = true
  console.log(`${'kind'.padEnd(21)}labels  precision  recall     F1  floor`)
  for (const { kind, labels, precision, recall, f1 } of scores) {
    const floor = floors[kind] ?? 0
    if (f1 < floor) sound = false
    console.log(
      `${kind.padEnd(21)}${String(labels).padStart(6)}${precision.toFixed(3).padStart(11)}${recall.toFixed(3).padStart(8)}${f1.toFixed(3).padStart(7)}${floor.toFixed(2).padStart(7)}${f1 < floor ? '  BELOW' : ''}`,
    )
  }
  return sound
}

/** The distinct mentions and links of a corpus, one a line. */
const linesOf = ({ mentions, links }: Corpus): Set<string> =>
  new Set([
    ...mentions.map(({ location, kind, entity }) => `mention ${location} ${kind} ${entity ?? '(not resolved)'}`),
    ...links.filter(({ kind }) => kind !== 'mentions').map(({ kind, from, to }) => `link ${kind} ${from} ${to}`),
  ])

/** Indexes the same document with the code of another revision, in a work tree of its own. */
function indexWith(revision: string, document: string): Corpus {
  const place = mkdtempSync(join(tmpdir(), 'explorer-against-'))
  const tree = join(place, 'tree')
  try {
    execFileSync('git', ['worktree', 'add', '--detach', '--quiet', tree, revision], { cwd: root })
    symlinkSync(join(root, 'node_modules'), join(tree, 'node_modules'))
    const { status, stderr } = spawnSync(
      process.execPath,
      ['indexer/run.mjs', document, '--out', join(place, 'corpus')],
      { cwd: tree, encoding: 'utf8' },
    )
    if (status !== 0) throw new Error(`The indexer of ${revision} fails on this document: ${stderr}`)
    return JSON.parse(readFileSync(join(place, 'corpus', 'corpus.json'), 'utf8')) as Corpus
  } finally {
    execFileSync('git', ['worktree', 'remove', '--force', tree], { cwd: root })
    rmSync(place, { recursive: true, force: true })
  }
}

const { values } = parseArgs({ options: { against: { type: 'string' }, all: { type: 'boolean' } } })
const document = realPlan?.path ?? explorerDocument()
const corpus = indexSource(await readSource(document), knowledge)
const cases = join(root, 'test', 'cases')
const labels = readLabels(cases)
const scores = [...score(corpus, labels), scoreStates(corpus, readStateLabels(cases))]
const sound = table(scores)
const { rows: register, wrong } = measure(labels.locations.size, scores, getAccuracy().register, values.all ?? false)
const figures = {
  locations: labels.locations.size,
  scores: scores.map(({ missed, spurious, ...rest }) => ({
    ...rest,
    missed: missed.length,
    spurious: spurious.length,
  })),
  register,
}
writeFileSync(join(root, 'data', 'accuracy.json'), `${JSON.stringify(figures, null, 2)}\n`)
console.log(`${'figure'.padEnd(14)}seen  texts  right  F1`)
let reached = true
for (const { id, seen, texts, right, f1 } of register) {
  const floor = floors[id] ?? 0
  const reaches = f1 ?? (right ?? 0) / texts
  if (reaches < floor) reached = false
  console.log(
    `${id.padEnd(14)}${(seen ? 'yes' : 'no').padEnd(4)}${String(texts).padStart(7)}${String(right ?? '').padStart(7)}  ${f1?.toFixed(3) ?? ''}${reaches < floor ? '  BELOW' : ''}`,
  )
}
for (const line of wrong) console.log(`  ${line}`)
for (const { kind, missed, spurious } of scores) {
  for (const line of missed) console.log(`  ${kind} missed ${line}`)
  for (const line of spurious) console.log(`  ${kind} spurious ${line}`)
}
if (values.against) {
  const before = linesOf(indexWith(values.against, document))
  const now = linesOf(corpus)
  const gained = [...now].filter((line) => !before.has(line))
  const lost = [...before].filter((line) => !now.has(line))
  for (const line of gained) console.log(`+ ${line}`)
  for (const line of lost) console.log(`- ${line}`)
  console.log(`since ${values.against}: ${gained.length} gained, ${lost.length} lost`)
}
if (!sound || !reached) {
  console.error('A kind or a figure is below its floor (test/cases/floors.json).')
  process.exitCode = 1
}
