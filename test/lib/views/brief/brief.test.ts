import { describe, expect, test } from 'vitest'
import { inWords } from '../../../../lib/messages/message'
import { type BriefState, type BriefSubject, newBrief } from '../../../../lib/refs/brief'
import { emptySearch } from '../../../../lib/refs/states'
import { getBrief } from '../../../../lib/views/brief/brief'
import { getResolutionPage } from '../../../../lib/views/resolution'
import { getSilent } from '../../../../lib/views/silent'
import { explorerOf } from '../../../explorer-of'

const explorer = await explorerOf()
const { lookups } = explorer

async function briefOf(subject: BriefSubject, change: Partial<BriefState> = {}) {
  const found = await getBrief({ ...newBrief(subject), ...change, subject }, explorer)
  if (found.kind !== 'brief') throw new Error(`${JSON.stringify(subject)} is no brief`)
  return found.brief
}
const thing = (of: string): BriefSubject => ({ kind: 'thing', of })
const idsOf = ({ groups }: Awaited<ReturnType<typeof briefOf>>) =>
  groups.flatMap(({ rows }) => rows.map(({ item }) => item.id))

describe('a brief of a resolution', () => {
  test('has its items, those of others that implement its clauses, and what has none', async () => {
    for (const { id } of lookups.entriesOfKind('resolution')) {
      const brief = await briefOf(thing(id))
      const page = getResolutionPage(id, lookups)!
      expect(new Set(idsOf(brief))).toEqual(new Set(Object.keys(page.items)))
      expect(brief.gaps.map((clause) => clause.id)).toEqual([...page.gaps.ituT, ...page.gaps.everybody].sort(inText))
    }
  })
  const order = new Map(lookups.corpus.entries.map(({ id }, i) => [id, i]))
  const inText = (a: string, b: string) => order.get(a)! - order.get(b)!

  test('does not name its own resolution at each of its clauses', async () => {
    const labels = (await briefOf(thing('res-44'))).groups
      .filter(({ resolution }) => resolution?.id === 'res-44')
      .flatMap(({ rows }) => rows.flatMap(({ clauses }) => clauses.filter(({ id }) => id.startsWith('res-44.'))))
      .map(({ label }) => label)
    expect(labels.length).toBeGreaterThan(5)
    for (const label of labels) expect(label).not.toContain('Resolution 44')
  })
})

test('the items without progress of all resolutions are those of the page of what is silent', async () => {
  const page = getSilent(lookups, null)
  const briefs = await Promise.all(lookups.entriesOfKind('resolution').map(({ id }) => briefOf(thing(id))))
  const ids = (items: readonly { id: string }[]) => [...new Set(items.map(({ id }) => id))].sort()
  expect(ids(briefs.flatMap(({ silent }) => silent))).toEqual(ids(page.resolutions.flatMap(({ items }) => items)))
  expect(ids(briefs.flatMap(({ overdue }) => overdue))).toEqual(ids(page.late))
})

describe('what a brief is about', () => {
  test.each([
    ['res-44', 'Resolution 44'],
    ['Resolution 44', 'Resolution 44'],
    ['SG13', 'SG13'],
    ['TSB Director', 'TSB and its Director'],
    ['council', 'Council'],
    ['TSAG', 'TSAG'],
    ['92-05', 'Action item 92-05'],
  ])('%s is %s', async (of, name) => {
    const brief = await briefOf(thing(of))
    expect(inWords(brief.name)).toBe(name)
    expect(brief.total).toBeGreaterThan(0)
  })

  test('a body has in each item its part', async () => {
    const { groups } = await briefOf(thing('council'))
    for (const { rows } of groups) for (const { part } of rows) expect(part).not.toBeNull()
  })

  test('words that name nothing are searched for, and the brief says so', async () => {
    const brief = await briefOf(thing('counterfeit devices'))
    expect(inWords(brief.name)).toBe('Action items on “counterfeit devices”')
    expect(idsOf(brief).some((id) => id.startsWith('96-'))).toBe(true)
  })

  test('an identifier that the plan has not is not searched for', async () =>
    expect(await getBrief({ ...newBrief(null), subject: thing('res-999') }, explorer)).toEqual({
      kind: 'unknown',
      of: 'res-999',
    }))

  test('a search has the items that its page lists as action items, narrowed as it is', async () => {
    const search = { ...emptySearch, q: 'IMT-2020', status: ['periodic'] }
    const brief = await briefOf({ kind: 'search', search })
    expect(brief.total).toBeGreaterThan(0)
    expect(brief.states.map(({ status }) => status)).toEqual(['periodic'])
  })

  test('a list has its items in the order of the plan, and names the numbers that are none', async () => {
    const brief = await briefOf({ kind: 'items', items: ['92-05', '44-02', '44-99'] })
    expect(idsOf(brief)).toEqual(['44-02', '92-05'])
    expect(brief.unknown).toEqual(['44-99'])
  })
})

test('the first lines are the beginning of the whole, and what is left out is counted', async () => {
  const [first, whole, none] = await Promise.all(
    (['first', 'whole', 'none'] as const).map((progress) => briefOf(thing('res-44'), { progress })),
  )
  const rowsOf = (brief: typeof first) => brief!.groups.flatMap(({ rows }) => rows)
  const words = ({ progress }: ReturnType<typeof rowsOf>[number]) =>
    progress.map(({ text }) => text.map((piece) => piece.text).join('')).join('\n')
  for (const [i, row] of rowsOf(first).entries()) {
    const all = rowsOf(whole)[i]!
    expect(all.more).toBe(0)
    expect(words(all).startsWith(words(row))).toBe(true)
    expect(row.progress.length + row.more).toBe(all.progress.length)
    expect(rowsOf(none)[i]).toMatchObject({ progress: [], more: all.progress.length })
  }
  expect(rowsOf(first).some(({ more }) => more > 0)).toBe(true)
})
