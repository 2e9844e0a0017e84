import type { SearchDocument } from './documents'
import type { Condition } from './engine'

const hasIn = (fields: readonly string[], terms: string) => fields.some((field) => ` ${field} `.includes(` ${terms} `))

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
