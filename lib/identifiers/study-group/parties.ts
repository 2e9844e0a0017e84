import { sentenceAround } from '../../text/sentence'
import { disjoint } from '../disjoint'
import type { Context, Finding } from '../finding'
import { numbersOf, readList } from '../lists'
import { groupOfSentence } from '../passage-body'

/** "ITU-R WP 5D", "Working Party 5D"; ITU-R's working parties carry a letter. */
const RADIO_PARTY = /\b(?:ITU-R\s)?(?:WPs?|Working\sPart(?:y|ies)|WORKING\sPART(?:Y|IES))\s?(?=\d[A-DJ-M]\b)/g
const RADIO_NUMBER = /(?:WP\s?)?\d[A-DJ-M]\b/iy
/** "WP2/16", "Working Parties 1/13 and 2/13", "WPs 1, 2 and 3/13", "WP1 and WP2 of SG9": a list, whose last member may carry the group. */
const PARTY = /\b(?:WPs?|Working\sPart(?:y|ies)|WORKING\sPART(?:Y|IES))\s?(?=\d{1,2}(?![\dA-DJ-M]))/g
const NUMBER = /(?:(?:WP|Working\sParty)\s?)?\d{1,2}(?:\/\d{1,2}(?![\d/])|(?![\d/A-DJ-M]))/iy
/** "Working Party two", "Working Party III": numbers in words. */
const IN_WORDS =
  /\bWorking\sParty\s(one|two|three|four|five|I{1,3}|IV|V)\b(?:\sof\s(?:ITU-T\s)?(?:SG|Study\sGroup)\s?(\d{1,2}))?/g
const WORDS: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  I: 1,
  II: 2,
  III: 3,
  IV: 4,
  V: 5,
}
/** Behind a list without a group: "of Study Group 9", "(SG9)". */
const GROUP_BEHIND = /^\s(?:(?:of|in|from|under)\s(?:the\s)?|\()(?:ITU-T\s)?(?:SG|Study\sGroup)[ -]?(\d{1,2})(?![\d/])/
/** Earlier in the sentence: "In Study Group 15 they were taken up by Working Party 2". */
const IN_GROUP = /^[^.;]{0,40}\b[Ii]n\s(?:ITU-T\s)?(?:SG|Study\sGroup)[ -]?(\d{1,2})\b[^.;]*$/
/** In front of a list: "Study Group 13 ", "SG13's ", "SG13/". */
const GROUP_BEFORE = /\b(?:SG|Study\sGroup)[ -]?(\d{1,2})(?:'s)?[,/]?\s?$/
const NEAR = 40

const idOf = (party: number, group: number | string) => `itu-t-wp${party}-${Number(group)}`

/** The group of parties that are printed without one: what stands beside them, the text's own body, or that of the sentence. */
function groupOf(text: string, start: number, end: number, body: string | null | undefined): string | number | null {
  const beside =
    text.slice(end, end + NEAR).match(GROUP_BEHIND) ?? text.slice(Math.max(0, start - NEAR), start).match(GROUP_BEFORE)
  const sentence = sentenceAround(text, start)
  const inGroup = sentence.text
    .slice(0, start - sentence.start)
    .trimStart()
    .match(IN_GROUP)
  return beside?.[1] ?? inGroup?.[1] ?? body?.match(/^sg(\d+)$/)?.[1] ?? groupOfSentence(text, start)
}

function findNumbered(text: string, { purpose, body }: Context): Finding[] {
  const found: Finding[] = []
  let read = 0
  for (const match of text.matchAll(new RegExp(PARTY.source, purpose === 'query' ? 'gi' : 'g'))) {
    // What a list has taken is not read again.
    if (match.index < read) continue
    const members = readList(text, match.index + match[0].length, NUMBER)
    const [first] = members
    if (!first) continue
    read = members.at(-1)!.end
    // "WP1/2; Working Party 4 of SG17": what stands behind the list is said of its last member.
    const behind = text.slice(read, read + NEAR).match(GROUP_BEHIND)?.[1] ?? null
    let group: string | number | null = first.text.includes('/') ? behind : null
    const groups = new Map(
      members.toReversed().map((member) => {
        group = member.text.match(/\/(\d+)$/)?.[1] ?? group
        return [member, group]
      }),
    )
    const alone = groups.get(first) ? null : groupOf(text, match.index, members.at(-1)!.end, body)
    for (const { number, of, start, end } of numbersOf(members, (printed) => Number(printed.match(/\d+/)![0]))) {
      const owner = groups.get(of) ?? alone
      if (owner && (purpose !== 'query' || groups.get(of)))
        found.push({ kind: 'study-group', start: of === first ? match.index : start, end, id: idOf(number, owner) })
    }
  }
  return found
}

function findInWords(text: string, { body }: Context): Finding[] {
  return [...text.matchAll(IN_WORDS)].flatMap(({ 0: words, 1: number, 2: of, index }): Finding[] => {
    const owner = of ?? groupOf(text, index, index + words.length, body)
    return owner
      ? [{ kind: 'study-group', start: index, end: index + words.length, id: idOf(WORDS[number!]!, owner) }]
      : []
  })
}

/** Working parties of ITU-T's study groups (`itu-t-wp2-16`) and of ITU-R's (`itu-r-wp5d`), by number or in words. */
export function findParties(text: string, context: Context): Finding[] {
  const radio = [...text.matchAll(new RegExp(RADIO_PARTY.source, context.purpose === 'query' ? 'gi' : 'g'))].flatMap(
    ({ 0: words, index }) =>
      readList(text, index + words.length, RADIO_NUMBER).map(
        (member, i): Finding => ({
          kind: 'study-group',
          start: i === 0 ? index : member.start,
          end: member.end,
          id: `itu-r-wp${member.text.toLowerCase().replace(/^wp\s?/, '')}`,
        }),
      ),
  )
  return [...disjoint(text.length, [...radio, ...findInWords(text, context)]), ...findNumbered(text, context)]
}
