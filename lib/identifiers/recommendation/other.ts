import { sentenceAround } from '../../text/sentence'
import type { Context } from '../finding'
import type { Knowledge } from '../knowledge'
import { IN_SECTOR } from '../sector'

/** Words in front of a number that make it a part of a document or a version: "Table A.3", "clause D.4", "version V.2.1". */
const PARTS =
  '(?:\\b(?:Tables?|Figures?|Figs?\\.|Equations?|Eqs?\\.|Formula[es]?|Box(?:es)?|Annex(?:es)?|Appendi(?:x|ces)|Chapters?|[Ss]ections?|[Ss]ubclauses?|[Cc]lauses?|[Vv]ersions?|[Rr]eleases?|[Bb]uilds?|[Pp]ages?)\\s?|§{1,2}\\s?)'
const PART_IN_FRONT = new RegExp(`${PARTS}$`)
/** Words that make a small number a part, or a thing of the house: "rooms K.2 and L.3", "plan F.2", "appendix X.1". */
const PLACES =
  '(?:rooms?|plans?|items?|rows?|columns?|points?|parts?|steps?|phases?|options?|cases?|lines?|slides?|levels?|floors?|halls?|buildings?|booths?|stands?|gates?|seats?|doors?|desks?|models?|annex(?:es)?|appendi(?:x|ces)|tables?|figures?|drafts?|paragraphs?|paras?|activit(?:y|ies)|objectives?|outputs?|targets?|goals?)'
const PLACE_IN_FRONT = new RegExp(
  `\\b${PLACES}\\s(?:[A-Z]\\.\\d{1,2}(?:,\\s(?:and\\s)?|\\s(?:and|or|to)\\s)){0,6}$`,
  'i',
)
/** Behind a small number, what it is a part of: "V.2 of the business plan". */
const OF_PAPER =
  /^\sof\s(?:the|this|its|our|that)\s(?:[a-z-]{2,20}\s){0,2}(?:report|plan|paper|agenda|proposal|template|list|programme|budget|form|guide|guidelines|strategy|study|questionnaire|annex|appendix|document)\b/
/** The same in front of a list: "clauses D.4, D.5 and D.6". */
const PARTS_IN_FRONT = new RegExp(
  `${PARTS}[A-Z]\\.\\d{1,2}(?:\\.\\d{1,2})?(?:(?:,\\s(?:and\\s)?|\\s(?:and|or|to)\\s|\\s?[-–]\\s?)(?:[A-Z]\\.\\d{1,2}(?:\\.\\d{1,2})?|$)){1,6}$`,
)
/** The number of a part; Recommendations of most series have three digits or more. */
const PART_NUMBER = /^\d{1,2}(?:\.\d{1,2})?$/
/** "ITU-R M.1036", "Report ITU-R F.2107", "ITU-R P.525-4 and S.1003": what another Sector numbers. */
const MEMBERS =
  '\\s(?:(?:Recommendations?|Recs?\\.?|Reports?|Handbooks?|Opinions?|[Ss]eries)\\s)?(?:[A-Z]{1,3}\\.[\\w[-]{1,16}\\]?(?:,\\s(?:and\\s)?|;\\s|\\s(?:and|or|to|&)\\s)){0,8}$'
