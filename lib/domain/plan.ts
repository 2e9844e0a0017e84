/**
 * Which state of a plan an address or a link means: an edition by its date, or the newest (`date` null). The date is the
 * day on which the meeting of the edition opens as far as it is known ("2018-02-26", "2018-02", "2018"), else "undated";
 * a second edition of the same day ends in ".2".
 */
export type EditionRef = { plan: string; date: string | null }

const PLAN = /^[a-z0-9]+(?:-[a-z0-9]+)*$/
const DATE = /^(?:\d{4}(?:-\d{2}(?:-\d{2})?)?|undated)(?:\.[1-9]\d?)?$/

/** The longest id of a plan, in characters. */
const LONGEST = 60

/** First parts of addresses that are no plan's: pages and answers of the library as a whole. */
export const RESERVED: ReadonlySet<string> = new Set([
  'api',
  'citations',
  'feeds',
  'files',
  'opensearch',
  'mcp',
  'resolve',
  'search',
  'trust',
])

/** Whether a text may be the id of a plan: words of small letters and digits, joined by hyphens, and not reserved. */
export const isPlanId = (text: string): boolean => text.length <= LONGEST && PLAN.test(text) && !RESERVED.has(text)

/** "wtsa-16@2018-02-26", and "wtsa-16" for the newest edition. */
export const formatEditionRef = ({ plan, date }: EditionRef): string => (date === null ? plan : `${plan}@${date}`)

/** The inverse of `formatEditionRef`; undefined where a text has another form. */
export function parseEditionRef(text: string): EditionRef | undefined {
  const [plan = '', date, ...rest] = text.split('@')
  if (!isPlanId(plan) || rest.length > 0) return undefined
  if (date === undefined) return { plan, date: null }
  return DATE.test(date) ? { plan, date } : undefined
}

/** A text as the id of a plan: "WTSA-16 Action Plan" gives "wtsa-16-action-plan"; empty where it has no letter or digit. */
export function planIdOf(text: string): string {
  const id = text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST)
    .replace(/^-+|-+$/g, '')
  return RESERVED.has(id) ? `${id}-plan` : id
}
