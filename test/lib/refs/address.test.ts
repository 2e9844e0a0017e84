import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ENTITY_KINDS } from '../../../lib/domain/kinds'
import { formatRef, parsePath } from '../../../lib/refs/address'
import {
  comparisonRef,
  EDITION_PAGES,
  entityRef,
  entryRef,
  historyRef,
  isPartOfPlan,
  listRef,
  type Origin,
  pageRef,
} from '../../../lib/refs/ref'

const only: Origin = { at: { plan: 'wtsa-16', date: null }, scope: null }
const newest: Origin = { at: { plan: 'wtsa-16', date: null }, scope: { plan: 'wtsa-16', date: null } }
const older: Origin = {
  at: { plan: 'wtsa-16', date: '2017-05-01' },
  scope: { plan: 'wtsa-16', date: '2017-05-01' },
}

test.each([
  ['an item', entityRef(only, 'action-item', '92-05'), '/wtsa-16/action-items/92-05'],
  ['an item of an older edition', entityRef(older, 'action-item', '92-05'), '/wtsa-16@2017-05-01/action-items/92-05'],
  ['a resolution', entityRef(only, 'resolution', 'res-92'), '/wtsa-16/resolutions/res-92'],
  ['a clause', entityRef(only, 'clause', 'res-96.3.1'), '/wtsa-16/resolutions/res-96#res-96.3.1'],
  ['an entity of the only plan', entityRef(only, 'recommendation', 'itu-t-y.3110'), '/recommendations/itu-t-y.3110'],
  ['an entity of one of several plans', entityRef(newest, 'document', 'c17-24'), '/documents/c17-24?plan=wtsa-16'],
  [
    'an entity in an older edition',
    entityRef(older, 'document', 'c17-24'),
    '/documents/c17-24?edition=wtsa-16%402017-05-01',
  ],
  ['an id with a slash', entityRef(only, 'work-item', 'itu-t-e.a-n/goc'), '/work-items/itu-t-e.a-n%2Fgoc'],
  ['a list of parts of the plan', listRef(only, 'action-item'), '/wtsa-16/action-items'],
  ['a list of entities', listRef(only, 'question'), '/questions'],
  ['the first page of an edition', pageRef(older, 'home'), '/wtsa-16@2017-05-01'],
  ['a page of an edition', pageRef(only, 'table-1'), '/wtsa-16/table-1'],
  [
    'a progress note',
    entryRef(only, { id: '92-05.n4', kind: 'note', location: '92-05' }),
    '/wtsa-16/action-items/92-05#92-05.n4',
  ],
  [
    'a row of Table 1',
    entryRef(only, { id: 'table-1.res-92', kind: 'table-row', location: 'table-1' }),
    '/wtsa-16/table-1#table-1.res-92',
  ],
  [
    'what changed between two editions',
    comparisonRef('wtsa-16', '2017-05-01', '2018-02-26.2'),
    '/wtsa-16/compare/2017-05-01..2018-02-26.2',
  ],
  [
    'the history of an item',
    historyRef(older, 'action-item', '92-05'),
    '/wtsa-16@2017-05-01/action-items/92-05/history',
  ],
  [
    'the history of a clause',
    historyRef(only, 'resolution', 'res-96', 'res-96.3.1'),
    '/wtsa-16/resolutions/res-96/history?of=res-96.3.1',
  ],
])('the address of %s', (_, ref, address) => expect(formatRef(ref)).toBe(address))

test('the path of every entity but a clause leads back to its kind and id, whatever the id', () => {
  const kinds = fc.constantFrom(...ENTITY_KINDS.filter((kind) => kind !== 'clause'))
  fc.assert(
    fc.property(kinds, fc.string({ minLength: 1 }), (kind, id) => {
      const place = parsePath(formatRef(entityRef(only, kind, id)))
      expect(place).toEqual(
        isPartOfPlan(kind) ? { kind: 'part', at: only.at, entity: kind, id } : { kind: 'entity', entity: kind, id },
      )
    }),
  )
})

test('the path of every page of an edition leads back to the page and the edition', () => {
  for (const page of EDITION_PAGES)
    expect(parsePath(formatRef(pageRef(older, page)))).toEqual({ kind: 'edition', at: older.at, page })
})

test.each(['/', '/no/such/page', '/wtsa-16/no-page', '/wtsa-16@never', '/documents/a/b', '/%', '/%E0%A4%A'])(
  '%s names no edition, entity or list',
  (path) => expect(parsePath(path)).toEqual({ kind: 'other' }),
)

test('the path of a comparison and of a history leads back to them', () => {
  expect(parsePath(formatRef(comparisonRef('wtsa-16', '2017-05-01', 'undated')))).toEqual({
    kind: 'comparison',
    at: only.at,
    from: '2017-05-01',
    to: 'undated',
  })
  expect(parsePath(formatRef(historyRef(older, 'action-item', '92-05')))).toEqual({
    kind: 'history',
    at: older.at,
    entity: 'action-item',
    id: '92-05',
  })
})

test.each([
  '/wtsa-16/compare/2017',
  '/wtsa-16/compare/a..b',
  '/wtsa-16@2017-05-01/compare/2017..2018',
  '/wtsa-16/events/x/history',
])('%s is neither a comparison nor a history', (path) => expect(parsePath(path)).toEqual({ kind: 'other' }))
