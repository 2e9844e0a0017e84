import type { SearchDocument } from './documents'
import type { Query } from './request'
import type { Vocabulary } from './spelling'

/** How much a field tells of what a document is about. */
const WEIGHTS = { title: 3, text: 1.2, also: 1.4 } as const
/** Saturation of repeated terms, and how much long texts are held back: BM25's parameters. */
const K = 1.2
const B = 0.35
/** Terms of a usual field; longer ones count for less. */
const USUAL = { title: 20, text: 250, also: 60 } as const

const split = new WeakMap<
  SearchDocument,
  Record<keyof typeof WEIGHTS, ReadonlyMap<string, number>> & { lengths: Record<keyof typeof WEIGHTS, number> }
>()

function countsOf(document: SearchDocument) {
  const known = split.get(document)
  if (known) return known
  const count = (terms: string) => {
    const counts = new Map<string, number>()
    for (const term of terms.split(' ')) if (term) counts.set(term, (counts.get(term) ?? 0) + 1)
    return counts
  }
  const made = {
    title: count(document.title),
    text: count(document.text),
    also: count(document.also),
    lengths: { title: document.title.length / 6, text: document.text.length / 6, also: document.also.length / 6 },
  }
  split.set(document, made)
  return made
}

/** BM25 over three fields: rare terms weigh more, titles more than texts, the tenth repetition hardly more than the third. */
export function scoreWords(
  document: SearchDocument,
  terms: readonly string[],
  { size, frequency }: Vocabulary,
): number {
  const counts = countsOf(document)
  let score = 0
  let found = 0
  let asked = 0
  for (const term of terms) {
    const df = frequency.get(term) ?? 0
    const idf = Math.log(1 + (size - df + 0.5) / (df + 0.5))
    asked += idf
    let weight = 0
    for (const field of ['title', 'text', 'also'] as const) {
      const n = counts[field].get(term) ?? 0
      weight += (WEIGHTS[field] * n) / (1 - B + (B * counts.lengths[field]) / USUAL[field])
    }
    if (weight > 0) found += idf
    score += (idf * weight * (K + 1)) / (weight + K)
  }
  return asked > 0 ? score * (found / asked) ** 1.5 : 0
}

/** What share of the weight of the terms a document has, from 0 to 1. */
export function coverage(document: SearchDocument, terms: readonly string[], { size, frequency }: Vocabulary): number {
  const counts = countsOf(document)
  let found = 0
  let asked = 0
  for (const term of terms) {
    const weight = Math.log(1 + size / (1 + (frequency.get(term) ?? 0)))
    asked += weight
    if (counts.title.has(term) || counts.text.has(term) || counts.also.has(term)) found += weight
  }
  return asked > 0 ? found / asked : 1
}

/** How often its own passages speak of an identifier, and whether it is what the document is or belongs to. */
function scoreIdentifiers(
  document: SearchDocument,
  query: Query,
  mentionCount: (document: SearchDocument, id: string) => number,
): number {
  let score = 0
  for (const { id } of query.identifiers) {
    if (document.id === id) score += 12
    else if (document.mentions.includes(id)) score += 4 + Math.min(4, mentionCount(document, id))
    else if (document.resolution === id) score += 3
  }
  return score
}

/**
 * The order in which results are shown: identifiers first, then words. Entities stand behind the entries that speak of
 * them (the best match shows the one that is meant); what is equal keeps the order of the plan.
 */
export function rank(
  documents: readonly SearchDocument[],
  query: Query,
  vocabulary: Vocabulary,
  mentionCount: (document: SearchDocument, id: string) => number,
): SearchDocument[] {
  const words = [...query.terms, ...query.phrases.flat()]
  return documents
    .map((document) => ({
      document,
      score:
        (scoreIdentifiers(document, query, mentionCount) + scoreWords(document, words, vocabulary)) *
        (document.location === null ? 0.5 : 1),
    }))
    .sort((a, b) => b.score - a.score || a.document.order - b.document.order)
    .map(({ document }) => document)
}
