import { formatRef } from '@/lib/refs/address'
import type { Desk, DeskLink } from '@/lib/views/desk'
import { counted } from '@/lib/views/names'
import { ItemRows } from './item-table'
import { Passages, Section } from './parts'

function Links({ links }: { links: readonly DeskLink[] }) {
  return (
    <ul className="divide-y divide-line border-b border-line">
      {links.map(({ id, ref, label, title, reason, source }) => (
        <li key={id} className="grid gap-x-6 py-1.5 sm:grid-cols-[minmax(9rem,16rem)_1fr_auto]">
          <a href={formatRef(ref)} data-card={id}>
            {label}
          </a>
          <span className="text-quiet">{title}</span>
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

/** A list that is long and seldom wanted opens on demand; it is in the page, so that it is found and printed. */
function Folded({ summary, children }: { summary: string; children: React.ReactNode }) {
  return (
    <details className="mt-3">
      <summary className="cursor-pointer py-1 font-semibold">{summary}</summary>
      <div className="mt-2">{children}</div>
    </details>
  )
}

function Jumps({ desk }: { desk: Desk }) {
  const jumps = [
    { href: '#to-do', label: 'To do', count: desk.toDo.length },
    { href: '#silent', label: 'Silent', count: desk.silent.length },
    { href: '#reported', label: 'Reported', count: desk.reported.length },
    { href: '#questions', label: 'Questions', count: desk.questions.length },
    { href: '#parts', label: 'Regional and other groups', count: desk.parts.length },
    { href: '#documents', label: 'Documents', count: desk.documents.length },
    { href: '#events', label: 'Events', count: desk.events.length },
  ].filter(({ count }) => count > 0)
  return (
    <nav aria-label="On this desk" className="mb-8">
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

function ToDo({ desk }: { desk: Desk }) {
  const { toDo, collaborates, named, everyGroup, resolutions } = desk
  return (
    <Section id="to-do" title="What it has to do" note={`${counted(toDo.length, 'item')} by its name`}>
      {toDo.length === 0 && <p className="text-quiet">No action item names it as the one who acts.</p>}
      {toDo.length > 0 && <ItemRows items={toDo} caption="Items that it has to do" />}
      {collaborates.length > 0 && (
        <Folded summary={`${counted(collaborates.length, 'item')} on which others work with it`}>
          <ItemRows items={collaborates} caption="Items on which others work with it" />
        </Folded>
      )}
      {named.length > 0 && (
        <Folded summary={`${counted(named.length, 'item')} whose action names it otherwise`}>
          <ItemRows items={named} caption="Items whose action names it otherwise" />
        </Folded>
      )}
      {everyGroup.length > 0 && (
        <Folded summary={`${counted(everyGroup.length, 'item')} for all study groups`}>
          <ItemRows items={everyGroup} caption="Items for all study groups" />
        </Folded>
      )}
      {resolutions.length > 0 && (
        <Folded summary={`${counted(resolutions.length, 'resolution')} on which Table 1 has it act`}>
          <Links links={resolutions} />
        </Folded>
      )}
    </Section>
  )
}

/** The desk of a study group. */
export function DeskView({ desk }: { desk: Desk }) {
  return (
    <>
      <Jumps desk={desk} />
      <ToDo desk={desk} />
      {desk.silent.length > 0 && (
        <Section
          id="silent"
          title="What is silent"
          note="without reported progress, of its own and of all study groups"
        >
          <ItemRows items={desk.silent} caption="Items without reported progress" />
        </Section>
      )}
      {desk.reported.length > 0 && (
        <Section id="reported" title="What is reported of it" note={counted(desk.reported.length, 'item')}>
          <ol className="space-y-7">
            {desk.reported.map(({ ref, name, action, passages }) => (
              <li key={formatRef(ref)}>
                <h3 className="mb-2">
                  <a href={formatRef(ref)} className="font-semibold tabular-nums">
                    {name}
                  </a>{' '}
                  <span className="text-quiet">{action}</span>
                </h3>
                <Passages passages={passages} bare />
              </li>
            ))}
          </ol>
        </Section>
      )}
      <div className="grid gap-x-12 lg:grid-cols-2">
        {desk.questions.length > 0 && (
          <Section id="questions" title="Questions">
            <Links links={desk.questions} />
          </Section>
        )}
        {desk.parts.length > 0 && (
          <Section id="parts" title="Regional and other groups">
            <Links links={desk.parts} />
          </Section>
        )}
      </div>
      {desk.documents.length > 0 && (
        <Section id="documents" title="Documents">
          <Links links={desk.documents} />
        </Section>
      )}
      {desk.events.length > 0 && (
        <Section id="events" title="Events">
          <Links links={desk.events} />
        </Section>
      )}
    </>
  )
}
