import { conditionOf } from '../gather'
import { type OtherForm, otherFormsOf } from '../index/acronyms'
import { compoundsOf } from '../index/compounds'
import { type Mended, mend } from '../mend'
import type { Wanted } from '../rank/snippets'
import type { Searchable } from '../searchable'
import { type Namesake, namesakeNote, namesakesOf } from './homonyms'
import { parseQuery, type Query } from './parse'

/** How a query was read: mended, with what else its words may mean. */
export type Understood = {
  query: Query
  mended: Mended[]
  namesakes: Namesake[]
  forms: OtherForm[]
  notes: string[]
}

/** Reads a query against a plan. Throws `BadQuery` where it is too long. */
export function understand(searchable: Searchable, q: string): Understood {
  const read = readQuery(searchable, q)
  const { state } = read.query
  if (state === null || hasInState(read.query, searchable)) return read
  const other = readQuery(searchable, q, false)
  return { ...other, notes: [...other.notes, `There are no ${state} for this; all that is found is shown.`] }
}

/** Whether a place in the state that a query asks for has what it names; "no progress on X.1" may ask of X.1 itself. */
const hasInState = (query: Query, { matcher }: Searchable): boolean =>
  query.sides.length === 0 ||
  query.sides.some((side) => {
    const named = { ...side, terms: [], phrases: [] }
    return matcher.find(conditionOf(named, { query, namesakes: [] })).length > 0
  })

function readQuery(searchable: Searchable, q: string, states = true): Understood {
  const { lookups, vocabulary, knowledge, places, acronyms, compounds, ids } = searchable
  const isTerm = (term: string) => vocabulary.frequency.has(term)
  const parsed = parseQuery(q, { knowledge, places, compounds, ...ids, isTerm }, states)
  const { query, mended, notes } = mend(parsed, vocabulary, (...phrase) => stands(phrase, searchable))
  const [only] = query.identifiers
  const namesakes = only && query.identifiers.length === 1 ? namesakesOf(only, lookups) : []
  return {
    query,
    mended,
    namesakes,
    forms: otherFormsOf([...parsed.words.values()], acronyms),
    notes: [
      ...query.notes,
      ...notes,
      ...unknownWords(query, searchable),
      ...(only && namesakes.length ? [namesakeNote(only, namesakes, searchable.documents.has(only.id))] : []),
      ...query.identifiers.flatMap(({ id }) => secondNumber(id, searchable)),
    ],
  }
}

const NOTHING = { terms: [], excluded: [], filters: [], without: [] }
const stands = (phrase: string[], { matcher }: Searchable) =>
  matcher.find({ ...NOTHING, terms: phrase, phrases: [phrase] }).length > 0

/** Words of a query that stand nowhere and were not mended: one sentence for all. */
function unknownWords({ terms, words }: Query, { vocabulary }: Searchable): string[] {
  const unknown = terms.filter((term) => !vocabulary.frequency.has(term)).map((term) => `"${words.get(term) ?? term}"`)
  const shown = unknown.slice(0, 5).join(', ')
  return unknown.length ? [`The plan does not have the ${unknown.length > 1 ? 'words' : 'word'} ${shown}.`] : []
}

/** "44-25" is printed as the second number of 54-03. */
function secondNumber(id: string, { documents, lookups }: Searchable): string[] {
  const item = documents.has(id) ? undefined : lookups.getActionItem(id)
  return item ? [`${id.toUpperCase()} is the second number of action item ${item.number}.`] : []
}

/** What is marked in the snippets of a document: words, other forms, and identifiers as this place prints them. */
export function wantedOf(
  { query, forms, namesakes }: Understood,
  { lookups, compounds }: Searchable,
): (location: string | null) => Wanted {
  const terms = new Set([...query.terms, ...compoundsOf(query.terms, compounds)])
  const runs = [...query.phrases, ...forms.map((form) => form.terms)]
  const ids = new Set([...query.identifiers, ...namesakes].map(({ id }) => id))
  for (const { field, values } of query.filters) if (field === 'mentions') for (const value of values) ids.add(value)
  return (location) => {
    const mentions = location && ids.size ? lookups.mentionsAt(location) : []
    const printed = mentions.flatMap(({ entity, text }) => (entity !== null && ids.has(entity) ? [text] : []))
    return { terms, runs, spellings: [...new Set(printed)] }
  }
}
