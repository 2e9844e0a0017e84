import type { Context, Finding, IdentifierKind } from './finding'
import { readFormerName } from './recommendation/former-name'
import { seriesLetters } from './recommendation/series'

type Patterns = { number: RegExp; lenient: RegExp; series: RegExp; shared: RegExp }
const compiled = new Map<string, Patterns>()

/** Patterns for the series that are known; compiled once. */
function patternsFor(letters: string): Patterns {
  const known = compiled.get(letters)
  if (known) return known
  const prefix = '(?:(?:Recommendations?|Recs?\\.?)\\s)?(?:ITU(?:-T)?[\\s-])?(?:(?:Recommendations?|Recs?\\.?)\\s)?'
  const patterns = {
    // "ITU-T Y.3110", "Rec. ITU-T Y.3110", "G.8272.1/Y.1367.1"; never "SG2-C.26", "Q.5/13", "L.5G_powering"
    number: new RegExp(
      `(?<![\\w.@:-]|(?<!\\bAnnex\\s[A-Z]{1,2})(?<=[^\\d\\s])/|Annex\\s|Appendix\\s|Section\\s|clause\\s)${prefix}(?<![\\w.@:-])([${letters}])\\.(\\d{1,5}(?:\\.\\d{1,4})?(?:\\s?(?:bis|ter)\\b)?)(?![\\w_]|/\\d|\\.\\d|-ser|\\sseries)`,
      'g',
    ),
    // In a query also "y3110", "rec y 3110": three digits or more, so that "q5" stays a Question's beginning
    lenient: new RegExp(
      `(?<![\\w.@:-])(?:t-rec-)?(?:(?:recommendations?|recs?\\.?)\\s)?(?:itu(?:-t)?[\\s-])?(?:(?:recommendations?|recs?\\.?)\\s)?([${letters}])(?:\\.\\s?(\\d{1,5}(?:\\.\\d{1,4})?)|\\s?(\\d{3,5}(?:\\.\\d{1,4})?))(?![\\w_]|/\\d|\\.\\d|-ser|\\sseries)`,
      'gi',
    ),
    // "A-series", "Y.3500-series", "Y.4000 series", and "seres" as it is misprinted
    series: new RegExp(
      `(?<![\\w.])(?:ITU-T\\s)?([${letters}])(?:\\.(\\d{1,5}))?(?:-|\\s(?=[Ss]er[ei]))[Ss]er(?:ies|es)\\b`,
      'g',
    ),
    // "ITU-T F-, ITU-T Q- and ITU-T X-series": each of them
    shared: new RegExp(`\\bITU-T\\s([${letters}])-(?=,|\\s(?:and|or)\\s)`, 'g'),
  }
  compiled.set(letters, patterns)
  return patterns
}

const idOf = (letter: string, number: string) => `itu-t-${letter.toLowerCase()}.${number.replace(/\s/g, '')}`

/** Words in front of a number that make it a part of a document or a version: "Table A.3", "clause D.4", "version V.2.1". */
const PART_IN_FRONT = /\b(?:Tables?|Figures?|Fig\.|[Ss]ections?|[Cc]lauses?|§|[Vv]ersions?|[Pp]ages?)\s?$/
/** "ITU-R M.1036", "Report ITU-R F.2107", "ITU-R P.525-4 and S.1003": what another Sector numbers. */
const OTHER_SECTOR =
  /\bITU-[RD]\s(?:(?:Recommendations?|Recs?\.?|Reports?)\s)?(?:[A-Z]{1,3}\.[\w-]{1,12}(?:,\s|\sand\s)){0,8}$/
/** A heading of an annex, at the start of a line: "A.2 Future meetings". */
const HEADING_BEHIND = /^\s{1,3}\p{Lu}\p{Ll}/u

/** Whether a letter with a number is no Recommendation: a part of a document, a version, or another Sector's number. */
function isOther(text: string, start: number, end: number, letter: string, number: string): boolean {
  const words = text.slice(start, end)
  if (/ITU-T|\bRec/.test(words)) return false
  const before = text.slice(Math.max(0, start - 120), start)
  if (PART_IN_FRONT.test(before) || OTHER_SECTOR.test(before)) return true
  // "V.7.0": a version; Recommendations of the V series have no second number.
  if (letter === 'V' && number.includes('.')) return true
  const startsLine = start === 0 || /\n\s*$/.test(before)
  return startsLine && /^\d{1,2}(?:\.\d)?$/.test(number) && HEADING_BEHIND.test(text.slice(end, end + 6))
}

function findNumbers(text: string, { purpose, knowledge }: Context): Finding[] {
  const { number, lenient } = patternsFor(seriesLetters(knowledge))
  return [...text.matchAll(purpose === 'query' ? lenient : number)].flatMap((match) => {
    const [words, letter, dotted, joined] = match
    const end = match.index + words.length
    const start = match.index
    const base: Finding = { kind: 'recommendation', start, end, id: idOf(letter!, (dotted ?? joined)!) }
    if (purpose === 'query') return [base]
    if (isOther(text, start, end, letter!, dotted!)) return []
    const supersedes = readFormerName(text, start, end)
    return [{ ...base, ...(supersedes && { supersedes }) }]
  })
}

function findSeries(text: string, { purpose, knowledge }: Context): Finding[] {
  const { series, shared } = patternsFor(seriesLetters(knowledge))
  const named = [...text.matchAll(purpose === 'query' ? new RegExp(series.source, 'gi') : series)].map(
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
    [...findNumbers(text, context), ...findSeries(text, context)].sort((a, b) => a.start - b.start),
  format: (id) => {
    const match = id.match(/^itu-t-([a-z])(\.[\d.]+(?:bis|ter)?)?(-series)?$/)
    return match ? `ITU-T ${match[1]!.toUpperCase()}${match[2] ?? ''}${match[3] ?? ''}` : id
  },
  address: (id) => {
    const match = id.match(/^itu-t-([a-z])(?:\.(\d[\d.]*?(?:bis|ter)?))?(-series)?$/)
    if (!match) return null
    const [, letter, number, series] = match
    return series
      ? {
          url: `https://www.itu.int/itu-t/recommendations/index.aspx?ser=${letter!.toUpperCase()}`,
          rule: 'list of a series of ITU-T Recommendations',
        }
      : {
          url: `https://www.itu.int/rec/T-REC-${letter!.toUpperCase()}.${number}`,
          rule: 'page of an ITU-T Recommendation',
        }
  },
}
