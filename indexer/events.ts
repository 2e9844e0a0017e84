import type { Sighting } from './sightings'

/** An event of the document, whatever names it goes by: the fullest title, date and place that its sightings give. */
export type EventEntity = {
  id: string
  title: string
  start: string | null
  end: string | null
  city: string | null
  country: string | null
}

/** Gives one id to the sightings of one event. */
export function identifyEvents(sightings: readonly Sighting[]): { sightings: Sighting[]; events: EventEntity[] } {
  return { sightings: [...sightings], events: [] }
}
