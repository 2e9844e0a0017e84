import type { Metadata } from 'next'
import { editionIn } from '@/app/asked'
import { say } from '@/lib/messages/message'
import type { Parameters } from '@/lib/refs/states'
import { getTimeline, parseEventFilter } from '@/lib/views/events'
import { EventHead, EventTimeline } from './timeline'

type Props = { searchParams: Promise<Parameters> }

export const generateMetadata = (): Metadata => ({
  title: say('kinds.event'),
  description: say('events.description'),
})

export default async function Events({ searchParams }: Props) {
  const given = await searchParams
  const { lookups } = await editionIn(given)
  const filter = parseEventFilter(given)
  const timeline = getTimeline(filter, lookups)
  return (
    <>
      <EventHead timeline={timeline} origin={lookups.origin} />
      <EventTimeline timeline={timeline} />
    </>
  )
}
