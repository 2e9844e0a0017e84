import { differenceOf, type WordPart } from '../comparison/word-difference'
import type { Entry } from '../domain/entry'
import type { Span } from '../domain/span'
import type { OpenEdition } from '../library/edition'
import { FEWEST, readableOf, regionsLike, SHARE } from './nearest'
import { entriesIn, isWithin, spansUnder } from './passage'
import { isWhole, type Printed, placesOf, readPrinted, spanOf } from './printed'

/**
 * What became of a quote:
 * - `verbatim`: the source has these characters
 * - `verbatim-after-cleaning`: it has these words; only blanks, hyphens, quotation marks, bullets or footnote marks differ
 * - `near`: it has most of these words in this order; the difference says what it has otherwise
 * - `not-found`: nothing of it is like the quote
 */
export const QUOTE_VERDICTS = ['verbatim', 'verbatim-after-cleaning', 'near', 'not-found'] as const
export type QuoteVerdict = (typeof QUOTE_VERDICTS)[number]

/** A place where a quote stands: the entries that have it, and its span in the source. */
export type QuotePlace = { entries: Entry[]; span: Span }

export type QuoteAnswer = {
  verdict: QuoteVerdict
  /** Where it stands, in the order of the source. */
  places: QuotePlace[]
  /** Where else it stands, if it was looked for in one entry. */
  elsewhere: QuotePlace[]
  /** Of a near quote: what both have, what only the plan has (`removed`) and what only the quote has (`added`). */
  difference: WordPart[]
}

/** The longest quote that is compared, in UTF-16 units. */
export const MAX_QUOTE = 4_000

/** Marks of words that a quote leaves out: "…", "[...]", "(…)". */
const OMISSION = /\s*[[(]?(?:\.\.\.|…)[\])]?\s*/
/** A quote leaves words out so often at most; the next part begins and ends within so many characters. */
const MAX_OMISSIONS = 10
const LONGEST_OMISSION = 4_000
/** Signs of quotation around a quote are not the plan's. */
const AROUND = /^[\s"'“”„‘’«»]+|[\s"'“”„‘’«»]+$/g

/**
 * Looks for a quote in an edition, or in one entry and what stands under it. The source decides, not the words that pages
 * show. Linear in the lengths of quote and source.
 */
export function verifyQuote(edition: OpenEdition, quote: string, where?: Entry): QuoteAnswer {
  const spans = where && spansUnder(where, edition)
  const isHere = ({ span }: QuotePlace) => !spans || isWithin(span, spans, edition.source)
  const exact = exactPlaces(quote, edition)
  const here = exact.places.filter(isHere)
  const elsewhere = spans ? exact.places.filter((place) => !isHere(place)) : []
  if (here.length > 0) {
    const verbatim = here.filter(({ span }) => exact.isVerbatim(span))
    return verbatim.length > 0
      ? { verdict: 'verbatim', places: verbatim, elsewhere, difference: [] }
      : { verdict: 'verbatim-after-cleaning', places: here, elsewhere, difference: [] }
  }
  const near = nearPlace(quote.replace(AROUND, ''), edition, isHere)
  return near
    ? { verdict: 'near', places: [near.place], elsewhere, difference: near.difference }
    : { verdict: 'not-found', places: [], elsewhere, difference: [] }
}

/** Every place that has a quote's words, and whether one of them has its very characters. */
function exactPlaces(quote: string, edition: OpenEdition) {
  const { printed } = readableOf(edition.lookups.corpus, edition.source)
  const forms = [...new Set([quote.trim(), quote.replace(AROUND, '')])].filter((form) => /[\p{L}\p{N}]/u.test(form))
  for (const form of forms) {
    const words = readPrinted(form).text.trim()
    if (words === '') continue
    const places = placesOf(words, printed.text).map((at) => placeOf(spanOf(printed, at, at + words.length), edition))
    if (places.length > 0)
      return { places, isVerbatim: ({ start, end }: Span) => edition.source.slice(start, end) === form }
  }
  return { places: [], isVerbatim: () => false }
}

const placeOf = (span: Span, edition: OpenEdition): QuotePlace => ({ entries: entriesIn(span, edition), span })

/**
 * The place that is most like a quote, and how the two differ: one that has its parts in order, else one that has most of its
 * words in their order. Null where none is like it.
 */
function nearPlace(quote: string, edition: OpenEdition, isHere: (place: QuotePlace) => boolean) {
  const readable = readableOf(edition.lookups.corpus, edition.source)
  const { printed } = readable
  const asked = readPrinted(quote).text.trim()
  let best: { place: QuotePlace; difference: WordPart[]; same: number } | null = null
  for (const region of [...withOmissions(quote, printed), ...regionsLike(asked, readable)]) {
    const { from, to, difference } = compared(region, asked, printed)
    // Another case makes another quotation, and is still like it.
    const folded = differenceOf(printed.text.slice(from, to).toLowerCase(), asked.toLowerCase())
    const same = folded.reduce((sum, { kind, text }) => sum + (kind === 'same' ? wordsIn(text) : 0), 0)
    if (same < Math.max(FEWEST, SHARE * wordsIn(asked)) || same <= (best?.same ?? 0)) continue
    const place = placeOf(spanOf(printed, from, to), edition)
    if (isHere(place)) best = { place, difference, same }
  }
  return best
}

const SIGN = /[^\s\p{L}\p{N}]/u

/** How many words of a text tell something: "to the of and in" is in every plan. */
const wordsIn = (text: string) => text.match(/[\p{L}\p{N}]*\p{N}[\p{L}\p{N}]*|\p{L}{4,}/gu)?.length ?? 0

/** How a quote differs from a region of the text, without the words around it that only the region has. */
function compared(region: { from: number; to: number }, asked: string, { text }: Printed) {
  let { from, to } = region
  // Signs belong to the word that they are printed at: "network,".
  while (SIGN.test(text[from - 1] ?? '')) from--
  while (SIGN.test(text[to] ?? '')) to++
  const difference = differenceOf(text.slice(from, to), asked)
  if (difference[0]?.kind === 'removed' && difference[1]?.kind === 'same') from += difference.shift()!.text.length
  const [before, last] = difference.slice(-2)
  if (last?.kind === 'removed' && before?.kind === 'same') to -= difference.pop()!.text.length
  return { from, to, difference }
}

/** Where a quote that leaves words out, and says so, has its parts in order; nowhere for other quotes. */
function withOmissions(quote: string, { text }: Printed): { from: number; to: number }[] {
  const [first = '', ...rest] = quote
    .split(OMISSION)
    .map((part) => readPrinted(part).text.trim())
    .filter(Boolean)
  if (rest.length === 0 || rest.length > MAX_OMISSIONS) return []
  return placesOf(first, text).flatMap((from) => {
    let to = from + first.length
    const isThere = rest.every((part) => {
      const at = text.slice(to, to + LONGEST_OMISSION).indexOf(part)
      if (at < 0 || !isWhole(text, to + at, to + at + part.length)) return false
      to += at + part.length
      return true
    })
    return isThere ? [{ from, to }] : []
  })
}
