import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { PageHead } from '@/app/components/parts'
import { entityRows } from '@/lib/queries/entity'
import { getExplorer } from '@/lib/queries/explorer'
import { KIND_NAMES, kindOfSegment } from '@/lib/queries/hrefs'

type Props = { params: Promise<{ kind: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const kind = kindOfSegment((await params).kind)
  return { title: kind ? KIND_NAMES[kind].many : 'Not found' }
}

export default async function EntityList({ params }: Props) {
  const kind = kindOfSegment((await params).kind)
  if (!kind || kind === 'clause') notFound()
  const rows = entityRows(kind, (await getExplorer()).lookups)
  return (
    <>
      <PageHead name={KIND_NAMES[kind].many}>
        <p className="mt-2 text-quiet">{rows.length} that the plan names</p>
      </PageHead>
      <ul className="divide-y divide-line border-y border-line">
        {rows.map(({ id, href, label, title, places, when }) => (
          <li key={id} className="grid gap-x-6 py-2 sm:grid-cols-[minmax(12rem,18rem)_1fr_6rem]">
            <a href={href} className="font-medium">
              {label}
            </a>
            <span className="text-quiet">{[title, when].filter(Boolean).join(' · ')}</span>
            <span className="text-sm text-quiet sm:text-right">
              {places} {places === 1 ? 'place' : 'places'}
            </span>
          </li>
        ))}
      </ul>
    </>
  )
}
