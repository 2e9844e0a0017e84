import { sentenceAround } from '../../text/sentence'
import type { Context, Finding } from '../finding'
import { readList } from '../lists'

/** "TSAG-TD25R1", "TSAG TDs 93, 94", "SG2-TD245-R1/GEN", "TD95 Rev.1 (GEN/2)", "TD08", "SG13 TD GEN 0050" */
const TD = /(?:\b(TSAG|SG\s?\d{1,2})[ -]{1,2}|(?<![\w-]))TDs?\s?-?\s?(?:(?:GEN|PLEN)[ -])?(?=\d)/g
/** In a query also "Temporary Document 25", "TD/25". */
const TD_LENIENT =
  /(?:\b(TSAG|SG\s?\d{1,2})[ -]{0,2})?\b(?:TDs?|temporary\sdocuments?)\s?[-/]?\s?(?:(?:GEN|PLEN)[ -])?(?=\d)/gi
/** "25R1", "25-R1", "25 Rev.1", "174 R2", "25 (Rev. 1)" */
const NUMBER = /\d{1,4}(?:\s?-?\s?\(Rev\.?\s?\d{1,2}\)|(?:\s?-?\s?Rev\.?\s?|\s?-?R)\d{1,2})?(?!\d|\/\d)/y
/** In a query also "25 Revision 1". */
const NUMBER_LENIENT = /\d{1,4}(?:\s?-?\s?\(?rev(?:ision)?\.?\s?\d{1,2}\)?|\s?-?r\d{1,2})?(?!\d|\/\d)/iy
/** Behind a number, the meeting's group: "(GEN/2)", "/GEN/2", "(PLEN/13)". */
const OF_GROUP = /^(?:\s\d)?\s?[(/]?(?:GEN|PLEN|WP\d)\/(\d{1,2})\)?/i
/** Parts of the number as it is printed: "/GEN", "/PLEN", "/WP1", "/TSAG", "/RevCom". */
const SUFFIX = /^\/(?:(GEN)|(PLEN|WP\d)|(TSAG|RevCom))(?:\/\d{1,2})?(?![\w/])/i
/** The revision behind a suffix or brackets: "/PLEN Rev.2", "(GEN/3) Rev.1", "/GEN-R1". */
const REVISION_BEHIND = /^(?:\s?-?\s?\(?Rev\.?\s?|\s?-R)(\d{1,2})\)?(?![\w/])/

/** A number as its id has it: no leading zeros, "Rev.1" and "-R1" as "r1". */
const numberOf = (printed: string): { number: string; revision: string | undefined } => {
  const [, number, revision] = printed.match(/^(\d+)(?:\D+(\d+)\)?)?$/) ?? []
  return { number: `${Number(number)}`, revision: revision && `${Number(revision)}` }
}

/**
 * Whose Temporary Document a bare number is: of the body that its own brackets or suffix name; then of the body of the
 * sentence (a study group's meeting, a report to TSAG); then of the body of the document or passage.
 */
function ownerOf(text: string, at: number, behind: string, { purpose, body }: Context): string | null {
  const group = behind.match(OF_GROUP)?.[1]
  if (group) return `sg${Number(group)}`
  const [, , plenary, named] = behind.match(SUFFIX) ?? []
  if (named) return named.toLowerCase()
  if (purpose === 'query') return 'tsag'
  const sentence = sentenceAround(text, at).text
  const meeting = sentence.match(/\bSG(\d{1,2})\s(?:plenary\s)?meeting\b/)
  // TSAG meets as one: a plenary or a working party in the number is that of a study group.
  const tsag = /\bTSAG\b/.test(sentence) && !plenary
  if (tsag && (!body || body === 'tsag')) return 'tsag'
  if (meeting) return `sg${Number(meeting[1])}`
  return body === 'tsag' && plenary ? null : (body ?? null)
}

/** Temporary Documents, each member of a list with its own position. */
export function findTemporaryDocuments(text: string, context: Context): Finding[] {
  const lenient = context.purpose === 'query'
  const found: Finding[] = []
  for (const match of text.matchAll(lenient ? TD_LENIENT : TD)) {
    const plural = /TDs|documents/i.test(match[0])
    const members = readList(text, match.index + match[0].length, lenient ? NUMBER_LENIENT : NUMBER).slice(
      0,
      plural ? undefined : 1,
    )
    const named = match[1]?.toLowerCase().replace(/\s/g, '')
    for (const [i, member] of members.entries()) {
      const behind = text.slice(member.end, member.end + 40)
      const owner = named ?? ownerOf(text, match.index, behind, context)
      const { number, revision } = numberOf(member.text)
      const suffix = behind.match(lenient && !named ? OF_GROUP : SUFFIX)?.[0].length ?? 0
      // "(GEN/3)" is part of the span only where a revision stands behind it.
      const group = behind.match(OF_GROUP)?.[0].length ?? 0
      const qualifier = Math.max(suffix, group)
      const later = revision === undefined && qualifier ? behind.slice(qualifier).match(REVISION_BEHIND) : null
      const id = `td${number}${later ? `r${Number(later[1])}` : revision ? `r${revision}` : ''}`
      found.push({
        kind: 'document',
        start: i === 0 ? match.index : member.start,
        end: member.end + (later ? qualifier + later[0].length : suffix),
        id: owner && `${owner}-${id}`,
        ...(!owner && {
          candidates: [`tsag-${id}`],
          reason: 'neither its sentence nor the document says whose Temporary Document it is',
        }),
      })
    }
  }
  return found
}
