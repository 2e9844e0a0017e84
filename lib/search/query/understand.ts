import { parseResolutionId } from '../../domain/resolution-id'
import { say } from '../../messages/message'
import { type OtherForm, otherFormsOf } from '../index/acronyms'
import { compoundsOf } from '../index/compounds'
import { fold, termsOf } from '../index/terms'
import type { Wanted } from '../rank/snippets'
import type { Searchable } from '../searchable'
import { conditionOf, idsOf } from './condition'
import { type Correction, correctWords } from './correct'
import { type Homonym, homonymNote, homonymsOf } from './homonyms'
import type { AskedIdentifier } from './ids'
import { isForeign } from './language'
import { parseQuery } from './parse'
import type { Query } from './query'
import { otherWords } from './subjects'

/** How a query was read: corrected, with what else its words may mean. */
export type Understood = {
  query: Query
  corrections: Correction[]
  homonyms: Homonym[]
  forms: OtherForm[]
  /** Other words for a subject that it names, which the plan has. */
  also: { asked: string; others: string[] }[]
  notes: string[]
}

/** Reads a query against a plan. Throws `BadQuery` where it is too long. */
export async function understand(searchable: Searchable, q: string): Promise<Understood> {
  const read = await readQuery(searchable, q)
  const { reading } = read.query
  if (reading === null || (await isAnswered(read.query, searchable))) return read
  const other = await readQuery(searchable, q, false)
  return { ...other, notes: [...other.notes, say('note.read.nothing', { meaning: reading })] }
}

/** Whether anything is as a query was read and has what it names; "no progress on X.1" may ask of X.1 itself. */
async function isAnswered(query: Query, { index, vocabulary }: Searchable): Promise<boolean> {
  if (query.sides.length === 0) return true
  const named = query.sides.map((side) => ({ ...side, terms: [], phrases: [] }))
  const { replies } = await index.search(
    named.map((side) => idsOf(conditionOf(side, { query, homonyms: [] }, vocabulary), 0)),
  )
  return replies.some(({ total }) => total > 0)
}

async function readQuery(searchable: Searchable, q: string, readings = true): Promise<Understood> {
  const { lookups, vocabulary, knowledge, places, acronyms, compounds, ids } = searchable
  const frequencyOf = (term: string) => vocabulary.frequency.get(term) ?? 0
  const isTerm = (term: string) => frequencyOf(term) > 0
  const parsed = parseQuery(q, { knowledge, places, compounds, lookups, ...ids, frequencyOf, isTerm }, readings)
  const { query, corrections, notes } = await correctWords(parsed, searchable, leftAlone(parsed, searchable))
  const [only] = query.identifiers
  const homonyms = only && query.identifiers.length === 1 ? homonymsOf(only, lookups) : []
  return {
    query,
    corrections,
    homonyms,
    also: otherWords(q)
      .map(({ asked, others }) => ({ asked, others: others.filter((word) => termsOf(word).every(isTerm)) }))
      .filter(({ others }) => others.length > 0),
    forms: otherFormsOf([...parsed.words.values()], acronyms),
    notes: [
      ...query.notes,
      ...notes,
      ...unknownWords(query, searchable),
      ...query.identifiers.flatMap((asked) => missing(asked, homonyms, searchable)),
      ...(only && homonyms.length ? [homonymNote(only, homonyms, searchable.documents.has(only.id))] : []),
      ...query.identifiers.flatMap(({ id }) => secondNumber(id, searchable)),
    ],
  }
}

const termsUnknown = ({ terms, words }: Query, { vocabulary }: Searchable) =>
  terms.filter((term) => !vocabulary.frequency.has(term)).map((term) => words.get(term) ?? term)

const PRINTED = /[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu
/** A word at the beginning of a query may have a capital by the habit of a keyboard; a name is shorter. */
const LONG = 7

/** Words that are not corrected: those of another language, and names. */
function leftAlone(query: Query, searchable: Searchable): (word: string) => boolean {
  const typed = query.q.match(PRINTED) ?? []
  if (isForeign(query.q, termsUnknown(query, searchable))) return () => true
  const isCapital = (word: string | undefined) => word !== undefined && /^\p{Lu}\p{Ll}/u.test(word)
  return (word) => {
    const at = typed.findIndex((one) => fold(one) === word)
    return at >= 0 && isCapital(typed[at]) && (at > 0 || isCapital(typed[1]) || word.length < LONG)
  }
}

/** So many of the words that the plan does not have are named. */
const SHOWN_WORDS = 5

/** Words of a query that the plan does not have and that were not corrected: one sentence for all. */
function unknownWords(query: Query, searchable: Searchable): string[] {
  const unknown = termsUnknown(query, searchable)
  if (unknown.length === 0) return []
  const [number] = query.q.match(/^\s*\d{1,3}\s*$/) ?? []
  if (number) return [say('note.no.resolution', { number: Number(number) })]
  const typed = query.q.match(PRINTED) ?? []
  const words = unknown
    .slice(0, SHOWN_WORDS)
    .map((word) => say('note.word', { word: typed.find((one) => fold(one) === word) ?? word }))
  const lacks = say('note.lacks', { count: unknown.length, words: words.join(', ') })
  return [isForeign(query.q, unknown) ? say('note.lacks.foreign', { lacks }) : lacks]
}

/** Why an identifier finds nothing: it is not cited, or what it names was suppressed. */
function missing(
  { id, kind, text }: AskedIdentifier,
  homonyms: readonly Homonym[],
  { documents, lookups, ids }: Searchable,
) {
  if (documents.has(id) || lookups.getActionItem(id) || homonyms.length > 0) return []
  if (!ids.has(id)) return [say('note.not.cited', { word: text.trim() })]
  const number = parseResolutionId(id)?.number
  const reasons = lookups.entriesOfKind('change').map(({ reason }) => reason ?? '')
  if (
    kind !== 'resolution' ||
    !reasons.some((reason) => reason.includes('suppressed') && reason.includes(` ${number} `))
  )
    return []
  return [say('note.suppressed', { number: number ?? 0 })]
}

/** "44-25" is printed as the second number of 54-03. */
function secondNumber(id: string, { documents, lookups }: Searchable): string[] {
  const item = documents.has(id) ? undefined : lookups.getActionItem(id)
  return item ? [say('note.second.number', { asked: id.toUpperCase(), item: item.number ?? item.id })] : []
}

/** What is marked in the snippets of a document: words, other forms, and identifiers as this place prints them. */
export function wantedOf(
  { query, forms, homonyms }: Understood,
  { lookups, compounds }: Searchable,
): (location: string | null) => Wanted {
  const terms = new Set([...query.terms, ...compoundsOf(query.terms, compounds)])
  const runs = [...query.phrases, ...forms.map((form) => form.terms)]
  const ids = new Set([...query.identifiers, ...homonyms].map(({ id }) => id))
  for (const { field, values } of query.filters) if (field === 'mentions') for (const value of values) ids.add(value)
  return (location) => {
    const mentions = location && ids.size ? lookups.mentionsAt(location) : []
    const printed = mentions.flatMap(({ entity, text }) => (entity !== null && ids.has(entity) ? [text] : []))
    return { terms, runs, spellings: [...new Set(printed)] }
  }
}
