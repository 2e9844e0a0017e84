import { parseGroupId, regionalGroupId, type Sector, studyGroupId } from '../domain/group-id'
import { MONTH } from '../text/months'
import { disjoint } from './disjoint'
import type { Context, Finding, IdentifierKind } from './finding'
import type { Knowledge } from './knowledge'
import { isGlued, type Listed, numbersOf, readList } from './lists'
import { findNames } from './named'
import { sectorOfLetter, sectorsIn } from './sector'
import { findParties } from './study-group/parties'
import { findRapporteurs } from './study-group/rapporteurs'
import { regionAt, regionsAt } from './study-group/regions'
import { yearsOf } from './study-period'

/** "ITU-T", with the Latin or the Cyrillic letter (both are printed), or the Sector's name. */
const SECTOR = '(?:(?:the\\s)?\\(?ITU[- ]?([TRDТ])\\)?\\s{1,2})?'
/** "SG13", "SGs 2", "Study Group 13", "Study Groups 2"; a list may follow. */
const GROUPS = new RegExp(
  `${SECTOR}\\b(?:SG|Study\\s{1,2}Group|STUDY\\s{1,2}GROUP|study\\s{1,2}group)(?:([sS])(?::\\s)?)?[ -]{0,2}(?=\\d)`,
  'g',
)
/** In a query also "S.G. 13", "StudyGroup13". */
const GROUPS_LENIENT = new RegExp(`${SECTOR}\\b(?:S\\.?G\\.?|Study\\s{0,2}Group)(s)?[ .-]{0,2}(?=\\d)`, 'gi')
/** "3GPP", "5G" and "SG2RGQ/77" have no number of a group. */
const NUMBER = /\d{1,2}(?!\d|\/(?!SG\d)|[GDK](?:PP)?\b|RGQ)/y
/** Behind the plural also "SGs 9/11/12". */
const NUMBER_OF_MANY = /\d{1,2}(?!\d|[GDK](?:PP)?\b|RGQ)/y
/** Behind a list, the Sector that it is of: "SG 2 of the ITU Telecommunication Development Sector", "Study Group 7 (Science) of ITU-R". */
const SECTOR_BEHIND =
  /^(?:\s\([^()\n]{2,80}\))?(?:'s)?\s{1,2}(?:of|in)\s(?:the\s)?(?:ITU-([TRD])\b|(?:ITU\s)?(Radiocommunication|(?:Telecommunication )?Development|(?:Telecommunication )?Standardization) Sector)/
/** In front of a group: "the Development Sector's Study Group 1", "Radiocommunication Study Group 5". */
const SECTOR_IN_WORDS = /\b(Radiocommunication|Development|Standardization)\s(?:Sector's\s)?$/
/** Behind a number, the code of a regional group: "RG-AFR", " RG-LatAm", "RG- LAC", "-RG-AFR"; "RG for" is none. */
const REGIONAL_CODE = /^[ -]?RG[ -]{1,2}([A-Z][A-Za-z]{1,7})\b/
/** Behind a list of groups: "Regional Group for the Arab Region", "'s regional group in May 2017 in Africa", "RG for Africa". */
const REGIONAL_WORDS = new RegExp(
  `^(?:'s)?,?\\s{1,2}(?:[Rr]egional\\s[Gg]roups?|RGs?)(?:\\smeetings?)?(?:\\sin\\s(?:${MONTH})(?:\\s\\d{4})?)?\\s(?:for|in|of)\\s(?:the\\s)?`,
)
/** The same without a region: of which group it is is not said. */
const REGIONAL_OPEN = /^(?:'s)?\s{1,2}[Rr]egional\s[Gg]roups?\b/
/** In front of a group: "African regional group of ITU-T SG13". */
const REGION_BEFORE = /([A-Z][a-z]{2,12})\sregional\sgroup\sof\s(?:the\s)?$/i
/** Behind "Regional Group of " and its study group, the region: "Regional Group of Study Group 3 for Africa". */
const REGIONAL_OF = /\b[Rr]egional\s[Gg]roups?\sof\s(?:the\s)?$/
/** In front of a study group: "Regional Group for Africa of SG17". */
const REGIONAL_FOR_OF =
  /\b[Rr]egional\s[Gg]roups?\sfor\s(?:the\s)?((?:(?![Rr]egional\s[Gg]roup)[^.;()\n]){2,90})\sof\s(?:the\s)?$/
const FOR_REGION = /^\s(?:for|in)\s(?:the\s)?/
/** Without a group of its own: "its regional group for Africa", "Regional Group for the Arab region". */
const REGIONAL_ALONE = /\b[Rr]egional\s[Gg]roups?\sfor\s(?:the\s)?/g

const sectorOfName = (name: string | undefined): Sector =>
  name === 'Radiocommunication' ? 'r' : name?.endsWith('Development') ? 'd' : 't'

const WINDOW = 160

/**
 * Whether the numbers behind a group in the singular are more groups: "SG1, 5 and 6", "SG1&2"; the 3 of "SG13, 3 meetings"
 * is none, and "SG5-7" is no range.
 */
function isList(text: string, listed: readonly Listed[]): boolean {
  const [first, second] = listed
  const last = listed.at(-1)!
  if (!first || !second || second.range) return false
  const glue = text.slice(first.end, last.start)
  // "SG 11, 12, 13 and 15 that": three and more that end with "and" are a list, whatever stands behind.
  if (listed.length >= 3 && /\band\s{1,2}$/.test(glue)) return true
  return (
    /&/.test(text.slice(first.end, second.start)) ||
    (/\band\b/.test(glue) &&
      /^(?:\s{0,2}[).,;:]|\s{0,2}$|\s(?:as|of|in|on|to|and|for|with)\b)/.test(text.slice(last.end, last.end + 8)))
  )
}

/** Clauses that a section addresses to the study groups: "in instructs the study groups 1 and 2 above". */
const isOfClauses = (text: string, start: number, listed: readonly Listed[]): boolean =>
  /\b(?:instructs|invites|requests|encourages|resolves\sto\sinstruct)\sthe\s(?:ITU-T\s)?$/.test(
    text.slice(Math.max(0, start - 40), start),
  ) || /^\s(?:above|below)\b/.test(text.slice(listed.at(-1)!.end, listed.at(-1)!.end + 8))

function findGroups(text: string, context: Context): Finding[] {
  const { knowledge, purpose } = context
  const found: Finding[] = []
  const sectorAt = sectorsIn(text, context)
  /** Groups that a list glued together: a regional tail behind the last one is said of each that stands with it. */
  let run: { sector: Sector; number: number; start: number; end: number; explicit: boolean }[] = []
  const flush = () => {
    for (const { sector, number, start, end } of run)
      found.push({ kind: 'study-group', start, end, id: studyGroupId(number, sector) })
    run = []
  }
  for (const match of text.matchAll(purpose === 'query' ? GROUPS_LENIENT : GROUPS)) {
    const listStart = match.index + match[0].length
    const last = run.at(-1)
    const joined = last !== undefined && isGlued(text, last.end, match.index)
    if (!joined) flush()
    const listed = readList(text, listStart, match[2] ? NUMBER_OF_MANY : NUMBER)
    const [first] = listed
    if (!first) continue
    // "study groups 2 to 3 years old", "in instructs the study groups 1 and 2 above": in small letters only a list is of groups.
    if (
      purpose === 'document' &&
      /study\s{1,2}groups/.test(match[0]) &&
      (listed.length < 2 || isOfClauses(text, match.index, listed))
    )
      continue
    const members = match[2] || isList(text, listed) ? listed : [first]
    const end = members.at(-1)!.end
    const behind = text.slice(end, end + WINDOW)
    const sectorBehind = behind.match(SECTOR_BEHIND)
    const named = text.slice(Math.max(0, match.index - 60), match.index).match(SECTOR_IN_WORDS)?.[1]
    const explicit = match[1] !== undefined || named !== undefined
    // "the ITU-T SG2": the article is no part of the name.
    const article = match[0].match(/^the\s/i)?.[0].length ?? 0
    const sector = explicit
      ? match[1]
        ? sectorOfLetter(match[1])
        : sectorOfName(named)
      : sectorBehind
        ? sectorBehind[1]
          ? sectorOfLetter(sectorBehind[1])
          : sectorOfName(sectorBehind[2])
        : joined && last.sector !== 't'
          ? last.sector
          : null
    for (const { number, of, start, end } of numbersOf(members)) {
      run.push({
        sector: sector ?? sectorAt(number, start),
        number,
        start: of === first ? match.index + article : start,
        end,
        explicit,
      })
    }
    const tail = run.at(-1)!
    const code = behind.match(REGIONAL_CODE)
    if (code) {
      run.pop()
      found.push({
        kind: 'study-group',
        start: tail.start,
        end: end + code[0].length,
        id: regionalGroupId(tail.number, code[1]!.toLowerCase(), tail.sector),
      })
      continue
    }
    const of = text.slice(Math.max(0, match.index - 40), match.index).match(REGIONAL_OF)
    const words = behind.match(of ? FOR_REGION : REGIONAL_WORDS)
    const { codes, length } = words ? regionsAt(behind.slice(words[0].length), knowledge) : { codes: [], length: 0 }
    if (words && codes.length) {
      const to = end + words[0].length + length
      for (const [i, { sector: s, number, start, end: until }] of run.entries())
        for (const [j, region] of codes.entries())
          found.push({
            kind: 'study-group',
            start,
            end: i === run.length - 1 && j === 0 ? to : until,
            id: regionalGroupId(number, region, s),
          })
      run = []
      continue
    }
    if (!of && purpose === 'document' && REGIONAL_OPEN.test(behind)) {
      run.pop()
      found.push({
        kind: 'study-group',
        start: tail.start,
        end: end + behind.match(REGIONAL_OPEN)![0].length,
        id: null,
        reason: 'the text does not say of which region the regional group is',
      })
      continue
    }
    const group = text.slice(Math.max(0, match.index - WINDOW), match.index).match(REGIONAL_FOR_OF)
    const regions = group ? regionsAt(group[1]!, knowledge) : { codes: [], length: 0 }
    if (group && regions.codes.length > 0 && regions.length === group[1]!.length) {
      run.pop()
      for (const code of regions.codes)
        found.push({
          kind: 'study-group',
          start: match.index - group[0].length,
          end,
          id: regionalGroupId(tail.number, code, tail.sector),
        })
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
        id: regionalGroupId(tail.number, region.code, tail.sector),
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

/** Study groups, their regional groups and working parties, TSAG and its rapporteur groups. */
export const studyGroup: IdentifierKind = {
  kind: 'study-group',
  find: (text, context) => {
    const groups = findGroups(text, context)
    const named = findNames(text, context.knowledge.advisoryGroups, context.purpose === 'query').map(
      ({ named: { id }, start, end }): Finding => ({ kind: 'study-group', start, end, id }),
    )
    const isRegion = (code: string) => context.knowledge.regions.some((region) => region.code === code)
    const rapporteurs = findRapporteurs(text, named, context.body === 'tsag', isRegion)
    return [
      ...groups,
      ...findRegionalAlone(text, groups, context.knowledge),
      ...findParties(text, context),
      ...disjoint(text.length, [...rapporteurs, ...named]),
    ].sort((a, b) => a.start - b.start)
  },
  format,
  address: (id, period) => {
    const parsed = parseGroupId(id)
    if (parsed?.type === 'study-group' && parsed.sector === 'r')
      return {
        url: `https://www.itu.int/en/ITU-R/study-groups/rsg${parsed.group}/Pages/default.aspx`,
        rule: 'page of an ITU-R study group',
      }
    if (!period?.pages) return null
    const years = yearsOf(period)
    const hasPage = parsed?.type === 'study-group' || parsed?.type === 'regional-group'
    if (parsed && hasPage && parsed.sector === 't' && period.groups.includes(parsed.group))
      return {
        url: `https://www.itu.int/en/ITU-T/studygroups/${years}/${String(parsed.group).padStart(2, '0')}/Pages/default.aspx`,
        rule: `page of an ITU-T study group in ${years}`,
      }
    return id === 'tsag' || id.startsWith('tsag-rg-')
      ? { url: `https://www.itu.int/en/ITU-T/tsag/${years}/Pages/default.aspx`, rule: `page of TSAG in ${years}` }
      : null
  },
}
