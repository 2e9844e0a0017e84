import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { editionOf } from '@/app/asked'
import { HistoryView } from '@/app/components/history-view'
import { say } from '@/lib/messages/message'
import { decodePart, formatRef } from '@/lib/refs/address'
import { entryRef } from '@/lib/refs/ref'
import { type Parameters, parsePage } from '@/lib/refs/states'
import { getHistory } from '@/lib/views/comparison/history'
import { nameOfResolution } from '@/lib/views/names'
import { itemName } from '@/lib/views/passages'

type Props = { params: Promise<{ root: string; id: string }>; searchParams: Promise<Parameters> }

export const generateMetadata = (): Metadata => ({ title: say('history.title') })

/** The history of a resolution's text, or with `?of=` of one of its passages. */
export default async function ResolutionHistory({ params, searchParams }: Props) {
  const explorer = await editionOf(params)
  const resolution = explorer.lookups.getEntry(decodePart((await params).id))
  if (resolution?.kind !== 'resolution') notFound()
  const of = [(await searchParams).of].flat()[0]
  const passage = of === undefined ? resolution : explorer.lookups.getEntry(of)
  if (!passage || passage.location !== resolution.id) notFound()
  const name = nameOfResolution(resolution)
  return (
    <HistoryView
      history={await getHistory(explorer.library, explorer, passage.id)}
      title={
        passage === resolution
          ? say('history.of.text', { resolution: name })
          : say('history.of.passage', { passage: itemName(passage.id), resolution: name })
      }
      back={formatRef(entryRef(explorer.lookups.origin, passage))}
      origin={explorer.lookups.origin}
      owner={{ entity: 'resolution', id: resolution.id }}
      page={parsePage(await searchParams)}
    />
  )
}
