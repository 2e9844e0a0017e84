import { type Acronyms, acronymsIn } from './acronyms'
import { fold, joinedForms, joinsOf, termsOf, tokensOf } from './terms'

/** The terms of a text, separated by blanks. */
export const terms = (text: string): string => termsOf(text).join(' ')

/** What is said beside a name, in brackets: "Internationalized (multilingual) domain names". */
const INSERTION = /\s\([^()]{1,60}\)/g

/** The other form of each acronym and long name of a text. */
export function otherForms(text: string, acronyms: Acronyms): string {
  const { longOf } = acronyms
  const tokens = tokensOf(text)
  const printed = tokens.map(({ start, end }) => fold(text.slice(start, end)))
  const pairs = [...joinsOf(text, tokens).keys()].map((i) => `${printed[i]}-${printed[i + 1]}`)
  const words = new Set([...printed, ...pairs])
  const longs = [...words].flatMap((word) => longOf.get(word) ?? longOf.get(word.replace(/s$/, '')) ?? [])
  const insertions = [...text.matchAll(INSERTION)].map(({ 0: inserted, index }) => [index, index + inserted.length])
  const alone = tokens.filter(({ start }) => !insertions.some(([from, to]) => from! <= start && start < to!))
  const runs = insertions.length > 0 ? [tokens, alone] : [tokens]
  const shorts = runs.flatMap((run) =>
    acronymsIn(
      run.map(({ term }) => term),
      acronyms,
    ),
  )
  return [...new Set([...longs, ...shorts])].join(' ')
}

/** What texts say in other words: joined forms ("ewaste"), and the other forms of acronyms and long names. */
export const added = (texts: readonly string[], acronyms: Acronyms): string =>
  [...texts.flatMap(joinedForms), terms(otherForms(texts.join(' '), acronyms))].filter(Boolean).join(' ')
