import { ENTITY_KINDS, type EntityKind } from '../domain/entity'
import type { Lookups } from '../library/lookups'
import { listRef, type Ref } from '../refs/ref'
import { searchRef } from '../refs/states'
import type { SearchDocument } from '../search/schema'
import { type ItemRow, itemRow } from './action-item'
import { type Bar, barOf } from './bar'
import type { Explorer } from './explorer'
import { byNumber, KIND_NAMES } from './names'
import { labelOf } from './search'

export type Chart = { id: string; title: string; note: string; bars: Bar[] }

/** The plan in numbers; every number opens the list that it counts. */
export type Overview = {
  resolutions: number
  items: number
  whole: Bar
  /** Items that the plan colours red, and the list of them. */
  jeopardy: { count: number; ref: Ref }
  charts: Chart[]
  kinds: { kind: EntityKind; name: string; count: number; ref: Ref }[]
}

export const itemRows = (lookups: Lookups): ItemRow[] =>
  lookups.entriesOfKind('action-item').map((item) => itemRow(item, lookups))

/** What the items are counted by. One row a chart; `list` is the filter of the search page, so that its list is the same. */
const CHARTS = [
  {
    id: 'actors',
    title: 'By responsible body',
    note: 'Items are counted under every body named as acting.',
    list: 'by',
    facet: 'actors',
    valuesOf: (item: SearchDocument) => item.actors,
  },
  {
    id: 'study-groups',
    title: 'By study group',
    note: 'Counted under every study group named in the action or the progress notes.',
    list: 'studyGroup',
    facet: 'studyGroups',
    valuesOf: (item: SearchDocument) => item.studyGroups,
  },
  {
    id: 'resolutions',
    title: 'By resolution',
    note: '',
    list: 'resolution',
    facet: 'resolution',
    valuesOf: (item: SearchDocument) => item.resolution,
  },
] as const

const statesOf = (items: readonly SearchDocument[]) => items.map(({ status }) => status)

export function getOverview(explorer: Explorer): Overview {
  const { lookups, searchable } = explorer
  const items = [...searchable.documents.values()].filter(({ kind }) => kind === 'action-item')
  return {
    resolutions: lookups.entriesOfKind('resolution').length,
    items: items.length,
    jeopardy: {
      count: items.filter(({ jeopardy }) => jeopardy === 'yes').length,
      ref: searchRef({ scope: lookups.origin.scope, kind: ['action-item'], jeopardy: ['yes'] }),
    },
    whole: barOf('all', 'All action items', statesOf(items), {}, lookups.origin),
    charts: CHARTS.map(({ id, title, note, list, facet, valuesOf }) => ({
      id,
      title,
      note,
      bars: [...new Set(items.flatMap((item) => valuesOf(item)))]
        .sort(byNumber)
        .map((value) =>
          barOf(
            value,
            labelOf(facet, value, explorer),
            statesOf(items.filter((item) => valuesOf(item).includes(value))),
            { [list]: [value] },
            lookups.origin,
          ),
        ),
    })),
    kinds: ENTITY_KINDS.filter((kind) => kind !== 'clause').map((kind) => ({
      kind,
      name: KIND_NAMES[kind].many,
      count:
        kind === 'resolution' || kind === 'action-item'
          ? lookups.entriesOfKind(kind).length
          : lookups.entitiesOfKind(kind).length,
      ref: listRef(lookups.origin, kind),
    })),
  }
}
