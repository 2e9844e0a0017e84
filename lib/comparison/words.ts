import type { Change } from '../domain/change'
import { isCode, say, sayMessage } from '../messages/message'

/** What a field is called, a cell of Table 1 by the head of its column; one without a name as it is. */
export function fieldName(field: string): string {
  const code = `field.${field}`
  return isCode(code) ? sayMessage({ code }) : field
}

/** What a field of an entry, or the whole entry, is called in a list of changes: "Milestone", "Clause added", "Clause amended". */
export const headingOf = (change: Change): string =>
  change.kind === 'changed' && change.field !== 'text'
    ? fieldName(change.field)
    : say(`comparison.heading.${change.kind}`, { entry: say(`entry.${change.entry}`) })
