import { CATALOGUES, type Catalogue } from './catalogues'
import { type Language, readersLanguage } from './language'

/** The name of a sentence. */
export type Code = keyof Catalogue

/** Whether a text is the name of a sentence. */
export const isCode = (text: string): text is Code => Object.hasOwn(CATALOGUES.en, text)
/** What a sentence needs to be told: nothing, or its parameters. */
type Parameters<C extends Code> = Catalogue[C] extends (params: infer P) => string ? [params: P] : []

/** A sentence as data: views give it, and pages, the API and files turn it into words. Made by `message`, which asks for what the sentence needs. */
export type Message = { readonly code: Code; readonly params?: unknown }

/** A message with the parameters that its sentence needs: `message('count.clauses', { count: 3 })`. */
export const message = <C extends Code>(code: C, ...[params]: Parameters<C>): Message => ({
  code,
  ...(params === undefined ? {} : { params }),
})

/** A sentence in the words of a language. */
export function sayIn<C extends Code>(language: Language, code: C, ...[params]: Parameters<C>): string {
  const sentence = CATALOGUES[language][code] as string | ((params: unknown) => string)
  return typeof sentence === 'string' ? sentence : sentence(params)
}

/** A sentence in the reader's language: `say('state.open')`, `say('count.clauses', { count: 3 })`. */
export const say = <C extends Code>(code: C, ...params: Parameters<C>): string =>
  sayIn(readersLanguage(), code, ...params)

/** A message in words. */
export const sayMessage = ({ code, params }: Message): string =>
  (say as (code: Code, params?: unknown) => string)(code, params)

/** What is a message, or stands in the plan in words already. */
export const inWords = (words: Message | string): string => (typeof words === 'string' ? words : sayMessage(words))
