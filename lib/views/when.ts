import type { Entity } from '../domain/entity'
import { formatCountry, formatDate, formatDates } from '../messages/intl'

/** When an event is, as far as it is known: "3–5 April 2017", "29 November – 1 December 2017", "June 2016". */
export const whenOf = ({ start, end }: Pick<Entity, 'start' | 'end'>): string =>
  start ? (end ? formatDates(start, end) : formatDate(start)) : ''

/** Where an event is: "Seoul, Korea (Rep. of)"; the country in the reader's language. */
export const whereOf = ({ city, country }: Pick<Entity, 'city' | 'country'>): string =>
  [city, country && formatCountry(country)].filter(Boolean).join(', ')
