import { LRUCache } from 'lru-cache'
import type { Entry, EntryOf } from '../domain/entry'
import { groupBy } from '../text/group-by'
import { type Mandate, readMandate } from './section'
import { Wording } from './wording'

export type Clause = EntryOf<'clause'>

/** What is known of a resolution's operative text when its items are linked to it. */
export type Resolution = { id: string; mandates: Mandate[]; clauses: Clause[]; wording: Wording }

const isCounted = ({ role }: Clause) => role === 'annex' || role === 'clause'

/** The resolutions of a plan by their ids. */
export type Resolutions = { get: (id: string) => Resolution | undefined }

/** Items stand under their resolution, and cite few others: so many are held with the words of their clauses. */
const HELD = 100

/** The resolutions of a plan, each with its sections and clauses; one is made when it is asked for. */
export function readResolutions(entries: readonly Entry[]): Resolutions {
  const headings = new Map<string, EntryOf<'resolution'>>()
  for (const entry of entries) if (entry.kind === 'resolution') headings.set(entry.id, entry)
  const clauses = entries.filter((entry) => entry.kind === 'clause')
  const under = groupBy(clauses, ({ parent }) => parent ?? '')
  const inside = groupBy(clauses, ({ location }) => location)
  const sectionsOf = groupBy(
    entries.filter((entry) => entry.kind === 'section'),
    ({ parent }) => parent ?? '',
  )
  const textOf = (clause: Clause) =>
    [clause, ...(under.get(clause.id) ?? [])].map(({ text, lead }) => text.slice(lead)).join(' ')
  const read = ({ id, location }: EntryOf<'resolution'>): Resolution => {
    const mandates = (sectionsOf.get(id) ?? []).map((section) =>
      readMandate(section, (under.get(section.id) ?? []).filter(isCounted)),
    )
    const counted = mandates.flatMap((mandate) => mandate.clauses)
    return { id, mandates, clauses: inside.get(location) ?? [], wording: new Wording(counted, textOf) }
  }
  const resolutions = new LRUCache<string, Resolution>({ max: HELD })
  const get = (id: string): Resolution | undefined => {
    const heading = headings.get(id)
    const resolution = resolutions.get(id) ?? (heading && read(heading))
    if (resolution) resolutions.set(id, resolution)
    return resolution
  }
  return { get }
}

/** The counted clause that a sub-clause or bullet stands under, for comparing wordings. */
export const counted = (clause: Clause, all: readonly Clause[]): Clause =>
  isCounted(clause) ? clause : (all.find(({ id }) => id === clause.parent) ?? clause)
