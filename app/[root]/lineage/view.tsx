import type { ReactNode } from 'react'
import { FilterBar } from '@/app/components/filter-bar'
import { PageHead, Section } from '@/app/components/parts'
import { Printed } from '@/app/components/printed'
import { Sentence } from '@/app/components/sentence'
import { say } from '@/lib/messages/message'
import { formatRef } from '@/lib/refs/address'
import type { LineagePage, LineageRow, Named, SharedKind } from '@/lib/views/comparison/lineage'

/** The ref of a name is no prop of its own: React keeps that name for itself. */
const Name = ({ named: { name, ref, title } }: { named: Named }) =>
  ref ? (
    <a href={formatRef(ref)} title={title.slice(0, 200) || undefined}>
      {name}
    </a>
  ) : (
    name
  )

/** What the names after it have in common, and the names. */
const Listed = ({ label, children }: { label: string; children: ReactNode }) => (
  <Sentence
    say={(about, names) => say('lineage.names', { label: about, names })}
    values={[
      <span key="label" className="text-quiet">
        {label}
      </span>,
      children,
    ]}
  />
)

function Names({ label, names }: { label: string; names: readonly Named[] }) {
  if (names.length === 0) return null
  return (
    <li>
      <Listed label={label}>
        {names.map((one, i) => (
          <span key={one.id} className="tabular-nums">
            {i > 0 && ', '}
            <Name named={one} />
          </span>
        ))}
      </Listed>
    </li>
  )
}

/** Items that go on; a number that changed is said. */
function Continued({ items }: { items: LineageRow['items']['continued'] }) {
  if (items.length === 0) return null
  return (
    <li>
      <Listed label={say('lineage.items.continued', { count: items.length })}>
        {items.map(({ earlier, later }, i) => (
          <span key={later.id} className="tabular-nums">
            {i > 0 && ', '}
            <Name named={later} />
            {earlier.name !== later.name && (
              <span className="text-quiet"> ({say('lineage.before', { name: earlier.name })})</span>
            )}
          </span>
        ))}
      </Listed>
    </li>
  )
}

function Row({ row }: { row: LineageRow }) {
  const { verdict, isCertain, earlier, later, titleChanged, clauses, items } = row
  const own = verdict === 'merged' ? earlier : (later ?? earlier)
  return (
    <li className="grid gap-x-6 gap-y-1 py-3 sm:grid-cols-[10rem_1fr]">
      <div>
        <h3 className="font-semibold">{own && <Name named={own} />}</h3>
        {own === later && earlier && earlier.name !== own?.name && (
          <p className="text-sm text-quiet">{say('lineage.before', { name: earlier.name })}</p>
        )}
      </div>
      <div>
        <p className="max-w-prose">{own?.title}</p>
        <p className="text-sm">
          <span className={verdict === 'suppressed' ? 'font-semibold text-warn' : 'font-semibold'}>
            {verdict === 'merged' && later ? (
              <Sentence
                say={(name) => say('lineage.merged.into', { name })}
                values={[<Name key="into" named={later} />]}
              />
            ) : (
              say(`lineage.${verdict}`)
            )}
          </span>
          {titleChanged && ` · ${say('lineage.title')}`}
          {!isCertain && (
            <span className="ms-2 rounded bg-warn-ground px-1.5 py-0.5 text-warn">{say('lineage.proposed')}</span>
          )}
        </p>
        <ul className="text-sm">
          <Names label={say('lineage.clauses.amended', { count: clauses.amended.length })} names={clauses.amended} />
          <Names label={say('lineage.clauses.added', { count: clauses.added.length })} names={clauses.added} />
          <Names label={say('lineage.clauses.removed', { count: clauses.removed.length })} names={clauses.removed} />
          <Continued items={items.continued} />
          <Names label={say('lineage.items.ended', { count: items.ended.length })} names={items.ended} />
          <Names label={say('lineage.items.added', { count: items.added.length })} names={items.added} />
        </ul>
      </div>
    </li>
  )
}

function Shared({ shared }: { shared: readonly SharedKind[] }) {
  if (shared.length === 0) return <p>{say('lineage.shared.none')}</p>
  return shared.map(({ kind, entities }) => (
    <details key={kind} className="border-b border-line py-2">
      <summary className="min-h-6 cursor-pointer">
        {say(`kinds.${kind}`)} <span className="text-quiet tabular-nums">{entities.length}</span>
      </summary>
      <ul className="mt-2 columns-1 gap-x-6 sm:columns-2 lg:columns-3">
        {entities.map(({ id, label, title, ref }) => (
          <li key={id} className="break-inside-avoid py-0.5">
            <a href={formatRef(ref)}>{label}</a>{' '}
            <span className="text-sm text-quiet">{title !== label && title.slice(0, 90)}</span>
          </li>
        ))}
      </ul>
    </details>
  ))
}

/** What became of the resolutions and action items of one assembly in the plan of the next, and what both plans name. */
export function LineageTable({ page }: { page: LineagePage }) {
  const { earlier, later, rows, total, verdict, filters, shared, next } = page
  const title = ({ facts, plan }: typeof earlier) => facts.title ?? plan
  return (
    <>
      <PageHead name={say('page.lineage')}>
        <p className="mt-2 max-w-prose text-quiet">
          <Sentence
            say={(from, to) => say('lineage.intro', { earlier: from, later: to })}
            values={[earlier, later].map((edition) => <Printed key={edition.plan}>{title(edition)}</Printed>)}
          />
        </p>
        {next && (
          <p className="mt-1">
            <a href={formatRef(next.ref)}>
              <Sentence
                say={(name) => say('lineage.next', { title: name })}
                values={[<Printed key="plan">{next.plan.title}</Printed>]}
              />
            </a>
          </p>
        )}
      </PageHead>
      <div className="no-print mb-6">
        <FilterBar
          groups={[
            {
              title: say('lineage.filter'),
              choices: filters.map(({ label, ...choice }) => ({ ...choice, label: say(`lineage.${label}`) })),
            },
          ]}
        />
      </div>
      <Section
        id="resolutions"
        title={say('lineage.resolutions')}
        note={verdict === '' ? `${total}` : say('lineage.shown', { shown: rows.length, total })}
      >
        <ul className="divide-y divide-line border-b border-line">
          {rows.map((row) => (
            <Row key={`${row.earlier?.id} ${row.later?.id}`} row={row} />
          ))}
        </ul>
      </Section>
      <Section id="shared" title={say('lineage.shared')}>
        <Shared shared={shared} />
      </Section>
    </>
  )
}
