import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { indexSource } from '../../indexer/pipeline'
import { bundledDocument } from '../../indexer/places'
import { readSource } from '../../indexer/source'
import type { Corpus } from '../../lib/corpus/format'
import type { Entry } from '../../lib/domain/entry'
import { knowledge } from '../../lib/identifiers/knowledge'
import { expectNothingLost } from '../nothing-lost'
import { realPlan } from '../real-plan'

const read = async (path: string) => {
  const source = await readSource(path)
  return { source, corpus: indexSource(source, knowledge) }
}
const bundled = bundledDocument()
if (!bundled) throw new Error('No document ships with the project: data/source has none.')
const { source, corpus: digest } = await read(bundled)
const official = realPlan ? (await read(realPlan.path)).corpus : digest
const count = (entries: readonly Entry[], kind: Entry['kind']) => entries.filter((entry) => entry.kind === kind).length

describe('the bundled digest', () => {
  test('loses nothing when it is read', () => expectNothingLost(source.text, digest.entries, digest.diagnostics))

  test('has every section, clause and action item of the plan', () => {
    expect(count(digest.entries, 'resolution')).toBe(61)
    expect(count(digest.entries, 'section')).toBe(228)
    expect(count(digest.entries, 'action-item')).toBe(364)
    const clauses = digest.entries.filter(
      (entry) => entry.kind === 'clause' && (entry.role === 'clause' || entry.role === 'annex'),
    )
    expect(clauses).toHaveLength(618)
  })

  test('says that it is a digest', () => {
    const said = digest.entries.filter((entry) => entry.kind === 'passage').map(({ text }) => text)
    expect(said.join(' ')).toContain('digest')
  })
})

/** Events whose names are long and stand without quotation marks: a digest that shares no run of nine words cuts them. */
const RENAMED: ReadonlyMap<string, string> = new Map([
  [
    '2017-03-12-data-management-transforming-data-into-value-expanding-the-iot-potential',
    '2017-03-12-data-management-transforming-data-expanding-the-iot-potential',
  ],
  [
    '2017-06-12-inclusive-icts-for-disaster-and-emergency-preparedness-for-persons',
    '2017-06-12-inclusive-icts-for-disaster-and-emergency-preparedness',
  ],
  [
    '2017-10-12-standards-for-digital-fiat-currency-for-universal-financial-access',
    '2017-10-12-standards-for-digital-fiat-currency-dfc-for-universal-financial-access',
  ],
])
/** Work items and a Supplement whose long titles are cut for the same reason. */
const SHORTENED: ReadonlySet<string> = new Set([
  'itu-t-k.supp-5g_emf_compliance',
  'itu-t-l.cem',
  'itu-t-l.ee_5g',
  'itu-t-q.ce-apimp',
  'itu-t-q.d2d-eecp',
  'itu-t-q.qmp-tca',
  'itu-t-q.sp-rt-np',
  'itu-t-q.sqm',
  'itu-t-q.suppl.volte_ets_interconnection',
  'itu-t-q.volte-sao-req',
  'itu-t-y-suppl-42',
  'itu-t-y.std',
])

describe.skipIf(!realPlan)('the bundled digest beside the official plan', () => {
  const renamed = (id: string) => RENAMED.get(id) ?? id
  /** What only the digest has: the paragraphs that say what it is. */
  const isNotice = (entry: Entry) => entry.kind === 'passage' && entry.location === 'front'
  const known = (corpus: Corpus) => corpus.entries.filter((entry) => !isNotice(entry))

  test('has the same entries, each under the same parent', () => {
    const lines = (corpus: Corpus) => known(corpus).map(({ id, kind, parent }) => `${kind} ${id} in ${parent ?? '-'}`)
    expect(lines(digest)).toEqual(lines(official))
  })

  test('has the milestone, the ticks and the second numbers of every action item as printed', () => {
    const lines = (corpus: Corpus) =>
      corpus.entries.flatMap((entry) =>
        entry.kind === 'action-item'
          ? [[entry.id, entry.aliases, entry.milestone, entry.periodicGoalsMet, entry.completed]]
          : [],
      )
    expect(lines(digest)).toEqual(lines(official))
  })

  test('has every mandate and every other link between items, clauses and entities', () => {
    const lines = (corpus: Corpus) =>
      corpus.links
        .filter(({ from }) => from !== 'front')
        .map(({ kind, from, to }) => `${kind} ${renamed(from)} -> ${renamed(to)}`)
    expect(lines(digest).sort()).toEqual(lines(official).sort())
  })

  test('mentions in every entry what the plan mentions there, and nothing else', () => {
    const lines = (corpus: Corpus) =>
      new Set(
        corpus.mentions
          .filter(({ location }) => location !== 'front')
          .map(
            ({ entry, kind, entity, text }) =>
              `${entry}: ${kind} ${entity === null ? `"${text}", not resolved` : renamed(entity)}`,
          ),
      )
    const [here, there] = [lines(digest), lines(official)]
    expect({
      onlyInThePlan: [...there].filter((line) => !here.has(line)),
      onlyInTheDigest: [...here].filter((line) => !there.has(line)),
    }).toEqual({ onlyInThePlan: [], onlyInTheDigest: [] })
  })

  test('tells titles, dates and places of every entity as the plan does, but for names that were cut', () => {
    const isCut = (id: string) => SHORTENED.has(id) || [...RENAMED.values()].includes(id)
    const facts = (corpus: Corpus) =>
      new Map(
        corpus.entities
          .filter(({ entry }) => entry === null)
          .map(({ id, title, start, end, city, country }) => [
            renamed(id),
            { title, when: [start, end], where: [city, country] },
          ]),
      )
    const [here, there] = [facts(digest), facts(official)]
    expect([...here.keys()].sort()).toEqual([...there.keys()].sort())
    for (const [id, { title, when, where }] of there) {
      expect(here.get(id), id).toMatchObject({ when, where })
      if (isCut(id)) expect(here.get(id)?.title, `${id} is cut no more`).not.toBe(title)
      else expect(here.get(id)?.title, id).toBe(title)
    }
  })

  test('is found by the rules as completely as the plan, within 0.02 of recall for each kind', () => {
    const directory = mkdtempSync(join(tmpdir(), 'explorer-digest-'))
    const recall = (corpus: Corpus, name: string) => {
      const file = join(directory, name)
      writeFileSync(file, JSON.stringify(corpus))
      const score = join(dirname(realPlan?.path ?? ''), '..', 'tools', 'score.mjs')
      const { stdout } = spawnSync(process.execPath, [score, file, '--json'], {
        encoding: 'utf8',
        maxBuffer: 64 * 1024 * 1024,
      })
      return JSON.parse(stdout) as Record<string, { recall: number }>
    }
    const here = recall(digest, 'digest.json')
    const there = recall(official, 'official.json')
    rmSync(directory, { recursive: true })
    expect(Object.keys(here)).toEqual(Object.keys(there))
    expect(Object.keys(there).length).toBeGreaterThan(10)
    for (const [kind, { recall }] of Object.entries(there))
      expect(here[kind]?.recall, kind).toBeGreaterThanOrEqual(recall - 0.02)
  })

  test('shares no run of nine words with the plan, names and titles aside', () => {
    const tool = join(dirname(realPlan?.path ?? ''), '..', 'tools', 'originality.mjs')
    const { status, stdout } = spawnSync(process.execPath, [tool, dirname(bundled), realPlan?.path ?? ''], {
      encoding: 'utf8',
    })
    expect(status, stdout).toBe(0)
  })
})
