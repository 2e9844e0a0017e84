import { disjoint } from './disjoint'
import type { Context, Finding, IdentifierKind } from './finding'
import { readList, skipGlue } from './lists'

const SECTOR = '(?:\\bITU[- ]?([TRDТ])\\s{1,2})?'
/** "Q5/13", "Question 5/13", "Questions 17/13, 18/13 and 19/13", "Q.5/13"; never the 1/20 of "WP1/20". */
const SLASHED = new RegExp(`${SECTOR}\\b(?:Q|Qs|Questions?|QUESTIONS?)[. ]{0,2}(?=\\d{1,2}/\\d{1,2}(?!\\d|/))`, 'g')
const SLASHED_LENIENT = new RegExp(SLASHED.source, 'gi')
const MEMBER = /(?:Q\.?\s?)?\d{1,2}\/\d{1,2}(?![\d/])/y
/** "Q1, 2 and 21/13": only the last one carries the group. */
const HEADLESS = /\bQ(?:uestion)?s?\s?(\d{1,2}(?:\s?,\s?\d{1,2}){0,30})\s?(?:,|and|&)\s?(\d{1,2})\/(\d{1,2})(?![\d/])/g
/** "SG12 Question 12", "Study Group 5 Questions 6, 7 and 9" */
const BEHIND_GROUP = /\b(?:SG|Study\sGroup)\s?(\d{1,2})(?:'s)?\s{1,2}(?:Questions?|Q)\s?(?=\d{1,2}\b(?!\/))/g
/** "Questions 6, 7 and 9" and, somewhere before or behind in the same sentence, "of ITU-T SG5". */
const BARE = /\bQuestions?\s(?=\d{1,2}\b(?!\/))/g
const NUMBER = /\d{1,2}(?![\d/])/y
const GROUP = /\b(?:SG|Study\sGroup)\s?(\d{1,2})\b/g

/** "Q4, Q8, Q10 and Q11 of SG9": a list whose group stands behind its last member. */
const LIST_OF_GROUP =
  /\bQ\.?\s?\d{1,2}(?:(?:,\s|,?\s(?:and|or)\s|\s?&\s?)Q\.?\s?\d{1,2}){0,30}\sof\s(?:the\s)?(?:ITU-T\s)?(?:SG|Study\sGroup)\s?(\d{1,2})\b/g
const LISTED = /Q\.?\s?(\d{1,2})/g

/** "ITU-D SG2 " in front of "Q4/2": the Sector stands in front of the group. */
const SECTOR_AND_GROUP = /\bITU[- ]?([TRDТ])\s(?:SG|Study\sGroup)\s?\d{1,2}\s{1,2}$/i
/** Only a reader writes so: "question 5 of sg13", "q5 sg 13", "SG17 Q13", "Q28-16", "Q5 / 13". */
const ASKED: readonly RegExp[] = [
  /\b(?:q|questions?)[. ]{0,2}(?<number>\d{1,2}),?\s(?:(?:of|in|from)\s)?(?:the\s)?(?:itu[- ]?(?<sector>[trd])\s)?(?:sg|study\sgroup)[ -]?(?<group>\d{1,2})\b(?!\/)/gi,
  /\b(?:itu[- ]?(?<sector>[trd])\s)?(?:sg|study\sgroup)[ -]?(?<group>\d{1,2}),?\s(?:q|questions?)[. ]{0,2}(?<number>\d{1,2})\b(?!\s?\/\s?\d)/gi,
  /\b(?:itu[- ]?(?<sector>[trd])\s)?(?:q|questions?)[. ]{0,2}(?<number>\d{1,2})(?:-|\s\/\s?|\/\s)(?<group>\d{1,2})\b(?![/-])/gi,
]

const idOf = (sector: string, number: string, group: string) => `itu-${sector}-q${Number(number)}-${Number(group)}`
const sectorOf = (letter: string | undefined) => (letter === 'Т' ? 't' : (letter?.toLowerCase() ?? 't'))

/** The only study group of the sentence around an offset, or null where it names none or several. */
function groupOfSentence(text: string, at: number): string | null {
  const start = Math.max(text.lastIndexOf('. ', at) + 1, text.lastIndexOf('\n', at) + 1, at - 400)
  const end = text.slice(at, at + 400).search(/\.(?:\s|$)|\n/)
  const sentence = text.slice(start, end < 0 ? at + 400 : at + end)
  const groups = new Set([...sentence.matchAll(GROUP)].map(([, number]) => number!))
  return groups.size === 1 ? [...groups][0]! : null
}

/** Whose Question a bare number is, from the words just before it: "ITU-D Q3/2 and Q9/2" are both ITU-D's. */
function findSlashed(text: string, { purpose }: Context): Finding[] {
  const found: Finding[] = []
  let last: { end: number; sector: string } | null = null
  for (const match of text.matchAll(purpose === 'query' ? SLASHED_LENIENT : SLASHED)) {
    // What a list before has taken is not read again.
    if (last !== null && match.index < last.end) continue
    const from = match.index + match[0].length
    const joined = last !== null && skipGlue(text, last.end) === match.index
    const before = text.slice(Math.max(0, match.index - 24), match.index).match(SECTOR_AND_GROUP)
    const letter = match[1] ?? before?.[1]
    const sector: string = letter ? sectorOf(letter) : joined && last ? last.sector : 't'
    const members = readList(text, from, MEMBER)
    for (const [i, member] of members.entries()) {
      const [, number, group] = member.text.match(/(\d{1,2})\/(\d{1,2})$/)!
      // In a text the group is a mention of its own; a reader who names it asks for the Question alone.
      const first = match.index - (purpose === 'query' ? (before?.[0].length ?? 0) : 0)
      const start = i === 0 ? first : member.start
      found.push({ kind: 'question', start, end: member.end, id: idOf(sector, number!, group!) })
    }
    const end = members.at(-1)?.end
    if (end) last = { end, sector }
  }
  return found
}

function findHeadless(text: string): Finding[] {
  return [...text.matchAll(HEADLESS)].flatMap((match) => {
    const [words, list, last, group] = match
    const end = match.index + words.length
    const place = (start: number, number: string): Finding => ({
      kind: 'question',
      start,
      end: start === match.index ? match.index + words.indexOf(list!) + number.length : start + number.length,
      id: idOf('t', number, group!),
    })
    const members = readList(text, match.index + words.indexOf(list!), NUMBER).map((member, i) =>
      place(i === 0 ? match.index : member.start, member.text),
    )
    return [...members, { kind: 'question', start: end - `${last}/${group}`.length, end, id: idOf('t', last!, group!) }]
  })
}

function findOfGroup(text: string): Finding[] {
  const behind = [...text.matchAll(BEHIND_GROUP)].flatMap((match) =>
    readList(text, match.index + match[0].length, NUMBER).map(
      (member, i): Finding => ({
        kind: 'question',
        start: i === 0 ? match.index + match[0].search(/Q/) : member.start,
        end: member.end,
        id: idOf('t', member.text, match[1]!),
      }),
    ),
  )
  const listed = [...text.matchAll(LIST_OF_GROUP)].flatMap(({ 0: words, 1: group, index }) =>
    [...words.matchAll(LISTED)].map(
      (member): Finding => ({
        kind: 'question',
        start: index + member.index,
        end: index + member.index + member[0].length,
        id: idOf('t', member[1]!, group!),
      }),
    ),
  )
  let read = 0
  const bare = [...text.matchAll(BARE)].flatMap((match) => {
    if (match.index < read) return []
    const group = groupOfSentence(text, match.index)
    const members = readList(text, match.index + match[0].length, NUMBER)
    read = members.at(-1)?.end ?? read
    return members.map((member, i): Finding => {
      const place = { kind: 'question' as const, start: i === 0 ? match.index : member.start, end: member.end }
      return group
        ? { ...place, id: idOf('t', member.text, group) }
        : { ...place, id: null, reason: 'its sentence does not name the one study group whose Question it is' }
    })
  })
  return [...behind, ...listed, ...bare]
}

const findAsked = (text: string): Finding[] =>
  ASKED.flatMap((pattern) =>
    [...text.matchAll(pattern)].map(({ 0: words, index, groups = {} }): Finding => {
      const { number, group, sector } = groups
      return { kind: 'question', start: index, end: index + words.length, id: idOf(sectorOf(sector), number!, group!) }
    }),
  )

/** Questions of the study groups: `itu-t-q5-13`. */
export const question: IdentifierKind = {
  kind: 'question',
  find: (text, context) =>
    disjoint(text.length, [
      ...(context.purpose === 'query' ? findAsked(text) : []),
      ...findSlashed(text, context),
      ...findHeadless(text),
      ...findOfGroup(text),
    ]).sort((a, b) => a.start - b.start),
  format: (id) => {
    const match = id.match(/^itu-([trd])-q(\d+)-(\d+)$/)
    return match ? `${match[1] === 't' ? '' : `ITU-${match[1]!.toUpperCase()} `}Q${match[2]}/${match[3]}` : id
  },
  address: (id) => {
    const match = id.match(/^itu-t-q(\d+)-(\d+)$/)
    return match
      ? {
          url: `https://www.itu.int/en/ITU-T/studygroups/2017-2020/${match[2]!.padStart(2, '0')}/Pages/q${match[1]}.aspx`,
          rule: 'page of a Question of an ITU-T study group',
        }
      : null
  },
}
