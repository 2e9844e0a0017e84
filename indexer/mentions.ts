import type { Report } from '../lib/domain/diagnostic'
import type { Mention } from '../lib/domain/mention'
import type { Sighting } from './sightings'

/**
 * Sightings as mentions. A reference is resolved only when its finder names one entity; what is ambiguous or unresolved is
 * kept as such, with its reason, and reported.
 */
export function readMentions(sightings: readonly Sighting[], report: Report): Mention[] {
  return sightings.map(({ finding, entry, location, text, span }) => {
    const { kind, id, candidates = [], reason = null } = finding
    const status = id !== null ? 'resolved' : candidates.length > 1 ? 'ambiguous' : 'unresolved'
    if (status !== 'resolved')
      report({
        rule: `${status}-reference`,
        severity: 'warning',
        message: `"${text}" ${status === 'ambiguous' ? `may be ${candidates.join(' or ')}` : 'names nothing that is known'}: ${reason ?? 'no reason given'}`,
        location,
        span,
      })
    return { kind, location, entry, entity: id, text, span, status, candidates, reason }
  })
}
