import type { EntityKind } from '../../domain/entity'
import type { Lookups } from '../../library/lookups'
import { formatAll } from '../../messages/intl'
import { say } from '../../messages/message'
import { CONTINENTS } from '../index/continents'
import { termOf, tokensOf } from '../index/terms'
import type { Filter } from '../schema'
import type { AskedIdentifier } from './ids'

/**
 * A kind that is asked for by its plural, or by words that only things of it are called by. `isName` where the words are also of what it is called, and `isTold` where
 * items tell of it as much ("regional groups for Africa"): then it narrows nothing.
 */
type Row = { words: RegExp; kinds: readonly [EntityKind, ...EntityKind[]]; isName?: true; isTold?: true }

/** Words that ask for a kind; a row a kind, or kinds that are asked for together. */
const KINDS: readonly Row[] = [
  { words: /\b(?:recommendations|recs)\b/i, kinds: ['recommendation', 'supplement'] },
  { words: /\bsupplements\b/i, kinds: ['supplement'] },
  { words: /\bwork\sitems\b/i, kinds: ['work-item'] },
  { words: /\b(?:action\sitems|to\sdo)\b/i, kinds: ['action-item'] },
  { words: /\b(?:documents|tds|contributions)\b/i, kinds: ['document'] },
  {
    words: /\b(?:events|workshops|forums|symposiums|symposia|seminars|conferences)\b/i,
    kinds: ['event'],
    isName: true,
  },
  { words: /\bquestions\b/i, kinds: ['question'] },
  { words: /\bresolutions\b/i, kinds: ['resolution'] },
  { words: /\b(?:organizations|organisations)\b/i, kinds: ['organization'] },
  { words: /\b(?:regional\sgroups?|rg-[a-z]{2,})\b/i, kinds: ['study-group'], isName: true, isTold: true },
  {
    words: /\b(?:focus\sgroups|jcas|joint\scoordination\sactivities|correspondence\sgroups|task\sforces)\b/i,
    kinds: ['group'],
    isName: true,
    isTold: true,
  },
]

/** Words that say nothing beside a kind: "workshops held in 2018", "which Recommendations came out of Res. 76". */
const BESIDE =
  /\b(?:which|what|all|the|of|on|in|at|by|for|from|to|out|under|during|came|come|coming|held|tied|cited|named|related|about|with|and|did|does|do|were|are|is|was|has|have|list|show)\b/gi
const YEAR = /^(?:19|20)\d\d$/
const REGIONS = new Set(CONTINENTS.map((name) => termOf(name)))

/** A kind in a query: the list is narrowed to it, or what is of it comes first. */
export type KindReading = {
  kinds: readonly EntityKind[]
  /** Null where other words are asked for too: "workshops on 5G". */
  narrowed: { filters: Filter[]; meaning: string; identifiers: AskedIdentifier[] } | null
  name: string
  code: string
  rest: string
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
 * Reads a kind in a query. It narrows where nothing else is asked for than a kind under a resolution, of a study group, of a
 * year or in a region: "SG17 recommendations", "workshops 2018", "events in Africa"; else what is of the kind comes first.
 */
export function readKind(text: string, identifiers: readonly AskedIdentifier[]): KindReading | null {
  const row = KINDS.find(({ words }) => words.test(text))
  if (!row) return null
  const { kinds, isName = false, isTold = false } = row
  const [first] = kinds
  const name = say(`kinds.${first}`)
  const rest = text.replace(row.words, ' ')
  const told = rest.replace(BESIDE, ' ')
  const words = tokensOf(told).map(({ start, end, term }) => ({ word: told.slice(start, end), term }))
  const years = words.filter(({ word }) => YEAR.test(word)).map(({ word }) => word)
  const regions = words.filter(({ term }) => REGIONS.has(term)).map(({ word }) => word)
  const ties = identifiers.map((one) => narrowBy(one, first))
  const reading = { kinds, name, code: kinds.map((kind) => `kind:${kind}`).join(' ') }
  if (isTold || years.length + regions.length < words.length || ties.includes(null))
    return { ...reading, narrowed: null, rest: isName ? text : rest }
  const named = formatAll(identifiers.map((one) => one.text.trim()))
  return {
    ...reading,
    narrowed: {
      filters: [
        { field: 'kind', values: kinds },
        ...ties.flatMap((tie) => tie ?? []),
        ...(years.length > 0 ? [{ field: 'years' as const, values: years }] : []),
      ],
      meaning: say('reading.kind', {
        kinds: name,
        of: first === 'action-item' ? named : '',
        ties: first === 'action-item' ? '' : named,
        regions: formatAll(regions),
        years: formatAll(years),
      }),
      identifiers: NAMING.has(first) ? [...identifiers] : [],
    },
    rest: regions.join(' '),
  }
}

/** "C17", "Council documents 2018", "documents of Council 2017": C17/24 and others. */
const COUNCIL =
  /^\s*(?:C(\d\d)|council\s(?:20(\d\d)\s)?documents(?:\s(?:of\s)?20(\d\d))?|documents\sof\s(?:the\s)?council(?:\s20(\d\d))?)\s*$/i

/** The documents of a session of Council, or of all that a plan cites. */
export function councilDocuments(text: string, lookups: Lookups): { ids: string[]; meaning: string } | null {
  const match = text.match(COUNCIL)
  if (!match) return null
  const year = match.slice(1).find(Boolean)
  const form = new RegExp(`^c${year ?? '\\d\\d'}-`)
  const ids = lookups.entitiesOfKind('document').flatMap(({ id }) => (form.test(id) ? id : []))
  return ids.length > 0 ? { ids, meaning: say('reading.council.documents', { year: year ? `20${year}` : '' }) } : null
}
