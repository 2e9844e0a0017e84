import { z } from 'zod'
import field from '../../../data/knowledge/acronyms.json'
import type { Corpus } from '../../library/format'
import { fold, termsOf } from './terms'

/** Acronyms and their long forms, both folded: `bsg` <-> `bridging the standardization gap`. */
export type Acronyms = {
  longOf: ReadonlyMap<string, readonly string[]>
  /** The acronyms of a long name, by its terms, which are separated by single spaces. */
  shortOf: ReadonlyMap<string, readonly string[]>
  /** How many terms the long names have that begin with a term. */
  lengthsOf: ReadonlyMap<string, readonly number[]>
  /** How a folded acronym is printed: "QoS". */
  printed: ReadonlyMap<string, string>
}

/** An acronym means no more things than this: those that are explained most often. */
const MAX_LONGS = 4

const Field = z.array(z.strictObject({ acronym: z.string(), long: z.string() }))

/** "(BSG)" behind its long name; letters may be joined by "&" ("C&I"). */
const IN_BRACKETS = /\(([A-Z][A-Za-z]?(?:&?[A-Z][A-Za-z]?){1,6}s?)\)/g
const SMALL = new Set(['of', 'the', 'and', 'for', 'in', 'on', 'to', 'a', 'an', 'with', 'at', 'by', 'or'])

/** The words in front of a bracket whose initials are the acronym's letters: small words may be left out of it. */
export function longNameBefore(before: string, acronym: string): string | null {
  const letters = acronym
    .replace(/[^A-Za-z]/g, '')
    .replace(/s$/, '')
    .toLowerCase()
  const words = before.split(/\s+/).filter(Boolean).slice(-12)
  for (let from = words.length - 1; from >= 0; from--) {
    const pieces = words.slice(from).flatMap((word) => word.split('-'))
    const initials = (kept: readonly string[]) => kept.map((word) => word[0]?.toLowerCase() ?? '').join('')
    // "Quality of Service" gives its "of" a letter, "Bridging the Standardization Gap" none.
    const telling = pieces.filter((word) => !SMALL.has(word.toLowerCase()))
    if (SMALL.has(words[from]!.toLowerCase())) continue
    if (initials(pieces) === letters || initials(telling) === letters) return words.slice(from).join(' ')
  }
  return null
}

/** A long name by its terms: "distributed ledger technologies" is "distributed ledger technology". */
const nameOf = (words: string) => termsOf(words).join(' ')

/** An acronym in running text, plural or not: "EWM", "C&I", "CIRTs". */
const ACRONYM = /(?<![\p{L}\p{N}.&-])[A-Z](?:&?[A-Z]){1,6}(?=s?(?![\p{L}\p{N}&-]))/gu

/** The consecutive words of a title whose initials are an acronym's letters; at least one word is no small one. */
export function longNameIn(title: string, acronym: string): string | null {
  const words = title.split(/\s+/).map((word) => word.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, ''))
  for (const [i, word] of words.entries()) {
    if (word[0]?.toLowerCase() !== acronym[0]!.toLowerCase()) continue
    for (let end = i + 2; end <= Math.min(words.length, i + acronym.length + 3); end++)
      if (longNameBefore(words.slice(i, end).join(' '), acronym) === words.slice(i, end).join(' '))
        return words.slice(i, end).join(' ')
  }
  return null
}

/**
 * Acronyms that nothing explains and that a resolution's title spells out: in the items of "Strengthening electronic
 * working methods", "EWM" is what has these initials.
 */
function unexplained(entries: Corpus['entries'], isKnown: (acronym: string) => boolean) {
  const titles = new Map(entries.flatMap((entry) => (entry.kind === 'resolution' ? [[entry.id, entry.title]] : [])))
  const seen = new Set<string>()
  const found: { acronym: string; long: string }[] = []
  const resolutionOf = new Map(
    entries.flatMap(({ kind, id, parent }) => (kind === 'action-item' ? [[id, parent]] : [])),
  )
  for (const { text, location } of entries) {
    const title = titles.get(resolutionOf.get(location) ?? location)
    if (!title) continue
    for (const [acronym] of text.matchAll(ACRONYM)) {
      if (isKnown(acronym) || seen.has(`${location} ${acronym}`)) continue
      seen.add(`${location} ${acronym}`)
      const long = acronym.length > 2 ? longNameIn(title, acronym) : null
      if (long) found.push({ acronym, long })
    }
  }
  return found
}

