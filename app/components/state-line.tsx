import { formatRef } from '@/lib/refs/address'
import type { HistoryStage, TickState } from '@/lib/views/comparison/history'

const STATES: Readonly<Record<TickState, { name: string; style: string }>> = {
  completed: { name: 'Completed', style: 'bg-good' },
  periodic: { name: 'Periodic goals met', style: 'bg-good-ground border border-good' },
  open: { name: 'Not ticked', style: 'bg-info-ground border border-info' },
}

/** The state of an item over the editions, oldest first, as a row of marks; each leads to its edition. */
export function StateLine({ stages }: { stages: readonly HistoryStage[] }) {
  return (
    <ol className="mt-4 flex flex-wrap items-end gap-x-4 gap-y-2 text-sm" aria-label="State in each edition">
      {[...stages].reverse().map(({ edition, state, ref }) => (
        <li key={edition.date}>
          <a href={formatRef(ref)} className="block text-quiet no-underline hover:underline">
            <span
              aria-hidden="true"
              className={`mb-1 block h-2 w-full min-w-20 rounded-full ${STATES[state ?? 'open'].style}`}
            />
            <span className="block tabular-nums">{edition.date}</span>
            <span className="block text-ink">{STATES[state ?? 'open'].name}</span>
          </a>
        </li>
      ))}
    </ol>
  )
}

/** The same as a line of small marks, for the page of the item; each leads to its edition and says its state when it is read aloud. */
export const StateMarks = ({ stages }: { stages: readonly HistoryStage[] }) => (
  <ol className="flex flex-wrap gap-0.5">
    {[...stages].reverse().map(({ edition, state, ref }) => {
      const { name, style } = STATES[state ?? 'open']
      return (
        <li key={edition.date}>
          <a
            href={formatRef(ref)}
            title={`${edition.date}: ${name}`}
            className="inline-flex size-6 items-center justify-center rounded hover:bg-sunk"
          >
            <span aria-hidden="true" className={`forced-color-adjust-none size-3.5 rounded-full ${style}`} />
            <span className="sr-only">
              {edition.date}: {name}
            </span>
          </a>
        </li>
      )
    })}
  </ol>
)
