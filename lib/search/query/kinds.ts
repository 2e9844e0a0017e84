import type { EntityKind } from '../../domain/entity'
import type { Lookups } from '../../library/lookups'
import { CONTINENTS } from '../index/continents'
import { termOf, tokensOf } from '../index/terms'
import type { Filter } from '../schema'
import type { AskedIdentifier } from './ids'

/** Words that ask for a kind; a row a kind, or kinds that are asked for together. */
const KINDS: readonly { words: RegExp; kinds: readonly EntityKind[]; name: string }[] = [
  { words: /\b(?:recommendations|recs)\b/i, kinds: ['recommendation', 'supplement'], name: 'Recommendations' },
  { words: /\bsupplements\b/i, kinds: ['supplement'], name: 'Supplements' },
  { words: /\bwork\sitems\b/i, kinds: ['work-item'], name: 'Work items' },
  { words: /\b(?:action\sitems|to\sdo)\b/i, kinds: ['action-item'], name: 'Action items' },
  { words: /\b(?:documents|tds|contributions)\b/i, kinds: ['document'], name: 'Documents' },
  {
    words: /\b(?:events|workshops|forums|symposiums|seminars|conferences)\b/i,
    kinds: ['event'],
    name: 'Events',
  },
  { words: /\bquestions\b/i, kinds: ['question'], name: 'Questions' },
  { words: /\bresolutions\b/i, kinds: ['resolution'], name: 'Resolutions' },
  { words: /\b(?:organizations|organisations)\b/i, kinds: ['organization'], name: 'Organizations' },
]

/** Words that say nothing beside a kind: "workshops held in 2018", "which Recommendations came out of Res. 76". */
const BESIDE =
  /\b(?:which|what|all|the|of|on|in|at|by|for|from|to|out|under|during|came|come|coming|held|tied|cited|named|related|about|with|and|did|does|do|were|are|is|was|has|have|list|show|held)\b/gi
const YEAR = /^(?:19|20)\d\d$/
const REGIONS = new Set(CONTINENTS.map((name) => termOf(name)))

export type KindReading = {
  filters: Filter[]
  meaning: string
  code: string
  rest: string
  identifiers: AskedIdentifier[]
}

/** Kinds that name a study group themselves. */
const NAMING: ReadonlySet<EntityKind> = new Set(['action-item', 'resolution'])

/** What resolution and study group an entity is tied to, or which ones an item names. */
function narrowBy({ id, kind }: AskedIdentifier, asked: EntityKind): Filter | null {
  if (kind === 'resolution') return { field: 'resolution', values: [id] }
  if (kind !== 'study-group') return null
  return { field: NAMING.has(asked) ? 'mentions' : 'studyGroups', values: [id] }
}

/**
 * Reads a kind in a query that asks for nothing else than a kind under a resolution, of a study group, of a year or in a
 * region: "SG17 recommendations", "workshops 2018", "events in Africa". Null for any other: "smart city forum" is a name.
 */
export function readKind(text: string, identifiers: readonly AskedIdentifier[]): KindReading | null {
  const row = KINDS.find(({ words }) => words.test(text))
  if (!row) return null
  const rest = text.replace(row.words, ' ')
  const words = tokensOf(rest.replace(BESIDE, ' ')).map(({ start, end, term }) => ({
    word: rest.replace(BESIDE, ' ').slice(start, end),
    term,
  }))
  const years = words.filter(({ word }) => YEAR.test(word)).map(({ word }) => word)
  const regions = words.filter(({ term }) => REGIONS.has(term))
  const ties = identifiers.map((one) => narrowBy(one, row.kinds[0]!))
  const narrowing = identifiers.length + years.length + regions.length
  if (narrowing === 0 || years.length + regions.length < words.length || ties.includes(null)) return null
  const names = identifiers.map(({ text }) => text.trim())
  const tied = row.kinds[0] === 'action-item' ? 'of' : 'tied to'
  return {
    filters: [
      { field: 'kind', values: row.kinds },
      ...ties.flatMap((tie) => tie ?? []),
      ...(years.length > 0 ? [{ field: 'years' as const, values: years }] : []),
    ],
    meaning: [
      row.name,
      ...(names.length > 0 ? [`${tied} ${names.join(' and ')}`] : []),
      ...(regions.length > 0 ? [`in ${regions.map(({ word }) => word).join(' and ')}`] : []),
      ...(years.length > 0 ? [`of ${years.join(' and ')}`] : []),
    ].join(' '),
    code: row.kinds.map((kind) => `kind:${kind}`).join(' '),
    rest: regions.map(({ word }) => word).join(' '),
    identifiers: NAMING.has(row.kinds[0]!) ? [...identifiers] : [],
  }
}

/** "C17" alone: the documents of Council 2017, C17/24 and others. */
export function councilDocuments(text: string, lookups: Lookups): { ids: string[]; meaning: string } | null {
  const [, year] = text.match(/^\s*C(\d\d)\s*$/i) ?? []
  const ids = lookups.entitiesOfKind('document').flatMap(({ id }) => (id.startsWith(`c${year}-`) ? id : []))
  return year && ids.length > 0 ? { ids, meaning: `documents of Council 20${year}` } : null
}
