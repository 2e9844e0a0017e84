import type { Corpus } from '../library/format'
import { firstNotBefore } from '../text/sorted'
import { type Printed, readPrinted } from './printed'

/** The words of a printed text in order, and at which places each of them stands. */
type Words = { starts: Uint32Array; ends: Uint32Array; folded: string[]; places: ReadonlyMap<string, number[]> }

/** An edition's source, ready to be compared with quotes. */
export type Readable = { printed: Printed; words: Words }

const WORD = /[\p{L}\p{N}]+/gu

function readWords(text: string): Words {
  const starts: number[] = []
  const ends: number[] = []
  const folded: string[] = []
  const places = new Map<string, number[]>()
  for (const { 0: word, index } of text.matchAll(WORD)) {
    const key = word.toLowerCase()
    const known = places.get(key)
    if (known) known.push(folded.length)
    else places.set(key, [folded.length])
    starts.push(index)
    ends.push(index + word.length)
    folded.push(key)
  }
  return { starts: Uint32Array.from(starts), ends: Uint32Array.from(ends), folded, places }
}

const readables = new WeakMap<Corpus, Readable>()

/** An edition's source with its words, read once. */
export function readableOf(corpus: Corpus, source: string): Readable {
  const known = readables.get(corpus)
  if (known) return known
  const printed = readPrinted(source)
  const readable = { printed, words: readWords(printed.text) }
  readables.set(corpus, readable)
  return readable
}

/** So many places of words are looked at for one quote, the rarest words first. */
const MOST_PLACES = 50_000
/** So many regions of the text are compared with a quote. */
const REGIONS = 4
/** A region may answer a quote where it has this share of its words, and at least so many. */
export const SHARE = 0.6
export const FEWEST = 3

/** A word of a quote: its place there, and its places in the text. */
type Known = { at: number; own: readonly number[] }

/**
 * The parts of a printed text that have most of a quote's words at about their distances, the fullest first, as offsets of
 * the text. The order of words is not looked at.
 */
export function regionsLike(quote: string, { words }: Readable): { from: number; to: number }[] {
  const asked = readWords(quote).folded
  const known = asked.flatMap((word, at): Known[] => {
    const own = words.places.get(word)
    return own ? [{ at, own }] : []
  })
  const width = Math.max(8, Math.ceil(asked.length / 4))
  return shiftsOf(known, width)
    .map((shift) => sharedWords(known, shift, shift + 2 * width))
    .filter(({ count }) => count >= Math.max(FEWEST, SHARE * asked.length))
    .sort((a, b) => b.count - a.count)
    .map(({ first, last }) => ({ from: words.starts[first]!, to: words.ends[last]! }))
}

/** How far words of the quote are moved in the text: the shifts that most of the rarer words agree on. */
function shiftsOf(known: readonly Known[], width: number): number[] {
  const votes = new Map<number, number>()
  let looked = 0
  for (const { at, own } of [...known].sort((a, b) => a.own.length - b.own.length)) {
    looked += own.length
    if (looked > MOST_PLACES) break
    for (const place of own) {
      const bucket = Math.floor((place - at) / width)
      // A shift across the edge of a bucket counts in both.
      for (const near of [bucket - 1, bucket]) votes.set(near, (votes.get(near) ?? 0) + 1)
    }
  }
  return [...votes]
    .sort((a, b) => b[1] - a[1])
    .slice(0, REGIONS)
    .map(([bucket]) => bucket * width)
}

/** The words of the text that a quote has too, each moved by a shift between two. */
function sharedWords(known: readonly Known[], least: number, most: number) {
  const used = new Set<number>()
  let [first, last] = [Number.POSITIVE_INFINITY, -1]
  for (const { at, own } of known) {
    let i = firstNotBefore(own.length, (n) => own[n]! < at + least)
    while (used.has(own[i]!)) i++
    const place = own[i]
    if (place === undefined || place >= at + most) continue
    used.add(place)
    first = Math.min(first, place)
    last = Math.max(last, place)
  }
  return { count: used.size, first, last }
}
