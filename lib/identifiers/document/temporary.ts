import { sentenceAround } from '../../text/sentence'
import type { Context, Finding } from '../finding'
import { isCounted, LONGEST_RANGE, skipGlue, skipTo } from '../lists'
import { namesGroups } from '../passage-body'

/** "TSAG-TD25R1", "TSAG TDs 93, 94", "SG2-TD245-R1/GEN", "TD95 Rev.1 (GEN/2)", "TD08", "SG13 TD GEN 0050" */
const TD =
  /(?:\b(TSAG|RevCom|(?:SG|COM)\s?\d{1,2})(?:[ -]{1,2}|\s[-–]\s)|(?<![\w/-]))TDs?\s?[-/]?\s?(?:(?:GEN|PLEN)[ -])?(?=\d)/g
/** In a query also "Temporary Document 25", "TD/25". */
const TD_LENIENT =
  /(?:\b(TSAG|RevCom|SG\s?\d{1,2})[ -]{0,2})?\b(?:TDs?|temporary\sdocuments?)\s?[-/]?\s?(?:(?:GEN|PLEN)[ -])?(?=\d)/gi
/** "25R1", "25-R1", "25 Rev.1", "174 R2", "25 (Rev. 1)" */
const NUMBER =
  /(?:TD\s?)?\d{1,4}(?:\s?-?\s?\([Rr]ev\.?\s?\d{1,2}\)|(?:\s?-?\s?[Rr]ev\.?\s?|\s?-?R|r)\d{1,2})?(?!\d|\/\d)/y