/**
 * Learns the acronyms of a plan from its legend, from "Long Name (LN)" in its text, from the titles of its entities, from
 * the titles of resolutions whose items use them, and from what the field knows (`data/knowledge/acronyms.json`).
 */
export function learnAcronyms({ entries, entities }: Corpus): Acronyms {
  const explained = new Map<string, Map<string, number>>()
  const printed = new Map<string, string>()
  const learn = (acronym: string, long: string) => {
    const key = fold(acronym)
    const words = fold(long).replace(/\s+/g, ' ').trim()
    if (key.length < 2 || words === key || words.length > 90) return
    if (!printed.has(key)) printed.set(key, acronym)
    const known = explained.get(key) ?? new Map<string, number>()
    explained.set(key, known.set(words, (known.get(words) ?? 0) + 1))
  }
  for (const entry of entries) {
    if (entry.kind === 'term') learn(entry.term, entry.meaning)
    for (const match of entry.text.matchAll(IN_BRACKETS)) {
      const long = longNameBefore(entry.text.slice(Math.max(0, match.index - 120), match.index), match[1]!)
      if (long) learn(match[1]!.replace(/s$/, ''), long.replace(/[",.;:]/g, ''))
    }
  }
  for (const { kind, label, title } of entities)
    if (title && (kind === 'group' || kind === 'organization') && /^[A-Z0-9&-]{2,8}$/.test(label)) learn(label, title)
  for (const { acronym, long } of unexplained(entries, (acronym) => explained.has(fold(acronym)))) learn(acronym, long)
  for (const { acronym, long } of Field.parse(field)) learn(acronym, long)
  const longOf = new Map(
    [...explained].map(([acronym, longs]) => [
      acronym,
      [...longs]
        .sort((a, b) => b[1] - a[1])
        .slice(0, MAX_LONGS)
        .map(([long]) => long),
    ]),
  )
  const shortOf = new Map<string, string[]>()
  const lengthsOf = new Map<string, number[]>()
  for (const [acronym, longs] of longOf)
    for (const name of longs.map(nameOf)) {
      const terms = name.split(' ')
      const lengths = lengthsOf.get(terms[0]!) ?? []
      if (!lengths.includes(terms.length)) lengthsOf.set(terms[0]!, [...lengths, terms.length])
      shortOf.set(name, [...(shortOf.get(name) ?? []), acronym])
    }
  return { longOf, shortOf, lengthsOf, printed }
}

/** The acronyms of the long names that stand among terms. */
export function acronymsIn(terms: readonly string[], { shortOf, lengthsOf }: Acronyms): string[] {
  const found = new Set<string>()
  for (const [i, term] of terms.entries())
    for (const length of lengthsOf.get(term) ?? [])
      for (const acronym of shortOf.get(terms.slice(i, i + length).join(' ')) ?? []) found.add(acronym)
  return [...found]
}

/** Another form of what a query says, which a place may have instead: its terms stand one after another. */
export type OtherForm = { asked: string; printed: string; terms: string[] }

/** The long names of a query's acronyms, and the acronyms of its long names. `words` are folded, as they were typed. */
export function otherFormsOf(words: readonly string[], { longOf, shortOf, printed }: Acronyms): OtherForm[] {
  const forms: OtherForm[] = []
  const add = (asked: string, form: string) => forms.push({ asked, printed: form, terms: termsOf(form) })
  for (const word of words) for (const long of longOf.get(word) ?? []) add(word, long)
  for (let from = 0; from < words.length; from++)
    for (let to = from + 2; to <= Math.min(words.length, from + 8); to++) {
      const asked = words.slice(from, to).join(' ')
      for (const acronym of shortOf.get(nameOf(asked)) ?? []) add(asked, printed.get(acronym) ?? acronym)
    }
  return forms
}
