import type { Finding } from '../finding'
import { numbersOf, readList } from '../lists'

/** Letters of the Bureau that have one number each; a row a series, in a text and as a reader may write it. */
const SERIES: readonly { text: RegExp; query: RegExp; prefix: string }[] = [
  // TSB Circular 62; Circular 30 and 42; TSB Circulars 45 to 48; TSB Circular No. 5
  {
    text: /(?<![\w/])(?:TSB\s)?(?:Circulars?\s|CIRCULARS?\s|Circ\.\s?)(?:Nos?\.?\s)?(?=\d)/g,
    query: /\b(?:TSB\s)?Circ(?:ulars?|\.)?\s(?:No\.?\s)?(?=\d)/gi,
    prefix: 'tsb-circular-',
  },
]
const NUMBER = /\d{1,3}(?![\d/]|\.\d)/y
/** "TSB Collective letter 3/20", "Collective-letters 1/13 and 2/SG13": a number of its own for each study group. */
const COLLECTIVE = /\b(?:TSB\s)?(?:Collective|COLLECTIVE|collective)[- ](?:[Ll]etters?|LETTERS?)\s(?:No\.?\s)?(?=\d)/g
const OF_GROUP = /\d{1,2}\/(?:SG)?\d{1,2}(?![\d/])/y

function findCollective(text: string, lenient: boolean): Finding[] {
  return [...text.matchAll(lenient ? new RegExp(COLLECTIVE.source, 'gi') : COLLECTIVE)].flatMap((match) =>
    numbersOf(readList(text, match.index + match[0].length, OF_GROUP)).map(
      ({ number, of, start, end }, i): Finding => ({
        kind: 'document',
        start: i === 0 ? match.index : start,
        end,
        id: `tsb-collective-letter-${number}-${Number(of.text.match(/\d+$/)![0])}`,
      }),
    ),
  )
}

/** Documents of numbered series, each member of a list or a range with its own position. */
export function findNumbered(text: string, lenient: boolean): Finding[] {
  const numbered = SERIES.flatMap(({ text: form, query, prefix }) =>
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
  return [...numbered, ...findCollective(text, lenient)]
}
