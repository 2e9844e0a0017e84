import type { Report } from '../lib/domain/diagnostic'
import type { Entity } from '../lib/domain/entity'
import type { Entry } from '../lib/domain/entry'
import type { Mention } from '../lib/domain/mention'

/** What looks misprinted wherever it stands; one row a form, with its example. */
const FORMS: readonly { form: RegExp; says: (match: RegExpMatchArray) => string }[] = [
  // Council 20187
  {
    form: /\b(?:Council|WTSA|PP|WTDC|TSAG)[\s-](20\d{3})\b/g,
    says: ([words]) => `"${words}" has a year of five digits`,
  },
  // SG20RG EECAT
  { form: /\bSG\d{1,2}RG\s[A-Z]{2,6}\b/g, says: ([words]) => `"${words}" lacks the hyphen of a regional group's name` },
]

const wordsOf = (text: string) => new Set(text.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? [])

/** Share of the shorter title's words that the other has. */
function likeness(a: string, b: string): number {
  const [x, y] = [wordsOf(a), wordsOf(b)]
  return [...x].filter((word) => y.has(word)).length / Math.max(1, Math.min(x.size, y.size))
}

/**
 * A Recommendation's number with each digit but the last left open, in turn: numbers that share a form differ in that digit
 * alone. The last digit is what tells neighbours in a series apart, whose titles are alike by right.
 */
function* openForms(id: string): Iterable<string> {
  for (const { index } of id.matchAll(/\d(?=[\d.]*\d$)/g)) yield `${id.slice(0, index)}?${id.slice(index + 1)}`
}

/** Two numbers of one series with one title, a digit apart: one of them is likely the other; which one is not said. */
function reportTwins(entities: readonly Entity[], mentions: readonly Mention[], report: Report): void {
  const byForm = new Map<string, Entity>()
  const twins = new Map<string, Entity>()
  for (const entity of entities) {
    if (entity.kind !== 'recommendation' || !entity.title || wordsOf(entity.title).size < 4) continue
    for (const form of openForms(entity.id)) {
      const other = byForm.get(form)
      if (!other?.title) byForm.set(form, entity)
      else if (likeness(entity.title, other.title) === 1) twins.set(entity.id, other).set(other.id, entity)
    }
  }
  for (const { entity, location, span, text } of mentions) {
    const twin = twins.get(entity ?? '')
    if (twin)
      report({
        rule: 'likely-misprint',
        subject: 'document',
        severity: 'warning',
        message: `"${text}" has the title of ${twin.label}: one of the two numbers may be misprinted`,
        location,
        span,
      })
  }
}

/** Reports what is likely misprinted. The text stays as it is printed, and so do the ids read from it. */
export function findMisprints(
  entries: readonly Entry[],
  mentions: readonly Mention[],
  entities: readonly Entity[],
  report: Report,
): void {
  for (const entry of entries)
    for (const { form, says } of FORMS)
      for (const match of entry.text.matchAll(form)) {
        const start = entry.span.start + match.index
        report({
          rule: 'likely-misprint',
          subject: 'document',
          severity: 'warning',
          message: says(match),
          location: entry.location,
          span: { start, end: start + match[0].length },
        })
      }
  reportTwins(entities, mentions, report)
}
