import { PageHead, Passages } from '@/app/components/parts'
import { formatRef } from '@/lib/refs/address'
import { listRef, type Origin, pageRef } from '@/lib/refs/ref'
import type { DroppedItem } from '@/lib/views/action-item'

const HAPPENED = {
  dropped: 'was dropped from this edition',
  reused: 'was given up, and its number was used again',
  new: 'was announced as new',
} as const

/** What became of a number that has no item any more. */
export function DroppedItemView({ page, origin }: { page: DroppedItem; origin: Origin }) {
  return (
    <article>
      <PageHead kind="Action item" list={formatRef(listRef(origin, 'action-item'))} name={page.name} />
      <p className="mb-4 text-lg">
        Action item {page.name} {HAPPENED[page.change]}
        {page.reason ? `: ${page.reason}.` : '; the plan gives no reason.'}
      </p>
      <Passages passages={[page.passage]} />
      <p className="mt-6">
        <a href={formatRef(pageRef(origin, 'changes'))}>All that changed in this edition</a>
      </p>
    </article>
  )
}
