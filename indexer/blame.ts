import type { Diagnostic } from '../lib/domain/diagnostic'
import type { Entry } from '../lib/domain/entry'

/** Faults of the reading behind which a citation of a clause proves nothing: the clauses or the items may be read wrongly. */
const UNSURE = new Set([
  'misnumbered',
  'doubtful-heading',
  'heading-not-found',
  'nothing-read',
  'number-completed',
  'run-together',
  'used-twice',
])

/**
 * Resolutions whose clauses may be counted wrongly: a clause without label that has further paragraphs may be a list whose
 * labels were not read.
 */
function withoutLabels(entries: readonly Entry[]): Set<string> {
  const bare = new Set(
    entries.flatMap((entry) =>
      entry.kind === 'clause' && entry.role === 'clause' && entry.label === null ? [entry.id] : [],
    ),
  )
  return new Set(
    entries.flatMap((entry) =>
      entry.kind === 'clause' && entry.role === 'paragraph' && bare.has(entry.parent ?? '') ? [entry.location] : [],
    ),
  )
}

/**
 * The authors are blamed for a wrong citation only where the reading of both, the item and the clauses of its resolution, is
 * certain; else the reader says of itself that it is unsure.
 */
export function settleBlame(diagnostics: readonly Diagnostic[], entries: readonly Entry[]): Diagnostic[] {
  const parents = new Map(entries.map(({ id, parent }) => [id, parent]))
  const unsure = new Set([
    ...withoutLabels(entries),
    ...diagnostics.flatMap(({ rule, subject, location }) =>
      subject === 'reading' && UNSURE.has(rule) && location !== null ? [location] : [],
    ),
  ])
  return diagnostics.map((diagnostic) => {
    const { rule, location } = diagnostic
    if (rule !== 'wrong-mandate' || location === null) return diagnostic
    const isUnsure = unsure.has(location) || unsure.has(parents.get(location) ?? '')
    return isUnsure ? { ...diagnostic, rule: 'doubtful-mandate', subject: 'reading' } : diagnostic
  })
}
