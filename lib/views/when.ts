import type { Entity } from '../domain/entity'
import { full, partsOf, write } from '../text/day'

/** When an event is, as far as it is known: "3–5 April 2017", "29 November – 1 December 2017", "June 2016". */
export function whenOf({ start, end }: Pick<Entity, 'start' | 'end'>): string {
  if (!start) return ''
  const from = partsOf(start)
  if (!end || end === start) return full(from)
  const to = partsOf(end)
  if (from.year !== to.year) return `${full(from)} – ${full(to)}`
  if (from.month !== to.month || !from.day || !to.day) return `${write(from.day, from.month)} – ${full(to)}`
  return `${from.day}–${full(to)}`
}
