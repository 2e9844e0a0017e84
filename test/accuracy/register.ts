import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Accuracy } from '../../lib/views/trust'
import type { Score } from '../cases/score'
import { texts as ownLabelled } from '../lib/references/texts'
import { idsOf, readLines, readTexts, scoreTexts, type TextScore } from './texts'

type Row = Accuracy['register'][number]

const root = join(import.meta.dirname, '..', '..')
/** Labelled texts that are beside the project, as the official plan is. */
const shared = join(root, '..', 'shared')

/** Of texts that are right as a whole or not, no references are counted. */
const NOTHING = { labels: null, precision: null, recall: null, f1: null }

const ofTexts = (id: Row['id'], seen: boolean, { texts, right, labels, precision, recall, f1 }: TextScore): Row => ({
  id,
  seen,
  texts,
  right,
  labels,
  precision,
  recall,
  f1,
})

/** All kinds of a corpus together. */
function ofKinds(id: Row['id'], places: number, scores: readonly Score[]): Row {
  const labels = scores.reduce((sum, one) => sum + one.labels, 0)
  const missed = scores.reduce((sum, one) => sum + one.missed.length, 0)
  const spurious = scores.reduce((sum, one) => sum + one.spurious.length, 0)
  const right = labels - missed
  const [precision, recall] = [right / (right + spurious), right / labels]
  const f1 = (2 * precision * recall) / (precision + recall)
  return { id, seen: true, texts: places, right: null, labels, precision, recall, f1 }
}

/** Texts that were written for the tests of references; they have no kinds, so each is right as a whole or not. */
function ownTexts(): Row {
  const rows = Object.values(ownLabelled).flat()
  const right = rows.filter(([text, ids]) => idsOf(text) === ids).length
  return { id: 'own', seen: true, texts: rows.length, right, ...NOTHING }
}

/** Small plans in forms that people keep: each is read right, or not. Takes a minute. */
function smallPlans(): Row | null {
  const tool = join(shared, 'tools', 'check-sources.mjs')
  if (!existsSync(tool)) return null
  const { stdout } = spawnSync(process.execPath, [tool], { cwd: root, encoding: 'utf8' })
  const [, passed, failed] = stdout.match(/(\d+) passed, (\d+) failed/)?.map(Number) ?? []
  if (passed === undefined || failed === undefined) throw new Error(`${tool} did not say how many files it read`)
  return { id: 'small-plans', seen: true, texts: passed + failed, right: passed, ...NOTHING }
}

/**
 * Every figure of accuracy, with whether the texts were seen while the rules were written. What cannot be measured here (texts
 * that are not beside the project; the small plans, unless `all`) keeps the figure of before.
 */
export function measure(
  locations: number,
  scores: readonly Score[],
  before: readonly Row[],
  all: boolean,
): { rows: Row[]; wrong: string[] } {
  const cases = join(shared, 'cases')
  const wrong: string[] = []
  const texts = (
    id: Row['id'],
    seen: boolean,
    path: string,
    read: (path: string) => Parameters<typeof scoreTexts>[0],
  ) => {
    if (!existsSync(path)) return null
    const score = scoreTexts(read(path))
    if (seen) wrong.push(...score.wrong.map((line) => `${id}: ${line}`))
    return ofTexts(id, seen, score)
  }
  const isState = ({ kind }: Score) => kind === 'recommendation-state'
  const states = scores.filter(isState)
  const measured = [
    ofKinds(
      'plan',
      locations,
      scores.filter((one) => !isState(one)),
    ),
    ofKinds(
      'states',
      states.reduce((sum, { labels }) => sum + labels, 0),
      states,
    ),
    texts('foreign', true, join(cases, 'foreign'), readTexts),
    texts('lines', true, join(cases, 'references.jsonl'), readLines),
    ownTexts(),
    all ? smallPlans() : null,
    texts('unseen', false, join(root, 'test', 'cases', 'unseen.jsonl'), readLines),
  ].filter((row) => row !== null)
  const kept = before.filter(({ id }) => !measured.some((row) => row.id === id))
  const order = ['plan', 'states', 'foreign', 'lines', 'own', 'small-plans', 'unseen']
  return { rows: [...measured, ...kept].sort((a, b) => order.indexOf(a.id) - order.indexOf(b.id)), wrong }
}
