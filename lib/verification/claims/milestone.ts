import type { Thing } from '../naming'
import { isIn, isSaidBy, periodsIn, readPeriod } from '../period'
import { type Checked, cannotTell, type Finding, isSameWording, notStated, type Predicate } from './claim'

/** Signs that divide the milestones of a cell: "Council 2017, TSAG 2017, Ongoing". */
const DIVIDED = /\s*[,;]\s*/

function check({ entry }: Thing, object: string, { lookups }: Checked): Finding {
  if (entry?.kind !== 'action-item') return cannotTell('Only action items have a milestone.')
  const [fact] = lookups.factsOf(entry.id, 'milestone')
  const place = entry.parts.milestone
  if (!fact || !place || entry.milestone.trim() === '') return notStated('The milestone of the item is empty.')
  const says = { says: [entry.milestone], evidence: [{ entry: entry.id, span: place.span }] }
  const printed = [entry.milestone, ...entry.milestone.split(DIVIDED)]
  const labels = [...fact.points.map(({ label }) => label), ...fact.repeated]
  const asked = [object, ...(object.split(DIVIDED).length > 1 ? [] : [object.replace(/^(?:by|at|in)\s/i, '')])]
  if (asked.some((one) => [...printed, ...labels].some((other) => isSameWording(one, other))))
    return { verdict: 'stated', ...says, note: 'The cell of the milestone says so.' }
  const period = readPeriod(object)
  const dates = entry.milestone.split(DIVIDED).flatMap((part) => readPeriod(part) ?? [])
  if (period && dates.some((date) => isSaidBy(period, date)))
    return { verdict: 'stated', ...says, note: 'The cell of the milestone has this date.' }
  const isMoreExact = period && periodsIn(entry.milestone).some((date) => isIn(period, date))
  return isMoreExact
    ? notStated('The milestone is not as exact as that.', says)
    : { verdict: 'stated-otherwise', ...says, note: 'The cell of the milestone has another one.' }
}

export const milestone: Predicate = { object: 'a milestone as printed (TSAG 2018), or a date', check }
