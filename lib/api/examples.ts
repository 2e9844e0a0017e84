import { API_ROOT } from '../refs/address'
import type { Explorer } from '../views/explorer'

/** Values that an edition has, for examples that can be run as they stand. */
function valuesOf({ info, lookups, library }: Explorer) {
  const items = lookups.entriesOfKind('action-item')
  const item = items.find(({ id }) => lookups.linksFrom(id).some(({ kind }) => kind === 'implements')) ?? items[0]
  const entities = lookups.entitiesOfKind('study-group').concat(lookups.corpus.entities)
  const [entity] = entities.toSorted((a, b) => lookups.mentionsOf(b.id).length - lookups.mentionsOf(a.id).length)
  return {
    plan: info.plan,
    entry: item?.id ?? lookups.corpus.entries[0]?.id ?? '',
    entity: lookups.entitiesOfKind('study-group')[0]?.id ?? entity?.id ?? '',
    label: lookups.entitiesOfKind('document')[0]?.label ?? entity?.label ?? '',
    hasHistory: (library.getPlan(info.plan)?.editions.length ?? 0) > 1,
  }
}

/**
 * For each operation and file an address below `/api/v1` that an edition answers. Those that need two editions fall back to
 * the list of editions where there is one only.
 */
export function examplesOf(explorer: Explorer): (name: string, path: string) => string {
  const { plan, entry, entity, label, hasHistory } = valuesOf(explorer)
  const id = encodeURIComponent
  const paths: Readonly<Record<string, string>> = {
    plan: `/plans/${plan}`,
    editions: `/plans/${plan}/editions`,
    entries: '/entries?kind=action-item&limit=3',
    entry: `/entries/${id(entry)}`,
    entities: '/entities?kind=recommendation&limit=3',
    entity: `/entities/${id(label)}`,
    entityMentions: `/entities/${id(entity)}/mentions?limit=3`,
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
    ...(!hasHistory && { compare: `/plans/${plan}/editions`, compareCsv: `/plans/${plan}/editions` }),
  }
  return (name, path) => `${API_ROOT}${paths[name] ?? path}`
}
