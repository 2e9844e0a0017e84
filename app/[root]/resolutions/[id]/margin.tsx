import { JeopardyBadge, StatusBadge } from '@/app/components/parts'
import { Printed } from '@/app/components/printed'
import { Unfolding } from '@/app/components/unfolding'
import { say } from '@/lib/messages/message'
import { formatRef } from '@/lib/refs/address'
import type { Addressee } from '@/lib/views/addressee'
import type { ClauseView } from '@/lib/views/operative-text'
import type { ItemInMargin } from '@/lib/views/resolution'

/** What a resolution knows of its items, and where each of them is shown with its progress. */
export type Beside = {
  items: Readonly<Record<string, ItemInMargin>>
  /** The clause at which an item is shown first, by item. */
  firstAt: ReadonlyMap<string, string>
  /** The next paragraph without progress, by paragraph. */
  nextOpen: ReadonlyMap<string, string | null>
}

/** An action item in the margin: number, state and progress; where it was shown before, number and state alone. */
export function MarginItem({
  item,
  first,
  withAction = false,
}: {
  item: ItemInMargin
  first: boolean
  withAction?: boolean
}) {
  return (
    <li id={first ? item.id : undefined} className="scroll-mt-4">
      <span className="flex flex-wrap items-baseline gap-x-2">
        <a href={formatRef(item.ref)} title={item.action} className="inline-block min-h-6 font-semibold tabular-nums">
          {item.name}
        </a>
        <StatusBadge status={item.status} /> {item.jeopardy && <JeopardyBadge />}
        {!first && item.progress.length > 0 && (
          <a href={`#${encodeURIComponent(item.id)}`} className="inline-block min-h-6 text-quiet">
            {say('mark.progress.above')}
          </a>
        )}
      </span>
      {withAction && (
        <p>
          <Printed>{item.action}</Printed>
        </p>
      )}
      {first && <Unfolding texts={item.progress} of={item.name} />}
    </li>
  )
}

function NextOpen({ clause, beside }: { clause: ClauseView; beside: Beside }) {
  const next = beside.nextOpen.get(clause.id)
  return next ? (
    <p className="no-print">
      <a href={`#${encodeURIComponent(next)}`} className="inline-block min-h-6 text-quiet">
        {say('resolution.open.next')} ↓
      </a>
    </p>
  ) : null
}

/** What stands beside a paragraph: exactly one of three marks. */
export function Margin({ clause, addressee, beside }: { clause: ClauseView; addressee: Addressee; beside: Beside }) {
  const { mark } = clause
  switch (mark?.kind) {
    case undefined:
      return null
    case 'covered':
      return <p className="text-sm text-quiet">{say('mark.covered')}</p>
    case 'none':
      return (
        <div className="text-sm">
          {addressee === 'itu-t' && mark.counted ? (
            <p className="font-semibold text-warn">{say('mark.none.itu-t')}</p>
          ) : (
            <p className="text-quiet">{say('mark.none')}</p>
          )}
          <NextOpen clause={clause} beside={beside} />
        </div>
      )
    case 'items':
      if (mark.inParts) return <p className="text-sm text-quiet">{say('mark.in.parts')}</p>
      return (
        // A web address in a note is longer than the column of a phone.
        <div className="text-sm wrap-anywhere">
          <ul className="space-y-2">
            {mark.items.map((id) => {
              const item = beside.items[id]
              return item && <MarginItem key={id} item={item} first={beside.firstAt.get(id) === clause.id} />
            })}
          </ul>
          <NextOpen clause={clause} beside={beside} />
        </div>
      )
  }
}
