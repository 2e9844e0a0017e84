import { sentenceAround } from '../../text/sentence'
import type { Context, Finding } from '../finding'
import { readList } from '../lists'

/** "TSAG-TD25R1", "TSAG TDs 93, 94", "SG2-TD245-R1/GEN", "TD95 Rev.1 (GEN/2)", "TD08" */
const TD = /(?:\b(TSAG|SG\s?\d{1,2})[ -]{1,2})?\bTDs?\s?-?\s?(?=\d)/g
/** In a query also "Temporary Document 25", "TD/25". */
const TD_LENIENT = /(?:\b(TSAG|SG\s?\d{1,2})[ -]{0,2})?\b(?:TDs?|temporary\sdocuments?)\s?[-/]?\s?(?=\d)/gi
const NUMBER = /\d{1,4}(?:(?:\s?-?\s?Rev\.?\s?|\s?-?R)\d{1,2})?(?!\d|\/\d)/y
/** In a query also "25 (Rev.1)", "25 Revision 1". */
const NUMBER_LENIENT = /\d{1,4}(?:\s?-?\s?\(?rev(?:ision)?\.?\s?\d{1,2}\)?|\s?-?r\d{1,2})?(?!\d|\/\d)/iy
/** Behind a number, the meeting's group: "(GEN/2)", "/GEN", "(PLEN/13)". */
const OF_GROUP = /^(?:\s\d)?\s?\(?(?:GEN|PLEN|WP\d)\/(\d{1,2})\)?/i
/** "/GEN" is part of the number as it is printed. */
const SUFFIX = /^\/(?:GEN|PLEN|WP\d)(?:\/\d{1,2})?/i

/** A number as its id has it: no leading zeros, "Rev.1" and "-R1" as "r1". */
const numberOf = (printed: string): string => {
  const [, number, revision] = printed.match(/^(\d+)(?:\D+(\d+)\)?)?$/) ?? []
  return `${Number(number)}${revision ? `r${Number(revision)}` : ''}`
}

/**
 * Whose Temporary Document a bare number is. What its own brackets say comes first; then the sentence: a report, a reply or
 * a statement to TSAG is TSAG's, a document of a study group's meeting the group's; then what the location said before.
 */
function ownerOf(
  text: string,
  at: number,
  behind: string,
  purpose: Context['purpose'],
  ofTsag: () => boolean,
): string | null {
  const group = behind.match(OF_GROUP)?.[1]
  if (group) return `sg${Number(group)}`
  if (purpose === 'query') return 'tsag'
  const sentence = sentenceAround(text, at).text
  if (/\bTSAG\b/.test(sentence)) return 'tsag'
  const meeting = sentence.match(/\bSG(\d{1,2})\smeeting\b/)
  if (meeting) return `sg${Number(meeting[1])}`
  return ofTsag() ? 'tsag' : null
}

/** Temporary Documents, each member of a list with its own place. */
export function findTemporaryDocuments(text: string, context: Context): Finding[] {
  const lenient = context.purpose === 'query'
  const found: Finding[] = []
  let speaksOfTsag: boolean | undefined
  /** Whether the location speaks of TSAG at all; asked once for a text. */
  const ofTsag = () => {
    speaksOfTsag ??= /\bTSAG\b|lead study group/i.test(`${context.before}\n${context.heading}\n${text}`)
    return speaksOfTsag
  }
  for (const match of text.matchAll(lenient ? TD_LENIENT : TD)) {
    const plural = /TDs|documents/i.test(match[0])
    const members = readList(text, match.index + match[0].length, lenient ? NUMBER_LENIENT : NUMBER).slice(
      0,
      plural ? undefined : 1,
    )
    const named = match[1]?.toLowerCase().replace(/\s/g, '')
    for (const [i, member] of members.entries()) {
      const behind = text.slice(member.end, member.end + 24)
      const owner = named ?? ownerOf(text, match.index, behind, context.purpose, ofTsag)
      const number = numberOf(member.text)
      found.push({
        kind: 'document',
        start: i === 0 ? match.index : member.start,
        end: member.end + (behind.match(lenient && !named ? OF_GROUP : SUFFIX)?.[0].length ?? 0),
        id: owner && `${owner}-td${number}`,
        ...(!owner && {
          candidates: [`tsag-td${number}`],
          reason: 'neither its sentence nor what stands before it says whose Temporary Document it is',
        }),
      })
    }
  }
  return found
}
