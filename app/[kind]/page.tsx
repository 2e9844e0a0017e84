import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { PageHead, Section } from '@/app/components/parts'
import { type EntityRow, entityRows } from '@/lib/views/entity-list'
import { getExplorer } from '@/lib/views/explorer'
import { KIND_NAMES } from '@/lib/views/names'
import { kindOfSegment } from '@/lib/refs/address'
import { counted } from '@/lib/views/names'

type Props = { params: Promise<{ kind: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const kind = kindOfSegment((await params).kind)
  if (!kind) return { title: 'Not found' }
  const { many } = KIND_NAMES[kind]
  return {
    title: many,
    description: `${many} that the plan names, each with every place that mentions it.`,
    alternates: { canonical: kindHref(kind) },
  }
}

function Rows({ rows }: { rows: readonly EntityRow[] }) {
  return (
    <ul className="divide-y divide-line border-b border-line">
      {rows.map(({ id, href, label, title, state, places }) => (
        <li key={id} className="grid gap-x-6 py-2 sm:grid-cols-[minmax(10rem,16rem)_1fr_6rem]">
          <a href={href} className="font-semibold">
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

export default async function EntityList({ params }: Props) {
  const kind = kindOfSegment((await params).kind)
  if (!kind || kind === 'clause') notFound()
  const rows = entityRows(kind, (await getExplorer()).lookups)
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
