import { isInAnotherLanguage } from '../../identifiers/languages'
import { type OtherForm, otherFormsOf } from '../index/acronyms'
import { compoundsOf } from '../index/compounds'
import type { Wanted } from '../rank/snippets'
import type { Searchable } from '../searchable'
import { conditionOf, idsOf } from './condition'
import { type Correction, correctWords } from './correct'
import { type Homonym, homonymNote, homonymsOf } from './homonyms'
import { parseQuery, type Query } from './parse'

/** How a query was read: corrected, with what else its words may mean. */
export type Understood = {
  query: Query
  corrections: Correction[]
  homonyms: Homonym[]
  forms: OtherForm[]
  notes: string[]
}

/** Reads a query against a plan. Throws `BadQuery` where it is too long. */
export async function understand(searchable: Searchable, q: string): Promise<Understood> {
  const read = await readQuery(searchable, q)
  const { state } = read.query
  if (state === null || (await hasInState(read.query, searchable))) return read
  const other = await readQuery(searchable, q, false)
  return { ...other, notes: [...other.notes, `There are no ${state} for this; all that is found is shown.`] }
}

/** Whether a place in the state that a query asks for has what it names; "no progress on X.1" may ask of X.1 itself. */
async function hasInState(query: Query, { index, vocabulary }: Searchable): Promise<boolean> {
  if (query.sides.length === 0) return true
  const named = query.sides.map((side) => ({ ...side, terms: [], phrases: [] }))
  const { replies } = await index.search(
    named.map((side) => idsOf(conditionOf(side, { query, homonyms: [] }, vocabulary), 0)),
  )
  return replies.some(({ total }) => total > 0)
}

async function readQuery(searchable: Searchable, q: string, states = true): Promise<Understood> {
  const { lookups, vocabulary, knowledge, places, acronyms, compounds, ids } = searchable
  const isTerm = (term: string) => vocabulary.frequency.has(term)
  const parsed = parseQuery(q, { knowledge, places, compounds, ...ids, isTerm }, states)
  const isForeign = isInAnotherLanguage(q)
  const { query, corrections, notes } = await correctWords(parsed, searchable, () => isForeign)
  const [only] = query.identifiers
  const homonyms = only && query.identifiers.length === 1 ? homonymsOf(only, lookups) : []
  return {
    query,
    corrections,
    homonyms,
    forms: otherFormsOf([...parsed.words.values()], acronyms),
    notes: [
      ...query.notes,
      ...notes,
      ...unknownWords(query, searchable, isForeign),
      ...(only && homonyms.length ? [homonymNote(only, homonyms, searchable.documents.has(only.id))] : []),
      ...query.identifiers.flatMap(({ id }) => secondNumber(id, searchable)),
    ],
  }
}

/** Words of a query that the plan does not have and that were not corrected: one sentence for all. */
function unknownWords({ terms, words }: Query, { vocabulary }: Searchable, isForeign: boolean): string[] {
  const unknown = terms.filter((term) => !vocabulary.frequency.has(term)).map((term) => `"${words.get(term) ?? term}"`)
  const shown = unknown.slice(0, 5).join(', ')
  if (unknown.length === 0) return []
  const lacks = `The plan does not have the ${unknown.length > 1 ? 'words' : 'word'} ${shown}.`
  return [isForeign ? `${lacks} It is in English; only references are read in other languages.` : lacks]
}

/** "44-25" is printed as the second number of 54-03. */
function secondNumber(id: string, { documents, lookups }: Searchable): string[] {
  const item = documents.has(id) ? undefined : lookups.getActionItem(id)
  return item ? [`${id.toUpperCase()} is the second number of action item ${item.number}.`] : []
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
