import type { Entry } from '../domain/entry'
import { editionId } from '../library/manifest'
import type { Place } from '../refs/address'
import { entryRef } from '../refs/ref'
import { placeOf } from '../views/passages'
import type { Exported, ExportFile } from './file'
import { absolute, editionIn } from './tables/table'

/** The entries of a resolution's text, or of an action item, in the order of the document. */
function entriesOf(
  place: Place,
  { explorer: { lookups } }: Exported,
): { owner: Entry; entries: readonly Entry[] } | undefined {
  if (place.kind !== 'part' || place.id === null) return undefined
  const owner =
    place.entity === 'action-item' ? lookups.getActionItem(place.id.toLowerCase()) : lookups.getEntry(place.id)
  if (owner?.kind !== place.entity) return undefined
  return { owner, entries: lookups.entriesAt(owner.id) }
}

/** The words of a resolution or an action item as printed, an entry a paragraph. */
export function textFile(place: Place, context: Exported): ExportFile | undefined {
  const found = entriesOf(place, context)
  if (!found) return undefined
  const { owner, entries } = found
  return {
    name: `${owner.id}.txt`,
    type: 'text/plain; charset=utf-8',
    shown: true,
    body: [
      ...entries.map(({ text }) => text.trim()),
      `${editionIn(context.explorer)}\n${absolute(entryRef(context.explorer.lookups.origin, owner), context)}\n`,
    ].join('\n\n'),
  }
}

/** The same for programs: each entry with its id, its words, its span in the source, and what it mentions. */
export function passagesJson(place: Place, context: Exported): ExportFile | undefined {
  const found = entriesOf(place, context)
  if (!found) return undefined
  const { info, lookups } = context.explorer
  const { owner, entries } = found
  const body = {
    edition: editionId(info),
    id: owner.id,
    kind: owner.kind,
    name: placeOf(owner, lookups),
    url: absolute(entryRef(lookups.origin, owner), context),
    source: { ...info.source, unit: 'utf-16' },
    entries: entries.map((entry) => ({
      id: entry.id,
      kind: entry.kind,
      parent: entry.parent,
      text: entry.text,
      lead: entry.lead,
      span: entry.span,
      url: absolute(entryRef(lookups.origin, entry), context),
      mentions: lookups
        .mentionsIn(entry.id)
        .map(({ kind, text, span, status, entity, candidates }) => ({ kind, text, span, status, entity, candidates })),
    })),
  }
  return {
    name: `${owner.id}.json`,
    type: 'application/json; charset=utf-8',
    shown: true,
    body: `${JSON.stringify(body, null, 1)}\n`,
  }
}
