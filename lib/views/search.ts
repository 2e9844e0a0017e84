import type { EntityKind } from '../domain/entity'
import { isItemState } from '../domain/fact'
import type { Lookups } from '../library/lookups'
import { formatCountry } from '../messages/intl'
import { say } from '../messages/message'
import { entityRef, entryRef, pageRef, type Ref } from '../refs/ref'
import { SEARCH_SORTS, type SearchList, type SearchSort, type SearchState, searchRef } from '../refs/states'
import type { Advice } from '../search/advice'
import { QUERY_FIELDS } from '../search/query/fields'
import { BadQuery } from '../search/query/query'
import type { Segment } from '../search/rank/snippets'
import { type Facet, type Filter, MAX_LISTED } from '../search/schema'
import { type SearchAnswer, search } from '../search/search'
import type { Explorer } from './explorer'
import { citedOf, factsOf } from './facts'
import { byNumber, isNamedKind, nameOfActor, nameOfEntity, shortNameOfResolution } from './names'
import { itemName } from './passages'
import { shortTitle } from './short-title'

export const PAGE_SIZE = 20

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
export type HitView = {
  id: string
  kind: string
  kindName: string
  location: string | null
  label: string
  title: string
  /** The title, with what was asked for marked in it. */
  heading: Segment[]
  ref: Ref
  snippets: { ref: Ref; segments: Segment[] }[]
  why: string[]
}
/** A hit of the page, with what the plan says of it in a few words. */
export type ListedHit = HitView & { facts: string[] }
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
export type SearchPage = {
  answer: SearchAnswer
  hits: ListedHit[]
  best: { ref: Ref; kindName: string; name: string } | null
  /** Pages that the query may also mean. */
  offers: { ref: Ref; label: string }[]
  /** Pages that show what the query asks for, and the same subject in other words. */
  shown: { ref: Ref; label: string }[]
  also: { ref: Ref; word: string }[]
  facets: FacetView[]
  sorts: { name: SearchSort; label: string; ref: Ref; chosen: boolean }[]
  /** Ways out where nothing is found, each with its address. */
  advice: AdviceView | null
  pages: { previous: Ref | null; next: Ref | null; page: number; of: number }
}

export type AdviceView = {
  unfiltered: { total: number; ref: Ref } | null
  dropped: { part: string; total: number; ref: Ref }[]
  spelling: { word: string; nearest: { word: string; ref: Ref }[] }[]
  related: { label: string; ref: Ref }[]
}

/** The fields of the query language, for the list beside the box. */
export const fieldHelp = (): { name: string; meaning: string; example: string; ref: Ref }[] =>
  QUERY_FIELDS.map(({ names, meaning, example }) => ({
    name: names[0],
    meaning: say(meaning),
    example,
    ref: searchRef({ q: example }),
  }))

export const filtersOf = (state: SearchState): Filter[] =>
  (Object.keys(FIELDS) as SearchList[]).flatMap((name) =>
    state[name].length ? [{ field: FIELDS[name], values: state[name] }] : [],
  )

/** The page of anything that a search finds; of a listed change that of its action item. */
export function resultRef(kind: string, id: string, { origin, getEntry }: Lookups): Ref {
  const entry = getEntry(id)
  if (entry?.kind === 'change') return entityRef(origin, 'action-item', entry.item)
  return entityRef(origin, kind as EntityKind, id)
}

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

