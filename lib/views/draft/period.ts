import { yearInTitle } from '../../identifiers/assembly-year'
import {
  PERIOD_SIGNS,
  periodAfter,
  periodOfSign,
  restartsWithPeriod,
  type StudyPeriod,
  yearsOf,
} from '../../identifiers/study-period'
import type { Corpus } from '../../library/format'
import { say } from '../../messages/message'
import { onceFor } from '../../text/once-for'

/** The study period of a plan, or null where it is not known. */
export const periodOf = onceFor((corpus: Corpus): StudyPeriod | null => periodAfter(yearInTitle(corpus.edition.title)))

/** The study period in which a text is read, null where it is not known, and whether that is another than the plan's. */
export type TextPeriod = { period: StudyPeriod | null; isOther: boolean }

/** The period that is asked for by its sign; without one, the plan's. */
export function textPeriod(sign: string | undefined, corpus: Corpus): TextPeriod {
  const own = periodOf(corpus)
  const period = periodOfSign(sign) ?? own
  return { period, isOther: own !== null && period !== own }
}

/** Whether an id of a text is not the plan's thing of that number, but one of another study period. */
export const isOfOther = (id: string, { isOther }: TextPeriod): boolean => isOther && restartsWithPeriod(id)

/** A study period to choose for a text; the plan's is the one without a sign. */
export type PeriodOption = { sign: string; name: string }

/** The study periods that a reader may choose, the plan's first. */
export function periodOptions(corpus: Corpus): PeriodOption[] {
  const own = periodOf(corpus)
  const others = PERIOD_SIGNS.flatMap((sign) => periodOfSign(sign) ?? []).filter((one) => one !== own)
  return [
    { sign: '', name: say('draft.period.this', { years: own ? yearsOf(own) : '' }) },
    ...others.map((one) => ({ sign: one.sign, name: yearsOf(one) })),
  ]
}
