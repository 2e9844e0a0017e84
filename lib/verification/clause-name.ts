import type { EntryOf } from '../domain/entry'
import type { Lookups } from '../library/lookups'
import { addresseesOf, readMandate } from '../mandates/section'
import { fold } from '../search/index/terms'

/** "clause 3.2", "3.2", "§ 3.2 ii", beside the resolution's own name. */
const BY_NUMBER =
  /^(?:of|in|,|the|clause|section|paragraph|para|§|\.|\s)*(\d{1,2}(?:\.\d{1,2}){0,4})\s?\.?\(?([a-z]{1,4})?\)?(?:of|in|,|the|\s)*$/i
/** "resolves 3", "instructs Study Group 13 2", "instructs the Director": the section, and the label in it. */
const BY_HEADING =
  /^[\s,]*((?:further\s)?(?:resolves|instructs|invites|requests|encourages|calls|urges)\b.{0,120}?)[\s,]*(?:(\d{1,2})(?:[\s.]*([ivx]{1,4}))?)?[\s,]*(?:of|in)?[\s,]*$/i

/**
 * The clauses of a resolution that words before and behind its name mean, by their number in it or by the heading of their
 * section; none where it has no such clause, null where they speak of none, or of a section that is not found. "Resolution 92, clause 3.2", "resolves 3 of Resolution 96".
 */
export function clauseOf(resolution: string, before: string, behind: string, lookups: Lookups): string[] | null {
  const words = `${behind.trim() === '' ? before : behind}`.trim()
  if (before.trim() !== '' && behind.trim() !== '') return null
  const [, number, part] = words.match(BY_NUMBER) ?? []
  if (number) {
    const id = [resolution, number, part?.toLowerCase()].filter(Boolean).join('.')
    return lookups.getEntry(id) ? [id] : []
  }
  const [, heading, label, part2] = words.match(BY_HEADING) ?? []
  if (!heading) return null
  const sections = sectionsOf(resolution, heading, lookups)
  if (sections.length === 0) return null
  return sections.flatMap((section) => (label ? clausesWith(section, label, part2, lookups) : [section.id]))
}

/** Sections of a resolution whose heading begins with these words, or says the same to the same: "instructs TSB Director". */
const sectionsOf = (resolution: string, heading: string, lookups: Lookups): EntryOf<'section'>[] => {
  const asked = fold(heading).trim()
  const own = lookups.childrenOf(resolution).filter((entry): entry is EntryOf<'section'> => entry.kind === 'section')
  const exact = own.filter((section) => fold(section.heading) === asked)
  if (exact.length > 0) return exact
  const begun = own.filter((section) => fold(section.heading).startsWith(asked))
  return begun.length > 0 ? begun : own.filter((section) => saysTheSame(heading, section, lookups))
}

const verbOf = (heading: string): string =>
  fold(heading)
    .trim()
    .replace(/^further /, '')
    .split(' ')[0] ?? ''

/** Whether words have the verb of a section and its addressees, however these are written: in its heading, or in its clauses. */
function saysTheSame(words: string, section: EntryOf<'section'>, lookups: Lookups): boolean {
  const asked = addresseesOf(words)
  if (asked.size === 0 || verbOf(words) !== verbOf(section.heading)) return false
  const { addressees, byClause } = readMandate(section, clausesOf(section, lookups))
  return [...asked].every((addressee) => addressees.has(addressee)) && (byClause || asked.size === addressees.size)
}

const clausesOf = ({ id }: EntryOf<'section'>, lookups: Lookups): EntryOf<'clause'>[] =>
  lookups.childrenOf(id).filter((entry): entry is EntryOf<'clause'> => entry.kind === 'clause')

const clausesWith = (
  section: EntryOf<'section'>,
  label: string,
  part: string | undefined,
  lookups: Lookups,
): string[] =>
  clausesOf(section, lookups).flatMap((clause) => {
    if (clause.label !== label) return []
    if (!part) return [clause.id]
    const sub = `${clause.id}.${part.toLowerCase()}`
    return lookups.getEntry(sub) ? [sub] : []
  })
