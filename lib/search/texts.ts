import { numberIn } from './numbering'
import type { SearchDocument } from './schema'

/**
 * The words of documents as numbers of terms, one behind the other: title, text, joined forms and subjects of each, a 0
 * behind each field. What stands side by side is told by numbers that stand side by side, in memory that is read in a row.
 */
export type Texts = {
  /** The number of each term, from 1; 0 is that of none. */
  numbers: ReadonlyMap<string, number>
  words: Uint32Array
  /** Where the title of document n begins: starts[n]. */
  starts: Uint32Array
  /** Where its title and text end, and what was added to them begins. */
  ends: Uint32Array
}

/** Numbers that are written one after another, however many. */
function growing() {
  let all = new Uint32Array(1 << 16)
  let length = 0
  return {
    length: () => length,
    push: (n: number) => {
      if (length === all.length) {
        const larger = new Uint32Array(2 * length)
        larger.set(all)
        all = larger
      }
      all[length++] = n
    },
    done: () => all.slice(0, length),
  }
}

export function readTexts(documents: readonly SearchDocument[]): Texts {
  const numbers = new Map([['', 0]])
  const words = growing()
  const starts = new Uint32Array(documents.length + 1)
  const ends = new Uint32Array(documents.length)
  const write = (terms: string) => {
    for (const term of terms.split(' ')) if (term) words.push(numberIn(numbers, term))
    words.push(0)
  }
  for (const [n, { title, text, also, subject }] of documents.entries()) {
    write(title)
    write(text)
    ends[n] = words.length()
    write(also)
    write(subject)
    starts[n + 1] = words.length()
  }
  return { numbers, words: words.done(), starts, ends }
}

/** Where each term stands: ascending numbers of documents, by the number of the term. */
export function documentsOf({ numbers, words, starts }: Texts): number[][] {
  const lists: number[][] = Array.from({ length: numbers.size }, () => [])
  for (let n = 0; n + 1 < starts.length; n++)
    for (let i = starts[n]!, end = starts[n + 1]!; i < end; i++) {
      const list = lists[words[i]!]!
      if (words[i] !== 0 && list[list.length - 1] !== n) list.push(n)
    }
  return lists
}

/** Tells whether terms stand one after another in the title or the text of a document, or in any of its fields. */
export function standing(
  { numbers, words, starts, ends }: Texts,
  terms: readonly string[],
  fields: 'printed' | 'all',
): (document: number) => boolean {
  const run = Uint32Array.from(terms, (term) => numbers.get(term) ?? 0)
  if (run.length === 0 || run.includes(0)) return () => false
  const first = run[0]!
  return (n) => {
    const end = (fields === 'all' ? starts[n + 1]! : ends[n]!) - run.length
    for (let i = starts[n]!; i < end; i++) {
      if (words[i] !== first) continue
      let k = 1
      while (k < run.length && words[i + k] === run[k]) k++
      if (k === run.length) return true
    }
    return false
  }
}
