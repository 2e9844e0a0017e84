import type { ReactNode } from 'react'
import { say } from '@/lib/messages/message'
import { formatRef } from '@/lib/refs/address'
import { type Origin, pageRef } from '@/lib/refs/ref'
import type { ItemListView } from '@/lib/views/item-list'

/** A list whose items are chosen for a brief: it sends the address of the brief. Works without JavaScript. */
export function ChoiceForm({
  view,
  chosen,
  origin,
  children,
}: {
  view: ItemListView
  chosen: readonly string[]
  origin: Origin
  children: ReactNode
}) {
  const shown = new Set(view.groups.flatMap(({ items }) => items.map(({ id }) => id)))
  const elsewhere = chosen.filter((item) => !shown.has(item))
  return (
    <form action={formatRef(pageRef(origin, 'brief'))}>
      {elsewhere.length > 0 && <input type="hidden" name="items" value={elsewhere.join(',')} />}
      {children}
      <p className="no-print sticky bottom-0 z-20 mt-4 flex flex-wrap items-center gap-x-4 border-t border-strong-line bg-ground py-3">
        <button
          type="submit"
          className="h-11 cursor-pointer rounded bg-ink px-5 font-medium text-ground hover:opacity-90"
        >
          {say('brief.chosen')}
        </button>
        {elsewhere.length > 0 && (
          <span className="text-sm text-quiet">{say('brief.chosen.elsewhere', { count: elsewhere.length })}</span>
        )}
      </p>
    </form>
  )
}
