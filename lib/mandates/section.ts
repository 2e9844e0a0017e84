import type { EntryOf } from '../domain/entry'
import type { Addressee, Reference } from './citation'

/** A section as citations see it: what it does, and to whom. */
export type Mandate = {
  section: EntryOf<'section'>
  clauses: EntryOf<'clause'>[]
  verb: 'resolves' | 'instructs'
  further: boolean
  addressees: Set<Addressee>
  /** The heading names nobody ("instructs"); its clauses do ("1 the Director of TSB to …"). */
  byClause: boolean
}

/** Words of headings that name an addressee; official and short forms. One row an addressee, as in the citations. */
const ADDRESSEES: readonly { addressee: Addressee; words: RegExp }[] = [
  { addressee: 'tsb', words: /Telecommunication Standardization Bureau|Director of (?:the )?TSB|TSB(?: Director)?\b/ },
  { addressee: 'tsag', words: /Telecommunication Standardization Advisory Group|\bTSAG\b/ },
  { addressee: 'secgen', words: /Secretary[- ]General|\bSecGen\b/ },
  { addressee: 'council', words: /\bCouncil\b/ },
  { addressee: 'casc', words: /Conformity Assessment Steering Committee|\bCASC\b/ },
  { addressee: 'offices', words: /regional offices/ },
  { addressee: 'regional-groups', words: /regional groups/i },
  { addressee: 'regions', words: /\bregions\b/ },
  { addressee: 'member-states', words: /Member States|membership/ },
  { addressee: 'sector-members', words: /Sector Members|membership/ },
  { addressee: 'sgs', words: /[Ss]tudy [Gg]roups?\b|\bSGs?(?=\b|\d)/ },
]
/** Where "in collaboration with …" begins: those are not addressed. */
const COMPANY =
  /,? (?:in (?:close )?(?:collaboration|cooperation|consultation) with|together with|jointly with)\b|, with\b/

const GROUP_NUMBERS = /(?:[Ss]tudy [Gg]roups?|\bSGs?)\s?((?:\d{1,2}(?:,\s|\sand\s|\s?&\s?|\s?\+\s?|,?\sand\s)?){1,12})/g

/** Reads a section's heading: "resolves to instruct Study Groups 13 and 20" addresses sg13 and sg20. */
export function readMandate(section: EntryOf<'section'>, clauses: EntryOf<'clause'>[]): Mandate {
  const { heading } = section
  const addressed = heading.slice(0, heading.search(COMPANY) < 0 ? undefined : heading.search(COMPANY))
  const inHeading = addresseesOf(addressed)
  const byClause = inHeading.size === 0
  const openings = byClause ? clauses.map(({ text, lead }) => text.slice(lead, lead + 60)) : []
  const addressees = byClause ? new Set(openings.flatMap((opening) => [...addresseesOf(opening)])) : inHeading
  const withoutVerb = heading.replace(/^further\s/i, '')
  return {
    section,
    clauses,
    verb: /^(?:resolves|decides|is of the opinion)/i.test(withoutVerb) ? 'resolves' : 'instructs',
    further: /^further\b|^resolves further/i.test(heading),
    addressees,
    byClause,
  }
}

/** Whom words name, as addressees of sections. */
export function addresseesOf(words: string): Set<Addressee> {
  const addressees = new Set(ADDRESSEES.filter((row) => row.words.test(words)).map(({ addressee }) => addressee))
  for (const [, numbers] of words.matchAll(GROUP_NUMBERS))
    for (const [number] of numbers!.matchAll(/\d+/g)) addressees.add(`sg${Number(number)}`)
  return addressees
}

/** Bodies that facts name otherwise than citations do. */
const BODY_ADDRESSEES: Readonly<Record<string, Addressee>> = {
  'tsb-director': 'tsb',
  'study-groups': 'sgs',
  'secretary-general': 'secgen',
  membership: 'member-states',
}

/** Who acts, as an addressee of sections: the only body that an item makes act; null where it is none or several. */
export function actorOf(bodies: readonly string[]): Addressee | null {
  const [only, ...more] = new Set(bodies.map((body) => BODY_ADDRESSEES[body] ?? body.replace(/^itu-t-/, '')))
  return only !== undefined && more.length === 0 ? only : null
}

/**
 * How well a section fits a reference, 0 where it does not. "resolves TSBDir 4" is the section that resolves to instruct the
 * Director; "i. SGs 2" may be one that addresses a single group, where none addresses them all.
 */
export function fitOf(reference: Reference, mandate: Mandate): number {
  if (reference.verb === null) return 1
  const names = [...mandate.addressees].filter((addressee) => addressee !== 'sgs')
  const named = reference.addressees.filter((addressee) => mandate.addressees.has(addressee)).length
  let fit = 0
  if (reference.addressees.length === 0) {
    // "i. 1" is the section without addressee, "resolves" the one that resolves alone.
    if (reference.verb === mandate.verb) fit = mandate.byClause ? 4 : 2
  } else if (named > 0) {
    fit = reference.verb === mandate.verb ? 4 : 3
    fit += named / (reference.addressees.length + names.length)
  } else if (reference.addressees.includes('sgs') && names.some((name) => /^sg\d/.test(name))) fit = 2
  if (fit > 0 && reference.further === mandate.further) fit += 0.6
  return fit
}
