import type { ReferenceChange } from '../domain/change'
import type { Entry } from '../domain/entry'
import type { Mention } from '../domain/mention'
import { contains } from '../domain/span'
import { groupBy } from '../text/group-by'
import { wordingOf } from '../text/wording'
import { fieldsOf } from './fields'
import type { Counterparts } from './matching'
import type { Outline } from './outline'

type Side = { outline: Outline; mentions: readonly Mention[] }
type Resolved = Mention & { entity: string }

/** A clause that a mandate cites is no reference: it changes as the mandate does. */
const isReference = (mention: Mention): mention is Resolved => mention.kind !== 'clause' && mention.entity !== null

/**
 * References that items and resolutions gained and lost: an entity that only one of the editions names at the location, in
 * words that the other edition does not have there.
 */
export function compareReferences(earlier: Side, later: Side, counterparts: Counterparts): ReferenceChange[] {
  const before = groupBy(earlier.mentions.filter(isReference), ({ location }) => location)
  const after = groupBy(later.mentions.filter(isReference), ({ location }) => location)
  return [
    ...onlyIn(after, before, later.outline, earlier.outline, counterparts, 'gained'),
    ...onlyIn(before, after, earlier.outline, later.outline, counterparts, 'lost'),
  ]
}

function onlyIn(
  here: ReadonlyMap<string, Resolved[]>,
  there: ReadonlyMap<string, Resolved[]>,
  outline: Outline,
  otherOutline: Outline,
  counterparts: Counterparts,
  kind: ReferenceChange['kind'],
): ReferenceChange[] {
  const changes: ReferenceChange[] = []
  const counterpart = kind === 'gained' ? counterparts.earlierOf : counterparts.laterOf
  for (const [location, mentions] of here) {
    // Table 1, legend, list of changes and introductions are locations that are no entries: they speak of all.
    if (!outline.get(location)) continue
    const known = new Set((there.get(counterpart(location) ?? '') ?? []).map(({ entity }) => entity))
    for (const mention of mentions) {
      if (known.has(mention.entity)) continue
      if (counterparts.isDivided(mention.entry, kind === 'gained' ? 'later' : 'earlier')) continue
      const entry = outline.get(mention.entry)
      const twin = otherOutline.get(counterpart(mention.entry) ?? '')
      if (entry && twin && isUnchanged(entry, twin, mention)) continue
      known.add(mention.entity)
      const { entity, span } = mention
      changes.push({ kind, location, entityKind: mention.kind, entity, entry: mention.entry, span })
    }
  }
  return changes
}

/** Whether the field in which an entry names something has the same wording in the other edition. */
function isUnchanged(entry: Entry, twin: Entry, { span }: Mention): boolean {
  const others = fieldsOf(twin)
  const field = Object.entries(fieldsOf(entry)).find(([, wording]) => wording.span && contains(wording.span, span))
  if (!field) return wordingOf(entry.text) === wordingOf(twin.text)
  return wordingOf(field[1].text) === wordingOf(others[field[0]]?.text ?? '')
}
