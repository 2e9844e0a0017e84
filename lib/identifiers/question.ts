import { parseGroupId, questionId, type Sector } from '../domain/group-id'
import { beside, disjoint } from './disjoint'
import type { Context, Finding, IdentifierKind } from './finding'
import { type Listed, numbersOf, readList, skipGlue } from './lists'
import { sectorOfLetter, sectorsIn } from './sector'
import { yearsOf } from './study-period'

/** The Sector in front, where it is not that of the group before: "Study Group 1 of ITU-D, Question 7/5". */
const SECTOR = '(?:\\b(?<!\\d\\sof\\s)ITU[- ]?([TRDТ])\\s{1,2})?'
/**
 * "Q5/13", "Questions 17/13, 18/13 and 19/13", "Q.5/13", "Q1, 2 and 21/13", "Q5-Q7/13", and in the head of a document
 * "Question(s): 5/13"; never the 1/20 of "WP1/20".
 */
const HEAD = new RegExp(
  `${SECTOR}\\b(Q|Qs|Questions?|QUESTIONS?|questions?(?=\\s\\d{1,2}/\\d))(?:[. ]{0,2}|\\sNos?\\.\\s|(?:\\(s\\))?:[ \\t]{1,4})(?=\\d{1,2}(?!\\d)(?:/\\d{1,2}(?![\\d/]))?)`,
  'g',
)
const HEAD_LENIENT = new RegExp(HEAD.source, 'gi')
/** A Question of a list: only the last one need carry the group. */
const MEMBER = /(?:(?:Questions?|Q)\.?\s?)?\d{1,2}(?:\/\d{1,2}(?![\d/])|(?![\d/]))/iy
/** Behind a list without a group: "of ITU-T SG9", "in Study Group 5", "(SG13)". */
const GROUP_BEHIND =
  /^\s(?:(?:of|in|from|under|within|at)\s(?:the\s)?|\()(?:ITU[- ]?([TRDТ])\s)?(?:SG|Study\s{1,2}Group)[ -]{0,2}(\d{1,2})(?![\d/])/
/** In front of a list without a group: "SG12 ", "ITU-D Study Group 5's ", "SG5/". */
const GROUP_BEFORE = /(?:\bITU[- ]?([TRDТ])\s)?\b(?:SG|Study\s{1,2}Group)[ -]{0,2}(\d{1,2})(?:\/|(?:'s)?,?\s{1,2})$/
/** Behind a list, the Sector that it is of: "Q9/2 of ITU-D". */
const SECTOR_BEHIND = /^\s(?:of|in|from)\s(?:the\s)?ITU[- ]?([TRDТ])\b/
const GROUP = /\b(?:SG|Study\sGroup)\s?(\d{1,2})\b/g
/** How far around a list its group is looked for, in UTF-16 units. */
const NEAR = 48

/** "ITU-D SG2 ", "ITU-D Study Group 2, " in front of "Q4/2": the Sector stands in front of the group. */
const SECTOR_AND_GROUP = /\bITU[- ]?([TRDТ])\s(?:SG|Study\sGroup)\s?\d{1,2},?\s{1,2}$/i
/** Only a reader writes so: "question 5 of sg13", "q5 sg 13", "SG17 Q13", "Q28-16", "Q5 / 13". */
const ASKED: readonly RegExp[] = [
  /\b(?:q|questions?)[. ]{0,2}(?<number>\d{1,2}),?\s(?:(?:of|in|from)\s)?(?:the\s)?(?:itu[- ]?(?<sector>[trd])\s)?(?:sg|study\sgroup)[ -]?(?<group>\d{1,2})\b(?!\/)/gi,
  /\b(?:itu[- ]?(?<sector>[trd])\s)?(?:sg|study\sgroup)[ -]?(?<group>\d{1,2}),?\s(?:q|questions?)[. ]{0,2}(?<number>\d{1,2})\b(?!\s?\/\s?\d)/gi,
  /\b(?:itu[- ]?(?<sector>[trd])\s)?(?:q|questions?)[. ]{0,2}(?<number>\d{1,2})(?:-|\s\/\s?|\/\s)(?<group>\d{1,2})\b(?![/-])/gi,
]

/** How far a sentence reaches from a list in it, in UTF-16 units. */
const SENTENCE = 400

/** The only study group of the sentence around an offset, or null where it names none or several. */
function groupOfSentence(text: string, at: number): string | null {
  const before = text.slice(Math.max(0, at - SENTENCE), at)
  const behind = text.slice(at, at + SENTENCE)
  const start = Math.max(before.lastIndexOf('. '), before.lastIndexOf('\n')) + 1
  const end = behind.search(/\.(?:\s|$)|\n/)
  const sentence = before.slice(start) + behind.slice(0, end < 0 ? undefined : end)
  const groups = new Set([...sentence.matchAll(GROUP)].map(([, number]) => number!))
  return groups.size === 1 ? [...groups][0]! : null
}

/** What a list has that is printed without a group: "Questions 6, 7 and 9 of SG5", "SG12 Question 12"; else its sentence tells. */
function ownerOf(text: string, start: number, end: number): { group: string; letter: string | undefined } | null {
  const beside =
    text.slice(end, end + NEAR).match(GROUP_BEHIND) ?? text.slice(Math.max(0, start - NEAR), start).match(GROUP_BEFORE)
  return beside ? { group: beside[2]!, letter: beside[1] } : null
}

/** "Question 2: Do you use it?" at the start of a line or sentence: of a questionnaire. */
const isAsked = (text: string, start: number, end: number): boolean =>
  /(?:^|\n|[.;?]\s)\s{0,4}$/.test(text.slice(Math.max(0, start - 6), start)) &&
  /^\s?[:.)]\s[^\n]{0,240}\?/.test(text.slice(end, end + 250))

/** ITU-D has this many study groups. */
const GROUPS_OF_D = 2

type List = { start: number; members: Listed[]; letter: string | undefined; word: string }

/** The lists of Questions in a text; what one has taken is not read again. */
function* listsOf(text: string, lenient: boolean): Iterable<List> {
  let read = 0
  for (const match of text.matchAll(lenient ? HEAD_LENIENT : HEAD)) {
    if (match.index < read) continue
    const listed = readList(text, match.index + match[0].length, MEMBER)
    const lastGrouped = listed.findLastIndex(({ text: printed }) => printed.includes('/'))
    // What stands behind the last Question with a group belongs to the sentence ("Q5/13, 7 of them") or to another list.
    const members = lastGrouped < 0 ? listed : listed.slice(0, lastGrouped + 1)
    read = members.at(-1)?.end ?? read
    if (members.length > 0) yield { start: match.index, members, letter: match[1], word: match[2]! }
  }
}

const numberIn = (text: string) => Number(text.match(/\d+/)![0])
const groupIn = (text: string): string | undefined => text.match(/\/(\d+)$/)?.[1]

function findLists(text: string, context: Context): Finding[] {
  const { purpose, own, body } = context
  const sectorAt = sectorsIn(text, context)
  const found: Finding[] = []
  /** The group whose document the text is: "Question 5 met" in a report of SG16. */
  const ofDocument = purpose === 'document' ? (body?.match(/^sg(\d+)$/)?.[1] ?? null) : null
  /** The Sector that the text has said of a Question: "ITU-D Question 9/2 … Q9/2 met". */
  const said = new Map<string, Sector>()
  let last: { end: number; sector: Sector | null } | null = null
  for (const { start, members, letter, word } of listsOf(text, purpose === 'query')) {
    const isGrouped = members.at(-1)!.text.includes('/')
    const end = members.at(-1)!.end
    const owner = isGrouped ? null : ownerOf(text, start, end)
    if (!isGrouped && isAsked(text, start, end)) continue
    // "in Q4" is a quarter of a year: without a group the whole word speaks of a Question, or a number that no quarter has.
    const isQuarter = /^q$/i.test(word) && !(ofDocument && members.some(({ text: printed }) => numberIn(printed) > 4))
    if (!isGrouped && !owner && (purpose === 'query' || isQuarter)) continue
    const before = text.slice(Math.max(0, start - NEAR), start)
    const inFront = before.match(SECTOR_AND_GROUP)
    const joined: boolean = last !== null && skipGlue(text, last.end) === start
    const told = letter ?? owner?.letter ?? inFront?.[1]
    const ofList: Sector | null = told ? sectorOfLetter(told) : joined && last ? last.sector : null
    const lastGroup = Number(groupIn(members.at(-1)!.text))
    const behind = told ? undefined : text.slice(end, end + NEAR).match(SECTOR_BEHIND)?.[1]
    const alone = isGrouped ? null : (owner?.group ?? groupOfSentence(text, start) ?? ofDocument)
    // In a text the group is a mention of its own; a reader who names it asks for the Question alone.
    const first = start - (purpose === 'query' ? (inFront?.[0].length ?? 0) : 0)
    const groups = new Map<Listed, string | null>()
    let group = alone
    for (const member of members.toReversed()) {
      group = groupIn(member.text) ?? group
      groups.set(member, group)
    }
    for (const { number, of, start: at, end: until } of numbersOf(members)) {
      const place = { kind: 'question' as const, start: of === members[0] ? first : at, end: until }
      const owning = groups.get(of)
      if (owning) {
        // A document of ITU-D has its own Questions, though it names a study group of ITU-T with that number.
        const ofHead = context.sector === 'd' && Number(owning) <= GROUPS_OF_D ? 'd' : null
        const key = `${number}/${Number(owning)}`
        // "Question 6/1, Q3/5 of ITU-T": what stands behind a list is said of its last group.
        const sector = behind && Number(owning) === lastGroup ? sectorOfLetter(behind) : ofList
        if (sector) said.set(key, sector)
        found.push({
          ...place,
          id: questionId(
            number,
            owning,
            sector ?? (own ? 't' : (said.get(key) ?? ofHead ?? sectorAt(Number(owning), at))),
          ),
        })
      } else
        found.push({
          ...place,
          id: null,
          reason: 'its sentence does not name the one study group whose Question it is',
        })
    }
    last = { end, sector: behind ? sectorOfLetter(behind) : ofList }
  }
  return found
}

/** "5/2, 6/2 and 7/2" in a document of the second group: its Questions without the word; "WPs 1/2 and 2/2" are none. */
const BARE_LIST =
  /(?<![\w/.]|\/\d{1,2}(?:,|,?\sand|\s&)\s|\b(?:WPs?|Part(?:y|ies)|PART(?:Y|IES)|[Ll]etters?)\s)\d{1,2}\/(\d{1,2})(?:(?:,\s(?:and\s)?|\sand\s|\s&\s)\d{1,2}\/\1(?![\w/])){1,30}/g

function findBareLists(text: string, { purpose, body }: Context): Finding[] {
  const group = purpose === 'document' ? body?.match(/^sg(\d+)$/)?.[1] : undefined
  if (!group) return []
  return [...text.matchAll(BARE_LIST)]
    .filter(([, of]) => Number(of) === Number(group))
    .flatMap(({ 0: list, index }) =>
      [...list.matchAll(/(\d{1,2})\/\d{1,2}/g)].map(
        ({ 0: words, 1: number, index: at }): Finding => ({
          kind: 'question',
          start: index + at,
          end: index + at + words.length,
          id: questionId(number!, group),
        }),
      ),
    )
}

const findAsked = (text: string): Finding[] =>
  ASKED.flatMap((pattern) =>
    [...text.matchAll(pattern)].map(({ 0: words, index, groups = {} }): Finding => {
      const { number, group, sector } = groups
      return {
        kind: 'question',
        start: index,
        end: index + words.length,
        id: questionId(number!, group!, sectorOfLetter(sector)),
      }
    }),
  )

/** Questions of the study groups: `itu-t-q5-13`. */
export const question: IdentifierKind = {
  kind: 'question',
  numbered: true,
  find: (text, context) => {
    const asked = context.purpose === 'query' ? disjoint(text.length, findAsked(text)) : []
    return beside(text.length, beside(text.length, asked, findLists(text, context)), findBareLists(text, context))
  },
  format: (id) => {
    const parsed = parseGroupId(id)
    if (parsed?.type !== 'question') return id
    const { sector, part, group } = parsed
    return `${sector === 't' ? '' : `ITU-${sector.toUpperCase()} `}Q${part}/${group}`
  },
  address: (id, period) => {
    const parsed = parseGroupId(id)
    return parsed?.type === 'question' && parsed.sector === 't' && period?.pages && period.groups.includes(parsed.group)
      ? {
          url: `https://www.itu.int/en/ITU-T/studygroups/${yearsOf(period)}/${String(parsed.group).padStart(2, '0')}/Pages/q${parsed.part}.aspx`,
          rule: `page of a Question of an ITU-T study group in ${yearsOf(period)}`,
        }
      : null
  },
}
