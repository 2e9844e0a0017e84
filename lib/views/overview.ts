import type { EntityKind } from '../domain/entity'
import { isMainGroup } from '../domain/group-id'
import { ENTITY_KINDS } from '../domain/kinds'
import type { Lookups } from '../library/lookups'
import { say } from '../messages/message'
import { listRef, type Ref } from '../refs/ref'
import { searchRef } from '../refs/states'
import type { SearchDocument } from '../search/schema'
import { type ItemRow, itemRow } from './action-item'
import { type Bar, barOf } from './bar'
import type { Explorer } from './explorer'
import { byNumber } from './names'
import { labelOf } from './search/facets'

/** Bars of one kind; `title` is the full title where the label of a bar has a short one. */
export type Chart = { id: string; title: string; note: string; bars: (Bar & { title: string })[] }

/** The plan in numbers; every number opens the list that it counts. */
export type Overview = {
  resolutions: number
  opinions: number
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
    title: 'chart.actors',
    note: 'chart.actors.note',
    list: 'by',
    facet: 'actors',
    valuesOf: (item: SearchDocument) => item.actors,
  },
  {
    id: 'study-groups',
    title: 'chart.study-groups',
    note: 'chart.study-groups.note',
    list: 'studyGroup',
    facet: 'studyGroups',
    valuesOf: (item: SearchDocument) => item.studyGroups,
  },
  {
    id: 'resolutions',
    title: 'chart.resolutions',
    note: null,
    list: 'resolution',
    facet: 'resolution',
    valuesOf: (item: SearchDocument) => item.resolution,
  },
] as const

/** Study groups of ITU-T and TSAG first, then those of ITU-R and ITU-D, which the plan only names beside them. */
const PARTS: readonly RegExp[] = [/^itu-t-/, /^tsag/, /^itu-r-/, /^itu-d-/]
const partOf = (value: string): number => PARTS.findIndex((part) => part.test(value))

const statesOf = (items: readonly SearchDocument[]) => items.map(({ status }) => status)

export function getOverview(explorer: Explorer): Overview {
  const { lookups, searchable } = explorer
  const items = [...searchable.documents.values()].filter(({ kind }) => kind === 'action-item')
  const resolutions = lookups.entriesOfKind('resolution')
  const opinions = resolutions.filter(({ opinion }) => opinion).length
  return {
    resolutions: resolutions.length - opinions,
    opinions,
    items: items.length,
    jeopardy: {
      count: items.filter(({ jeopardy }) => jeopardy === 'yes').length,
      ref: searchRef({ scope: lookups.origin.scope, kind: ['action-item'], jeopardy: ['yes'] }),
    },
    whole: barOf('all', say('overview.all'), statesOf(items), {}, lookups.origin),
    charts: CHARTS.map(({ id, title, note, list, facet, valuesOf }) => ({
      id,
      title: say(title),
      note: note ? say(note) : '',
      bars: [...new Set(items.flatMap((item) => valuesOf(item)))]
        .sort((a, b) => partOf(a) - partOf(b) || byNumber(a, b))
        .map((value) => ({
          ...barOf(
            value,
            labelOf(facet, value, explorer),
            statesOf(items.filter((item) => valuesOf(item).includes(value))),
            { [list]: [value] },
            lookups.origin,
          ),
          title: lookups.getEntity(value)?.title ?? '',
        })),
    })),
    kinds: ENTITY_KINDS.filter((kind) => kind !== 'clause').map((kind) => ({
      kind,
      name: kind === 'resolution' && opinions > 0 ? say('kinds.resolution.and.opinion') : say(`kinds.${kind}`),
      count:
        kind === 'resolution' || kind === 'action-item'
          ? lookups.entriesOfKind(kind).length
          : lookups.entitiesOfKind(kind).filter(({ id }) => kind !== 'study-group' || isMainGroup(id)).length,
      ref: listRef(lookups.origin, kind),
    })),
  }
}
