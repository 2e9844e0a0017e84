import type { Report } from '../lib/domain/diagnostic'
import type { Entry } from '../lib/domain/entry'
import type { Link } from '../lib/domain/link'
import type { Mention } from '../lib/domain/mention'

export function resolveMandates(_entries: readonly Entry[], _report: Report): { mentions: Mention[]; links: Link[] } {
  return { mentions: [], links: [] }
}