const OTHER_SECTOR = new RegExp(`\\bITU-[RD]${MEMBERS}`, 'i')
/** The same of ITU-T, in a document of ITU-R: "ITU-T P.800 and P.863". */
const OF_T = new RegExp(`\\bITU-T${MEMBERS}`, 'i')
/** Behind a number: "M.1645 (ITU-R)", "M.1457 of ITU-R". */
const SECTOR_BEHIND = /^(?:-\d{1,2})?\s(?:of\s(?:the\s)?|\((?:of\s)?)ITU-[RD]\b/i
/** A version as ITU-R numbers them: "M.2083-0", "P.525-4"; a range has as many digits on both sides. */
const VERSION_BEHIND = /^-\d{1,2}(?![\w.-])/
/** The least number of series that have none with one or two digits: "I.2" is a part. */
const LEAST: Readonly<Record<string, number>> = { G: 100, I: 100, Y: 100 }
/** A heading of an annex, at the start of a line: "A.2 Future meetings". */
const HEADING_BEHIND = /^\s{1,3}\p{Lu}\p{Ll}/u
/** Behind the first of a list of Questions, the one with the group: "Q.6 and Q.7/5". */
const QUESTION_BEHIND =
  /^(?:(?:,\s(?:and\s)?|\s(?:and|to|&)\s|\s?[-–]\s?)Q?\.?\s?\d{1,2}(?![\d/.])){0,8}(?:,\s(?:and\s)?|\s(?:and|to|&)\s|\s?[-–]\s?)Q\.?\s?\d{1,2}\/\d/
/** Letters of series that both Sectors have. */
const SHARED: ReadonlySet<string> = new Set(['F', 'M', 'P', 'S', 'V'])

/** Whether a number is one that only ITU-R has. */
function isElsewhere(letter: string, number: string, { recommendations }: Knowledge): boolean {
  const value = Number.parseInt(number, 10)
  return recommendations.elsewhere.series.some(
    (row) => row.letter === letter && row.from <= value && value <= (row.to ?? Infinity) && !row.except.includes(value),
  )
}

/**
 * Whether a letter with a number is ITU-R's or ITU-D's: by the words around it, by its version, because ITU-T has no such
 * number, or because the document is of ITU-R and the letter is of both.
 */
export function isOfOtherSector(
  text: string,
  start: number,
  end: number,
  letter: string,
  number: string,
  { knowledge, sector }: Context,
): boolean {
  if (/ITU-?T/i.test(text.slice(start, end))) return false
  const before = text.slice(Math.max(0, start - 120), start)
  if (OTHER_SECTOR.test(before)) return true
  const behind = text.slice(end, end + 24)
  if (SECTOR_BEHIND.test(behind)) return true
  const shared = letter.toUpperCase()
  if (sector === 'r' && SHARED.has(shared) && !OF_T.test(before)) return true
  // "In ITU-R, Study Group 3 has P.618": said of the whole sentence.
  if (SHARED.has(shared) && IN_SECTOR.test(sentenceAround(text, start).text)) return true
  return (
    SHARED.has(shared) &&
    (isElsewhere(shared, number, knowledge) || (/^\d{3,4}$/.test(number) && VERSION_BEHIND.test(behind)))
  )
}

/** Whether a letter with a number is a part of a document, or a version. */
export function isPart(text: string, start: number, end: number, letter: string, number: string): boolean {
  if (/ITU-T|\bRec/.test(text.slice(start, end))) return false
  const before = text.slice(Math.max(0, start - 120), start)
  if (PART_IN_FRONT.test(before) || (PART_NUMBER.test(number) && PARTS_IN_FRONT.test(before))) return true
  if (PART_NUMBER.test(number) && (PLACE_IN_FRONT.test(before) || OF_PAPER.test(text.slice(end, end + 80)))) return true
  // "X.7.1": no series has parts of a number of one digit.
  if (/^\d\.\d/.test(number)) return true
  if (Number.parseInt(number, 10) < (LEAST[letter] ?? 0)) return true
  // "Q.6 and Q.7/5": Questions, of which the last one says the group.
  if (letter === 'Q' && /^\d{1,2}$/.test(number) && QUESTION_BEHIND.test(text.slice(end, end + 60))) return true
  // "V.7.0": a version; Recommendations of the V series have no second number.
  if (letter === 'V' && number.includes('.')) return true
  const startsLine = start === 0 || /\n\s*$/.test(before)
  // "P.56 Objective measurement", "K.21 Resistibility": no annex goes so far.
  if (/[P-UWYZ]/.test(letter) || Number.parseInt(number, 10) >= 20) return false
  return startsLine && /^\d{1,2}(?:\.\d)?$/.test(number) && HEADING_BEHIND.test(text.slice(end, end + 6))
}
