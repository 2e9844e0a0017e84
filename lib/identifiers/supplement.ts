import { beside, disjoint } from './disjoint'
import type { Context, Finding, IdentifierKind } from './finding'
import { numbersOf, readList } from './lists'
import { readFormerName } from './recommendation/former-name'

/** "X.Suppl.29", "K. Suppl. 8", "ITU-T Y.Supp.45", "A Suppl. 2", "ITU-T X Supplement 16" */
const CODE =
  /(?<![\w.])(?:ITU-T\s)?(?:(?<=ITU-T\s)([A-Z])\s[Ss]upplement\s|([A-Z])(?:[.-]\s?[Ss]upplement\s|[.-]?\s?[Ss]up(?:pl?)?\.?\s?))(\d{1,3})\b(?!\.\d)/g
/** "Supplement 46 to Y.3500-series", "Supplement 30 to the ITU-T X series": the letter stands behind. */
const WORDS =
  /(?<![A-Z][.-]?\s?)\b(?:ITU-T\s)?(?:Sup(?:pl?|plement)?|SUPPLEMENT)(?:\.\s?|\s)(\d{1,3})(?=(?:(?:,\s|,?\sand\s)Sup(?:pl?|plement)?(?:\.\s?|\s)\d{1,3}){0,6}\s(?:to|TO)\s(?:(?:the|THE)\s)?(?:(?:Recommendations?|RECOMMENDATIONS?|Recs?\.)\s)?(?:ITU-T\s)?([A-Z])(?:[.-]|\s(?:series|SERIES)\b))/g
/** "X-series Supplement 29", "ITU-T Y series, Supplement 33", "Series G Supplement 45", "L-400 series Suppl.31": the letter stands in front. */
const WORDS_BEFORE =
  /\b(?:ITU-T\s)?(?:([A-Z])(?:[-.]\d{2,4})?[-\s][Ss]eries|Series\s([A-Z])),?\sSup(?:pl?|plement)?(?:\.\s?|\s)(\d{1,3})\b(?!\.\d)/g
/** "Supplements 45 to 48 to the Y-series", "ITU-T Y-series Supplements 45 and 46": a list, whose letter stands behind or in front. */
const LIST =
  /(?:\b(?:ITU-T\s)?(?:([A-Z])[-\s][Ss]eries|Series\s([A-Z])),?\s)?\b(?:ITU-T\s)?(?:(Supplement)|Supplements|Suppls?\.)\s(?=\d)/g
const NUMBER = /\d{1,3}(?![\d.]\d)/y
const LETTER_BEHIND = /^\sto\s(?:the\s)?(?:(?:Recommendations?|Recs?\.)\s)?(?:ITU-T\s)?([A-Z])(?:[.-]|\sseries\b)/
/** "ITU-T Supplement 17": of which series is not said. */
const WITHOUT_SERIES = /\bITU-T\sSupplement\s(\d{1,3})\b(?!\sto\s)/g

const idOf = (letter: string, number: string) => `itu-t-${letter.toLowerCase()}-suppl-${Number(number)}`

/** "Y.Suppl.67 to 71", "G.Sup 39, 40 and 41": what goes on behind the first of a list. */
const BEHIND_CODE = new RegExp(`${CODE.source}(?=\\s?[-–,&]|\\s(?:to|and)\\s)`, 'g')
const MEMBER_OF_CODE = /\d{1,3}(?![\w/]|[.-]\d|\s?\()/y

function findBehindCode(text: string, flags: string): Finding[] {
  return [...text.matchAll(new RegExp(BEHIND_CODE.source, flags))].flatMap((match) => {
    const number = match[3]!
    const from = match.index + match[0].length - number.length
    const members = readList(text, from, MEMBER_OF_CODE)
    return numbersOf(members)
      .slice(1)
      .map(
        ({ number: n, of, end }): Finding => ({
          kind: 'supplement',
          start: of.start,
          end,
          id: idOf((match[1] ?? match[2])!, String(n)),
        }),
      )
  })
}

function findLists(text: string): Finding[] {
  return [...text.matchAll(LIST)].flatMap((match) => {
    const members = readList(text, match.index + match[0].length, NUMBER)
    const end = members.at(-1)?.end ?? 0
    // A word in the singular begins a list in another language: "Suppléments 75 et 76", read as "Supplement 75 and 76".
    if (match[3] && members.length < 2) return []
    const letter = match[1] ?? match[2] ?? text.slice(end, end + 60).match(LETTER_BEHIND)?.[1]
    if (!letter) return []
    return numbersOf(members).map(
      ({ number, of, start, end: until }): Finding => ({
        kind: 'supplement',
        start: of === members[0] ? match.index : start,
        end: until,
        id: idOf(letter, String(number)),
      }),
    )
  })
}

/** Supplements to ITU-T Recommendations, however spelled. */
export const supplement: IdentifierKind = {
  kind: 'supplement',
  numbered: true,
  find: (text: string, { purpose }: Context): Finding[] => {
    const flags = purpose === 'query' ? 'gi' : 'g'
    const numbered = [
      ...[...text.matchAll(new RegExp(CODE.source, flags))].map((m) => ({ m, id: idOf((m[1] ?? m[2])!, m[3]!) })),
      ...[...text.matchAll(new RegExp(WORDS_BEFORE.source, flags))].map((m) => ({
        m,
        id: idOf((m[1] ?? m[2])!, m[3]!),
      })),
      ...[...text.matchAll(new RegExp(WORDS.source, flags))].map((m) => ({ m, id: idOf(m[2]!, m[1]!) })),
    ].map(({ m, id }): Finding => {
      const start = m.index
      const end = start + m[0].length
      if (purpose === 'query') return { kind: 'supplement', start, end, id }
      const supersedes = readFormerName(text, start, end)
      return {
        kind: 'supplement',
        start,
        end,
        id,
        ...(supersedes && { supersedes }),
      }
    })
    const open = [...text.matchAll(WITHOUT_SERIES)].map(
      ({ 0: words, index }): Finding => ({
        kind: 'supplement',
        start: index,
        end: index + words.length,
        id: null,
        reason: 'the text does not say to which series it is a Supplement',
      }),
    )
    return beside(text.length, disjoint(text.length, [...numbered, ...open]), [
      ...findLists(text),
      ...findBehindCode(text, flags),
    ])
  },
  format: (id) => {
    const match = id.match(/^itu-t-([a-z])-suppl-(\d+)$/)
    return match ? `ITU-T ${match[1]!.toUpperCase()}.Suppl.${match[2]}` : id
  },
  address: (id) => {
    const match = id.match(/^itu-t-([a-z])-suppl-(\d+)$/)
    return match
      ? {
          url: `https://www.itu.int/rec/T-REC-${match[1]!.toUpperCase()}.Sup${match[2]}`,
          rule: 'page of a Supplement to ITU-T Recommendations',
        }
      : null
  },
}
