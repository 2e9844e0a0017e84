import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { siteUrl } from '@/app/site'
import { getActionItemPage } from '@/lib/views/action-item'
import { citationOf } from '@/lib/views/citation'
import { getExplorer } from '@/lib/views/explorer'
import { DroppedItemView } from './dropped'
import { ItemView } from './view'

type Props = { params: Promise<{ id: string }> }

async function load({ params }: Props) {
  const id = decodeURIComponent((await params).id).toLowerCase()
  const { lookups } = await getExplorer()
  return { id, lookups, found: getActionItemPage(id, lookups) }
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { id, found } = await load(props)
  if (!found) return { title: 'Not found' }
  const alternates = { canonical: entityHref('action-item', found.kind === 'item' ? found.page.id : id) }
  return found.kind === 'item'
    ? { title: `Action item ${found.page.name}`, description: found.page.action.slice(0, 160), alternates }
    : { title: `Action item ${found.page.name}, ${found.page.change}`, alternates }
}

export default async function ActionItemPage(props: Props) {
  const { lookups, found } = await load(props)
  if (!found) notFound()
  if (found.kind === 'dropped') return <DroppedItemView page={found.page} />
  return <ItemView page={found.page} citation={citationOf(found.page.id, lookups, await siteUrl(), new Date())!} />
}
