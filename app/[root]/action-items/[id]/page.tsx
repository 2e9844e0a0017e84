import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { editionOf } from '@/app/asked'
import { siteUrl } from '@/app/site'
import { citationOf } from '@/lib/exports/citations/citation'
import { say } from '@/lib/messages/message'
import { decodePart } from '@/lib/refs/address'
import { onceFor } from '@/lib/text/once-for'
import { getActionItemPage } from '@/lib/views/action-item'
import { getChangedSince } from '@/lib/views/comparison/changed'
import { getStates } from '@/lib/views/comparison/history'
import { stateRuns } from '@/lib/views/comparison/versions'
import { DroppedItemView } from './dropped'
import { ItemView } from './view'

type Props = { params: Promise<{ root: string; id: string }> }

/** What the page shows, found once for it and for its head. */
const load = onceFor(async ({ params }: Props) => {
  const explorer = await editionOf(params)
  const { lookups } = explorer
  return { explorer, lookups, found: getActionItemPage(decodePart((await params).id).toLowerCase(), lookups) }
})

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { found } = await load(props)
  if (!found) return { title: say('missing.title') }
  return found.kind === 'item'
    ? { title: say('name.item', { item: found.page.name }), description: found.page.action.slice(0, 160) }
    : { title: say('item.untracked', { item: found.page.name }) }
}

export default async function ActionItemPage(props: Props) {
  const { explorer, lookups, found } = await load(props)
  if (!found) notFound()
  const { origin } = lookups
  if (found.kind === 'dropped') return <DroppedItemView page={found.page} origin={origin} />
  const citation = citationOf(found.page.id, explorer, await siteUrl(), new Date())!
  const since = await getChangedSince(explorer.library, explorer)
  const states = stateRuns(await getStates(explorer.library, explorer, found.page.id))
  return <ItemView page={found.page} since={since} states={states} citation={citation} origin={origin} />
}
