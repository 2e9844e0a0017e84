import type { ReactNode } from 'react'
import { say } from '@/lib/messages/message'
import { formatRef } from '@/lib/refs/address'
import type { Collected } from '@/lib/refs/collected'
import { type Origin, pageRef, type Ref } from '@/lib/refs/ref'

/** Begins and ends the choice of items for a brief; `start` and `end` are the same list with and without boxes. */
export const ChoiceLink = ({ collected, start, end }: { collected: Collected; start: Ref; end: Ref }) => (
  <a href={formatRef(collected ? end : start)} className="no-print inline-block min-h-6">
    {say(collected ? 'brief.choose.end' : 'brief.choose.start')}
  </a>
)

/** Chooses an item for a brief; nothing where nothing is being chosen. */
export const Choose = ({ id, name, collected }: { id: string; name: string; collected: Collected }) =>
  collected && (
    <input
      type="checkbox"
      name="items"
      value={id}
      defaultChecked={collected.includes(id)}
      aria-label={say('brief.choose.item', { item: name })}
      className="no-print me-1.5 size-4.5 align-middle"
    />
  )

/**
 * A list from which items are chosen for a brief: its form sends the address of the brief, or of the list again with what is
 * chosen in it, so it works without JavaScript; a script keeps what is ticked (`app/browser/choices.ts`). Where nothing is
 * being chosen it is only the list.
 */
export function ChoiceForm({
  list,
  shown,
  collected,
  origin,
  children,
}: {
  /** The list as it is shown, without what is chosen from it. */
  list: Ref
  /** The items of the page that is shown. */
  shown: readonly string[]
  collected: Collected
  origin: Origin
  children: ReactNode
}) {
  if (!collected) return children
  const elsewhere = collected.filter((item) => !shown.includes(item))
  const [path = '', query = ''] = formatRef({ ...list, fragment: '' }).split('?')
  return (
    <form action={formatRef(pageRef(origin, 'brief'))} data-choice="">
      {[...new URLSearchParams(query)].map(([name, value]) => (
        <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
      ))}
      <input type="hidden" name="items" value={elsewhere.join(',') || 'none'} />
      {children}
      <p className="no-print sticky bottom-0 z-20 mt-4 flex flex-wrap items-center gap-x-4 gap-y-2 border-t border-strong-line bg-ground py-3">
        <button
          type="submit"
          className="h-11 cursor-pointer rounded bg-ink px-5 font-medium text-ground hover:opacity-90"
        >
          {say('brief.chosen')}
        </button>
        <button
          type="submit"
          formAction={path}
          className="h-11 cursor-pointer rounded border border-strong-line px-5 hover:bg-sunk"
        >
          {say('brief.choose.keep')}
        </button>
        {elsewhere.length > 0 && (
          <span className="text-sm text-quiet">{say('brief.chosen.elsewhere', { count: elsewhere.length })}</span>
        )}
      </p>
    </form>
  )
}
