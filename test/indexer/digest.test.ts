import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { indexSource } from '../../indexer/pipeline'
import { bundledDocument } from '../../indexer/places'
import type { Entry } from '../../lib/domain/entry'
import { knowledge } from '../../lib/identifiers/knowledge'
import type { Corpus } from '../../lib/library/format'
import { readSource } from '../../lib/reading/source'
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

/**
 * A long name that the plan prints without quotation marks has a compound hyphenated in the digest ("Digital-Fiat-Currency"),
 * since the digest shares no run of nine words with the plan but quoted names. As a name it is the same.
 */
const plain = (title: string | null) => title?.replace(/-/g, ' ').toLowerCase() ?? null

describe.skipIf(!realPlan)('the bundled digest beside the official plan', () => {
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
      corpus.links.filter(({ from }) => from !== 'front').map(({ kind, from, to }) => `${kind} ${from} -> ${to}`)
    expect(lines(digest).sort()).toEqual(lines(official).sort())
  })

  test('mentions in every entry what the plan mentions there, and nothing else', () => {
    const lines = (corpus: Corpus) =>
      new Set(
        corpus.mentions
          .filter(({ location }) => location !== 'front')
          .map(({ entry, kind, entity, text }) => `${entry}: ${kind} ${entity ?? `"${text}", not resolved`}`),
      )
    const [here, there] = [lines(digest), lines(official)]
    expect({
      onlyInThePlan: [...there].filter((line) => !here.has(line)),
      onlyInTheDigest: [...here].filter((line) => !there.has(line)),
    }).toEqual({ onlyInThePlan: [], onlyInTheDigest: [] })
  })

  test('tells titles, dates and places of every entity as the plan does', () => {
    const facts = (corpus: Corpus) =>
      corpus.entities
        .filter(({ entry }) => entry === null)
        .map(({ id, title, start, end, city, country }) => [id, plain(title), start, end, city, country].join(' | '))
        .sort()
    expect(facts(digest)).toEqual(facts(official))
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
