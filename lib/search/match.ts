import type { Condition } from './engine/engine'
import type { SearchDocument } from './schema'

const BLANK = 32

/** Whether terms stand in a field, whole; nothing is copied, since a common phrase is looked for in thousands. */
function stands(field: string, terms: string): boolean {
  if (terms === '') return false
  for (let at = field.indexOf(terms); at >= 0; at = field.indexOf(terms, at + 1)) {
    const end = at + terms.length
    if ((at === 0 || field.charCodeAt(at - 1) === BLANK) && (end === field.length || field.charCodeAt(end) === BLANK))
      return true
  }
  return false
}

type Words = Pick<SearchDocument, 'title' | 'text' | 'also' | 'subject'>

/** Whether terms, divided by blanks, stand one after another in the title or the text of a document. */
export const hasPhrase = ({ title, text }: Pick<Words, 'title' | 'text'>, terms: string) =>
  stands(title, terms) || stands(text, terms)
const hasTerms = (document: Words, terms: string) =>
  hasPhrase(document, terms) || stands(document.also, terms) || stands(document.subject, terms)

/** Tells whether a document has the words of a request: what an engine promises, told from the document alone. */
export function having({
  terms,
  phrases,
  excluded,
}: Pick<Condition, 'terms' | 'phrases' | 'excluded'>): (document: Words) => boolean {
  const runs = phrases.map((phrase) => phrase.join(' '))
  return (document) =>
    runs.every((run) => hasPhrase(document, run)) &&
    terms.every((term) => hasTerms(document, term)) &&
    !excluded.some((term) => hasTerms(document, term))
}
