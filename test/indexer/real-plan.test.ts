import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { readEntries } from '../../indexer/entries'
import type { Diagnostic } from '../../lib/domain/diagnostic'
import type { Entry, EntryKind, EntryOf } from '../../lib/domain/entry'
import { readBlocks } from '../../lib/reading/text/blocks'
import { clean } from '../../lib/text/clean'
import { expectNothingLost } from '../nothing-lost'
import { realPlan } from '../real-plan'

type LabelledItem = {
  id: string
  alias: string[]
  milestone: string
  periodic: string
  completed: string
  hasNote: boolean
}
type LabelledSub = { label: string; text: string }
type LabelledClause = { label: string; text: string; kind?: string; children: LabelledSub[] }
type LabelledSection = { section: number; heading: string; chapeau: string | null; clauses: LabelledClause[] }

describe.skipIf(!realPlan)('the official plan', () => {
  const source = realPlan?.text ?? ''
  const cases = join(dirname(realPlan?.path ?? ''), '..', 'cases')
  const labels = <T>(file: string): T => JSON.parse(readFileSync(join(cases, file), 'utf8')) as T
  const diagnostics: Diagnostic[] = []
  let entries: Entry[] = []
  const all = <K extends EntryKind>(kind: K) => entries.filter((entry) => entry.kind === kind) as EntryOf<K>[]
  const childrenOf = (id: string) => entries.filter(({ parent }) => parent === id)
  const plain = (text: string) =>
    text
      .replace(/[\u2010\u2011]/g, '-')
      .replace(/[’‘]/g, "'")
      .replace(/[“”]/g, '"')
      .replace(/\s+/g, ' ')
      .trim()

  beforeAll(() => {
    entries = readEntries(clean(source), readBlocks(source), (diagnostic) => diagnostics.push(diagnostic))
  })

  test('loses nothing', () => expectNothingLost(source, entries, diagnostics))

  test('has 60 resolutions and an opinion, 228 operative sections, 618 clauses, 364 action items', () => {
    expect(all('resolution').filter(({ opinion }) => !opinion)).toHaveLength(60)
    expect(all('resolution').filter(({ opinion }) => opinion)).toHaveLength(1)
    expect(all('section')).toHaveLength(228)
    expect(all('clause').filter(({ role }) => role === 'clause' || role === 'annex')).toHaveLength(618)
    expect(all('action-item')).toHaveLength(364)
    expect(
      all('action-item')
        .filter(({ number }) => number === null)
        .map(({ id }) => id),
    ).toEqual(['44-unnumbered'])
  })

  test('has a row of thirteen cells in Table 1 for each, with its title', () => {
    const rows = all('table-row')
    expect(rows.map(({ resolution }) => resolution)).toEqual(all('resolution').map(({ id }) => id))
    expect(new Set(rows.map(({ cells }) => cells.length))).toEqual(new Set([13]))
    expect(all('resolution').filter(({ title }) => title === '')).toEqual([])
  })

  test('has a legend and a list of changes that says why an item is gone', () => {
    expect(all('term').map(({ term }) => term)).toEqual([
      '*',
      '**',
      'GCA',
      'GenSec',
      'ISCG',
      'ISCTF',
      'MS',
      'PP',
      'SecGen',
      'SG',
      'SM',
    ])
    const changes = new Map(all('change').map((change) => [change.item, change]))
    expect(changes.get('33-02')).toMatchObject({ change: 'dropped', reason: 'Resolution 33 suppressed' })
    expect(changes.get('22-01')).toMatchObject({ change: 'reused' })
    expect(changes.get('55-05')).toMatchObject({ change: 'new' })
    expect(changes.get('op-01-02')).toMatchObject({ change: 'dropped', reason: null })
  })

  test('prints "√?" as it stands, with the words below it', () => {
    expect(all('action-item').find(({ id }) => id === '48-01')).toMatchObject({
      periodicGoalsMet: '√',
      completed: '√? See comment below.',
    })
  })

  test('agrees with every action item that was labelled by hand', () => {
    const items = new Map(all('action-item').map((item) => [item.id, item]))
    const seen = labels<LabelledItem[]>('action-items.json').map(({ id }) => {
      const item = items.get(id)
      return {
        id,
        alias: item?.aliases,
        milestone: plain(item?.milestone ?? '-'),
        periodic: item?.periodicGoalsMet,
        completed: item?.completed,
        hasNote: childrenOf(id).length > 0,
      }
    })
    const expected = labels<LabelledItem[]>('action-items.json').map(
      ({ id, alias, milestone, periodic, completed, hasNote }) => ({
        id,
        alias,
        milestone: plain(milestone),
        periodic,
        completed,
        hasNote,
      }),
    )
    expect(seen).toEqual(expected)
  })

  test('agrees with every section and clause that was labelled by hand', () => {
    const text = (entry: Entry) => plain(entry.text.slice(entry.lead)).slice(0, 40)
    for (const [location, sections] of Object.entries(labels<Record<string, LabelledSection[]>>('clauses.json'))) {
      const id = location.replace(/^op-/, 'opinion-')
      const read = all('section').filter(({ parent }) => parent === id)
      expect(
        read.map(({ heading }) => plain(heading)),
        id,
      ).toEqual(sections.map(({ heading }) => plain(heading).replace(/,$/, '')))
      for (const [i, { section, clauses, chapeau }] of sections.entries()) {
        const inside = childrenOf(read[i]?.id ?? '').filter((entry) => entry.kind === 'clause')
        expect(inside.find(({ role }) => role === 'chapeau')?.text.trim() ?? null, id).toBe(chapeau)
        const own = inside.filter(({ role }) => role === 'clause' || role === 'annex')
        expect(
          own.map((clause) => [clause.id, text(clause)]),
          id,
        ).toEqual(
          clauses.map(({ label, text: words }) => [
            `${id}.${section}${label && `.${label}`}`,
            plain(words).slice(0, 40),
          ]),
        )
        for (const [j, { children }] of clauses.entries()) {
          const clause = own[j]?.id ?? ''
          let bullets = 0
          expect(childrenOf(clause).map((entry) => [entry.id, text(entry)])).toEqual(
            children.map(({ label, text: words }) => [
              `${clause}.${label === '•' ? `b${++bullets}` : label.replace(')', '')}`,
              plain(words).slice(0, 40),
            ]),
          )
        }
      }
    }
  })
})
