/** How far a sentence may reach from a place in it: longer ones are cut, so that a line of a megabyte stays cheap. */
const REACH = 600

/** A full stop that ends a sentence: not the one of "Rec. ITU-T", "No. 5", "Rev. 1", "SG2-C. 4", "i.e.". */
const SENTENCE_ENDS =
  /(?<!\b(?:Rec|No|Rev|Nos|Res|Suppl|Amd|Cor|e\.g|i\.e|ref|vs|cf|Dr|Mr|Ms|St|Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec))[.!?](?=\s+[\p{Lu}·•(])|\n/gu

/** The sentence around a place, cut to `REACH` units on each side. */
export function sentenceAround(text: string, at: number): { text: string; start: number } {
  const from = Math.max(0, at - REACH)
  const window = text.slice(from, at + REACH)
  let start = 0
  let end = window.length
  for (const match of window.matchAll(SENTENCE_ENDS)) {
    if (from + match.index < at) start = match.index + 1
    else {
      end = match.index + 1
      break
    }
  }
  return { text: window.slice(start, end), start: from + start }
}
