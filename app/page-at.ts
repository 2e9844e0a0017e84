import { parsePath } from '@/lib/refs/address'
import type { EditionPage } from '@/lib/refs/ref'

/** The pages of the explorer, by what they show. */
export type PageName =
  | 'plans'
  | 'search'
  | 'resolve'
  | 'trust'
  | 'api'
  | 'events'
  /** The list of a kind, or the home page of an edition: one folder of `app` has both. */
  | 'root'
  | 'entity'
  | Exclude<EditionPage, 'home'>
  | 'resolutions'
  | 'resolution'
  | 'resolution-history'
  | 'action-items'
  | 'action-item'
  | 'action-item-history'
  | 'body'
  | 'comparison'

/** What a page is told of its address: its parts as they stand there. */
export type PageParams = { root: string; id: string; pair: string }

export type PageAt = { name: PageName; params: PageParams }

const LIBRARY_PAGES: Readonly<Record<string, PageName>> = {
  '/': 'plans',
  '/resolve': 'resolve',
  '/trust': 'trust',
  '/api': 'api',
}

/** The page of an address, or null where no page has it. */
export function pageAt(path: string): PageAt | null {
  const [root = '', second = '', third = ''] = path.split('/').filter(Boolean)
  const at = (name: PageName | undefined, id = third) => (name ? { name, params: { root, id, pair: third } } : null)
  const place = parsePath(path)
  switch (place.kind) {
    case 'search':
      return at('search')
    case 'entity':
      if (place.id !== null) return at('entity', second)
      return at(place.entity === 'event' ? 'events' : 'root')
    case 'edition':
      return at(place.page === 'home' ? 'root' : place.page)
    case 'part':
      if (place.entity === 'resolution') return at(place.id === null ? 'resolutions' : 'resolution')
      if (place.entity === 'action-item') return at(place.id === null ? 'action-items' : 'action-item')
      return null
    case 'history':
      return at(place.entity === 'resolution' ? 'resolution-history' : 'action-item-history')
    case 'body':
    case 'comparison':
      return at(place.kind)
    case 'other':
      return at(LIBRARY_PAGES[path])
  }
}
