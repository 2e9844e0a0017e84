import type { Metadata } from 'next'
import { getTimeline, parseEventFilter } from '@/lib/views/events'
import { getExplorer } from '@/lib/views/explorer'
import { EventFilterForm, EventTimeline } from './timeline'

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export const metadata: Metadata = {
  title: 'Events',
  description: 'Workshops, forums and other events of the plan on a timeline, by year, place and organizer.',
  alternates: { canonical: kindHref('event') },
}

export default async function Events({ searchParams }: Props) {
  const filter = parseEventFilter(await searchParams)
  const timeline = getTimeline(filter, (await getExplorer()).lookups)
  return (
    <>
      <EventFilterForm timeline={timeline} filter={filter} />
      <EventTimeline timeline={timeline} />
    </>
  )
}
