/**
 * Acronyms of bodies that are ordinary words in a text set in capitals: "THOSE WHO HAVE ASKED", "AN APT NAME". Others are
 * no words, and stay names there.
 */
const WORDS: ReadonlySet<string> = new Set(
  'WHO APT WISE SWIFT VISA RAG BIS OASIS UN IT CAN AIM ONE ACT CAF MEF POC TIA IMO TTC MAP ARM LAS'.split(' '),
)
/** How far around a word is looked for small letters, in UTF-16 units. */
const NEAR = 40

/** Whether a passage stands among words in capitals: a heading, or a text that is set in capitals. */
export function isAmongCapitals(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - NEAR), start)
  const behind = text.slice(end, end + NEAR)
  return (
    !/\p{Ll}{2}/u.test(before) &&
    !/\p{Ll}{2}/u.test(behind) &&
    (/\p{Lu}{2}\s$/u.test(before) || /^\s\p{Lu}{2}/u.test(behind))
  )
}

/** Whether the words on both sides are in capitals too: "THOSE WHO ACT", in whatever text. */
const isBetweenCapitals = (text: string, start: number, end: number): boolean =>
  /\p{Lu}{3}\s$/u.test(text.slice(Math.max(0, start - 4), start)) && /^\s\p{Lu}{2}/u.test(text.slice(end, end + 4))

/** Whether a name is more likely a word of a text that is set in capitals. */
export const isWordInCapitals = (text: string, start: number, end: number): boolean =>
  WORDS.has(text.slice(start, end)) && (isAmongCapitals(text, start, end) || isBetweenCapitals(text, start, end))
