import { onceFor } from '../../text/once-for'
import { termsOf } from '../index/terms'
import { type Vocabulary, weightOf } from '../index/vocabulary'
import type { Side } from '../query/query'
import type { SearchDocument } from '../schema'

/** How much a field tells of what a document is about. */
const WEIGHTS = { title: 3, text: 1.2, also: 1.4, subject: 1.4 } as const
/** Saturation of repeated terms, and how much long texts are held back: BM25's parameters. */
const K = 1.2
const B = 0.35
/** Terms of a usual field; longer ones count for less. */
const USUAL = { title: 20, text: 250, also: 60, subject: 30 } as const

type FieldName = keyof typeof WEIGHTS
const FIELDS: readonly FieldName[] = ['title', 'text', 'also', 'subject']

type Counts = Record<FieldName, { terms: ReadonlyMap<string, number>; length: number }>
function countTerms(field: string) {
  const terms = new Map<string, number>()
  for (const term of field.split(' ')) if (term) terms.set(term, (terms.get(term) ?? 0) + 1)
  return { terms, length: field.length / 6 }
}

/** How often each term is in each field; counted when a document is first ranked. */
const countsOf = onceFor((document: SearchDocument): Counts => {
  const { title, text, also, subject } = document
  const made = {
    title: countTerms(title),
    text: countTerms(text),
    also: countTerms(also),
    subject: countTerms(subject),
  }
  return made
})

/** Whether a field of a document has a term. */
export const hasTerm = (document: SearchDocument, term: string, fields: readonly FieldName[] = FIELDS): boolean => {
  const counts = countsOf(document)
  return fields.some((field) => counts[field].terms.has(term))
}

/** Whether terms, joined by blanks, are one after another in the title or the text of a document. */
export const hasPhrase = ({ title, text }: SearchDocument, terms: string): boolean =>
  [title, text].some((field) => ` ${field} `.includes(` ${terms} `))

/** A word that no resolution is about counts so much where a place lacks it: "counterfeit phones" are Resolution 96's. */
const BESIDE_SUBJECTS = 0.5

/**
 * Terms of a query, each with what its rarity tells (BM25's inverse document frequency), and what of that counts where a
 * place lacks it.
 */
type Weighed = readonly { term: string; idf: number; need: number }[]

const weighed = (terms: readonly string[], { size, frequency, subjects }: Vocabulary): Weighed =>
  terms.map((term) => {
    const df = frequency.get(term) ?? 0
    const idf = Math.log(1 + (size - df + 0.5) / (df + 0.5))
    return { term, idf, need: idf * (subjects.has(term) ? 1 : BESIDE_SUBJECTS) }
  })

/** BM25 over four fields: rare terms weigh more, titles more than texts, the tenth repetition hardly more than the third. */
function scoreWeighed(document: SearchDocument, terms: Weighed): number {
  const counts = countsOf(document)
  let score = 0
  let found = 0
  let asked = 0
  for (const { term, idf, need } of terms) {
    asked += need
    let weight = 0
    for (const field of FIELDS) {
      const n = counts[field].terms.get(term)
      if (n) weight += (WEIGHTS[field] * n) / (1 - B + (B * counts[field].length) / USUAL[field])
    }
    if (weight > 0) found += need
    score += (idf * weight * (K + 1)) / (weight + K)
  }
  return asked > 0 ? score * (found / asked) ** 1.5 : 0
}

/** How well the words of a document fit terms; 0 where it has none. */
export const scoreWords = (document: SearchDocument, terms: readonly string[], vocabulary: Vocabulary): number =>
  scoreWeighed(document, weighed(terms, vocabulary))

/** What share of the weight of some terms is said, from 0 to 1. */
export function shareOf(terms: readonly string[], said: { has: (term: string) => boolean }, vocabulary: Vocabulary) {
  let found = 0
  let asked = 0
  for (const term of terms) {
    const weight = weightOf(term, vocabulary)
    asked += weight
    if (said.has(term)) found += weight
  }
  return asked > 0 ? found / asked : 1
}

