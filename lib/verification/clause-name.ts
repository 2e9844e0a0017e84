import type { EntryOf } from '../domain/entry'
import type { Lookups } from '../library/lookups'
import { fold } from '../search/index/terms'

/** "clause 3.2", "3.2", "§ 3.2 ii", beside the resolution's own name. */
const BY_NUMBER =
  /^(?:of|in|,|the|clause|section|paragraph|para|§|\.|\s)*(\d{1,2}(?:\.\d{1,2}){0,4})\s?\.?\(?([a-z]{1,4})?\)?(?:of|in|,|the|\s)*$/i
/** "resolves 3", "instructs Study Group 13 2", "instructs the Director": the section, and the label in it. */
const BY_HEADING =
  /^[\s,]*((?:further\s)?(?:resolves|instructs|invites|requests|encourages|calls|urges)\b.{0,120}?)[\s,]*(?:(\d{1,2})(?:[\s.]*([ivx]{1,4}))?)?[\s,]*(?:of|in)?[\s,]*$/i

/**
 * The clauses of a resolution that words before and behind its name mean, by their number in it or by the heading of their
 * section; none where it has no such clause, null where they speak of none. "Resolution 92, clause 3.2", "resolves 3 of Resolution 96".
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
  return sectionsOf(resolution, heading, lookups).flatMap((section) =>
    label ? clausesWith(section, label, part2, lookups) : [section.id],
  )
}

/** Sections of a resolution whose heading begins with these words. */
const sectionsOf = (resolution: string, heading: string, lookups: Lookups): EntryOf<'section'>[] => {
  const asked = fold(heading).trim()
  const own = lookups.childrenOf(resolution).filter((entry): entry is EntryOf<'section'> => entry.kind === 'section')
  const exact = own.filter((section) => fold(section.heading) === asked)
  return exact.length > 0 ? exact : own.filter((section) => fold(section.heading).startsWith(asked))
}

const clausesWith = ({ id }: EntryOf<'section'>, label: string, part: string | undefined, lookups: Lookups): string[] =>
  lookups.childrenOf(id).flatMap((clause) => {
    if (clause.kind !== 'clause' || clause.label !== label) return []
    if (!part) return [clause.id]
    const sub = `${clause.id}.${part.toLowerCase()}`
    return lookups.getEntry(sub) ? [sub] : []
  })
