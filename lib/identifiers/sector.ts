import type { Sector } from '../domain/group-id'
import { sentenceAround } from '../text/sentence'
import type { Context } from './finding'
import { numbersOf, readList } from './lists'

/** The letter of a Sector as it is printed, in Latin or Cyrillic, or nothing: ITU-T's groups go without. */
export const sectorOfLetter = (letter: string | undefined): Sector =>
  letter?.toUpperCase() === 'R' ? 'r' : letter?.toUpperCase() === 'D' ? 'd' : 't'

/** Study groups that ITU-R and ITU-D have, or had: another number is ITU-T's, whatever the text is of. */
const GROUPS: Readonly<Record<'r' | 'd', ReadonlySet<number>>> = {
  r: new Set([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]),
  d: new Set([1, 2]),
}

/** "ITU-D Study Group 2", "ITU-R SGs 4 and 5" */
const IN_FRONT = /\bITU[- ]?([TRDТ])\)?\s{1,2}(?:SGs?|Study\s{1,2}Groups?)[ -]{0,2}(?=\d)/gi
const NUMBER = /\d{1,2}(?!\d|\/(?!SG\d))/y
/** Behind a group, its Questions and the next one: the "Q1/1, Q2/1 and SG2" of "ITU-D SG1 Q1/1, Q2/1 and SG2 Q5/2". */
const FURTHER =
  /,?(?:\s?(?:,\s|and\s|&\s)?\(?Q\.?\d{1,2}\/\d{1,2}\)?){0,12}(?:,\s|,?\sand\s|\s&\s)(?:SG|Study\sGroup)\s?(?=\d)/y
/** "Study Group 2 of ITU-D" */
const BEHIND = /\b(?:SG|Study\s{1,2}Group)s?[ -]{0,2}(\d{1,2})\s{1,2}of\s{1,2}(?:the\s)?ITU[- ]?([TRDТ])\b/gi
/** "WP 5D": only ITU-R's working parties carry a letter, behind the number of their group. */
const PARTY = /\b(?:WPs?|Working\sPart(?:y|ies))\s?(\d)[A-DJ-M]\b/g
/** "SG12", "Study Group 12", without the Sector. */
const ANY_GROUP = /\b(?:SG|Study\sGroup)[ -]?(\d{1,2})\b/g
/** "Q3/5", "WP1/5", "SG5-TD12", "ITU-T SG5": what only ITU-T's groups have. */
const OF_T =
  /\b(?:Q|Questions?\s|WP|Working\sParty\s)\s?\d{1,2}\/(\d{1,2})(?![\d/])|\b(?:ITU-?T\s)(?:SG|Study\sGroup)[ -]?(\d{1,2})\b|\bSG(\d{1,2})-(?:TD|C|LS|R)/g

/** "In ITU-D, Study Group 2 and Question 1/2": said of the whole sentence. */
export const IN_SECTOR = /\b(?:In|in|Within|within)\s(?:the\s)?ITU-([RD]),\s/

type Said = { at: number; sector: Sector }

/** What a text says of the Sectors of its study groups: by the number of the group, in the order of the text. */
function readSaid(text: string): Map<number, Said[]> {
  const said = new Map<number, Said[]>()
  const say = (number: number, at: number, sector: Sector) => {
    const known = said.get(number)
    if (known) known.push({ at, sector })
    else said.set(number, [{ at, sector }])
  }
  for (const { 0: words, 1: letter, index } of text.matchAll(IN_FRONT))
    for (let from = index + words.length; from > 0; ) {
      const listed = readList(text, from, NUMBER)
      for (const { number, start } of numbersOf(listed))
        say(number, from === index + words.length ? index : start, sectorOfLetter(letter))
      FURTHER.lastIndex = listed.at(-1)?.end ?? text.length
      from = FURTHER.test(text) ? FURTHER.lastIndex : 0
    }
  for (const { 1: number, 2: letter, index } of text.matchAll(BEHIND))
    say(Number(number), index, sectorOfLetter(letter))
  for (const known of said.values()) known.sort((a, b) => a.at - b.at)
  return said
}

/** Whether a text says somewhere of which Sector the study group of a number is. */
export const saysSectorOf = (number: number, text: string): boolean => readSaid(text).has(number)

/** What is ITU-T's alone, or names it: a text without any of it may be wholly another Sector's. */
const SPEAKS_OF_T = /\bITU-?T\b|\bWTSA\b|\bTSAG\b|\bTSB\b/

/** The one Sector that a text names the groups of, where nothing in it is ITU-T's: "ITU-D Study Group 1 met. SG2 did not." */
function onlySector(text: string, said: ReadonlyMap<number, readonly Said[]>): Sector | null {
  const sectors = new Set([...said.values()].flatMap((all) => all.map(({ sector }) => sector)))
  const [only] = sectors
  return only !== undefined && sectors.size === 1 && !SPEAKS_OF_T.test(text) ? only : null
}

/** The last of what was said up to an offset; what was said is in the order of the text. */
function lastUpTo(said: readonly Said[], at: number): Said | undefined {
  let [low, high] = [0, said.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (said[middle]!.at <= at) low = middle + 1
    else high = middle
  }
  return said[low - 1]
}

/**
 * Whose a study group is that is printed without its Sector: as the text said of the number before, as the sentence does
 * by a working party of ITU-R, as the head of the document does or the only Sector of which it names groups; ITU-T's else.
 * Passages of a plan say the Sector each time.
 */
export function sectorsIn(text: string, { own, purpose, sector }: Context): (number: number, at: number) => Sector {
  if (own) return () => 't'
  const said = readSaid(text)
  if (purpose === 'query') return (number) => said.get(number)?.at(-1)?.sector ?? 't'
  const ofText = sector ?? onlySector(text, said)
  const parties = new Set([...text.matchAll(PARTY)].map(([, number]) => Number(number)))
  const ofT = parties.size > 0 ? new Set([...text.matchAll(OF_T)].map(([, a, b, c]) => Number(a ?? b ?? c))) : parties
  const hasSentences = IN_SECTOR.test(text)
  return (number, at) => {
    const ofSentence = hasSentences ? sentenceAround(text, at).text.match(IN_SECTOR)?.[1] : undefined
    if (ofSentence) return sectorOfLetter(ofSentence)
    const before = lastUpTo(said.get(number) ?? [], at)
    if (before) return before.sector
    if (parties.has(number) && !ofT.has(number)) {
      const sentence = sentenceAround(text, at).text
      // "SG5, SG12 and ITU-R WP 5D": with other groups in the sentence it is one of them.
      const isAlone = [...sentence.matchAll(ANY_GROUP)].every(([, of]) => Number(of) === number)
      if (isAlone && [...sentence.matchAll(PARTY)].some(([, of]) => Number(of) === number)) return 'r'
    }
    return ofText && ofText !== 't' && GROUPS[ofText].has(number) ? ofText : 't'
  }
}
