import { CitedIn } from '@/app/components/cited-in'
import { FilterBar } from '@/app/components/filter-bar'
import { PageHead } from '@/app/components/parts'
import { Unbroken } from '@/app/components/unbroken'
import { formatRef } from '@/lib/refs/address'
import { listRef, type Origin } from '@/lib/refs/ref'
import type { EventRow, Timeline } from '@/lib/views/events'

/** The head of the timeline, and what narrows it in place. */
export function EventHead({ timeline, origin }: { timeline: Timeline; origin: Origin }) {
  const { total, shown, filters } = timeline
  return (
    <>
      <PageHead name="Events">
        <p className="mt-2 text-quiet" role="status">
          {shown === total ? `${total} cited in the plan, the newest year first` : `${shown} of ${total} events`}
          {shown !== total && (
            <>
              {' · '}
              <a href={formatRef(listRef(origin, 'event'))}>show all</a>
            </>
          )}
        </p>
      </PageHead>
      <FilterBar groups={filters} />
    </>
  )
}

function Organizers({ organizers }: Pick<EventRow, 'organizers'>) {
  return organizers.map(({ label, ref, place }, i) => (
    <span key={label}>
      {i > 0 && ', '}
      {ref ? <a href={formatRef(ref)}>{label}</a> : label}{' '}
      <a
        href={formatRef(place)}
        className="text-sm"
        aria-label={`Where the plan says that ${label} organizes it`}
        title={`Where the plan says that ${label} organizes it`}
      >
        (passage)
      </a>
    </span>
  ))
}

/** What is said of an event that the plan speaks of as still to come. */
const AHEAD: Readonly<Record<'planned' | 'announced', { name: string; about: string }>> = {
  planned: { name: 'planned', about: 'The plan speaks of it as still to come' },
  announced: {
    name: 'reported as planned',
    about: 'Its date is before that of the edition, which still calls it planned',
  },
}

function Event({ event }: { event: EventRow }) {
  const { ref, title, when, where, organizers, ahead, cited } = event
  return (
    <li className="grid gap-x-6 border-b border-line py-2 leading-snug sm:grid-cols-[12rem_minmax(0,1fr)_13rem]">
      <p className="text-[0.9375rem] text-quiet">{when || 'date not printed'}</p>
      <div>
        <a href={formatRef(ref)} className="inline-block min-h-6 min-w-6 font-semibold">
          <Unbroken text={title} />
        </a>{' '}
        {ahead && (
          <span
            title={AHEAD[ahead].about}
            className="inline-block rounded border border-strong-line px-1.5 text-sm whitespace-nowrap text-quiet"
          >
            {AHEAD[ahead].name}
          </span>
        )}
        {(where || organizers.length > 0) && (
          <p className="text-[0.9375rem] text-quiet">
            {where}
            {organizers.length > 0 && (
              <>
                {where && ' · '}by <Organizers organizers={organizers} />
              </>
            )}
          </p>
        )}
      </div>
      <CitedIn cited={cited} all={ref} label={title} />
    </li>
  )
}

export function EventTimeline({ timeline }: { timeline: Timeline }) {
  if (timeline.shown === 0) return <p>No event matches all filters.</p>
  return timeline.years.map(({ year, events }) => (
    <section key={year} aria-labelledby={`year-${year}`} className="mb-8">
      <h2
        id={`year-${year}`}
        className="sticky top-0 z-10 border-b border-strong-line bg-ground py-1.5 font-serif text-[1.375rem] font-semibold"
      >
        {year} <span className="font-sans text-sm font-normal text-quiet">{events.length}</span>
      </h2>
      <ol>
        {events.map((event) => (
          <Event key={event.id} event={event} />
        ))}
      </ol>
    </section>
  ))
}
