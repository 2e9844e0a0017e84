import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { editionOf } from '@/app/asked'
import { HistoryView } from '@/app/components/history-view'
import { say } from '@/lib/messages/message'
import { decodePart, formatRef } from '@/lib/refs/address'
import { entityRef } from '@/lib/refs/ref'
import { type Parameters, parsePage } from '@/lib/refs/states'
import { getHistory } from '@/lib/views/comparison/history'
import { itemName } from '@/lib/views/passages'

type Props = { params: Promise<{ root: string; id: string }>; searchParams: Promise<Parameters> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: say('history.of.item', { item: itemName(decodePart((await params).id)) }) }
}

export default async function ItemHistory({ params, searchParams }: Props) {
  const explorer = await editionOf(params)
  const item = explorer.lookups.getActionItem(decodePart((await params).id).toLowerCase())
  if (!item) notFound()
  return (
    <HistoryView
      history={await getHistory(explorer.library, explorer, item.id)}
      title={say('history.of.item', { item: itemName(item.id) })}
      back={formatRef(entityRef(explorer.lookups.origin, 'action-item', item.id))}
      origin={explorer.lookups.origin}
      owner={{ entity: 'action-item', id: item.id }}
      page={parsePage(await searchParams)}
    />
  )
}
