import { say } from '@/lib/messages/message'
import { formatRef } from '@/lib/refs/address'
import type { StateStage, TickState } from '@/lib/views/comparison/history'
import { nameOfDate } from './edition-name'

const STYLES: Readonly<Record<TickState, string>> = {
  completed: 'bg-good',
  periodic: 'bg-good-ground border border-good',
  open: 'bg-info-ground border border-info',
}

const nameOf = (state: TickState): string => say(state === 'open' ? 'state.not.ticked' : `state.${state}`)

/** The state of an item over the editions, oldest first, as a row of marks; each leads to its edition. */
export function StateLine({ stages }: { stages: readonly StateStage[] }) {
  return (
    <ol className="mt-4 flex flex-wrap items-end gap-x-4 gap-y-2 text-sm" aria-label={say('item.states')}>
      {[...stages].reverse().map(({ edition, state, ref }) => (
        <li key={edition.date}>
          <a href={formatRef(ref)} className="block text-quiet no-underline hover:underline">
            <span
              aria-hidden="true"
              className={`mb-1 block h-2 w-full min-w-20 rounded-full ${STYLES[state ?? 'open']}`}
            />
            <span className="block tabular-nums">{nameOfDate(edition.date)}</span>
            <span className="block text-ink">{nameOf(state ?? 'open')}</span>
          </a>
        </li>
      ))}
    </ol>
  )
}

/** The same as a line of small marks, for the page of the item; each leads to its edition and says its state when it is read aloud. */
export const StateMarks = ({ stages }: { stages: readonly StateStage[] }) => (
  <ol className="flex flex-wrap gap-0.5">
    {[...stages].reverse().map(({ edition, state, ref }) => {
      const name = nameOfDate(edition.date) + say('site.colon') + nameOf(state ?? 'open')
      return (
        <li key={edition.date}>
          <a
            href={formatRef(ref)}
            title={name}
            aria-label={name}
            className="inline-flex size-6 items-center justify-center rounded hover:bg-sunk"
          >
            <span className={`forced-color-adjust-none size-3.5 rounded-full ${STYLES[state ?? 'open']}`} />
          </a>
        </li>
      )
    })}
  </ol>
)
