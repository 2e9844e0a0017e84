import { say } from '@/lib/messages/message'
import { formatRef } from '@/lib/refs/address'
import type { Ref } from '@/lib/refs/ref'

/** The page of a long list that is shown, and the ways to the pages beside it; null where there is none. */
type Turned = { page: number; pages: number; previous: Ref | null; next: Ref | null }

/** Where a long list goes on; nothing where it has one page. */
export function TurnPage({ part: { page, pages, previous, next } }: { part: Turned }) {
  if (pages <= 1) return null
  return (
    <nav aria-label={say('comparison.pages')} className="no-print my-4 flex flex-wrap gap-x-6 text-sm">
      <span className="text-quiet">{say('comparison.page', { page, of: pages })}</span>
      {previous && (
        <a href={formatRef(previous)} rel="prev" className="inline-block min-h-6">
          {say('comparison.page.previous')}
        </a>
      )}
      {next && (
        <a href={formatRef(next)} rel="next" className="inline-block min-h-6">
          {say('comparison.page.next')}
        </a>
      )}
    </nav>
  )
}