/** In a query also "25 Revision 1". */
const NUMBER_LENIENT = /(?:td\s?)?\d{1,4}(?:\s?-?\s?\(?rev(?:ision)?\.?\s?\d{1,2}\)?|\s?-?r\d{1,2})?(?!\d|\/\d)/iy
/** Behind a number, the meeting's group: "(GEN/2)", "/GEN/2", "(PLEN/13)", "(WP 3/15)". */
const OF_GROUP = /^(?:\s\d)?\s?[(/-]?(?:GEN|PLEN|WP\s?\d)\/(\d{1,2})\)?/i
/** Parts of the number as it is printed: "/GEN", "/G", "/PLEN", "/WP1", "/TSAG", "/RevCom". */
const SUFFIX = /^[/-](?:(GEN|G)|(PLEN|P|WP\d)|(TSAG|RevCom))(?:\/\d{1,2})?(?![\w/])/i
/** "/SG13", "/SCV": a group of another name in the number; that of a study group is known. */
const OTHER_SUFFIX = /^[/-](?:SG(\d{1,2})|(?!GEN\b|PLEN\b|WP)[A-Z]{3,8})(?![\w/-])/
/** "(WP2/15)": a working party's document, no mention of the party. */
const PARTY_IN_BRACKETS = /^\s?\(WP\s?\d\//
/** "TD 8 (SG3RG-AO)": a regional group numbers its own. */
const OF_REGION = /^\s(?:(?:of|from)\s|\()(?:ITU-T\s)?SG\d{1,2}[ -]?RG-/
/** "TD 88 of SG3", "TD12 from TSAG", "TD 33 (RevCom)". */
const OF_NAMED =
  /^\s(?:(?:of|from)\s(?:the\s)?|\((?=TSAG|RevCom))(?:(TSAG|RevCom)\b|(?:ITU-T\s)?(?:SG\s?|Study\sGroups?\s{1,2})(\d{1,2})(?![\d/]))/
/** A sentence whose subject is a group: "SG2 agreed to send TD155 to SG3". */
const SUBJECT =
  /^\s*(?:ITU-T\s)?(?:SG\s?|Study\sGroup\s)(\d{1,2})\s(?:also\s|has\s)?(?:agreed|sent|approved|decided|noted|reviewed|considered|issued|adopted|prepared|discussed|endorsed|produced)\b/
/** A sentence that names TSAG only as the one to whom something goes. */
const ONLY_RECEIVES = /^(?!.*(?<!\bto\s)\bTSAG\b).*\bto\sTSAG\b/s
/** The revision behind a suffix or brackets: "/PLEN Rev.2", "(GEN/3) Rev.1", "/GEN-R1". */
const REVISION_BEHIND = /^(?:\s?-?\s?\(?Rev\.?\s?|\s?-?R)(\d{1,2})\)?(?![\w/])/

/** A number as its id has it: no leading zeros, "Rev.1" and "-R1" as "r1". */
const numberOf = (printed: string): { number: string; revision: string | undefined } => {
  const [, number, revision] = printed.match(/^\D*(\d+)(?:\D+(\d+)\)?)?$/) ?? []
  return { number: `${Number(number)}`, revision: revision && `${Number(revision)}` }
}

/**
 * Whose Temporary Document a bare number is: of the body that its own brackets or suffix name; then of the body of the
 * sentence (a study group's meeting, a report to TSAG); then of the body of the document or passage.
 */
function ownerOf(text: string, at: number, behind: string, { purpose, body, own }: Context): string | null {
  const group = behind.match(OF_GROUP)?.[1]
  if (group) return `sg${Number(group)}`
  const [, , plenary, named] = behind.match(SUFFIX) ?? []
  if (named) return named.toLowerCase()
  const other = behind.match(OTHER_SUFFIX)
  if (other) return other[1] ? `sg${Number(other[1])}` : null
  const beside = behind.match(OF_NAMED)
  if (OF_REGION.test(behind)) return null
  if (beside) return beside[1] ? beside[1].toLowerCase() : `sg${Number(beside[2])}`
  if (purpose === 'query') return 'tsag'
  const sentence = sentenceAround(text, at).text
  const meeting = sentence.match(/\bSG(\d{1,2})\s(?:plenary\s)?meeting\b/)
  // TSAG meets as one: a plenary or a working party in the number is that of a study group.
  const tsag = /\bTSAG\b/.test(sentence) && !plenary
  // "SG9 and SG16 will merge. TD 402 was sent to TSAG": the one who receives it, where others may be its authors.
  if (tsag && !body && !own && ONLY_RECEIVES.test(sentence) && namesGroups(text)) return null
  if (tsag && (!body || body === 'tsag')) return 'tsag'
  if (meeting) return `sg${Number(meeting[1])}`
  if (body === 'tsag' && plenary) return null
  const subject = body ? undefined : sentence.match(SUBJECT)?.[1]
  return subject ? `sg${Number(subject)}` : (body ?? null)
}

/** One number of a list, as it is printed: with its revision, and the body that its suffix or brackets name. */
type Member = { number: number; revision: string; start: number; end: number; behind: string; begin: number | null }

/** The number at an offset, and where what stands behind it goes on; null where none stands there. */
function readNumber(text: string, at: number, pattern: RegExp, lenient: boolean): (Member & { next: number }) | null {
  pattern.lastIndex = at
  const printed = pattern.exec(text)?.[0]
  if (printed === undefined) return null
  const until = at + printed.length
  const behind = text.slice(until, until + 40)
  const { number, revision } = numberOf(printed)
  const suffix = behind.match(lenient ? OF_GROUP : SUFFIX)?.[0].length ?? 0
  // "(GEN/3)" is part of the span only where a revision stands behind it.
  const qualifier = Math.max(suffix, behind.match(OF_GROUP)?.[0].length ?? 0)
  const later = revision === undefined && qualifier ? behind.slice(qualifier).match(REVISION_BEHIND) : null
  const full = until + qualifier + (later?.[0].length ?? 0)
  return {
    number: Number(number),
    revision: later ? `r${Number(later[1])}` : revision ? `r${revision}` : '',
    start: at,
    end: later || PARTY_IN_BRACKETS.test(behind) ? full : until + suffix,
    behind,
    begin: null,
    next: full,
  }
}

/** The numbers from an offset on; behind a "TD" in the singular only those go on the list that are a "TD" themselves, or end a range. */
function readNumbers(text: string, from: number, plural: boolean, lenient: boolean): Member[] {
  const pattern = lenient ? NUMBER_LENIENT : NUMBER
  const members: Member[] = []
  for (let at = from, begin: number | null = null; ; ) {
    const read = readNumber(text, at, pattern, lenient)
    if (!read || (members.length > 0 && isCounted(text, read.end))) return members
    if (members.length > 0 && begin === null && !plural && !/^td/i.test(text.slice(at, at + 2))) return members
    members.push({ ...read, begin })
    const to: number = begin === null ? skipTo(text, read.next) : -1
    const end: Member | null = to < 0 ? null : readNumber(text, to, pattern, lenient)
    const ranged: boolean = end !== null && end.number > read.number && end.number - read.number < LONGEST_RANGE
    begin = ranged ? read.number : null
    at = ranged ? to : skipGlue(text, read.next)
    if (at < 0) return members
  }
}

/** Temporary Documents, each member of a list with its own position. */
export function findTemporaryDocuments(text: string, context: Context): Finding[] {
  const lenient = context.purpose === 'query'
  const found: Finding[] = []
  let read = 0
  for (const match of text.matchAll(lenient ? TD_LENIENT : TD)) {
    if (match.index < read) continue
    const named = match[1]?.toLowerCase().replace(/\s/g, '').replace(/^com/, 'sg')
    const plural = /TDs|documents/i.test(match[0])
    const members = readNumbers(text, match.index + match[0].length, plural, lenient)
    read = members.at(-1)?.end ?? read
    // "TDs 45 and 46 (GEN/2)": what the last one says holds for those without a word of their own.
    const last = members.at(-1)?.behind ?? ''
    for (const [i, { number, revision, start, end, behind, begin }] of members.entries()) {
      const says = OF_GROUP.test(behind) || SUFFIX.test(behind) ? behind : last
      // A further member of the list may name its own body: "SG11-TD88/WP3; TD 251R2 (PLEN/13)".
      const owner = named && !(i > 0 && OF_GROUP.test(behind)) ? named : ownerOf(text, match.index, says, context)
      const find = (n: number, from: number, version: string): Finding => {
        const place = { kind: 'document' as const, start: from, end }
        const id = `td${n}${version}`
        return owner
          ? { ...place, id: `${owner}-${id}` }
          : {
              ...place,
              id: null,
              candidates: [`tsag-${id}`],
              reason: 'neither its sentence nor the document says whose Temporary Document it is',
            }
      }
      if (begin !== null) for (let n = begin + 1; n < number; n++) found.push(find(n, members[i - 1]!.start, ''))
      found.push(find(number, i === 0 ? match.index : start, revision))
    }
  }
  return found
}
