import { resolutionId } from '../domain/resolution-id'
import type { Context, Finding, IdentifierKind } from './finding'
import type { Body } from './knowledge'
import { isCounted, isGlued, LONGEST_RANGE, skipGlue, skipTo } from './lists'
import { bodyOfBare, bodyOfConference, NEAR, type Owner, ownerBefore, ownerBehind } from './resolution/owner'
import { type Version, versionAt } from './resolution/version'

/** "Resolution 92", "Resolutions 101, 102", "Res.95", "WTSA-16 Res 44", "Resolution ITU-R 1-7"; "resolution 70/1" where a body is named. */
const WORD =
  /\b(?<!\b(?:CG|JCA|FG|EG)-)(?:(Resolutions?|RESOLUTIONS?|resolutions?|Res\.?)|(Decisions?|DECISIONS?)|(Opinions?|OPINIONS?))\s{0,2}(?:(?:No\.|Nos\.|ITU[- ](?<sector>[RTD]))\s)?(?=\d)/g
/** In a query also "resolution no. 92", "res-92", "Op 1", "OP-01"; never the "OP-01-02" of an action item. */
const WORD_LENIENT =
  /\b(?:(r[eé]solu[tc]i[oó]n(?:e?s)?|res\.?)|(decisions?)|(opinions?|op\.?))[\s-]{0,2}(?:(?:n(?:o\.?|r\.?|°|º)|ITU[- ](?<sector>[RTD]))\s?)?(?=\d)(?!\d{1,2}-\d{2}\b)/gi
