import { isItemState } from '../../domain/fact'
import { formatCountry } from '../../messages/intl'
import { say } from '../../messages/message'
import type { Ref } from '../../refs/ref'
import { type SearchList, type SearchState, searchRef } from '../../refs/states'
import type { Facet, Filter } from '../../search/schema'
import type { SearchAnswer } from '../../search/search'
import type { Explorer } from '../explorer'
import { byNumber, isNamedKind, nameOfActor, shortNameOfResolution } from '../names'
import { shortTitle } from '../short-title'

/** Which field of the index each list of the address filters. */
const FIELDS: Readonly<Record<SearchList, Facet>> = {
  kind: 'kind',
  resolution: 'resolution',
  studyGroup: 'studyGroups',
  status: 'status',
  by: 'actors',
  year: 'years',
  place: 'places',
  jeopardy: 'jeopardy',
  changed: 'changed',
}

export type FacetView = {
  name: SearchList
  title: string
  /** Whether its values are the plan's own words. */
  isPrinted: boolean
  values: { label: string; count: number; chosen: boolean; ref: Ref }[]
  /** How many values there are; the address that shows all of them, or again the first; null where all are shown anyway. */
  size: number
  all: boolean
  rest: Ref | null
}

/** What the address of a search narrows its list to. */
export const filtersOf = (state: SearchState): Filter[] =>
  (Object.keys(FIELDS) as SearchList[]).flatMap((name) =>
    state[name].length ? [{ field: FIELDS[name], values: state[name] }] : [],
  )

/** A value of a facet as pages name it: `itu-t-sg17` is "SG17". */
export function labelOf(facet: Facet, value: string, { lookups }: Explorer): string {
  switch (facet) {
    case 'kind':
      return isNamedKind(value) ? say(`kinds.${value}`) : value
    case 'resolution': {
      const entry = lookups.getEntry(value)
      return entry?.kind === 'resolution' ? `${shortNameOfResolution(entry)} – ${shortTitle(entry.title)}` : value
    }
    case 'studyGroups':
      return lookups.getEntity(value)?.label ?? value
    case 'status':
      return isItemState(value) ? say(`state.${value}`) : value
    case 'jeopardy':
      return say(value === 'yes' ? 'facet.jeopardy.yes' : 'facet.jeopardy.no')
    case 'changed':
      return say(value === 'yes' ? 'facet.changed.yes' : 'facet.changed.no')
    case 'actors':
      return nameOfActor(value)
    case 'places':
      return formatCountry(value)
    default:
      return value
  }
}

/** So many values of a facet are shown, and so many where all are asked for. */
const SHOWN = 8
const MAX_SHOWN = 200

/** The facets of a list that have something to choose. */
export function facetViews(answer: SearchAnswer, state: SearchState, explorer: Explorer): FacetView[] {
  return (Object.keys(FIELDS) as SearchList[]).flatMap((name) => {
    const facet = FIELDS[name]
    const size = Object.keys(answer.facets[facet]).length
    const all = state.all === name
    const values = Object.entries(answer.facets[facet])
      .sort(
        (a, b) =>
          Number(state[name].includes(b[0])) - Number(state[name].includes(a[0])) ||
          b[1] - a[1] ||
          byNumber(a[0], b[0]),
      )
      .slice(0, all ? MAX_SHOWN : SHOWN)
      .map(([value, count]) => {
        const chosen = state[name].includes(value)
        const next = chosen ? state[name].filter((other) => other !== value) : [...state[name], value]
        return {
          label: labelOf(facet, value, explorer),
          count,
          chosen,
          ref: searchRef({ ...state, [name]: next, page: 1 }),
        }
      })
    return values.length > 1 || values.some(({ chosen }) => chosen)
      ? [
          {
            name,
            title: say(`facet.${facet}`),
            isPrinted: facet === 'places' || facet === 'resolution',
            values,
            size,
            all,
            rest: size > SHOWN ? searchRef({ ...state, all: all ? null : name }) : null,
          },
        ]
      : []
  })
}