/** What share of the weight of the terms a document has in these fields, from 0 to 1. */
export const coverage = (
  document: SearchDocument,
  terms: readonly string[],
  vocabulary: Vocabulary,
  fields: readonly FieldName[] = FIELDS,
): number => shareOf(terms, { has: (term) => hasTerm(document, term, fields) }, vocabulary)

/** Where each identifier is mentioned: how often, and among how many of its kind its action names it (0: it does not). */
export type MentionCounts = ReadonlyMap<string, ReadonlyMap<string, { all: number; among: number }>>
/** An item that names it in its action, not only in a note, is about it: the fewer it names beside it, the more. */
const IN_ACTION = 5

/** How often its own passages speak of an identifier, and whether it is what the document is or belongs to. */
function scoreIdentifiers(document: SearchDocument, { identifiers }: Side, counts: MentionCounts): number {
  let score = 0
  for (const { id } of identifiers) {
    if (document.id === id) score += 12
    else if (document.mentions.includes(id)) {
      const count = document.location ? counts.get(id)?.get(document.location) : undefined
      score +=
        4 +
        Math.min(4, count?.all ?? 0) +
        (document.kind === 'action-item' && count?.among ? IN_ACTION / count.among : 0)
    } else if (document.partOf === id) score += 3
  }
  return score
}

/** The words of a place that has none of the identifiers count for so much. */
const UNNAMED = 0.5

/** What belongs to the resolution of the only places with all words has at least this share of the best score. */
const TOGETHER = 0.5

/** The share of a resolution's title that a query says: from this on it counts, and so much. */
const TITLED = 0.3
const TITLED_WEIGHT = 1.5

/** Resolutions whose title is said in part or whole, each with the share: "mobile roaming charges" says most of Resolution 88's. */
function titled(documents: readonly SearchDocument[], said: ReadonlySet<string>, vocabulary: Vocabulary) {
  const shares = new Map<string, number>()
  for (const { id, kind, passages } of documents) {
    const [title] = passages
    if (kind !== 'resolution' || !title) continue
    const share = shareOf(termsOf(title.text), said, vocabulary)
    if (share >= TITLED) shares.set(id, share)
  }
  return shares
}

/**
 * The order in which results are shown: identifiers first, then words; of the sides of `OR` the one that fits best counts.
 * Entities stand behind the entries that speak of them (the best match shows the one that is meant); `favour` is a factor
 * by what the query asks for; what is equal keeps the order of the plan.
 */
export function rank(
  documents: readonly SearchDocument[],
  sides: readonly Side[],
  vocabulary: Vocabulary,
  counts: MentionCounts,
  favour: (document: SearchDocument) => number,
  resolutions: ReadonlySet<string>,
): SearchDocument[] {
  const asked = sides.map((side) => ({ side, words: weighed([...side.terms, ...side.phrases.flat()], vocabulary) }))
  const shares = titled(documents, new Set(sides.flatMap(({ terms }) => terms)), vocabulary)
  const factor = (document: SearchDocument) =>
    (document.location === null ? 0.5 : 1) *
    (1 + TITLED_WEIGHT * (shares.get(document.partOf ?? '') ?? 0)) *
    favour(document)
  const scored = documents.map((document) => {
    const sides = asked.map(({ side, words }) => {
      const named = scoreIdentifiers(document, side, counts)
      const said = scoreWeighed(document, words)
      const lacks = named === 0 && side.identifiers.length > 0
      return { lacks, score: lacks ? said * UNNAMED : named + said }
    })
    const score = Math.max(0, ...sides.map((side) => side.score))
    return {
      document,
      lacks: sides.every(({ lacks }) => lacks),
      score: score * factor(document),
      favour: favour(document),
    }
  })
  const best = scored.reduce((most, { score }) => Math.max(most, score), 0)
  for (const one of scored)
    if (one.document.partOf !== null && resolutions.has(one.document.partOf))
      one.score = Math.max(one.score, one.lacks ? 0 : best * TOGETHER)
  return scored
    .sort((a, b) => b.score - a.score || b.favour - a.favour || a.document.order - b.document.order)
    .map(({ document }) => document)
}