const NUMBER = /\d{1,4}(?:\/\d{1,3})?(?!\d|\/(?!(?:PP|WTSA|WTDC|WRC|RA)-?\d))/y
/** Within a list, the Sector said again: the "ITU-R 52-2" of "Resolutions ITU-R 2-9 and ITU-R 52-2". */
const SECTOR_AGAIN = /ITU[- ]R\s(?=\d)/y
/** Behind a number of the Radiocommunication Assembly, the version: "Resolution ITU-R 1-7". */
const VERSION_NUMBER = /^-\d{1,2}(?![\d/-])/
const OF_ASSEMBLY = /^,?\s(?:\(|of\s(?:the\s)?)(?:Radiocommunication\sAssembly|RA\b)/
/** "A/RES/70/125": a document number of the General Assembly. */
const UNGA =
  /(?:\b(?:UNGA\s|(?:(?:UN|United\sNations)\s)?General\sAssembly\s)?(?:Res(?:olutions?|\.)?\s)?)?\bA\/RES\/(\d{1,3})\/(\d{1,3})(?![\d/])/gi
/** In front of a session and a number, a body that is not known: "HRC Resolution 38/7". */
const OTHER_ASSEMBLY = /\b[A-Z]{3,6}\s$/
/** What stands behind a member of a list that a word in the singular began: "Resolution 44, 92 and 7 are", not "44, 5 reports". */
const CLOSED = /^(?:[,;.):'"]|\s?$|\s(?:and|or|&|as|of|in|on|to|for|with|is|are|was|were|by)\b|\s\(|\n)/
/** A text that speaks of another forum's opinions. */
const FORUM = /\bWTPF\b|\bWorld\sTelecommunication(?:\/ICT)?\sPolicy\sForum\b/

/** Decisions of Plenipotentiary Conferences have one digit or two; in a text on the Council a higher number is the Council's. */
const FIRST_DECISION_OF_COUNCIL = 300

type Word = 'res' | 'dec' | 'opinion'
/** Bodies by their acronyms, as they stand between two numbers. */
const BODY_NAMED = /\b(?:WTSA|WTDC|PP|WRC|RA|Council)(?![\w])/
/** What is ITU-T's: a text without any of it has nothing of WTSA's. */
const SPEAKS_OF_T = /\bITU-?T\b|\bWTSA\b|\bTSAG\b|\bTSB\b|Telecommunication\sStandardization|\bSG\s?\d|Study\sGroup/
/** Bodies of whose resolutions a small number may be. */
const BODIES: Body[] = ['wtsa', 'pp', 'wtdc']
const SECTORS: Readonly<Record<string, Owner>> = { R: 'ra', D: 'wtdc', T: 'wtsa' }

/** The id of what a body adopted, or null where that body's are not known. */
function idOf(word: Word, body: Owner, number: string): string | null {
  if (body === 'other') return null
  if (word === 'opinion') return body === 'wtsa' ? resolutionId(number, true) : null
  if (word === 'dec') return body === 'pp' || body === 'council' ? `${body}-dec-${Number(number)}` : null
  return body === 'wtsa' ? resolutionId(number) : `${body}-res-${number.replace('/', '-')}`
}

/** Whose a number is that nothing beside it says: what the text has said of it before, or a body named in the same sentence. */
function memory({ purpose, own }: Context, text: string) {
  const said = new Map<string, Owner>()
  let last: { owner: Owner; read: number } | null = null
  return {
    say(number: string, owner: Owner) {
      said.set(number, owner)
    },
    name(owner: Owner, at: number) {
      last = { owner, read: at }
    },
    of(number: string, index: number): Owner | null {
      if (purpose === 'query' || own?.has(Number(number))) return null
      if (said.has(number)) return said.get(number)!
      // Each stretch of the text is looked through once, however many numbers stand behind the body.
      const between = last && text.slice(last.read, index)
      // "WTSA revised Resolutions 72 and 73, and PP-22 Resolution 176": another body takes its place.
      const named = between?.match(BODY_NAMED)?.[0]
      if (last && between && (/[.!?]\s|\n/.test(between) || (named && bodyOfConference(named) !== last.owner)))
        last = null
      if (last) last.read = Math.max(last.read, index)
      return own ? null : (last?.owner ?? null)
    },
  }
}

/** A number of a list, with what stands behind it; `begin` is the beginning of the range that it ends. */
type Member = {
  number: string
  start: number
  end: number
  version: Version | null
  behind: Owner | null
  begin: number | null
}

/** The members of a list from an offset on; a list that a word in the singular began goes on only where its end is plain. */
function readMembers(
  text: string,
  from: number,
  plural: boolean,
  isRa: boolean,
  { knowledge, own, purpose }: Context,
): Member[] {
  const members: Member[] = []
  let begin: number | null = null
  for (let at = from; ; ) {
    SECTOR_AGAIN.lastIndex = at
    if (isRa && SECTOR_AGAIN.test(text)) at = SECTOR_AGAIN.lastIndex
    NUMBER.lastIndex = at
    const number = NUMBER.exec(text)?.[0]
    if (number === undefined || (members.length > 0 && isCounted(text, at + number.length))) return members
    let end = at + number.length
    const versionNumber = text.slice(end, end + 4).match(VERSION_NUMBER)?.[0].length ?? 0
    const ofAssembly = versionNumber > 0 && OF_ASSEMBLY.test(text.slice(end + versionNumber, end + NEAR))
    if (isRa || ofAssembly) end += versionNumber
    const version = versionAt(text.slice(end, end + NEAR), knowledge, own?.has(Number(number)) ?? false)
    end += version?.length ?? 0
    if (members.length > 0 && !plural && begin === null && !CLOSED.test(text.slice(end, end + 8))) return members
    members.push({
      number,
      start: at,
      end,
      version,
      behind: ownerBehind(text.slice(end, end + NEAR), knowledge, purpose === 'query'),
      begin,
    })
    const to: number = begin === null ? skipTo(text, end) : -1
    NUMBER.lastIndex = Math.max(0, to)
    const last: number = to < 0 ? Number.NaN : Number(NUMBER.exec(text)?.[0])
    const ranged = last > Number(number) && last - Number(number) < LONGEST_RANGE
    begin = ranged ? Number(number) : null
    at = ranged ? to : skipGlue(text, end)
    if (at < 0) return members
  }
}

/** Whose each member is by its own words: what the last one says holds for those before it that say nothing. */
function ownersOf(members: readonly Member[], isPlan: boolean): (Owner | null)[] {
  let said: Owner | null = null
  const owners = members
    .toReversed()
    .map(({ version, behind }) => {
      // "Resolution 4 (Dubai, 2012) of WCIT-12": two conferences met there in one year.
      if (version || behind) said = behind === 'other' ? behind : (version?.body ?? behind)
      return said
    })
    .toReversed()
  // "Resolutions 11 (Rev. Dubai, 2018), 21 and 48": those behind the last version are of the same conference.
  const last = owners.findLast((owner) => owner !== null) ?? null
  return isPlan ? owners : owners.map((owner) => owner ?? last)
}

/** Whether the version of a number names another conference than the words in front: city and year decide. */
const isOtherwise = ({ version }: Member, named: Owner | null): boolean =>
  version?.body != null && version.body !== 'other' && version.body !== named

const reasonOf = (body: Owner | null) =>
  body === null ? 'the text does not say whose it is' : 'it is of a body whose numbers are not known'

function findWords(text: string, context: Context): Finding[] {
  const { knowledge, purpose, own } = context
  const found: Finding[] = []
  const remembered = memory(context, text)
  const speaksOfCouncil = /\bCouncil\b|\bC\d\d\/\d/.test(text)
  const otherForum = !own && FORUM.test(text)
  // A document of the Council numbers nothing of WTSA's without saying so.
  const ofCouncilAlone = !own && purpose === 'document' && speaksOfCouncil && !SPEAKS_OF_T.test(text)
  /** What a number that was just read said of itself: "Resolution 101 (Rev. Bucharest, 2022) and Decision 5" are of one body. */
  let last: { owner: Owner; end: number } | null = null
  for (const match of text.matchAll(purpose === 'query' ? WORD_LENIENT : WORD)) {
    const word: Word = match[1] ? 'res' : match[2] ? 'dec' : 'opinion'
    const printed = (match[1] ?? match[2] ?? match[3])!
    const inFront = ownerBefore(text.slice(Math.max(0, match.index - NEAR), match.index), knowledge)
    const sector = match.groups?.sector && SECTORS[match.groups.sector.toUpperCase()]
    const named = sector || (inFront?.body ?? null)
    // "WTDC adopted": a body that stands further in front gives way to one that stands behind the number.
    const beside = sector || (inFront && inFront.length > 0)
    const from = match.index + match[0].length
    const members = readMembers(text, from, /s$/i.test(printed), named === 'ra', context)
    const owners = ownersOf(members, own !== undefined)
    for (const [i, { number, start, end, begin }] of members.entries()) {
      const ofCouncil = word === 'dec' && Number(number) >= FIRST_DECISION_OF_COUNCIL && speaksOfCouncil
      const explicit: Owner | null =
        (beside && !isOtherwise(members[i]!, named) ? named : (owners[i] ?? named)) ??
        (ofCouncil
          ? 'council'
          : word === 'dec' && context.conference === 'pp'
            ? 'pp'
            : (word === 'dec' || ofCouncilAlone) && last && isGlued(text, last.end, match.index)
              ? last.owner
              : null)
      // "resolution 92" in small letters may be of a screen, a decision anybody's: only a body makes them references.
      if (!explicit && purpose === 'document' && (word === 'dec' || (/^r/.test(printed) && !number.includes('/'))))
        continue
      if (explicit && explicit !== 'other') remembered.say(number, explicit)
      const said = bodyOfBare(number, knowledge, own, context.conference, context.sector)
      const bare = ofCouncilAlone && said.body === 'wtsa' ? { body: null, candidates: BODIES } : said
      const body =
        explicit ??
        (number.includes('/')
          ? OTHER_ASSEMBLY.test(text.slice(Math.max(0, match.index - 8), match.index))
            ? 'other'
            : bare.body
          : word === 'opinion'
            ? otherForum
              ? 'other'
              : 'wtsa'
            : (remembered.of(number, match.index) ?? bare.body))
      const find = (n: string, from: number): Finding => {
        const id = body && idOf(word, body, n)
        const place = { kind: 'resolution' as const, start: from, end }
        if (id) return { ...place, id }
        const candidates = body ? [] : bare.candidates.flatMap((candidate) => idOf(word, candidate, n) ?? [])
        return { ...place, id: null, candidates, reason: reasonOf(body) }
      }
      const first = i === 0 ? match.index - (inFront?.length ?? 0) : start
      if (begin !== null)
        for (let n = begin + 1; n < Number(number); n++) found.push(find(String(n), members[i - 1]!.start))
      const finding = find(number, first)
      // Decisions of bodies that number none are no references.
      if (finding.id !== null || word !== 'dec') found.push(finding)
      if (named && named !== 'other' && explicit === named) remembered.name(named, end)
      last = explicit && { owner: explicit, end }
    }
  }
  return found
}

const findUnga = (text: string): Finding[] =>
  [...text.matchAll(UNGA)].map(({ 0: words, 1: session, 2: number, index }) => ({
    kind: 'resolution',
    start: index,
    end: index + words.length,
    id: `unga-res-${Number(session)}-${Number(number)}`,
  }))

const BODY_LABEL: Readonly<Record<string, string>> = {
  pp: 'Plenipotentiary',
  wtdc: 'WTDC',
  council: 'Council',
  wrc: 'WRC',
  ra: 'Radiocommunication Assembly',
  unga: 'UN General Assembly',
}

/** Resolutions, decisions and opinions of the assembly and of other bodies. */
export const resolution: IdentifierKind = {
  kind: 'resolution',
  numbered: true,
  find: (text, context) => [...findUnga(text), ...findWords(text, context)].sort((a, b) => a.start - b.start),
  format: (id) => {
    const match = id.match(/^(?:([a-z]+)-)?(res|dec|opinion)-(.+)$/)
    if (!match) return id
    const [, body, word, number] = match
    const name = word === 'res' ? 'Resolution' : word === 'dec' ? 'Decision' : 'Opinion'
    return `${body ? `${BODY_LABEL[body] ?? body} ` : ''}${name} ${number!.replace('-', '/')}`
  },
  address: (id, period) => {
    const number = id.match(/^res-(\d+)$/)?.[1]
    return number && period
      ? {
          url: `https://www.itu.int/pub/T-RES-T.${number}-${period.held}`,
          rule: `publication of a resolution of the assembly of ${period.held}`,
        }
      : null
  },
}
