import { Printed } from '@/app/components/printed'
import { formatDate } from '@/lib/messages/intl'
import { say } from '@/lib/messages/message'
import { formatRef } from '@/lib/refs/address'
import type { Origin, Ref } from '@/lib/refs/ref'
import type { TaskList } from '@/lib/views/body/task-list'
import type { Desk, DeskLink } from '@/lib/views/desk'
import { Section } from './parts'
import { ReportsToList } from './reports-to'
import { TaskTable } from './task-table'

function Links({ links }: { links: readonly DeskLink[] }) {
  return (
    <ul className="divide-y divide-line border-b border-line">
      {links.map(({ id, ref, label, title, reason, source }) => (
        <li key={id} className="grid gap-x-6 py-1.5 sm:grid-cols-[minmax(9rem,16rem)_1fr_auto]">
          <a href={formatRef(ref)} data-card={id}>
            <Printed>{label}</Printed>
          </a>
          <span className="text-quiet">
            <Printed>{title}</Printed>
          </span>
          <span className="text-sm text-quiet">
            {source ? (
              <a href={formatRef(source)} className="inline-block min-h-6 py-0.5">
                {reason}
              </a>
            ) : (
              reason
            )}
          </span>
        </li>
      ))}
    </ul>
  )
}

function Jumps({ desk }: { desk: Desk }) {
  const jumps = [
    { href: '#tasks', label: say('body.tasks'), count: desk.tasks.length },
    { href: '#reports-to', label: say('desk.reports.to'), count: desk.reportsTo.length },
    { href: '#assigned', label: say('kinds.resolution'), count: desk.resolutions.length },
    { href: '#questions', label: say('kinds.question'), count: desk.questions.length },
    { href: '#parts', label: say('desk.parts'), count: desk.parts.length },
    { href: '#documents', label: say('kinds.document'), count: desk.documents.length },
    { href: '#events', label: say('kinds.event'), count: desk.events.length },
  ].filter(({ count }) => count > 0)
  return (
    <nav aria-label={say('desk.jumps')} className="mb-8">
      <ul className="flex flex-wrap gap-2">
        {jumps.map(({ href, label, count }) => (
          <li key={href}>
            <a
              href={href}
              className="inline-flex gap-2 rounded-full border border-line bg-panel px-3 py-1 text-sm text-ink no-underline hover:border-strong-line"
            >
              {label} <span className="text-quiet tabular-nums">{count}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

/** The items without progress, of the group and of all study groups, in numbers. */
function silentNote({ tasks }: Desk, name: string): string {
  const silent = tasks.filter(({ item }) => item.status === 'silent')
  const everyone = silent.filter(({ role }) => role === 'everyone').length
  return say('desk.silent', { name, own: silent.length - everyone, everyone })
}

/** The desk of a group: what it has to do and what it reported, and what belongs to it. */
export function DeskView({
  name,
  desk,
  tasks,
  changed,
  origin,
}: {
  name: string
  desk: Desk
  tasks: TaskList
  origin: Origin
  /** Since when its items are marked as changed, and where all that concerns it is shown. */
  changed: { date: string; ref: Ref } | null
}) {
  const count = desk.tasks.filter(({ item }) => item.changedSince).length
  return (
    <>
      <Jumps desk={desk} />
      <Section id="tasks" title={say('desk.tasks', { name, count: desk.tasks.length })}>
        {desk.tasks.length === 0 ? (
          <p className="text-quiet">{say('body.tasks.none')}</p>
        ) : (
          <>
            <p className="mb-3 text-quiet">{silentNote(desk, name)}</p>
            {changed && count > 0 && (
              <p className="mb-3">
                {say('desk.changed', { count, date: formatDate(changed.date) })} ·{' '}
                <a href={formatRef(changed.ref)}>{say('desk.changes', { name })}</a>
              </p>
            )}
            <TaskTable list={tasks} caption={say('desk.tasks', { name, count: desk.tasks.length })} origin={origin} />
          </>
        )}
      </Section>
      <ReportsToList name={name} reports={desk.reportsTo} />
      {desk.resolutions.length > 0 && (
        <Section id="assigned" title={say('desk.assigned', { name, count: desk.resolutions.length })}>
          <Links links={desk.resolutions} />
        </Section>
      )}
      <div className="grid gap-x-12 lg:grid-cols-2">
        {desk.questions.length > 0 && (
          <Section id="questions" title={say('kinds.question')}>
            <Links links={desk.questions} />
          </Section>
        )}
        {desk.parts.length > 0 && (
          <Section id="parts" title={say('desk.parts')}>
            <Links links={desk.parts} />
          </Section>
        )}
      </div>
      {desk.documents.length > 0 && (
        <Section id="documents" title={say('kinds.document')}>
          <Links links={desk.documents} />
        </Section>
      )}
      {desk.events.length > 0 && (
        <Section id="events" title={say('kinds.event')}>
          <Links links={desk.events} />
        </Section>
      )}
    </>
  )
}
