import type { Entry, EntryOf } from '../domain/entry'
import { groupBy } from '../text/group-by'
import { type Mandate, readMandate } from './section'
import { Wording } from './wording'

export type Clause = EntryOf<'clause'>

/** What is known of a resolution's operative text when its items are linked to it. */
export type Resolution = { id: string; mandates: Mandate[]; clauses: Clause[]; wording: Wording }

const isCounted = ({ role }: Clause) => role === 'annex' || role === 'clause'

/** The resolutions of a plan by their ids, each with its sections and clauses. */
export function readResolutions(entries: readonly Entry[]): Map<string, Resolution> {
  const clauses = entries.filter((entry) => entry.kind === 'clause')
  const under = groupBy(clauses, ({ parent }) => parent ?? '')
  const inside = groupBy(clauses, ({ location }) => location)
  const sectionsOf = groupBy(
    entries.filter((entry) => entry.kind === 'section'),
    ({ parent }) => parent ?? '',
  )
  const textOf = (clause: Clause) =>
    [clause, ...(under.get(clause.id) ?? [])].map(({ text, lead }) => text.slice(lead)).join(' ')
  const resolutions = new Map<string, Resolution>()
  for (const entry of entries) {
    if (entry.kind !== 'resolution') continue
    const mandates = (sectionsOf.get(entry.id) ?? []).map((section) =>
      readMandate(section, (under.get(section.id) ?? []).filter(isCounted)),
    )
    const counted = mandates.flatMap((mandate) => mandate.clauses)
    resolutions.set(entry.id, {
      id: entry.id,
      mandates,
      clauses: inside.get(entry.location) ?? [],
      wording: new Wording(counted, textOf),
    })
  }
  return resolutions
}

/** The counted clause that a sub-clause or bullet stands under, for comparing wordings. */
export const counted = (clause: Clause, all: readonly Clause[]): Clause =>
  isCounted(clause) ? clause : (all.find(({ id }) => id === clause.parent) ?? clause)
