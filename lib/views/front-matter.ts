import type { Diagnostic } from '../domain/diagnostic'
import type { EntryOf } from '../domain/entry'
import { byRule } from '../domain/rules'
import type { Lookups } from '../library/lookups'
import { entityRef, type Ref } from '../refs/ref'
import { curlyQuotes } from '../text/quotes'
import { itemName, placeOf } from './passages'
import { placeOfPassage } from './position'
import { type RichText, richText } from './rich-text'

export type ChangeView = {
  id: string
  name: string
  ref: Ref
  change: EntryOf<'change'>['change']
  reason: string
  /** What the item of this number says now; empty where the plan has none. */
  action: string
}

export const getChanges = (lookups: Lookups): ChangeView[] =>
  lookups.entriesOfKind('change').map(({ id, item, change, reason }) => ({
    id,
    name: itemName(item),
    ref: entityRef(lookups.origin, 'action-item', item),
    change,
    reason: reason ?? '',
    action: lookups.getActionItem(item)?.action ?? '',
  }))

/** The introductions of the plan's parts. */
export const getPassages = (lookups: Lookups): { id: string; text: RichText }[] =>
  lookups.entriesOfKind('passage').map((entry) => ({ id: entry.id, text: richText(entry, lookups) }))

/** Pictures before the first resolution. */
export const getFigures = (lookups: Lookups): { id: string; caption: string; place: string }[] =>
  lookups
    .entriesOfKind('figure')
    .filter(({ location }) => location === 'front')
    .map((figure) => ({ id: figure.id, caption: figure.caption, place: placeOfPassage(figure, lookups) }))

export type RegisterGroup = {
  rule: string
  severity: Diagnostic['severity']
  faults: { message: string; ref: Ref | null; passage: string }[]
}

/** Ids in the message of a diagnostic: res-73.3.3, res-76.1.5.ii. */
const IDS = /\b(?:res|opinion)-\d{1,3}(?:\.\w{1,8}){0,5}/g

/** How much of a passage is quoted, in characters. */
const QUOTED = 160

/** A message with the names of what it speaks of: "res-73.3.3" is "Resolution 73, instructs …, 3". */
const withNames = (message: string, lookups: Lookups): string =>
  message.replace(IDS, (id) => {
    const entry = lookups.getEntry(id)
    return entry ? placeOf(entry, lookups) : id
  })

/** The words of a passage, unless the message has them already. */
function passageFor(message: string, span: Diagnostic['span'], source: string): string {
  const words = span
    ? source
        .slice(span.start, Math.min(span.end, span.start + QUOTED))
        .replace(/\s+/g, ' ')
        .trim()
    : ''
  return message.includes(words) ? '' : words
}

/** The faults of the document, or those of the reading, by rule, the worst first. */
export function getRegister(lookups: Lookups, source: string, of: Diagnostic['subject']): RegisterGroup[] {
  return byRule(lookups.corpus.diagnostics.filter(({ subject }) => subject === of)).map(({ rule, faults }) => ({
    rule,
    severity: faults[0]!.severity,
    faults: faults.map(({ message, location, span }) => {
      const owner = location ? lookups.getEntry(location) : undefined
      return {
        message: curlyQuotes(withNames(message, lookups)),
        ref:
          owner?.kind === 'action-item' || owner?.kind === 'resolution'
            ? entityRef(lookups.origin, owner.kind, owner.id)
            : null,
        passage: passageFor(message, span, source),
      }
    }),
  }))
}
