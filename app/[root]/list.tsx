import { CitedIn } from '@/app/components/cited-in'
import { PageHead, Section } from '@/app/components/parts'
import { Printed } from '@/app/components/printed'
import { Unbroken } from '@/app/components/unbroken'
import type { EntityKind } from '@/lib/domain/entity'
import type { Lookups } from '@/lib/library/lookups'
import { say } from '@/lib/messages/message'
import { formatRef } from '@/lib/refs/address'
import { type EntityRow, entityGroups } from '@/lib/views/entity-list'

/** Lines of a list: the label, its title where the plan prints one, and the places that cite it. */
export function EntityRows({ rows }: { rows: readonly EntityRow[] }) {
  // Bare codes stand beside one another, and what cites them takes the room of their titles.
  const titled = rows.some(({ title, state }) => title || state)
  return (
    <ul
      className={`text-[0.9375rem] leading-snug ${titled ? 'divide-y divide-line border-b border-line' : 'gap-x-10 lg:columns-2'}`}
    >
      {rows.map(({ id, ref, label, title, state, cited }) => (
        <li
          key={id}
          className={`grid gap-x-5 py-1.5 ${titled ? 'sm:grid-cols-[11rem_1fr_15rem]' : 'break-inside-avoid border-b border-line sm:grid-cols-[11rem_1fr]'}`}
        >
          <a href={formatRef(ref)} className="inline-block min-h-6 min-w-6 font-semibold">
            <Printed>
              <Unbroken text={label} />
            </Printed>
          </a>
          {titled && (
            <span>
              <Printed>
                <Unbroken text={title} />
              </Printed>{' '}
              {state && <span className="text-quiet">({state})</span>}
            </span>
          )}
          <CitedIn cited={cited} all={ref} label={label} />
        </li>
      ))}
    </ul>
  )
}

/** Every entity of a kind that an edition mentions, and where. */
export function EntityList({ kind, lookups }: { kind: EntityKind; lookups: Lookups }) {
  const groups = entityGroups(kind, lookups)
  const total = groups.reduce((sum, { rows }) => sum + rows.length, 0)
  return (
    <>
      <PageHead name={say(`kinds.${kind}`)}>
        <p className="mt-2 text-quiet">{say('list.cited', { count: total })}</p>
      </PageHead>
      {groups.map(({ heading, rows }) =>
        heading ? (
          <Section key={heading} title={heading} note={`${rows.length}`}>
            <EntityRows rows={rows} />
          </Section>
        ) : (
          <EntityRows key={heading} rows={rows} />
        ),
      )}
    </>
  )
}
