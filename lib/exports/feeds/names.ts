import type { Place } from '../../refs/address'
import type { Query } from '../../refs/ref'

/** Feeds by the middle of their addresses, `/feeds/changes.atom`, and what they are called. */
export const FEED_NAMES = {
  changes: 'What changed',
  items: 'Action items',
  events: 'Events',
  faults: 'Problems noticed',
  search: 'This search',
} as const
export type FeedName = keyof typeof FEED_NAMES

export const isFeedName = (text: string): text is FeedName => Object.hasOwn(FEED_NAMES, text)

/**
 * The feed that tells what is new on a page, and what narrows it; the page's own state goes along where it narrows the
 * same. Null for pages on which nothing is ever new.
 */
export function feedOfPage(place: Place): { name: FeedName; query: Query; ownState: boolean } | null {
  const changes = (query: Query = []) => ({ name: 'changes', query, ownState: false }) as const
  switch (place.kind) {
    case 'search':
      return { name: 'search', query: [], ownState: true }
    case 'edition':
      if (place.page === 'silent') return { name: 'items', query: [['status', 'silent']], ownState: false }
      if (place.page === 'diagnostics') return { name: 'faults', query: [], ownState: false }
      return changes()
    case 'comparison':
    case 'body':
      return changes()
    case 'history':
    case 'part':
      if (place.id === null)
        return place.entity === 'action-item' ? { name: 'items', query: [], ownState: true } : changes()
      return place.entity === 'clause'
        ? null
        : changes([[place.entity === 'action-item' ? 'item' : 'resolution', place.id]])
    case 'entity':
      if (place.entity === 'event' && place.id === null) return { name: 'events', query: [], ownState: true }
      if (place.entity === 'study-group' && place.id !== null) return changes([['studyGroup', place.id]])
      return place.id === null ? changes() : null
    case 'other':
      return null
  }
}
