import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { editionOf } from '@/app/asked'
import { siteUrl } from '@/app/site'
import { decodePart } from '@/lib/refs/address'
import { getActionItemPage } from '@/lib/views/action-item'
import { citationOf } from '@/lib/views/citation'
import { getHistory } from '@/lib/views/comparison/history'
import { DroppedItemView } from './dropped'
import { ItemView } from './view'

type Props = { params: Promise<{ root: string; id: string }> }

async function load({ params }: Props) {
  const edition = await editionOf(params)
  const { lookups } = edition
  return { edition, lookups, found: getActionItemPage(decodePart((await params).id).toLowerCase(), lookups) }
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { found } = await load(props)
  if (!found) return { title: 'Not found' }
  return found.kind === 'item'
    ? { title: `Action item ${found.page.name}`, description: found.page.action.slice(0, 160) }
    : { title: `Action item ${found.page.name}, ${found.page.change}` }
}

export default async function ActionItemPage(props: Props) {
  const { edition, lookups, found } = await load(props)
  if (!found) notFound()
  const { origin } = lookups
  if (found.kind === 'dropped') return <DroppedItemView page={found.page} origin={origin} />
  const citation = citationOf(found.page.id, lookups, await siteUrl(), new Date())!
  const history = await getHistory(edition.library, edition, found.page.id)
  return <ItemView page={found.page} citation={citation} origin={origin} history={history} />
}
