import { disjoint } from './disjoint'
import type { Context, Finding, IdentifierKind } from './finding'
import type { Knowledge } from './knowledge'
import { isGlued, readList } from './lists'
import { findNames } from './named'
import { groupOfSentence } from './passage-body'

type Sector = 'itu-t' | 'itu-r' | 'itu-d'

/** "ITU-T", with the Latin or the Cyrillic letter (both are printed), or the Sector's name. */
const SECTOR = '(?:(?:the\\s)?\\(?ITU[- ]?([TRDТ])\\)?\\s{1,2})?'
/** "SG13", "SGs 2", "Study Group 13", "Study Groups 2"; a list may follow. */
const GROUPS = new RegExp(`${SECTOR}\\b(?:SG|Study\\s{1,2}Group)(s)?[ -]{0,2}(?=\\d)`, 'g')
/** In a query also "S.G. 13", "StudyGroup13". */
const GROUPS_LENIENT = new RegExp(`${SECTOR}\\b(?:S\\.?G\\.?|Study\\s{0,2}Group)(s)?[ .-]{0,2}(?=\\d)`, 'gi')
const NUMBER = /\d{1,2}(?![\d/])/y
/** Behind a list, the Sector that it is of: "SG 2 of the ITU Telecommunication Development Sector". */
const SECTOR_BEHIND =
  /^(?:'s)?\s{1,2}of\s(?:the\s)?(?:ITU-([TRD])\b|(?:ITU\s)?(Radiocommunication|Telecommunication Development|Telecommunication Standardization) Sector)/
/** Behind a number, the code of a regional group: "RG-AFR", " RG-LatAm", "RG- LAC", "-RG-AFR"; "RG for" is none. */
const REGIONAL_CODE = /^[ -]?RG[ -]{1,2}([A-Z][A-Za-z]{1,7})\b/
/** Behind a list of groups: "Regional Group for the Arab Region", "'s regional group in Africa", "RG for Africa". */
const REGIONAL_WORDS = /^(?:'s)?,?\s{1,2}(?:[Rr]egional\s[Gg]roups?|RGs?)\s(?:for|in|of)\s(?:the\s)?/
/** In front of a group: "African regional group of ITU-T SG13". */
const REGION_BEFORE = /([A-Z][a-z]{2,12})\sregional\sgroup\sof\s(?:the\s)?$/i
/** Without a group of its own: "its regional group for Africa", "Regional Group for the Arab region". */
const REGIONAL_ALONE = /\b[Rr]egional\s[Gg]roups?\sfor\s(?:the\s)?/g
/** "ITU-R WP 5D", "Working Party 5D"; ITU-R's working parties carry a letter. */
const RADIO_PARTY = /\b(?:ITU-R\s)?(?:WP|Working\sParty)\s?(\d)([A-D])\b/g
/** "WP2/16", "Working Party 2/16": working party 2 of Study Group 16. */
const WORKING_PARTY = /\b(?:WP|Working\sParty)\s?(\d{1,2})\/(\d{1,2})\b/g

/** "Working Party 3 of Study Group 9", "WP1" in a text of one study group. */
const PARTY_ALONE =
  /\b(?:WP|Working\sParty)\s?(\d{1,2})(?![\d/A-D])(?:\sof\s(?:ITU-T\s)?(?:SG|Study\sGroup)\s?(\d{1,2}))?/g
/** TSAG's rapporteur groups by their acronym: "TSAG RG-WTSA, RG-IEIM and RG-WPR"; regional groups carry a group's number. */
const TSAG_RAPPORTEURS = /\bTSAG\sRG-[A-Z][A-Za-z]{1,11}(?:(?:,\s|\sand\s|,\sand\s)RG-[A-Z][A-Za-z]{1,11}){0,12}/g
const RAPPORTEUR = /(?:TSAG\s)?RG-([A-Z][A-Za-z]{1,11})/g

const sectorOf = (letter: string | undefined): Sector =>
  letter?.toUpperCase() === 'R' ? 'itu-r' : letter?.toUpperCase() === 'D' ? 'itu-d' : 'itu-t'

const sectorOfName = (name: string | undefined): Sector =>
  name === 'Radiocommunication' ? 'itu-r' : name === 'Telecommunication Development' ? 'itu-d' : 'itu-t'

/** A region whose words stand at the start of a text; the longest name wins. */
function regionAt(text: string, knowledge: Knowledge): { code: string; length: number } | null {
  let best: { code: string; length: number } | null = null
  for (const { code, names } of knowledge.regions)
    for (const name of names)
      if (text.startsWith(name) && name.length > (best?.length ?? 0)) best = { code, length: name.length }
  return best
}

/** Regions one after another: "Africa, the Arab Region and EECAT". */
function regionsAt(text: string, knowledge: Knowledge): { codes: string[]; length: number } {
  const codes: string[] = []
  let length = 0
  for (;;) {
    const region = regionAt(text.slice(length, length + 80), knowledge)
    if (!region) return { codes, length }
    codes.push(region.code)
    length += region.length
    const glue = text.slice(length, length + 20).match(/^(?:\s[Rr]egion)?(?:,?\s(?:and|or)\s|,\s)(?:the\s)?/)
    if (!glue || !regionAt(text.slice(length + glue[0].length, length + glue[0].length + 80), knowledge))
      return { codes, length }
    length += glue[0].length
  }
}

const WINDOW = 160

function findGroups(text: string, { knowledge, purpose, own }: Context): Finding[] {
  const found: Finding[] = []
  /** The Sector that the text has said of a number: "ITU-D Study Group 2 met. SG2 agreed". */
  const said = new Map<number, Sector>()
  /** Groups that a list glued together: a regional tail behind the last one is said of each that stands with it. */
  let run: { sector: Sector; number: number; start: number; end: number; explicit: boolean }[] = []
  const flush = () => {
    for (const { sector, number, start, end } of run)
      found.push({ kind: 'study-group', start, end, id: `${sector}-sg${number}` })
    run = []
  }
  for (const match of text.matchAll(purpose === 'query' ? GROUPS_LENIENT : GROUPS)) {
    const listStart = match.index + match[0].length
    const last = run.at(-1)
    const joined = last !== undefined && isGlued(text, last.end, match.index)
    if (!joined) flush()
    let members = readList(text, listStart, NUMBER)
    const [first] = members
    if (!first) continue
    // "SG1, 5 and 6" is a list; the 3 of "SG13, 3 meetings" is none.
    if (
      !match[2] &&
      members.length > 1 &&
      !/&/.test(text.slice(first.end, members[1]!.start)) &&
      !/^(?:\s{0,2}[).,;:]|\s{0,2}$|\s(?:as|of|in|on|to|and|for|with)\b)/.test(
        text.slice(members.at(-1)!.end, members.at(-1)!.end + 8),
      )
    )
      members = [first]
    if (!match[2] && members.length > 1 && !/\band\b|&/.test(text.slice(first.end, members.at(-1)!.start)))
      members = [first]
    const end = members.at(-1)!.end
    const behind = text.slice(end, end + WINDOW)
    const sectorBehind = behind.match(SECTOR_BEHIND)
    const explicit = match[1] !== undefined
    const sector = explicit
      ? sectorOf(match[1])
      : sectorBehind
        ? sectorBehind[1]
          ? sectorOf(sectorBehind[1])
          : sectorOfName(sectorBehind[2])
        : joined && last.sector !== 'itu-t'
          ? last.sector
          : 'itu-t'
    if (explicit || sectorBehind) for (const { text: number } of members) said.set(Number(number), sector)
    for (const [i, member] of members.entries())
      run.push({
        sector: explicit || sectorBehind || own ? sector : (said.get(Number(member.text)) ?? sector),
        number: Number(member.text),
        start: i === 0 ? match.index : member.start,
        end: member.end,
        explicit,
      })
    const tail = run.at(-1)!
    const code = behind.match(REGIONAL_CODE)
    if (code) {
      run.pop()
      found.push({
        kind: 'study-group',
        start: tail.start,
        end: end + code[0].length,
        id: `${tail.sector}-sg${tail.number}rg-${code[1]!.toLowerCase()}`,
      })
      continue
    }
    const words = behind.match(REGIONAL_WORDS)
    const { codes, length } = words ? regionsAt(behind.slice(words[0].length), knowledge) : { codes: [], length: 0 }
    if (words && codes.length) {
      const to = end + words[0].length + length
      for (const [i, { sector: s, number, start, end: until }] of run.entries())
        for (const [j, region] of codes.entries())
          found.push({
            kind: 'study-group',
            start,
            end: i === run.length - 1 && j === 0 ? to : until,
            id: `${s}-sg${number}rg-${region}`,
          })
      run = []
      continue
    }
    const before = text.slice(Math.max(0, match.index - 60), match.index).match(REGION_BEFORE)
    const region = before ? regionAt(before[1]!, knowledge) : null
    if (before && region) {
      run.pop()
      found.push({
        kind: 'study-group',
        start: match.index - before[0].length,
        end,
        id: `${sector}-sg${tail.number}rg-${region.code}`,
      })
    }
  }
  flush()
  return found.sort((a, b) => a.start - b.start)
}

/** "its regional group for Africa" belongs to the group that the same paragraph named before it. */
function findRegionalAlone(text: string, groups: readonly Finding[], knowledge: Knowledge): Finding[] {
  const found: Finding[] = []
  for (const match of text.matchAll(REGIONAL_ALONE)) {
    if (groups.some(({ start, end }) => start <= match.index && match.index < end)) continue
    const from = match.index + match[0].length
    const { codes, length } = regionsAt(text.slice(from, from + WINDOW), knowledge)
    const owner = groups.findLast(({ end, id }) => end <= match.index && id?.match(/-sg\d+(?:rg-|$)/))
    const parent = owner?.id?.match(/^itu-[trd]-sg\d+/)?.[0]
    for (const code of codes)
      found.push(
        parent
          ? { kind: 'study-group', start: match.index, end: from + length, id: `${parent}rg-${code}` }
          : {
              kind: 'study-group',
              start: match.index,
              end: from + length,
              id: null,
              reason: 'the text names no study group before it that the regional group could belong to',
            },
      )
  }
  return found
}

function findParties(text: string, { purpose, body }: Context): Finding[] {
  const all = (pattern: RegExp) => text.matchAll(new RegExp(pattern.source, purpose === 'query' ? 'gi' : 'g'))
  const radio = [...all(RADIO_PARTY)].map(
    ({ 0: words, 1: number, 2: letter, index }): Finding => ({
      kind: 'study-group',
      start: index,
      end: index + words.length,
      id: `itu-r-wp${number}${letter!.toLowerCase()}`,
    }),
  )
  const others = [...all(WORKING_PARTY)].map(
    ({ 0: words, 1: party, 2: number, index }): Finding => ({
      kind: 'study-group',
      start: index,
      end: index + words.length,
      id: `itu-t-wp${Number(party)}-${Number(number)}`,
    }),
  )
  const alone = [...all(PARTY_ALONE)].flatMap(({ 0: words, 1: party, 2: of, index }): Finding[] => {
    const number = of ?? body?.match(/^sg(\d+)$/)?.[1] ?? groupOfSentence(text, index)
    return number
      ? [
          {
            kind: 'study-group',
            start: index,
            end: index + words.length,
            id: `itu-t-wp${Number(party)}-${Number(number)}`,
          },
        ]
      : []
  })
  return [...radio, ...others, ...(purpose === 'query' ? [] : alone)]
}

/** Rapporteur groups of TSAG that are not known by name, each of a list. */
function findRapporteurs(text: string, named: readonly Finding[]): Finding[] {
  const known = new Set(named.map(({ end }) => end))
  return [...text.matchAll(TSAG_RAPPORTEURS)].flatMap(({ 0: list, index }) =>
    [...list.matchAll(RAPPORTEUR)].flatMap((match): Finding[] => {
      const start = index + match.index
      const end = start + match[0].length
      return known.has(end) ? [] : [{ kind: 'study-group', start, end, id: `tsag-rg-${match[1]!.toLowerCase()}` }]
    }),
  )
}

/** "RG-AFR" -> "SG13RG-AFR" and the other ways in which delegates write the ids of groups. */
function format(id: string, knowledge: Knowledge): string {
  const known = [...knowledge.advisoryGroups, ...knowledge.studyGroups].find((named) => named.id === id)
  if (known) return known.label
  const match = id.match(/^itu-([trd])-(?:sg(\d+)(?:rg-([a-z]+))?|wp(\d+)(?:-(\d+)|([a-d])))$/)
  if (!match) return id
  const [, sector, group, region, party, of, letter] = match
  const prefix = sector === 't' ? '' : `ITU-${sector!.toUpperCase()} `
  if (group) return `${prefix}SG${group}${region ? `RG-${region.toUpperCase()}` : ''}`
  return of ? `WP${party}/${of}` : `${prefix}WP ${party}${letter?.toUpperCase() ?? ''}`
}

const PERIOD = '2017-2020'

/** Study groups, their regional groups and working parties, TSAG and its rapporteur groups. */
export const studyGroup: IdentifierKind = {
  kind: 'study-group',
  find: (text, context) => {
    const groups = findGroups(text, context)
    const named = findNames(text, context.knowledge.advisoryGroups, context.purpose === 'query').map(
      ({ named: { id }, start, end }): Finding => ({ kind: 'study-group', start, end, id }),
    )
    const rapporteurs = findRapporteurs(text, named)
    return [
      ...groups,
      ...findRegionalAlone(text, groups, context.knowledge),
      ...findParties(text, context),
      ...disjoint(text.length, [...rapporteurs, ...named]),
    ].sort((a, b) => a.start - b.start)
  },
  format,
  address: (id) => {
    const number = id.match(/^itu-t-sg(\d+)(?:rg-[a-z]+)?$/)?.[1]
    if (number)
      return {
        url: `https://www.itu.int/en/ITU-T/studygroups/${PERIOD}/${number.padStart(2, '0')}/Pages/default.aspx`,
        rule: 'page of an ITU-T study group',
      }
    const radio = id.match(/^itu-r-sg(\d+)$/)?.[1]
    if (radio)
      return {
        url: `https://www.itu.int/en/ITU-R/study-groups/rsg${radio}/Pages/default.aspx`,
        rule: 'page of an ITU-R study group',
      }
    return id === 'tsag' || id.startsWith('tsag-rg-')
      ? { url: `https://www.itu.int/en/ITU-T/tsag/${PERIOD}/Pages/default.aspx`, rule: 'page of TSAG' }
      : null
  },
}
