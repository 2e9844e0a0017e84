import { nameOfResolutionId } from '../../lib/domain/resolution-id'
import { resolutionOfItem } from '../../lib/identifiers/action-item'
import type { Draft } from './draft'

/** Some names, and how many more there are. */
const some = (names: readonly string[], most = 5) =>
  names.length <= most ? names.join(', ') : `${names.slice(0, most).join(', ')} and ${names.length - most} more`

/**
 * Reports where the parts of the plan do not agree, so that a part may not have been read: resolutions of Table 1 that have
 * no chapter, items under the number of a resolution that has none, chapters of which no clause was read.
 */
export function reportIncoherence(draft: Draft): void {
  const { entries } = draft
  const warn = (rule: string, message: string, id: string) => {
    const span = entries.find((entry) => entry.id === id)?.span ?? null
    draft.report({ rule, subject: 'reading', severity: 'warning', message, location: id, span })
  }
  const resolutions = entries.filter((entry) => entry.kind === 'resolution')
  const read = new Set(resolutions.map(({ id }) => id))
  const missing = entries.flatMap((entry) =>
    entry.kind === 'table-row' && !read.has(entry.resolution) ? [entry.resolution] : [],
  )
  if (missing.length > 0)
    warn(
      'resolution-not-found',
      `Table 1 has ${missing.length === 1 ? 'a resolution' : `${missing.length} resolutions`} of which no heading was found: ${some(missing.map(nameOfResolutionId))}`,
      `table-1.${missing[0]}`,
    )
  const foreign = new Map<string, Set<string>>()
  const items = new Map<string, number>()
  for (const entry of entries) {
    if (entry.kind !== 'action-item') continue
    const of = resolutionOfItem(entry.id)
    if (!of || read.has(of) || !entry.parent) continue
    foreign.set(entry.parent, (foreign.get(entry.parent) ?? new Set()).add(of))
    items.set(entry.parent, (items.get(entry.parent) ?? 0) + 1)
  }
  for (const [parent, others] of foreign)
    warn(
      'heading-not-found',
      `${nameOfResolutionId(parent)} has ${items.get(parent) === 1 ? 'an action item' : `${items.get(parent)} action items`} with the number of ${some([...others].map(nameOfResolutionId))}, of which no heading was found: what stands there may belong to another resolution`,
      parent,
    )
  const withText = new Set(entries.flatMap((entry) => (entry.kind === 'clause' ? [entry.location] : [])))
  for (const { id } of resolutions)
    if (!withText.has(id)) warn('nothing-read', `No clause of ${nameOfResolutionId(id)} was read`, id)
}
