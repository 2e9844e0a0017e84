import type { SearchDocument } from './documents'
import type { Condition } from './engine'

const BLANK = 32

/** Whether terms stand in a field, whole; nothing is copied, since a common phrase is looked for in thousands. */
function stands(field: string, terms: string): boolean {
  for (let at = field.indexOf(terms); at >= 0; at = field.indexOf(terms, at + 1)) {
    const end = at + terms.length
    if ((at === 0 || field.charCodeAt(at - 1) === BLANK) && (end === field.length || field.charCodeAt(end) === BLANK))
      return true
  }
  return false
}

const hasIn = (fields: readonly string[], terms: string) => fields.some((field) => stands(field, terms))

/** Whether a document has the words of a request: what an engine promises, told from the document alone. */
export function hasAll(
  { title, text, also, subject }: Pick<SearchDocument, 'title' | 'text' | 'also' | 'subject'>,
  { terms, phrases, excluded }: Pick<Condition, 'terms' | 'phrases' | 'excluded'>,
): boolean {
  return (
    phrases.every((phrase) => hasIn([title, text], phrase.join(' '))) &&
    terms.every((term) => hasIn([title, text, also, subject], term)) &&
    !excluded.some((term) => hasIn([title, text, also, subject], term))
  )
}
