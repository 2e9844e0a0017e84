import { type OtherForm, otherFormsOf } from './acronyms'
import { compoundsOf } from './compounds'
import { type Mended, mend } from './mend'
import { type Namesake, namesakeNote, namesakesOf } from './namesakes'
import { parseQuery, type Query } from './request'
import type { Searchable } from './searchable'
import type { Wanted } from './snippets'

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
  const { lookups, vocabulary, knowledge, places, acronyms, compounds, ids } = searchable
  const parsed = parseQuery(q, {
    knowledge,
    places,
    compounds,
    ...ids,
    isTerm: (term) => vocabulary.frequency.has(term),
  })
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
