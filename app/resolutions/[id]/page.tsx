import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { EntityView } from '@/app/components/entity-view'
import { getEntityPage } from '@/lib/queries/entity'
import { getExplorer } from '@/lib/queries/explorer'
import { getResolutionPage } from '@/lib/queries/resolution'
import { ResolutionView } from './view'

type Props = { params: Promise<{ id: string }> }

async function load({ params }: Props) {
  const id = decodeURIComponent((await params).id)
  const { lookups } = await getExplorer()
  return { resolution: getResolutionPage(id, lookups), entity: getEntityPage('resolution', id, lookups) }
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { resolution, entity } = await load(props)
  return { title: resolution ? `${resolution.name} – ${resolution.title}` : (entity?.label ?? 'Not found') }
}

export default async function ResolutionPage(props: Props) {
  const { resolution, entity } = await load(props)
  if (resolution) return <ResolutionView page={resolution} />
  if (entity) return <EntityView page={entity} />
  notFound()
}
