import { say } from '@/lib/messages/message'
import { formatRef } from '@/lib/refs/address'
import { listRef, type Origin, pageRef } from '@/lib/refs/ref'
import { emptyItemList, itemListRef } from '@/lib/views/item-list'

const BOX = 'h-11 w-full rounded border border-strong-line bg-panel px-3'
const BUTTON = 'h-11 cursor-pointer rounded bg-ink px-5 font-medium text-ground hover:opacity-90'

/** What a brief should be about, in words or as numbers of items. */
export function StartForm({ action, origin }: { action: string; origin: Origin }) {
  return (
    <div className="max-w-3xl space-y-8">
      <form action={action} className="space-y-3">
        <label htmlFor="of" className="block font-semibold">
          {say('brief.start.of')}
        </label>
        <input id="of" name="of" required maxLength={200} aria-describedby="of-example" className={BOX} />
        <p id="of-example" className="text-sm text-quiet">
          {say('brief.start.of.example')}
        </p>
        <button type="submit" className={BUTTON}>
          {say('brief.make')}
        </button>
      </form>
      <form action={action} className="space-y-3">
        <label htmlFor="items" className="block font-semibold">
          {say('brief.start.items')}
        </label>
        <input id="items" name="items" required maxLength={2000} placeholder="92-05, 44-02" className={BOX} />
        <p className="flex flex-wrap items-center gap-x-6 gap-y-2">
          <button type="submit" className={BUTTON}>
            {say('brief.make')}
          </button>
          <a href={formatRef(itemListRef(listRef(origin, 'action-item'), { ...emptyItemList, collect: [] }))}>
            {say('brief.choose')}
          </a>
          <a href={formatRef(pageRef(origin, 'bodies'))}>{say('page.bodies')}</a>
        </p>
      </form>
    </div>
  )
}
