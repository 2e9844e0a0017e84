import { PageHead, Section } from '@/app/components/parts'
import type { EntityKind } from '@/lib/domain/entity'
import type { Lookups } from '@/lib/library/lookups'
import { formatRef } from '@/lib/refs/address'
import { type EntityRow, entityRows } from '@/lib/views/entity-list'
import { counted, KIND_NAMES } from '@/lib/views/names'

function Rows({ rows }: { rows: readonly EntityRow[] }) {
  return (
    <ul className="divide-y divide-line border-b border-line">
      {rows.map(({ id, ref, label, title, state, places }) => (
        <li key={id} className="grid gap-x-6 py-2 sm:grid-cols-[minmax(10rem,16rem)_1fr_6rem]">
          <a href={formatRef(ref)} className="font-semibold">
            {label}
          </a>
          <span>
            {title} {state && <span className="text-quiet">({state})</span>}
          </span>
          <span className="text-sm leading-relaxed text-quiet sm:text-right">{counted(places, 'place')}</span>
        </li>
      ))}
    </ul>
  )
}

/** Every entity of a kind that an edition mentions. */
export function EntityList({ kind, lookups }: { kind: EntityKind; lookups: Lookups }) {
  const rows = entityRows(kind, lookups)
  const groups = [...new Set(rows.map(({ group }) => group))]
  return (
    <>
      <PageHead name={KIND_NAMES[kind].many}>
        <p className="mt-2 text-quiet">{rows.length} that the plan names</p>
      </PageHead>
      {groups.map((group) => {
        const own = rows.filter((row) => row.group === group)
        return group ? (
          <Section key={group} title={group} note={`${own.length}`}>
            <Rows rows={own} />
          </Section>
        ) : (
          <Rows key={group} rows={own} />
        )
      })}
    </>
  )
}
