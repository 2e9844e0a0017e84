import { CitedIn } from '@/app/components/cited-in'
import { FilterBar } from '@/app/components/filter-bar'
import { PageHead } from '@/app/components/parts'
import { Printed } from '@/app/components/printed'
import { Sentence } from '@/app/components/sentence'
import { Unbroken } from '@/app/components/unbroken'
import { say } from '@/lib/messages/message'
import { formatRef } from '@/lib/refs/address'
import { listRef, type Origin } from '@/lib/refs/ref'
import type { EventRow, Timeline } from '@/lib/views/events'

/** The head of the timeline, and what narrows it in place. */
export function EventHead({ timeline, origin }: { timeline: Timeline; origin: Origin }) {
  const { total, shown, filters } = timeline
  return (
    <>
      <PageHead name={say('kinds.event')}>
        <p className="mt-2 text-quiet" role="status">
          {shown === total ? say('events.lead', { total }) : say('events.some', { shown, total })}
          {shown !== total && (
            <>
              {' · '}
              <a href={formatRef(listRef(origin, 'event'))}>{say('list.show.all')}</a>
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
      <Printed>{ref ? <a href={formatRef(ref)}>{label}</a> : label}</Printed>{' '}
      <a
        href={formatRef(place)}
        className="text-sm"
        aria-label={say('events.organizer.place', { label })}
        title={say('events.organizer.place', { label })}
      >
        {say('events.passage')}
      </a>
    </span>
  ))
}

/** What the plan says of an event: that it has been, or that it is still to come. */
const STATES = {
  held: { name: 'events.held', about: 'events.held.about' },
  planned: { name: 'events.planned', about: 'events.planned.about' },
  announced: { name: 'events.announced', about: 'events.announced.about' },
} as const

function Event({ event }: { event: EventRow }) {
  const { ref, title, when, where, organizers, state, cited } = event
  return (
    <li className="grid gap-x-6 border-b border-line py-2 leading-snug sm:grid-cols-[12rem_minmax(0,1fr)_13rem]">
      <p className="text-[0.9375rem] text-quiet">{when || say('events.undated')}</p>
      <div>
        <a href={formatRef(ref)} className="inline-block min-h-6 min-w-6 font-semibold">
          <Printed>
            <Unbroken text={title} />
          </Printed>
        </a>{' '}
        {state && (
          <span
            title={say(STATES[state].about)}
            className="inline-block rounded border border-strong-line px-1.5 text-sm whitespace-nowrap text-quiet"
          >
            {say(STATES[state].name)}
          </span>
        )}
        {(where || organizers.length > 0) && (
          <p className="text-[0.9375rem] text-quiet">
            <Printed>{where}</Printed>
            {organizers.length > 0 && (
              <>
                {where && ' · '}
                <Sentence
                  say={(names) => say('events.by', { names })}
                  values={[<Organizers key="names" organizers={organizers} />]}
                />
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
  if (timeline.shown === 0) return <p>{say('events.none')}</p>
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
