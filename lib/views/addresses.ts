import type { EntityKind } from '../domain/entity'
import type { Lookups } from '../library/lookups'
import { kindOfSegment } from '../refs/address'

/** The request header that tells the page for what is not found which address was asked for. */
export const ASKED_PATH = 'x-asked-path'

/** A part of an address in words; a broken escape stays as it is. */
export function decodePart(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}

/** Pages that are no list and no entity: they stand in the site map. A new page is one row, or its address leads nowhere. */
export const PAGES = [
  '/',
  '/overview',
  '/table-1',
  '/graph',
  '/timeline',
  '/silent',
  '/changes',
  '/legend',
  '/traceability',
  '/diagnostics',
  '/diagnostics/reading',
  '/trust',
  '/about',
] as const
/** First parts of addresses that are no pages to be found: answers, files, what Next.js serves. */
const ANSWERS = ['search', 'api', 'citations', '_next']
const FIRST_PARTS = new Set([...PAGES.map((page) => page.slice(1)), ...ANSWERS])

/** Whether the plan has nothing of a kind under an id. */
function hasNot(kind: EntityKind, id: string, lookups: Lookups): boolean {
  switch (kind) {
    case 'clause':
      return false
    case 'action-item':
      return (
        !lookups.getActionItem(id.toLowerCase()) &&
        !lookups.entriesOfKind('change').some(({ item }) => item === id.toLowerCase())
      )
    case 'resolution':
      return lookups.getEntry(id)?.kind !== 'resolution' && lookups.getEntity(id)?.kind !== 'resolution'
    default:
      return lookups.getEntity(id)?.kind !== kind
  }
}

/** Whether an address leads nowhere: /documents/tsag-td9999 where the plan has no such document, /no-such-page. Files pass. */
export function leadsNowhere(path: string, lookups: Lookups): boolean {
  const [segment = '', id, ...rest] = path.split('/').filter(Boolean)
  const kind = kindOfSegment(segment)
  if (!kind) return !FIRST_PARTS.has(segment) && !segment.includes('.')
  return id !== undefined && rest.length === 0 && hasNot(kind, decodePart(id), lookups)
}
