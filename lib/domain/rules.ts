import type { Diagnostic } from './diagnostic'

/** What a rule reports, in words, for every rule; the worst first: what may have lost a part of the plan comes before what is printed wrong. */
export const RULES: Readonly<Record<string, string>> = {
  'inserted-file-not-read': 'Inserted files that are not read',
  'linked-part-not-read': 'Parts in files of their own that are not read',
  'heading-not-found': 'Action items under a resolution that is not theirs',
  'resolution-not-found': 'Resolutions of Table 1 of which no heading was found',
  'nothing-read': 'Resolutions of which no clause was read',
  'doubtful-heading': 'Lines that may be no heading',
  'table-not-read': 'Tables that were not read',
  'unknown-column': 'Columns that are not understood',
  'unknown-tick': 'Cells that are neither a tick nor none',
  'broken-off': 'Rows that break off',
  'run-together': 'Rows that have run into one',
  'used-twice': 'Ids that are used twice',
  'doubtful-mandate': 'Citations of a mandate that do not fit what was read',
  'without-number': 'Action items of which no number was read',
  'number-completed': 'Action items whose number was completed',
  'drawn-words-not-read': 'Words in drawings that are not read',
  'diagram-not-read': 'Diagrams that are not read',
  'chart-not-read': 'Charts that are not read',
  'equation-not-read': 'Equations that are not read',
  'embedded-object-not-read': 'Embedded objects that are not read',
  'form-control-not-read': 'Form controls that are not read',
  'field-code-not-read': 'Fields without a result',
  'hidden-text-not-read': 'Hidden text',
  'note-without-reference-not-read': 'Footnotes that no text refers to',
  'open-changes': 'Tracked changes',
  'wrong-mandate': 'Citations of a mandate that the operative text contradicts',
  'repeated-item': 'Action items that repeat another one',
  'likely-misprint': 'What looks misprinted',
  'dates-differ': 'Events with more than one date',
  'unknown-resolution': 'Resolutions of the assembly that the plan does not have',
  'unresolved-reference': 'References that name nothing that is known',
  'ambiguous-reference': 'References that may mean several things',
  misnumbered: 'Clauses whose printed label is missing or repeated',
  'other-actor': 'Action items by others than those whom the cited clause addresses',
  'mandate-not-printed': 'Mandates in parts that the plan does not print',
  'missing-heading': 'Headings that are missing',
  'progress-as-prose': 'Progress that is told without a table',
  'repeated-note-not-read': 'Further references to the same footnote',
  'ruby-not-read': 'Readings above words',
  'comments-not-read': 'Comments',
  'not-placed': 'Text of the page that is no part of the plan',
}

const SEVERITY_ORDER = ['error', 'warning', 'info'] as const
const ORDER = Object.keys(RULES)
const placeOf = (rule: string) => (ORDER.includes(rule) ? ORDER.indexOf(rule) : ORDER.length)

/** The faults of each rule, the worst rule first: by severity, then in the order of `RULES`. */
export function byRule<T extends Pick<Diagnostic, 'rule' | 'severity'>>(
  faults: readonly T[],
): { rule: string; faults: T[] }[] {
  const groups = new Map<string, T[]>()
  for (const fault of faults) {
    const group = groups.get(fault.rule)
    if (group) group.push(fault)
    else groups.set(fault.rule, [fault])
  }
  const gravity = (group: readonly T[]) =>
    SEVERITY_ORDER.findIndex((severity) => group.some((fault) => fault.severity === severity))
  return [...groups]
    .map(([rule, own]) => ({ rule, faults: own }))
    .sort(
      (a, b) =>
        gravity(a.faults) - gravity(b.faults) || placeOf(a.rule) - placeOf(b.rule) || a.rule.localeCompare(b.rule),
    )
}
