import { z } from 'zod'
import known from '../../data/knowledge/study-periods.json'

/** A study period of ITU-T, by the sign that ITU's documents give it: `t17` for 2017-2020. */
export const StudyPeriod = z.object({
  sign: z.string().regex(/^t\d{2}$/),
  /** The year that the assembly in front of it is named for, and the year in which it was held (WTSA-20: 2022). */
  assembly: z.int(),
  held: z.int(),
  /** The first and the last year of the period. */
  first: z.int(),
  last: z.int(),
  /** Whether ITU's site has a page for each study group of the period. */
  pages: z.boolean(),
  /** How the files of its liaison statements begin, or null where that is not known. */
  liaison: z.string().nullable(),
  /** The numbers of the study groups of ITU-T. */
  groups: z.array(z.int()),
})
export type StudyPeriod = z.infer<typeof StudyPeriod>

/** The study periods that are known, the earliest first. */
const { periods } = z.object({ source: z.string(), periods: z.array(StudyPeriod) }).parse(known)
/** How long the last known period is taken to last, in years. */
const YEARS = 4

/**
 * The study period that follows an assembly, or null where it is not known. An assembly that was held later than it is named
 * for is known by either year (WTSA-20, 2022).
 */
export const periodAfter = (assembly: number | null): StudyPeriod | null =>
  (assembly !== null && periods.findLast((one) => one.assembly <= assembly && assembly < one.assembly + YEARS)) || null

/** The years of a period as ITU's addresses have them: "2017-2020". */
export const yearsOf = ({ first, last }: StudyPeriod): string => `${first}-${last}`

/** The study period that has a sign, or null where none is known by it. */
export const periodOfSign = (sign: string | undefined): StudyPeriod | null =>
  periods.find((one) => one.sign === sign) ?? null

/** The signs of the study periods that are known, the latest first. */
export const PERIOD_SIGNS = periods.map(({ sign }) => sign).reverse()

/** Numbers that start again with each study period: the same one stands for another thing in the next. */
const RESTARTING: readonly RegExp[] = [
  // Q5/13, WP1/20
  /^itu-t-(?:q|wp)\d+-\d+$/,
  // TSAG-TD25R1, SG13-C40, TSAG-R8, TSAG-LS4
  /^(?:tsag|sg\d+)-(?:\w+-)?(?:td|c|r|o?ls)\d/,
  // TSB Circular 62, Collective letter 3/20
  /^tsb-(?:circular|collective-letter)-\d/,
]

/** Whether an id is that of a thing whose number starts again with each study period. */
export const restartsWithPeriod = (id: string): boolean => RESTARTING.some((form) => form.test(id))
