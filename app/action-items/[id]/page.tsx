import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getActionItemPage } from '@/lib/queries/action-item'
import { getExplorer } from '@/lib/queries/explorer'
import { DroppedItemView, ItemView } from './view'

type Props = { params: Promise<{ id: string }> }

async function load({ params }: Props) {
  const id = decodeURIComponent((await params).id).toLowerCase()
  return getActionItemPage(id, (await getExplorer()).lookups)
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const found = await load(props)
  if (!found) return { title: 'Not found' }
  return found.kind === 'item'
    ? { title: `Action item ${found.page.name}`, description: found.page.action.slice(0, 160) }
    : { title: `Action item ${found.page.name}, ${found.page.change}` }
}

export default async function ActionItemPage(props: Props) {
  const found = await load(props)
  if (!found) notFound()
  return found.kind === 'item' ? <ItemView page={found.page} /> : <DroppedItemView page={found.page} />
}
