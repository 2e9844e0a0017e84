import { describe, expect, test } from 'vitest'
import { indexSource } from '../../../indexer/pipeline'
import { knowledge } from '../../../lib/identifiers/knowledge'
import { lookUp } from '../../../lib/library/lookups'
import { readSource } from '../../../lib/reading/source'
import { flat } from '../../../lib/views/operative-text'
import { getResolutionPage, type ResolutionPage } from '../../../lib/views/resolution'
import { getTraceability } from '../../../lib/views/traceability'
import { explorerDocument } from '../../document'
import { realPlan } from '../../real-plan'

const plans = [...new Set([explorerDocument(), ...(realPlan ? [realPlan.path] : [])])]
const paragraphsOf = ({ sections }: ResolutionPage) => sections.flatMap(({ clauses }) => flat(clauses))

describe.each(plans)('resolutions of %s', async (path) => {
  const lookups = lookUp(indexSource(await readSource(path), knowledge))
  const pages = lookups.entriesOfKind('resolution').map(({ id }) => getResolutionPage(id, lookups)!)

  test('each operative paragraph has one of three marks, and it is true', () => {
    const implementedBy = (id: string) => lookups.linksTo(id).filter(({ kind }) => kind === 'implements').length
    for (const { id, mark, role, children } of pages.flatMap(paragraphsOf)) {
      if (role === 'chapeau' || role === 'footnote') expect(mark, id).toBeNull()
      else if (implementedBy(id) > 0) expect(mark, id).toMatchObject({ kind: 'items', inParts: false })
      else if (flat(children).some((part) => implementedBy(part.id) > 0))
        expect(mark, id).toMatchObject({ kind: 'items', inParts: true })
      else {
        const above = lookups.getEntry(id)?.parent ?? ''
        expect(mark?.kind, id).toBe(implementedBy(above) > 0 ? 'covered' : 'none')
      }
    }
  })

  test('a row of Table 1 in words is one list: no comma stands twice, or at an end', () => {
    const rows = pages.flatMap(({ id, table }) =>
      (table?.words ?? []).map(({ text }) => [id, text.map((piece) => piece.text).join('')] as const),
    )
    expect(rows.length).toBeGreaterThan(50)
    expect(rows.filter(([, words]) => /,\s*,|^\s*,|,\s*$/.test(words))).toEqual([])
  })

  test('every action item stands on the page of its resolution once with its progress', () => {
    for (const page of pages) {
      const own = lookups.childrenOf(page.id).filter(({ kind }) => kind === 'action-item')
      const beside = paragraphsOf(page).flatMap(({ mark }) => (mark?.kind === 'items' ? mark.items : []))
      for (const { id } of own) {
        expect(page.withoutClause.includes(id), id).toBe(!beside.includes(id))
        expect(page.items[id]?.progress.length, id).toBe(
          lookups.childrenOf(id).filter(({ kind }) => kind === 'note').length,
        )
      }
      expect(page.states.segments.reduce((sum, { count }) => sum + count, 0)).toBe(own.length)
    }
  })

  test('the gaps of all resolutions are those of the page of gaps', () => {
    const gaps = getTraceability(lookups)
    const count = (of: keyof ResolutionPage['gaps']) => pages.reduce((sum, page) => sum + page.gaps[of].length, 0)
    expect(gaps.forItuT).toHaveLength(count('ituT'))
    expect(gaps.forEverybody).toHaveLength(count('everybody'))
    expect(gaps.forOthers).toBe(count('others'))
    expect(gaps.forEverybody.length).toBeGreaterThan(0)
  })

  test('what a resolution led to is what the notes of its items cite', () => {
    const found = pages.flatMap(({ ledTo }) => ledTo).flatMap(({ outcomes }) => outcomes)
    expect(found.length).toBeGreaterThan(0)
    for (const { id, items } of found)
      for (const item of items)
        expect(
          lookups.childrenOf(item.id).some((note) => lookups.mentionsIn(note.id).some(({ entity }) => entity === id)),
          `${id} in ${item.id}`,
        ).toBe(true)
  })
})

describe.skipIf(!realPlan)('the official plan', async () => {
  const lookups = lookUp(indexSource(await readSource(realPlan?.path ?? explorerDocument()), knowledge))
  const page = (id: string) => getResolutionPage(id, lookups)!

  test('a part without item beside parts that have one counts as a gap', () => {
    expect(page('res-72').gaps).toMatchObject({ everybody: ['res-72.1.iii'], ituT: ['res-72.2.3'] })
  })

  test('the numbers that are no longer tracked stand on the page of their resolution, with the reason', () => {
    const [untracked] = page('res-44').untracked
    expect(untracked?.items.map(({ name }) => name)).toEqual([
      '44-04',
      '44-06',
      '44-08',
      '44-09',
      '44-10',
      '44-16',
      '44-17',
      '44-18',
      '44-22',
    ])
    expect(untracked?.reason).toBe('provision still exists in Resolution')
    expect(untracked?.items.filter(({ stillInPlan }) => stillInPlan).map(({ name }) => name)).toEqual(['44-22'])
  })

  test('Recommendations that came out of a resolution are listed with state and item', () => {
    const recommendations = page('res-76').ledTo.find(({ kind }) => kind === 'recommendation')?.outcomes ?? []
    expect(recommendations.length).toBeGreaterThanOrEqual(14)
    expect(recommendations.filter(({ state }) => state !== '').length).toBeGreaterThan(7)
  })
})
