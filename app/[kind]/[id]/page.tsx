import type { Metadata } from 'next'
import { notFound, redirect } from 'next/navigation'
import { EntityView } from '@/app/components/entity-view'
import { getEntityPage } from '@/lib/queries/entity'
import { getExplorer } from '@/lib/queries/explorer'
import { entityHref, kindOfSegment } from '@/lib/queries/hrefs'

type Props = { params: Promise<{ kind: string; id: string }> }

async function load({ params }: Props) {
  const { kind: segment, id } = await params
  const kind = kindOfSegment(segment)
  if (kind === 'clause') redirect(entityHref('clause', decodeURIComponent(id)))
  return kind && getEntityPage(kind, decodeURIComponent(id), (await getExplorer()).lookups)
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const page = await load(props)
  return { title: page ? page.label : 'Not found' }
}

export default async function Entity(props: Props) {
  const page = await load(props)
  if (!page) notFound()
  return <EntityView page={page} />
}
