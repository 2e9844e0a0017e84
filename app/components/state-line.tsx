import { say } from '@/lib/messages/message'
import { formatRef } from '@/lib/refs/address'
import type { TickState } from '@/lib/views/comparison/history'
import type { StateRun } from '@/lib/views/comparison/versions'
import { nameOfDate } from './edition-name'

const STYLES: Readonly<Record<TickState, string>> = {
  completed: 'bg-good',
  periodic: 'bg-good-ground border border-good',
  open: 'bg-info-ground border border-info',
}

const nameOf = (state: TickState): string => say(state === 'open' ? 'state.not.ticked' : `state.${state}`)

const datesOf = ({ from, to }: StateRun): string =>
  from === to
    ? nameOfDate(from.date)
    : say('comparison.from.to', { earlier: nameOfDate(from.date), later: nameOfDate(to.date) })

/** The states of an item over the editions, the oldest first, as a row of marks; each leads to the edition in which it began. */
export const StateLine = ({ runs }: { runs: readonly StateRun[] }) => (
  <ol className="flex flex-wrap items-end gap-x-4 gap-y-2 text-sm" aria-label={say('item.states')}>
    {runs.map((run) => (
      <li key={run.from.date}>
        <a href={formatRef(run.ref)} className="block text-quiet no-underline hover:underline">
          <span
            aria-hidden="true"
            className={`mb-1 block h-2 w-full min-w-20 forced-color-adjust-none rounded-full ${STYLES[run.state]}`}
          />
          <span className="block tabular-nums">{datesOf(run)}</span>
          <span className="block text-ink">{nameOf(run.state)}</span>
        </a>
      </li>
    ))}
  </ol>
)
