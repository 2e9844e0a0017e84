import { beside } from './disjoint'
import type { Context, Finding, IdentifierKind } from './finding'
import { readFormerName } from './recommendation/former-name'
import { isOfOtherSector, isPart } from './recommendation/other'
import { seriesLetters } from './recommendation/series'
import { findSeriesRanges } from './recommendation/series-range'

type Patterns = { number: RegExp; lenient: RegExp; series: RegExp; shared: RegExp }
const compiled = new Map<string, Patterns>()

/** Patterns for the series that are known; compiled once. */
function patternsFor(letters: string): Patterns {
  const known = compiled.get(letters)
  if (known) return known
  const word = '(?:(?:Recommendations?|Recs?\\.?)\\s|Recs?\\.(?=[A-Z]))?'
  const prefix = `${word}(?:ITU(?:-T)?[\\s-]|ITU-T(?=[A-Z]\\.\\d))?${word}`
  const patterns = {
    // "D.600R" is of a region; "ITU-T Y.3110", "Rec. ITU-T Y.3110", "ITU-TG.984.3", "Rec.G.987.3", "G.8272.1/Y.1367.1"; never "SG2-C.26", "Q.5/13", "L.5G_powering"
    number: new RegExp(
      `(?<![\\w.@:]|(?<!\\.\\d{1,5})-|(?<!\\b(?:Annex|Appendix)\\s[A-Z]{1,4})(?<=[^\\d\\s])/|Annex\\s|Appendix\\s|Section\\s|clause\\s)${prefix}(?:(?<=ITU-T|Recs?\\.)|(?<![\\w.@:]|(?<!\\.\\d{1,5})-))([${letters}])\\.(\\d{1,5}(?:\\.\\d{1,4})?(?:\\s?(?:bis|ter)\\b|(?<=D\\.\\d{2,3})R\\b)?)(?!(?!v\\d{1,2}\\b|rev\\b)[\\w_]|/\\d|\\.\\d|\\.(?:[xXyn]\\b|\\*)|-ser|\\sseries)`,
      'g',
    ),
    // In a query also "y3110", "rec y 3110": three digits or more, so that "q5" stays a Question's beginning
    lenient: new RegExp(
      `(?<![\\w.@:-])(?:t-rec-)?(?:(?:recommendations?|recs?\\.?)\\s)?(?:itu(?:-t)?[\\s-])?(?:(?:recommendations?|recs?\\.?)\\s)?([${letters}])(?:\\.\\s?(\\d{1,5}(?:\\.\\d{1,4})?)|\\s?(\\d{3,5}(?:\\.\\d{1,4})?))(?![\\w_]|/\\d|\\.\\d|-ser|\\sseries)`,
      'gi',
    ),
    // "A-series", "Y.3500-series", "H.810-H.850 series", and "seres" as it is misprinted; no "T Series" of "ITU-T Series Y"
    series: new RegExp(
      `(?<![\\w.]|ITU-)(?:ITU-T\\s)?([${letters}])(?:\\.(\\d{1,5}))?(?:-|\\s(?=[Ss]er[ei]|SER))(?:[Ss]er(?:ies|es)|SERIES)\\b`,
      'g',
    ),
    // "ITU-T F-, ITU-T Q- and ITU-T X-series": each of them
    shared: new RegExp(`\\bITU-T\\s([${letters}])-(?=,|\\s(?:and|or)\\s)`, 'g'),
  }
  compiled.set(letters, patterns)
  return patterns
}

/** A number as it is printed: the "R" of a Recommendation of a region is a capital. */
const printedNumber = (number: string): string => number.replace(/(?<=\d)r$/, 'R')

const idOf = (letter: string, number: string) => `itu-t-${letter}.${number.replace(/\s/g, '')}`.toLowerCase()

/** Behind a number, the other end of a range: "Y.3110-3113", "Y.3101 to Y.3103", "X.1206-X.1209", "G.983.1 to G.983.3". */
const RANGE =
  /^\s?(?:-|–|to|through)\s?(?:ITU-T\s)?(?:([A-Z])\.)?(?:(\d{2,5})\.)?(\d{1,5})(?![\w]|\.\d|-\d|[-\s][Ss]eries)/
/** Up to the beginning of a range of which each member is meant: "Recommendations ITU-T G.983.1", "Recommendations: Q.4076, Q.5027". */
const EACH = /\bRec(?:ommendation)?s?\b\.?(?:[^.;\n]|\.(?=\S)){0,140}$/
/** The same behind a range: "X.1363–X.1366 were determined". */
const EACH_BEHIND =
  /^,?\s(?:(?:were|are|have\sbeen|had\sbeen|will\sbe)\s(?:all\s)?(?:approved|agreed|consented|determined|published|revised|adopted|amended|deleted|withdrawn|in\sforce))\b/
