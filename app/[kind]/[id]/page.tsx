import type { Metadata } from 'next'
import { notFound, redirect } from 'next/navigation'
import { EntityView } from '@/app/components/entity-view'
import { getEntityPage } from '@/lib/views/entity'
import { getExplorer } from '@/lib/views/explorer'
import { kindOfSegment } from '@/lib/refs/address'

type Props = { params: Promise<{ kind: string; id: string }> }

async function load({ params }: Props) {
  const { kind: segment, id } = await params
  const kind = kindOfSegment(segment)
  if (kind === 'clause') redirect(entityHref('clause', decodeURIComponent(id)))
  return kind && getEntityPage(kind, decodeURIComponent(id), (await getExplorer()).lookups)
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const page = await load(props)
  if (!page) return { title: 'Not found' }
  return {
    title: [page.title ? `${page.label} – ${page.title}` : `${page.label}, ${page.kindName.toLowerCase()}`, page.when]
      .filter(Boolean)
      .join(', '),
    description: page.description,
    alternates: { canonical: entityHref(page.kind, page.id) },
  }
}

export default async function Entity(props: Props) {
  const page = await load(props)
  if (!page) notFound()
  return <EntityView page={page} />
}
