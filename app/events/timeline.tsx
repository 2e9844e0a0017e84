import { PageHead } from '@/app/components/parts'
import { ScopeFields } from '@/app/components/scope-fields'
import { formatRef } from '@/lib/refs/address'
import { listRef, type Origin } from '@/lib/refs/ref'
import type { EventFilter, EventRow, Timeline } from '@/lib/views/events'
import { counted } from '@/lib/views/names'

/** The head of the timeline, and a plain form that narrows it: the address is its state. */
export function EventFilterForm({
  timeline,
  filter,
  origin,
}: {
  timeline: Timeline
  filter: EventFilter
  origin: Origin
}) {
  const { total, shown, choices } = timeline
  return (
    <PageHead name="Events">
      <p className="mt-2 text-quiet" role="status">
        {shown === total ? `${total} that the plan names, by time` : `${shown} of ${total}`}
        {shown !== total && (
          <>
            {' · '}
            <a href={formatRef(listRef(origin, 'event'))}>all events</a>
          </>
        )}
      </p>
      <form action="/events" className="mt-4 flex flex-wrap items-end gap-3">
        <ScopeFields scope={origin.scope} />
        {choices.map(({ name, label, options }) => (
          <label key={name} className="min-w-0 text-sm text-quiet">
            {label}
            <select
              name={name}
              defaultValue={filter[name]}
              className="mt-1 block h-10 max-w-full rounded border border-strong-line bg-panel px-2 text-base text-ink"
            >
              <option value="">All</option>
              {options.map(({ value, count }) => (
                <option key={value} value={value}>
                  {value} ({count})
                </option>
              ))}
            </select>
          </label>
        ))}
        <button type="submit" className="h-10 cursor-pointer rounded bg-ink px-4 font-semibold text-ground">
          Show
        </button>
      </form>
    </PageHead>
  )
}

function Organizers({ organizers }: { organizers: EventRow['organizers'] }) {
  return organizers.map(({ label, ref, place }, i) => (
    <span key={label}>
      {i > 0 && ', '}
      {ref ? <a href={formatRef(ref)}>{label}</a> : label}{' '}
      <a href={formatRef(place)} className="text-sm" aria-label={`Where the plan says that ${label} organizes it`}>
        (passage)
      </a>
    </span>
  ))
}

function Event({ event }: { event: EventRow }) {
  const { ref, title, when, where, organizers, places } = event
  return (
    <li className="relative grid gap-x-6 pb-5 pl-6 sm:grid-cols-[13rem_1fr]">
      <span aria-hidden="true" className="absolute top-2 -left-[0.3125rem] size-2.5 rounded-full bg-strong-line" />
      <p className="text-quiet">{when || 'date not printed'}</p>
      <div>
        <a href={formatRef(ref)} className="font-semibold">
          {title}
        </a>
        <p className="text-quiet">
          {[where, `named in ${counted(places, 'place')} of the plan`].filter(Boolean).join(' · ')}
          {organizers.length > 0 && (
            <>
              {' · by '}
              <Organizers organizers={organizers} />
            </>
          )}
        </p>
      </div>
    </li>
  )
}

export function EventTimeline({ timeline }: { timeline: Timeline }) {
  if (timeline.shown === 0) return <p>No event of the plan is all of that.</p>
  return timeline.years.map(({ year, events }) => (
    <section key={year} aria-labelledby={`year-${year}`} className="mb-4">
      <h2 id={`year-${year}`} className="mb-3 font-serif text-[1.375rem] font-semibold">
        {year} <span className="font-sans text-sm font-normal text-quiet">{events.length}</span>
      </h2>
      <ol className="ml-1.5 border-l border-line">
        {events.map((event) => (
          <Event key={event.id} event={event} />
        ))}
      </ol>
    </section>
  ))
}
