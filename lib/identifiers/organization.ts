import { isWordInCapitals } from './capitals'
import { disjoint } from './disjoint'
import type { Finding, IdentifierKind } from './finding'
import { findNames } from './named'
import { findAlone, findCommittees, findGroupsOf } from './organization/committees'
import { findIeee } from './organization/ieee'
import { findListed } from './organization/listed'
import { findMinistries, formatMinistry } from './organization/ministries'
import { findNamedGroups } from './organization/named-groups'

/**
 * "ISO", "IEC", "ISO/IEC", "ISO-IEC-ITU": the bodies themselves; never in front of the number of one of their standards
 * ("ISO/IEC 27001", "ISO/IEC Guide 71"), which is no organization.
 */
const ISO_IEC =
  /\b(?:ISO|IEC|International\sOrganization\sfor\sStandardization|International\sElectrotechnical\sCommission)\b/g
const STANDARD = /^(?:[/-](?:IEC|ISO|IEEE|ITU))?(?:[/\s](?:TR|TS|PAS|CD|DIS|FDIS))?[\s:]\s?(?:Guide|Standard|\d)/

const isIso = (words: string) => words === 'ISO' || words.endsWith('Standardization')

function findIsoIec(text: string): Finding[] {
  return [...text.matchAll(ISO_IEC)].flatMap(({ 0: words, index }): Finding[] => {
    const end = index + words.length
    if (STANDARD.test(text.slice(end, end + 24))) return []
    // The IEC of "ISO/IEC 8825" has its number right behind.
    return [{ kind: 'organization', start: index, end, id: isIso(words) ? 'iso' : 'iec' }]
  })
}

/** What a text must have for a standards body or a group of one to stand in it: most texts have none, and are not looked through. */
const STANDARDS_BODIES =
  /ISO|IEC|IEEE|JTC|ETF|IRTF|ONF|BBF|3GPP|W3C|ETSI|CEN|GSMA|\b(?:SC|TC)\s?\d|Standardization|Electrotechnical|Engineering\sTask/

/** "IETF" alone or spelled out; its working groups are found by name. */
const IETF = /\b(?:IETF|Internet\sEngineering\sTask\sForce)\b/g

/** Standards bodies with their committees and groups, the more specific first, around the names that are known. */
function findStandardsBodies(text: string, named: readonly Finding[], ministries: readonly Finding[]): Finding[] {
  const ietf = [...text.matchAll(IETF)].map(
    ({ 0: words, index }): Finding => ({ kind: 'organization', start: index, end: index + words.length, id: 'ietf' }),
  )
  return [
    ...findNamedGroups(text),
    ...findCommittees(text),
    ...findIeee(text),
    ...named,
    ...ministries,
    ...findIsoIec(text),
    ...ietf,
  ]
}

/** Bodies outside the Union, their committees and groups, companies, ministries. */
export const organization: IdentifierKind = {
  kind: 'organization',
  find: (text, { knowledge, purpose }) => {
    const read = purpose === 'query' ? text.toUpperCase() : text
    const steady = read.length === text.length ? read : text
    const named = findNames(text, knowledge.organizations, purpose === 'query')
      .filter(({ start, end }) => purpose === 'query' || !isWordInCapitals(text, start, end))
      // "Resolution [APT-1]": the number of a proposal.
      .filter(({ end }) => !/^-\d/.test(text.slice(end, end + 2)))
      .map(({ named: { id }, start, end }): Finding => ({ kind: 'organization', start, end, id }))
    const known = STANDARDS_BODIES.test(steady)
      ? findStandardsBodies(steady, named, findMinistries(text, knowledge))
      : [...named, ...findMinistries(text, knowledge)]
    const found = disjoint(text.length, known).sort((a, b) => a.start - b.start)
    const listed = purpose === 'query' ? [] : findListed(text, knowledge.organizations, found)
    return disjoint(text.length, [...found, ...findAlone(steady, found), ...findGroupsOf(steady), ...listed]).sort(
      (a, b) => a.start - b.start,
    )
  },
  format: (id, knowledge) => {
    const known = knowledge.organizations.find((named) => named.id === id)
    if (known) return known.label
    const ministry = formatMinistry(id)
    if (ministry) return ministry
    return id
      .replace(/^iso-iec-jtc1/, 'ISO/IEC JTC 1')
      .replace(/^cen-cenelec/, 'CEN/CENELEC')
      .replace(/^iec-tc/, 'iec tc ')
      .replace(
        /-(jtc|tc|pc|sc|jwg|wg|ta|ahg|ag|pt)(\d+)([a-z]?)/g,
        (_, word, digits, letter) => `/${word.toUpperCase()} ${digits}${letter.toUpperCase()}`,
      )
      .replace(/^(\S+?)(?=-|$|\/|\s)/, (body) => body.toUpperCase())
      .replace(/^IEC tc/, 'IEC TC')
      .replace(/-([a-z\d][\w.]*)/g, (_, word: string) => ` ${word.toUpperCase()}`)
  },
  address: () => null,
}