function facetViews(answer: SearchAnswer, state: SearchState, explorer: Explorer): FacetView[] {
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

/** The resolution of an action item, "Res. 92 Non-radio aspects of IMT": its number alone says nothing to a newcomer. */
function resolutionOf(id: string, lookups: Lookups): string[] {
  const parent = lookups.getEntry(lookups.getActionItem(id)?.parent ?? '')
  return parent?.kind === 'resolution' ? [`${shortNameOfResolution(parent)} ${shortTitle(parent.title)}`] : []
}

/** Resolution, state and milestone of an item; day and place of an event, and how often an entity is mentioned. */
function factsOfHit({ id, location }: SearchAnswer['hits'][number], { lookups }: Explorer): string[] {
  const entity = lookups.getEntity(id)
  return entity
    ? [...resolutionOf(id, lookups), ...factsOf(entity, lookups), ...(location === null ? [citedOf(id, lookups)] : [])]
    : []
}

/** Whether a snippet begins where a text does. */
const isFromStart = ({ segments }: { segments: readonly Segment[] }, text: string): boolean =>
  segments[0] !== undefined && text.startsWith(segments[0].text)

export function hitView(hit: SearchAnswer['hits'][number], { lookups }: Explorer): HitView {
  const kindName = isNamedKind(hit.kind) ? say(`kind.${hit.kind}`) : hit.kind
  const entity = lookups.getEntity(hit.id)
  const isItem = hit.kind === 'action-item'
  const isResolution = hit.kind === 'resolution' && hit.location !== null
  const [name, ...title] = hit.name.split(' – ')
  const entry = lookups.getEntry(hit.id)
  const dropped = entry?.kind === 'change' ? entry.item : null
  // An action that is shown from its beginning is marked where it stands, and not said again below.
  const marked = isItem
    ? hit.snippets.find((snippet) => snippet.entry === hit.id && isFromStart(snippet, hit.name))
    : null
  const about =
    isItem || dropped
      ? hit.name
      : isResolution
        ? title.join(' – ')
        : entity?.title && entity.title !== entity.label
          ? entity.title
          : ''
  return {
    id: hit.id,
    kind: hit.kind,
    kindName,
    location: hit.location,
    label: isItem
      ? itemName(hit.id)
      : isResolution
        ? nameOfEntity({ id: hit.id, label: name! })
        : hit.kind === 'clause'
          ? hit.name
          : (dropped ?? (entity ? nameOfEntity(entity) : hit.id)),
    title: about,
    heading: marked?.segments ?? (about ? [{ text: about, marked: false }] : []),
    ref: resultRef(hit.kind, hit.id, lookups),
    snippets: hit.snippets.flatMap((snippet) => {
      const place = lookups.getEntry(snippet.entry)
      return place && snippet !== marked ? [{ ref: entryRef(lookups.origin, place), segments: snippet.segments }] : []
    }),
    why: hit.why,
  }
}

function adviceView(
  { unfiltered, dropped, spelling, related }: Advice,
  state: SearchState,
  { lookups }: Explorer,
): AdviceView {
  const instead = (q: string) => searchRef({ ...state, q, page: 1 })
  return {
    unfiltered:
      unfiltered > 0
        ? { total: unfiltered, ref: searchRef({ q: state.q, scope: state.scope, collect: state.collect }) }
        : null,
    dropped: dropped.map(({ part, q, total }) => ({ part, total, ref: instead(q) })),
    spelling: spelling.map(({ word, nearest }) => ({
      word,
      nearest: nearest.map((near) => ({ word: near.word, ref: instead(near.q) })),
    })),
    related: related.map(({ id, kind, label }) => ({
      label: nameOfEntity({ id, label }),
      ref: resultRef(kind, id, lookups),
    })),
  }
}

/** What the best match is called: an item by its number and action, the assembly's resolution in the reader's language. */
function nameOfBest({ id, kind, name }: NonNullable<SearchAnswer['best']>): string {
  if (kind === 'action-item') return `${itemName(id)} – ${name}`
  const [label, ...title] = name.split(' – ')
  return kind === 'resolution' ? [nameOfEntity({ id, label: label! }), ...title].join(' – ') : name
}

/** A page of results. A query that cannot be answered is given back as its sentence. */
export async function getSearchPage(state: SearchState, explorer: Explorer): Promise<SearchPage | { error: string }> {
  try {
    const answer = await search(explorer.searchable, state.q, {
      filters: filtersOf(state),
      sort: state.sort,
      limit: PAGE_SIZE,
      offset: (state.page - 1) * PAGE_SIZE,
    })
    const of = Math.max(1, Math.ceil(Math.min(answer.total, MAX_LISTED) / PAGE_SIZE))
    return {
      answer,
      hits: answer.hits.map((hit) => ({ ...hitView(hit, explorer), facts: factsOfHit(hit, explorer) })),
      best: answer.best && {
        ref: resultRef(answer.best.kind, answer.best.id, explorer.lookups),
        kindName: isNamedKind(answer.best.kind) ? say(`kind.${answer.best.kind}`) : '',
        name: nameOfBest(answer.best),
      },
      offers: answer.offers.map(({ id, kind, label }) => ({
        ref: resultRef(kind, id, explorer.lookups),
        label: nameOfEntity({ id, label }),
      })),
      shown: answer.pages.map(({ page, meaning }) => ({ ref: pageRef(explorer.lookups.origin, page), label: meaning })),
      also: answer.also.flatMap(({ others }) =>
        others.map((word) => ({ word, ref: searchRef({ q: word, scope: state.scope, collect: state.collect }) })),
      ),
      facets: facetViews(answer, state, explorer),
      sorts: SEARCH_SORTS.map((name) => ({
        name,
        label: say(`sort.${name}`),
        ref: searchRef({ ...state, sort: name, page: 1 }),
        chosen: name === state.sort,
      })),
      advice: answer.advice && adviceView(answer.advice, state, explorer),
      pages: {
        page: state.page,
        of,
        previous: state.page > 1 ? searchRef({ ...state, page: state.page - 1 }) : null,
        next: state.page < of ? searchRef({ ...state, page: state.page + 1 }) : null,
      },
    }
  } catch (error) {
    if (error instanceof BadQuery) return { error: error.message }
    throw error
  }
}
