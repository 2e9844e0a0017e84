import { say } from '@/lib/messages/message'
import type { ResolutionLine } from '@/lib/views/resolution-list'

type State = ResolutionLine['states'][number]['state']

/** How each state is coloured; the numbers stand beside the colours, which never speak alone. */
const FILLS: Readonly<Record<State, string>> = {
  open: 'bg-info',
  periodic: 'bg-good/70',
  completed: 'bg-good',
  silent: 'bg-still',
}

/** The states of a few items as one bar; `most` is the number of items that fills its width. */
export function StateBar({ states, most }: { states: ResolutionLine['states']; most: number }) {
  return (
    <span className="flex h-2.5 gap-px" role="img" aria-label={sentenceOf(states)}>
      {states.map(({ state, count }) => (
        <span
          key={state}
          title={`${count} ${say(`state.${state}`)}`}
          className={`forced-color-adjust-none ${FILLS[state]}`}
          style={{ width: `${(100 * count) / most}%` }}
        />
      ))}
    </span>
  )
}

const sentenceOf = (states: ResolutionLine['states']): string =>
  states.map(({ state, count }) => `${count} ${say(`state.${state}`).toLowerCase()}`).join(', ')
