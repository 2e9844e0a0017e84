import { formatDate } from '@/lib/messages/intl'
import { say } from '@/lib/messages/message'

/** That an item changed since an edition; its history says how. */
export const ChangedSince = ({ date }: { date: string }) => (
  <span
    className="inline-block rounded bg-mark px-1 text-xs whitespace-nowrap"
    title={say('row.changed.since', { date: formatDate(date) })}
  >
    {say('row.changed')}
    <span className="sr-only">{say('row.since', { date: formatDate(date) })}</span>
  </span>
)
