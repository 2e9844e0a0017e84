import type { Thing } from '../naming'
import { isIn, isSaidBy, type Period, periodsIn, readPeriod } from '../period'
import { type Checked, cannotTell, type Finding, notStated, type Predicate } from './claim'
import { type EventSentence, evidenceOf, sentencesOn } from './event-passages'
import { milestone } from './milestone'

function check(subject: Thing, object: string, edition: Checked): Finding {
  if (subject.entry?.kind === 'action-item') return milestone.check(subject, object, edition)
  const { entity } = subject
  if (entity?.kind !== 'event') return cannotTell('The plan gives dates to events, and milestones to action items.')
  const asked = readPeriod(object)
  if (!asked) return cannotTell(`"${object}" is no date that was understood: write 5 December 2017 or 2017-12-05.`)
  const sentences = sentencesOn(subject, edition)
  if (!entity.start) return notStated('The plan gives the event no date.', { evidence: evidenceOf(sentences) })
  const known: Period = { start: entity.start, end: entity.end ?? entity.start }
  const says = known.start === known.end ? [known.start] : [`${known.start} to ${known.end}`]
  const telling = sentencesWith(known, sentences)
  const evidence = evidenceOf(telling.length > 0 ? telling : sentences)
  if (isSaidBy(asked, known)) return { verdict: 'stated', says, evidence, note: 'The plan gives the event this date.' }
  const isFirstDay = asked.start === asked.end && asked.start === known.start
  if (isFirstDay) return { verdict: 'stated', says, evidence, note: 'The event begins on this day, and lasts longer.' }
  const others = sentences.filter(({ sentence }) => periodsIn(sentence).some((period) => isSaidBy(asked, period)))
  if (others.length > 0)
    return cannotTell('A sentence on the event has this date; whether it is that of the event is open.', {
      says,
      evidence: evidenceOf(others),
    })
  const isExact = known.start.length === 'YYYY-MM-DD'.length
  return isIn(asked, known) && !isExact
    ? notStated('The plan is not as exact as that.', { says, evidence })
    : { verdict: 'stated-otherwise', says, evidence, note: 'The plan gives the event another date.' }
}

/** The sentences that have the date themselves, as far as they tell the year. */
const sentencesWith = (known: Period, sentences: readonly EventSentence[]) =>
  sentences.filter(({ sentence }) => periodsIn(sentence).some((period) => isIn(period, known) || isIn(known, period)))

export const date: Predicate = { object: 'a day, several days, a month or a year: 5 December 2017, 2017-12', check }
