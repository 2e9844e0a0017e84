import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { EntityView } from '@/app/components/entity-view'
import { siteUrl } from '@/app/site'
import { citationOf } from '@/lib/views/citation'
import { getEntityPage } from '@/lib/views/entity'
import { getExplorer } from '@/lib/views/explorer'
import { parseItemList, viewItemList } from '@/lib/views/item-list'
import { counted } from '@/lib/views/names'
import { getResolutionPage } from '@/lib/views/resolution'
import { ResolutionView } from './view'

type Props = {
  params: Promise<{ id: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

async function load({ params }: Props) {
  const id = decodeURIComponent((await params).id)
  const { lookups } = await getExplorer()
  return { id, lookups, resolution: getResolutionPage(id, lookups), entity: getEntityPage('resolution', id, lookups) }
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { id, resolution, entity } = await load(props)
  const alternates = { canonical: entityHref('resolution', id) }
  if (resolution)
    return {
      title: `${resolution.name} – ${resolution.title}`,
      description: `${resolution.name}: its operative text, clause by clause, with ${counted(resolution.items.length, 'action item')} and their state.`,
      alternates,
    }
  return entity ? { title: entity.label, description: entity.description, alternates } : { title: 'Not found' }
}

export default async function ResolutionPage(props: Props) {
  const { id, lookups, resolution, entity } = await load(props)
  if (resolution) {
    const state = parseItemList(await props.searchParams)
    return (
      <ResolutionView
        page={resolution}
        items={viewItemList(resolution.items, state, entityHref('resolution', id))}
        citation={citationOf(id, lookups, await siteUrl(), new Date())!}
      />
    )
  }
  if (entity) return <EntityView page={entity} />
  notFound()
}
