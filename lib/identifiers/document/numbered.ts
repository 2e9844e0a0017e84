import type { Finding } from '../finding'
import { numbersOf, readList } from '../lists'

/** Letters of the Bureau that have one number each; a row a series, in a text and as a reader may write it. */
const SERIES: readonly { text: RegExp; query: RegExp; prefix: string }[] = [
  // TSB Circular 62; Circular 30 and 42; TSB Circulars 45 to 48; TSB Circular No. 5
  {
    text: /\b(?:TSB\s)?(?:Circulars?\s|CIRCULARS?\s|Circ\.\s?)(?:Nos?\.?\s)?(?=\d)/g,
    query: /\b(?:TSB\s)?Circ(?:ulars?|\.)?\s(?:No\.?\s)?(?=\d)/gi,
    prefix: 'tsb-circular-',
  },
]
const NUMBER = /\d{1,3}(?![\d/]|\.\d)/y

/** Documents of numbered series, each member of a list or a range with its own position. */
export function findNumbered(text: string, lenient: boolean): Finding[] {
  return SERIES.flatMap(({ text: form, query, prefix }) =>
    [...text.matchAll(lenient ? query : form)].flatMap((match) => {
      const members = readList(text, match.index + match[0].length, NUMBER)
      return numbersOf(members).map(
        ({ number, of, start, end }): Finding => ({
          kind: 'document',
          start: of === members[0] ? match.index : start,
          end,
          id: `${prefix}${number}`,
        }),
      )
    }),
  )
}
