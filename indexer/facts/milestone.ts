import type { EntryOf } from '../../lib/domain/entry'
import type { FactOf, Point } from '../../lib/domain/fact'
import { MONTH, monthNumber } from '../../lib/text/months'

/** What a milestone says: points in time, repetitions, and the words not understood. */
export type Milestone = { points: Point[]; repeated: string[]; unread: string }

const monthOf = (name: string) => String(monthNumber(name)).padStart(2, '0')
const yearOf = (printed: string) => (printed.length === 2 ? `20${printed}` : printed)
/** Bodies whose meetings milestones go by. */
const BODY = 'TSAG|Council|WTSA|WTDC|PP|RA|SG\\d{1,2}'

/** Forms of a point in time. One row a form, with its example; the first that fits takes its words. */
const POINTS: readonly { form: RegExp; point: (match: RegExpMatchArray) => Point }[] = [
  // 30-Sep-19
  {
    form: new RegExp(`\\b(\\d{1,2})[- ](${MONTH})[- ](\\d{4}|\\d{2})\\b`, 'i'),
    point: ([text, day, month, year]) => ({
      at: `${yearOf(year!)}-${monthOf(month!)}-${day!.padStart(2, '0')}`,
      label: text,
    }),
  },
  // March 2017
  {
    form: new RegExp(`\\b(${MONTH})[- ](\\d{4})\\b`, 'i'),
    point: ([text, month, year]) => ({ at: `${year}-${monthOf(month!)}`, label: text }),
  },
  // One year before WTSA-20
  {
    form: new RegExp(`\\b(?:one|\\d{1,2}) year before (?:${BODY})[- ](20\\d\\d|\\d\\d)\\b`, 'i'),
    point: ([text, year]) => ({ at: String(Number(yearOf(year!)) - 1), label: text }),
  },
  // 3 months before WTSA-20, Last TSAG before WTSA-20, Before WTSA-20
  {
    form: new RegExp(
      `(?:\\b(?:\\d{1,2}|one|two|three|six) months? |\\b(?:last|next) (?:${BODY}) )?\\bbefore (?:${BODY})[- ](20\\d\\d|\\d\\d)\\b`,
      'i',
    ),
    point: ([text, year]) => ({ at: yearOf(year!), label: text }),
  },
  // TSAG 2018, WTSA-20, WTSA 2020, PP-18
  {
    form: new RegExp(`\\b(${BODY})[- ](20\\d\\d|\\d\\d)\\b`),
    point: ([, body, year]) => ({
      at: yearOf(year!),
      label: /^(?:WTSA|WTDC|PP|RA)$/.test(body!) ? `${body}-${yearOf(year!).slice(2)}` : `${body} ${yearOf(year!)}`,
    }),
  },
  // 2017
  { form: /\b(20\d\d)\b/, point: ([year]) => ({ at: year, label: year }) },
]

/** Forms of a repetition, or of a meeting without date. One row a form, with its example. */
const REPETITIONS: readonly { form: RegExp; label: string }[] = [
  { form: /\b\d{1,2} months before Council\b/i, label: 'Before each Council' }, // 3 months before Council
  { form: /\beach TSAG meeting\b|\bTSAG meetings?\b(?! \d)/i, label: 'TSAG meetings' },
  { form: /\bCouncil meetings?\b/i, label: 'Council meetings' },
  { form: /\bnext TSAG\b/i, label: 'Next TSAG' },
  { form: /\bfirst SG meeting\b/i, label: 'First study group meeting' },
  { form: /\bannual(?:ly)?\b/i, label: 'Annual' },
  { form: /\bongoing\b/i, label: 'Ongoing' },
]

/** A longer cell is no milestone. */
const LONGEST = 300

/** Reads a milestone as printed: "TSAG 2018, Ongoing". What no form fits is given back as `unread`. */
export function parseMilestone(printed: string): Milestone {
  if (printed.length > LONGEST) return { points: [], repeated: [], unread: printed }
  const milestone: Milestone = { points: [], repeated: [], unread: '' }
  let rest = printed
  for (const { form, point } of POINTS)
    for (let match = rest.match(form); match; match = rest.match(form)) {
      milestone.points.push(point(match))
      rest = rest.replace(form, ' ')
    }
  for (const { form, label } of REPETITIONS)
    if (form.test(rest)) {
      milestone.repeated.push(label)
      rest = rest.replace(form, ' ')
    }
  milestone.unread = rest.replace(/[\s,;.]+/g, ' ').trim()
  milestone.points.sort((a, b) => a.at.localeCompare(b.at))
  return milestone
}

/** The milestone of an action item; none where its cell is empty. */
export function readMilestone({ id, milestone, parts }: EntryOf<'action-item'>): FactOf<'milestone'>[] {
  return milestone && parts.milestone
    ? [{ kind: 'milestone', entry: id, span: parts.milestone.span, ...parseMilestone(milestone) }]
    : []
}
