import type { Entity } from '../domain/entity'

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

type Day = { year: string; month: string; day: string }

function parts(date: string): Day {
  const [year = '', month = '', day = ''] = date.split('-')
  return { year, month: MONTHS[Number(month) - 1] ?? '', day: day && String(Number(day)) }
}
const write = (...words: string[]) => words.filter(Boolean).join(' ')
const full = ({ year, month, day }: Day) => write(day, month, year)

/** When an event is, as far as it is known: "3–5 April 2017", "29 November – 1 December 2017", "June 2016". */
export function whenOf({ start, end }: Pick<Entity, 'start' | 'end'>): string {
  if (!start) return ''
  const from = parts(start)
  if (!end || end === start) return full(from)
  const to = parts(end)
  if (from.year !== to.year) return `${full(from)} – ${full(to)}`
  if (from.month !== to.month || !from.day || !to.day) return `${write(from.day, from.month)} – ${full(to)}`
  return `${from.day}–${full(to)}`
}
