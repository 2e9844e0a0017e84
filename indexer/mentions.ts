import type { Report } from '../lib/domain/diagnostic'
import type { Entry } from '../lib/domain/entry'
import type { Mention } from '../lib/domain/mention'
import type { Finding } from '../lib/identifiers/finding'
import type { Hyperlink } from '../lib/reading/reading'
import { addressesOf } from './addresses'
import type { Occurrence } from './occurrences'

/** Ids that an action item may be called by in this document: those in its tables, and those that its list of changes tells of. */
function itemNumbers(entries: readonly Entry[]): Set<string> {
  const numbers = new Set<string>()
  for (const entry of entries) {
    if (entry.kind === 'action-item') for (const id of [entry.id, ...entry.aliases]) numbers.add(id)
    if (entry.kind === 'change') numbers.add(entry.item)
  }
  return numbers
}

/**
 * What a finding comes to in this document. A bare "TD234" is settled where the document elsewhere names exactly one
 * candidate in full; an action item that the document has not is no action item.
 */
function settle(finding: Finding, named: ReadonlySet<string>, items: ReadonlySet<string>): Finding {
  const { id, kind, candidates = [] } = finding
  if (id === null) {
    const known = candidates.filter((candidate) => named.has(candidate))
    return known.length === 1
      ? { ...finding, id: known[0]!, reason: 'the document names it in full elsewhere' }
      : finding
  }
  if (kind === 'action-item' && !items.has(id))
    return { ...finding, id: null, candidates: [], reason: `the document has no action item ${id}` }
  return finding
}

/** Gives of equal strings always the same one: a plan names a thing hundreds of times, and each finding has strings of its own. */
function sharedStrings(): (string: string) => string {
  const known = new Map<string, string>()
  return (string) => {
    const first = known.get(string)
    if (first === undefined) known.set(string, string)
    return first ?? string
  }
}

/**
 * Occurrences as mentions. A reference is resolved only when one entity can be meant; what is ambiguous or unresolved is
 * kept as such, with its reason, and reported.
 */
export function readMentions(
  entries: readonly Entry[],
  occurrences: readonly Occurrence[],
  hyperlinks: readonly Hyperlink[],
  report: Report,
): Mention[] {
  const addressOf = addressesOf(hyperlinks)
  const named = new Set(occurrences.flatMap(({ finding }) => finding.id ?? []))
  const items = itemNumbers(entries)
  const shared = sharedStrings()
  return occurrences.map(({ finding: found, entry, location, text, span }) => {
    const finding = settle(found, named, items)
    const { kind, id, candidates = [], reason = null } = finding
    const status = id !== null ? 'resolved' : candidates.length > 1 ? 'ambiguous' : 'unresolved'
    if (status !== 'resolved')
      report({
        rule: `${status}-reference`,
        subject: 'document',
        severity: 'warning',
        message: `"${text}" ${status === 'ambiguous' ? `may be ${candidates.join(' or ')}` : 'names nothing that is known'}: ${reason ?? 'no reason given'}`,
        location,
        span,
      })
    return {
      kind,
      location,
      entry,
      entity: id === null ? null : shared(id),
      text: shared(text),
      span,
      status,
      candidates: id === null ? candidates : [],
      reason,
      address: addressOf(span),
    }
  })
}