/** A range of more Recommendations than this says no more than its ends. */
const LONGEST_RANGE = 20
/** A range of so few is meant whole without that word too ("L.1020-L.1023"), but not the way "from H.261 to H.265". */
const SHORT_RANGE = 9
const FROM = /\b[Ff]rom\s$/

/** The numbers that a range has behind its first: "Y.3110-3113" has 3111 to 3113; of "Y.3101 to Y.3103" the last is found by itself. */
function rangeOf(text: string, start: number, end: number, letter: string, number: string): Finding[] {
  const [words, other, whole, last] = text.slice(end, end + 24).match(RANGE) ?? []
  // "G.983.1 to G.983.3" counts the parts of one Recommendation.
  const [, stem = '', first] = number.match(/^(\d+\.)?(\d+)$/) ?? []
  if (!words || !first || (other ?? letter) !== letter || stem !== (whole ? `${whole}.` : '')) return []
  if (stem === '' && last!.length !== first.length) return []
  const [from, to] = [Number(first), Number(last)]
  // "Recommendations Y.3101 to Y.3103" means each; "from X.1205 to X.1300", or far ends without that word, mean the ends.
  const each =
    (!other && !stem) ||
    (to - from <= SHORT_RANGE && !FROM.test(text.slice(Math.max(0, start - 8), start))) ||
    EACH.test(text.slice(Math.max(0, start - 160), end)) ||
    EACH_BEHIND.test(text.slice(end + words.length, end + words.length + 40))
  if (!(to > from && to - from <= LONGEST_RANGE) || !each) return []
  return Array.from(
    { length: to - from - (other ? 1 : 0) },
    (_, i): Finding => ({
      kind: 'recommendation',
      start,
      end: end + words.length,
      id: idOf(letter, `${stem}${from + i + 1}`),
    }),
  )
}

function findNumbers(text: string, context: Context): Finding[] {
  const { purpose, knowledge } = context
  const { number, lenient } = patternsFor(seriesLetters(knowledge))
  return [...text.matchAll(purpose === 'query' ? lenient : number)].flatMap((match) => {
    const [words, letter, dotted, joined] = match
    const end = match.index + words.length
    const start = match.index
    const base: Finding = { kind: 'recommendation', start, end, id: idOf(letter!, (dotted ?? joined)!) }
    if (isOfOtherSector(text, start, end, letter!, (dotted ?? joined)!, context)) return []
    if (purpose === 'query') return [base]
    if (isPart(text, start, end, letter!, dotted!)) return []
    const supersedes = readFormerName(text, start, end)
    return [{ ...base, ...(supersedes && { supersedes }) }, ...rangeOf(text, start, end, letter!, dotted!)]
  })
}

function findSeries(text: string, { purpose, knowledge }: Context): Finding[] {
  const { series, shared } = patternsFor(seriesLetters(knowledge))
  const named = [...text.matchAll(purpose === 'query' ? new RegExp(series.source, 'gi') : series)]
    // "the R-series" is a series of reports: that of telegraphy goes by its Sector.
    .filter(({ 0: words, 1: letter, 2: number }) => letter !== 'R' || number || words.startsWith('ITU'))
    .map(
      ({ 0: words, 1: letter, 2: number, index }): Finding => ({
        kind: 'recommendation',
        start: index,
        end: index + words.length,
        id: `itu-t-${letter!.toLowerCase()}${number ? `.${number}` : ''}-series`,
      }),
    )
  const listed = [...text.matchAll(shared)].map(
    ({ 0: words, 1: letter, index }): Finding => ({
      kind: 'recommendation',
      start: index,
      end: index + words.length,
      id: `itu-t-${letter!.toLowerCase()}-series`,
    }),
  )
  return [...named, ...listed]
}

/** ITU-T Recommendations and their series; both numbers of a dual one. */
export const recommendation: IdentifierKind = {
  kind: 'recommendation',
  find: (text, context) =>
    beside(text.length, findSeriesRanges(text, context), [...findNumbers(text, context), ...findSeries(text, context)]),
  format: (id) => {
    const match = id.match(/^itu-t-([a-z])(\.[\d.]+(?:bis|ter|r)?)?(-series)?$/)
    return match ? `ITU-T ${match[1]!.toUpperCase()}${printedNumber(match[2] ?? '')}${match[3] ?? ''}` : id
  },
  address: (id) => {
    const match = id.match(/^itu-t-([a-z])(?:\.(\d[\d.]*?(?:bis|ter|r)?))?(-series)?$/)
    if (!match) return null
    const [, letter, number, series] = match
    return series
      ? {
          url: `https://www.itu.int/itu-t/recommendations/index.aspx?ser=${letter!.toUpperCase()}`,
          rule: 'list of a series of ITU-T Recommendations',
        }
      : {
          url: `https://www.itu.int/rec/T-REC-${letter!.toUpperCase()}.${printedNumber(number!)}`,
          rule: 'page of an ITU-T Recommendation',
        }
  },
}
