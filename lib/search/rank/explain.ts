import type { Lookups } from '../../library/lookups'
import { say } from '../../messages/message'
import type { OtherForm } from '../index/acronyms'
import { type Compounds, compoundsOf } from '../index/compounds'
import { termsOf } from '../index/terms'
import type { Correction } from '../query/correct'
import type { Homonym } from '../query/homonyms'
import type { Query, Side } from '../query/query'
import type { SearchDocument } from '../schema'
import { hasPhrase, hasTerm } from './rank'
import { saysTerm } from './snippets'

type Sources = {
  lookups: Lookups
  documents: ReadonlyMap<string, SearchDocument>
  compounds: Compounds
  forms: readonly OtherForm[]
  corrections: readonly Correction[]
  homonyms: readonly Homonym[]
}

/** The side of `OR` of which a document has the most. */
const fitting = (document: SearchDocument, sides: readonly Side[]) =>
  [...sides].sort((a, b) => missing(document, a).length - missing(document, b).length)[0]

const missing = (document: SearchDocument, { terms }: Side) => terms.filter((term) => !hasTerm(document, term))

const subjectOf = (document: SearchDocument, documents: Sources['documents']) => {
  const resolution = document.partOf === document.id ? undefined : documents.get(document.partOf ?? '')
  if (!resolution) return undefined
  const [name = '', ...title] = resolution.name.split(' – ')
  return { resolution, implemented: say('why.implements', { resolution: name, title: title.join(' – ') }) }
}

/**
 * Why a place is shown that has not the words of the query: a sentence for each word that it has in another form, in its
 * resolution's subject, or not at all; none where all words are there as they were typed.
 */
export function whyHere(document: SearchDocument, query: Query, sources: Sources): string[] {
  const { documents, compounds, forms, corrections, homonyms } = sources
  const side = fitting(document, query.sides)
  if (!side) return []
  const reasons = new Set<string>()
  const subject = subjectOf(document, documents)
  for (const { word, terms, means, printed } of corrections)
    if (means === 'all' && terms.some((term) => hasTerm(document, term, ['title', 'text'])))
      reasons.add(say('why.matched', { word, printed: printed ?? terms.join(' ') }))
  const joined = compoundsOf(side.terms, compounds)
  const lacking: string[] = []
  for (const term of side.terms) {
    if (hasTerm(document, term, ['title', 'text'])) continue
    const word = query.words.get(term) ?? term
    const form = forms.find((one) => one.asked.split(' ').includes(word) && hasPhrase(document, one.terms.join(' ')))
    if (form) reasons.add(say('why.matches', { printed: form.printed }))
    else if (hasTerm(document, term)) {
      const printed = [term, ...joined.filter((compound) => compounds.get(compound)?.includes(term))]
      if (document.passages.some((passage) => printed.some((one) => saysTerm(passage, one)))) continue
      if (subject && hasTerm(subject.resolution, term)) reasons.add(subject.implemented)
    } else lacking.push(word)
  }
  for (const { id, text } of side.identifiers) {
    if (document.mentions.includes(id)) continue
    const other = homonyms.find((one) => document.mentions.includes(one.id))
    if (other) reasons.add(say('why.mentions', { name: other.label }))
    else if (document.partOf === id && subject) reasons.add(subject.implemented)
    // A suppressed resolution is printed and nothing that could be mentioned.
    else if (!hasPhrase(document, termsOf(text).join(' '))) lacking.push(text.trim())
  }
  if (lacking.length) {
    reasons.add(say('why.missing', { words: lacking.slice(0, 5).join(', ') }))
    if (subject && lacking.length === side.terms.length) reasons.add(subject.implemented)
  }
  return [...reasons]
}
