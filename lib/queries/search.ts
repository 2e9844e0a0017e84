import type { Status } from '../search/documents'
import { FACETS, type Facet, type Filter } from '../search/engine'
import { BadQuery } from '../search/request'
import { type SearchAnswer, search } from '../search/search'
import type { Explorer } from './explorer'
import { entityHref, entryHref, KIND_NAMES, type SearchList, type SearchState, searchHref } from './hrefs'
import { ACTOR_NAMES, STATUS_NAMES } from './names'
import { itemName } from './passages'

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
}
const FACET_TITLES: Readonly<Record<Facet, string>> = {
  kind: 'Kind',
  resolution: 'Resolution',
  studyGroups: 'Study group',
  actors: 'Who acts',
  status: 'Status',
  years: 'Year',
  places: 'Place',
}
export type HitView = {
  id: string
  kind: string
  kindName: string
  location: string | null
  label: string
  title: string
  href: string
  snippets: { href: string; segments: SearchAnswer['hits'][number]['snippets'][number]['segments'] }[]
}
export type FacetView = {
  name: SearchList
  title: string
  values: { label: string; count: number; chosen: boolean; href: string }[]
}
export type SearchPage = {
  answer: SearchAnswer
  hits: HitView[]
  best: { href: string; kindName: string; name: string } | null
  facets: FacetView[]
  pages: { previous: string | null; next: string | null; page: number; of: number }
}

export const filtersOf = (state: SearchState): Filter[] =>
  (Object.keys(FIELDS) as SearchList[]).flatMap((name) =>
    state[name].length ? [{ field: FIELDS[name], values: state[name] }] : [],
  )

/** The address of anything that a search finds. */
export function hrefOf(kind: string, id: string): string {
  return entityHref(kind as keyof typeof KIND_NAMES, id)
}

/** A value of a facet as pages name it: `itu-t-sg17` is "SG17". */
export function labelOf(facet: Facet, value: string, { lookups }: Explorer): string {
  switch (facet) {
    case 'kind':
      return KIND_NAMES[value as keyof typeof KIND_NAMES]?.many ?? value
    case 'resolution': {
      const entry = lookups.getEntry(value)
      return entry?.kind === 'resolution' ? `${entry.opinion ? 'Op.' : 'Res.'} ${entry.number} – ${entry.title}` : value
    }
    case 'studyGroups':
      return lookups.getEntity(value)?.label ?? value
    case 'status':
      return STATUS_NAMES[value as Status] ?? value
    case 'actors':
      return ACTOR_NAMES[value] ?? value
    default:
      return value
  }
}

const SHOWN = 8
const facetOrder = new Intl.Collator('en', { numeric: true })

function facetViews(answer: SearchAnswer, state: SearchState, explorer: Explorer): FacetView[] {
  return (Object.keys(FIELDS) as SearchList[]).flatMap((name) => {
    const facet = FIELDS[name]
    const values = Object.entries(answer.facets[facet])
      .sort(
        (a, b) =>
          Number(state[name].includes(b[0])) - Number(state[name].includes(a[0])) ||
          b[1] - a[1] ||
          facetOrder.compare(a[0], b[0]),
      )
      .slice(0, SHOWN)
      .map(([value, count]) => {
        const chosen = state[name].includes(value)
        const next = chosen ? state[name].filter((other) => other !== value) : [...state[name], value]
        return {
          label: labelOf(facet, value, explorer),
          count,
          chosen,
          href: searchHref({ ...state, [name]: next, page: 1 }),
        }
      })
    return values.length > 1 || values.some(({ chosen }) => chosen)
      ? [{ name, title: FACET_TITLES[facet], values }]
      : []
  })
}

export function hitView(hit: SearchAnswer['hits'][number], { lookups }: Explorer): HitView {
  const kindName = KIND_NAMES[hit.kind as keyof typeof KIND_NAMES]?.one ?? hit.kind
  const entity = lookups.getEntity(hit.id)
  const isItem = hit.kind === 'action-item'
  const isResolution = hit.kind === 'resolution' && hit.location !== null
  const [name, ...title] = hit.name.split(' – ')
  return {
    id: hit.id,
    kind: hit.kind,
    kindName,
    location: hit.location,
    label: isItem ? itemName(hit.id) : isResolution ? name! : (entity?.label ?? hit.id),
    title: isItem
      ? hit.name
      : isResolution
        ? title.join(' – ')
        : entity?.title && entity.title !== entity.label
          ? entity.title
          : '',
    href: hrefOf(hit.kind, hit.id),
    snippets: hit.snippets.flatMap(({ entry, segments }) => {
      const place = lookups.getEntry(entry)
      return place ? [{ href: entryHref(place), segments }] : []
    }),
  }
}

/** A page of results. A query that cannot be answered is given back as its sentence. */
export async function getSearchPage(state: SearchState, explorer: Explorer): Promise<SearchPage | { error: string }> {
  try {
    const answer = await search(explorer.searchable, state.q, {
      filters: filtersOf(state),
      limit: PAGE_SIZE,
      offset: (state.page - 1) * PAGE_SIZE,
    })
    const of = Math.max(1, Math.ceil(answer.total / PAGE_SIZE))
    return {
      answer,
      hits: answer.hits.map((hit) => hitView(hit, explorer)),
      best: answer.best && {
        href: hrefOf(answer.best.kind, answer.best.id),
        kindName: KIND_NAMES[answer.best.kind as keyof typeof KIND_NAMES]?.one ?? '',
        name: answer.best.name,
      },
      facets: facetViews(answer, state, explorer),
      pages: {
        page: state.page,
        of,
        previous: state.page > 1 ? searchHref({ ...state, page: state.page - 1 }) : null,
        next: state.page < of ? searchHref({ ...state, page: state.page + 1 }) : null,
      },
    }
  } catch (error) {
    if (error instanceof BadQuery) return { error: error.message }
    throw error
  }
}

export const facetNames = FACETS
