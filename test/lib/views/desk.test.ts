import { describe, expect, test } from 'vitest'
import { indexSource } from '../../../indexer/pipeline'
import { contains } from '../../../lib/domain/span'
import { knowledge } from '../../../lib/identifiers/knowledge'
import { lookUp } from '../../../lib/library/lookups'
import { readSource } from '../../../lib/reading/source'
import type { Ref } from '../../../lib/refs/ref'
import { getBodies, getBodyPage } from '../../../lib/views/body/page'
import { reportsTo } from '../../../lib/views/body/reports-to'
import { ALL_TASKS, parseTasks } from '../../../lib/views/body/task-list'
import { deskOf } from '../../../lib/views/desk'
import { explorerDocument } from '../../document'
import { realPlan } from '../../real-plan'

const plans = [...new Set([explorerDocument(), ...(realPlan ? [realPlan.path] : [])])]

describe.each(plans)('the tasks of the bodies of %s', async (path) => {
  const lookups = lookUp(indexSource(await readSource(path), knowledge))
  const groups = lookups.entitiesOfKind('study-group').map(({ id }) => id)
  const items = lookups.entriesOfKind('action-item')
  const ids = (tasks: readonly { item: { id: string } }[]) => tasks.map(({ item }) => item.id)

  test.each(groups)('%s has every item whose action names it, each once', (id) => {
    const listed = ids(deskOf(id, lookups).tasks)
    expect(new Set(listed).size).toBe(listed.length)
    const naming = items.filter(({ id: item, parts: { action } }) =>
      lookups.mentionsIn(item).some(({ entity, span }) => entity === id && action && contains(action.span, span)),
    )
    expect(listed).toEqual(expect.arrayContaining(naming.map((item) => item.id)))
  })

  test('tell those who act from those who are asked to work with them', () => {
    const { tasks } = deskOf('itu-t-sg17', lookups)
    const of = (role: string) => ids(tasks.filter((task) => task.role === role))
    expect(of('acts')).toEqual(expect.arrayContaining(['50-05', '58-03', '97-08']))
    expect(of('collaborates')).toEqual(expect.arrayContaining(['58-01', '78-05', '84-02', '96-15']))
  })

  test.each([
    ['tsb', /\bTSB\b/],
    ['council', /\bCouncil\b(?! (?:Working|Resolution|Decision))/],
    ['bdt', /\bBDT\b/],
    ['membership', /\bMember States\b|\bMSs?\b/],
  ])('the page of %s has every item whose action names it, each once', (id, name) => {
    const listed = ids(getBodyPage(id, ALL_TASKS, lookups)!.tasks.rows)
    expect(new Set(listed).size).toBe(listed.length)
    expect(listed.length).toBeGreaterThan(0)
    expect(listed).toEqual(
      expect.arrayContaining(items.filter((item) => name.test(item.action)).map((item) => item.id)),
    )
  })

  test('a body reports in the notes that begin with it, alone or in a list', () => {
    const reported = deskOf('itu-t-sg17', lookups).tasks.flatMap((task) => task.reported)
    expect(reported.length).toBeGreaterThan(0)
    for (const { id } of reported) {
      const note = lookups.getEntry(id)!
      expect(note.text.slice(note.lead, note.lead + 60), id).toMatch(
        /SGs?\s?(?:[\d, ]|and|SG)*17|Study Groups? (?:[\d, ]|and)*17/,
      )
    }
  })

  test('filters count what they leave, and every page of a body can be opened from the list of bodies', () => {
    const { offices } = getBodies(lookups)
    expect(offices.map(({ id }) => id)).toContain('tsb')
    for (const { id } of offices) {
      const page = getBodyPage(id, ALL_TASKS, lookups)!
      for (const { choices } of page.tasks.filters)
        for (const { count, ref } of choices) {
          const narrowed = getBodyPage(id, parseTasks(Object.fromEntries(ref.query ?? [])), lookups)!
          expect(narrowed.tasks.rows.length, JSON.stringify(ref.query)).toBe(count)
        }
    }
    expect(getBodyPage('nobody', ALL_TASKS, lookups)).toBeUndefined()
  })

  test('a long list of tasks stands on several pages, which together have each task once', () => {
    const first = getBodyPage('tsb', ALL_TASKS, lookups)!.tasks
    expect(first.pages.length).toBeGreaterThan(2)
    const shown = first.pages.flatMap(
      ({ ref }) => getBodyPage('tsb', parseTasks(Object.fromEntries(ref.query ?? [])), lookups)!.tasks.shown,
    )
    expect(shown.map(({ item }) => item.id)).toEqual(first.rows.map(({ item }) => item.id))
  })

  test('items are chosen from the tasks in their address, over filters and pages', () => {
    const state = { ...ALL_TASKS, collect: ['44-02'] }
    const { filters, pages, choose } = getBodyPage('tsb', state, lookups)!.tasks
    const stateOf = ({ query = [] }: Ref) => parseTasks(Object.fromEntries(query))
    for (const { ref } of [...pages, ...filters.flatMap(({ choices }) => choices)])
      expect(stateOf(ref).collect).toEqual(['44-02'])
    expect(stateOf(choose.start)).toEqual({ ...state, collect: [] })
    expect(stateOf(choose.end)).toEqual({ ...state, collect: null })
  })

  test('what is reported to Council is told by the action or the milestone', () => {
    const reports = reportsTo('council', lookups)
    expect(reports.length).toBeGreaterThan(0)
    for (const { item, says } of reports) expect(says === 'action' ? item.action : item.milestone).toContain('Council')
  })
})
