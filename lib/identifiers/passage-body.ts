import { sentenceAround } from '../text/sentence'

/** A first line that is shorter than this, in UTF-16 units, may be half of a title. */
const SHORT_LINE = 20
/** How much of a text is its head: the number, the title and the source of the document stand there. */
const HEAD = 700
/** "SG13", "Study Group 13", "ITU-T-SG-13", "WP1/13", "Q6/15": the study group that each speaks of, in one of the groups. */
const GROUP =
  /\b(?:SGs?[ -]{0,2}|(?:Study\s{1,2}Groups?|STUDY\s{1,2}GROUPS?)\s{1,2})(\d{1,2})(?!\d|\/\d)|\b(?:WP|Working\sParty|WORKING\sPARTY|Q|Question|QUESTION)\s?\d{1,2}\/(\d{1,2})(?![\d/])/g
/** The members of a list behind its first: "and 13" of "Study Groups 11 and 13", "and 16/13" of "Questions 7/11 and 16/13". */
const FURTHER = /(?:,\s|,?\sand\s|\s?&\s?)(\d{1,2})(?![\d/]|\s\p{Ll}{3,}s\b)/uy
const FURTHER_OF = /(?:,\s|,?\sand\s|\s?&\s?)\d{1,2}\/(\d{1,2})(?![\d/])/y
/** "TSAG – R 5 – E", "SG9-TD12", "COM 13 – LS 7": the number of the document itself, at the start of a line of its head. */
const NUMBER = /^(?:(TSAG)|(?:SG|COM)[ -]?(\d{1,2}))\s?[-–]\s?(?:TD|R|C|LS|OLS)[ -]?\d/m
/** The line of a head that says of whom the document is: "Source: ITU-T Study Group 13", "Parent: SG16". */
const SOURCE = /^(?:(?:Source|SOURCE|From)\s?:[^\n]*|Parent(?:\s[Gg]roup)?\s?:[^\n,.;]*)/m
/** "ITU-T SG20 ", "[2017-2020] : [SG20] : [Q2/20]": a line of the first four that begins with the group whose document it is. */
const OF_GROUP =
  /^(?:\[\d{4}-\d{4}\]\s:\s\[)?(?:ITU-T\s)?(?:SG|(?:Study\sGroup|STUDY\sGROUP)\s)\s?(\d{1,2})\b(?![/,-]\d)/
const LINES = 4
/** The advisory group by its name: the head of its own documents. */
const TSAG =
  /\bTSAG\b|TELECOMMUNICATION STANDARDIZATION ADVISORY GROUP|Telecommunication Standardization Advisory Group/

/** "Question(s): 5/20", "QUESTIONS: 1, 2/16": the line of a head that says by its Questions of whom the document is. */
const QUESTIONS =
  /^(?:Questions?|QUESTIONS?|Question\(s\)|QUESTION\(S\)):\s(?:[\d, and]{1,40}[,\s])?\d{1,2}\/(\d{1,2})\s*$/m
/** A line of the head that is TSAG's name, and at most a date or a meeting behind it: a document of TSAG. */
const TSAG_TITLE =
  /^(?:ITU-T\s)?(?:TSAG|TELECOMMUNICATION\sSTANDARDIZATION\sADVISORY\sGROUP|Telecommunication\sStandardization\sAdvisory\sGroup)(?:\s\(TSAG\))?(?:\s*$|,|:|\s[-–]\s|\s(?:meeting|MEETING)\b)/

/** "Draft report of the TSAG meeting", "Summary of the eighth meeting of TSAG's group": the same, in words. */
const TSAG_REPORT =
  /^(?:Draft\s)?(?:[Ss]ummary|[Rr]eport|Minutes|Notes|Agenda)\sof\s(?:the\s)?(?:\w+\smeeting\sof\s)?(?:the\s)?TSAG\b/
/** The same of the Review Committee of 2013-2016, which numbered its own documents. */
const REVCOM_TITLE = /^(?:ITU-T\s)?(?:Review\sCommittee|REVIEW\sCOMMITTEE|RevCom)\b(?!\s\p{Ll})/u

/** The study groups that a text names, each as often as it does: "SG9 … Q4/9" names the ninth twice. */
function countGroups(text: string): Map<number, number> {
  const counts = new Map<number, number>()
  const count = (number: number) => counts.set(number, (counts.get(number) ?? 0) + 1)
  for (const { 0: words, 1: group, 2: of, index } of text.matchAll(GROUP)) {
    count(Number(group ?? of))
    // "Study Groups 11 and 13", "Questions 7/11 and 16/13": each member of a list.
    const further = group === undefined ? FURTHER_OF : FURTHER
    for (further.lastIndex = index + words.length; ; ) {
      const next = further.exec(text)
      if (!next) break
      count(Number(next[1]))
    }
  }
  return counts
}

/** Whether a text names a study group of ITU-T. */
export const namesGroups = (text: string): boolean => countGroups(text).size > 0

/**
 * TSAG on a par with a study group ("TSAG and SG2"), or as who acts first ("TSAG noted the report of SG17"): a bare number
 * further on may be of either.
 */
const BESIDE_TSAG =
  /\bTSAG\s(?:and|with|or)\s(?:ITU-T\s)?(?:SG|Study\sGroup)|\d\s(?:and|with|or)\sTSAG\b|^\W*(?:(?:The|El|Le)\s)?TSAG\s[\p{Ll}]/u

/** The share of all mentions of groups that makes one the subject of a text where others are named too. */
const MAJORITY = 0.75

/**
 * The body whose documents a text numbers without saying so ("TD301"): of its own number, of its title, else the one study
 * group that it is about, else TSAG where no other is named. `sg9`, `tsag`, or null.
 */
export function bodyOfText(text: string): string | null {
  const head = text.slice(0, HEAD)
  const number = head.match(NUMBER)
  if (number) return number[1] ? 'tsag' : `sg${Number(number[2])}`
  for (const from of [0, SHORT_LINE]) {
    const title = countGroups(head.slice(0, Math.max(0, head.indexOf('\n', from))))
    if (title.size === 1) return `sg${[...title.keys()][0]}`
  }
  const lines = head.split('\n', LINES)
  if (lines.length > 1 && lines.some((line) => TSAG_TITLE.test(line) || TSAG_REPORT.test(line))) return 'tsag'
  if (lines.length > 1 && lines.some((line) => REVCOM_TITLE.test(line))) return 'revcom'
  const own =
    lines.length > 1
      ? lines.flatMap((line) => (countGroups(line).size > 1 ? [] : (line.match(OF_GROUP)?.[1] ?? [])))
      : []
  if (new Set(own.map(Number)).size === 1) return `sg${Number(own[0])}`
  const questions = head.match(QUESTIONS)?.[1]
  if (questions) return `sg${Number(questions)}`
  const source = countGroups(head.match(SOURCE)?.[0] ?? '')
  if (source.size === 1) return `sg${[...source.keys()][0]}`
  const counts = [...countGroups(text)].sort((a, b) => b[1] - a[1])
  const [most] = counts
  if (most && BESIDE_TSAG.test(text)) return null
  if (!most) return TSAG.test(text) ? 'tsag' : null
  const all = counts.reduce((sum, [, count]) => sum + count, 0)
  return most[1] >= all * MAJORITY ? `sg${most[0]}` : null
}

/** The one study group that the sentence around an offset names, or null where it names none or several. */
export function groupOfSentence(text: string, at: number): number | null {
  const counts = countGroups(sentenceAround(text, at).text)
  return counts.size === 1 ? [...counts.keys()][0]! : null
}
