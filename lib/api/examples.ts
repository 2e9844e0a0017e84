import { predecessorOf, successorOf } from '../library/series'
import { API_ROOT } from '../refs/address'
import type { Explorer } from '../views/explorer'
import { type Field, fieldsOf } from './input'
import { isPathField, type Route } from './routes'

/** Values that an edition has, for examples that can be run as they stand. */
function valuesOf({ info, lookups, library }: Explorer) {
  const { manifest } = library
  const own = library.getPlan(info.plan)
  const items = lookups.entriesOfKind('action-item')
  const item = items.find(({ id }) => lookups.linksFrom(id).some(({ kind }) => kind === 'implements')) ?? items[0]
  const entities = lookups.entitiesOfKind('study-group').concat(lookups.corpus.entities)
  const [entity] = entities.toSorted((a, b) => lookups.mentionsOf(b.id).length - lookups.mentionsOf(a.id).length)
  return {
    plan: info.plan,
    resolution: lookups.entriesOfKind('resolution')[0]?.id ?? '',
    entry: item?.id ?? lookups.corpus.entries[0]?.id ?? '',
    words: item?.action ?? lookups.corpus.entries[0]?.text.trim() ?? '',
    entity: lookups.entitiesOfKind('study-group')[0]?.id ?? entity?.id ?? '',
    label: lookups.entitiesOfKind('document')[0]?.label ?? entity?.label ?? '',
    hasHistory: (library.getPlan(info.plan)?.editions.length ?? 0) > 1,
    hasRelatives: own !== undefined && Boolean(predecessorOf(own, manifest) ?? successorOf(own, manifest)),
  }
}

/** An example that can be asked as it stands: its address below the site, and for `POST` its body. */
export type Example = { address: string; body: string | null }

/**
 * For each operation and file an example that an edition answers. Those that need two editions fall back to
 * the list of editions where there is one only.
 */
export function examplesOf(explorer: Explorer): (route: Route) => Example {
  const { plan, resolution, entry, words, entity, label, hasHistory, hasRelatives } = valuesOf(explorer)
  const id = encodeURIComponent
  const paths: Readonly<Record<string, string>> = {
    plan: `/plans/${plan}`,
    editions: `/plans/${plan}/editions`,
    entries: '/entries?kind=action-item&limit=3',
    entry: `/entries/${id(entry)}`,
    entities: '/entities?kind=recommendation&limit=3',
    entity: `/entities/${id(label)}`,
    entityMentions: `/entities/${id(entity)}/mentions?limit=3`,
    brief: `/brief?of=${id(resolution)}`,
    actionItems: '/action-items?status=silent&limit=3',
    search: `/search?q=${id(label)}&limit=3`,
    searchCsv: `/search.csv?q=${id(label)}`,
    searchJson: `/search.json?q=${id(label)}`,
    suggest: `/suggest?q=${id(label.slice(0, 4))}`,
    mentions: '/mentions?status=unresolved&limit=3',
    links: `/links?kind=implements&from=${id(entry)}`,
    diagnostics: '/diagnostics?subject=document&limit=3',
    history: `/history/${id(entry)}`,
    corpusList: '/corpus/mentions.ndjson',
    ...(!hasRelatives && { lineage: `/plans/${plan}/editions` }),
    ...(!hasHistory && { compare: `/plans/${plan}/editions`, compareCsv: `/plans/${plan}/editions` }),
  }
  const values: Readonly<Record<string, string>> = {
    ...{ plan, id: entry, line: entry, from: entry, subject: entry, where: entry, item: entry },
    ...{ quote: words, text: words, q: label },
  }
  /** The value of a field that an example says; undefined where it is left out. */
  const valueFor = (name: string, { isRequired, enum: choices, examples }: Field): unknown =>
    // What takes a text or a file requires neither: the example gives the text.
    isRequired || name === 'text' ? (values[name] ?? choices?.[0] ?? examples?.[0] ?? '') : undefined
  return (route) => {
    const known = paths[route.name]
    if (known !== undefined) return { address: `${API_ROOT}${known}`, body: null }
    const said = Object.entries(fieldsOf(route)).flatMap(([name, field]) => {
      const value = valueFor(name, field)
      return value === undefined ? [] : [[name, value] as const]
    })
    const path = route.path.replace(/\{(\w+)\}/g, (_, name: string) => id(String(Object.fromEntries(said)[name] ?? '')))
    const rest = said.filter(([name]) => !isPathField(route.path, name))
    const address = `${API_ROOT}${path === '/' ? '' : path}`
    if (route.method === 'POST') return { address, body: JSON.stringify(Object.fromEntries(rest)) }
    const query = new URLSearchParams(rest.map(([name, value]) => [name, String(value)])).toString()
    return { address: query ? `${address}?${query}` : address, body: null }
  }
}
