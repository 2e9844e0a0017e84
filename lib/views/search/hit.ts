import type { EntityKind } from '../../domain/entity'
import type { Lookups } from '../../library/lookups'
import { say } from '../../messages/message'
import { entityRef, entryRef, type Ref } from '../../refs/ref'
import type { Segment } from '../../search/rank/snippets'
import type { SearchAnswer } from '../../search/search'
import type { Explorer } from '../explorer'
import { citedOf, factsOf } from '../facts'
import { isNamedKind, nameOfEntity, shortNameOfResolution } from '../names'
import { itemName } from '../passages'
import { shortTitle } from '../short-title'

export type HitView = {
  id: string
  kind: string
  kindName: string
  location: string | null
  label: string
  title: string
  /** The title, with what was asked for marked in it. */
  heading: Segment[]
  ref: Ref
  snippets: { ref: Ref; segments: Segment[] }[]
  why: string[]
}
/** A hit of the page, with what the plan says of it in a few words. */
export type ListedHit = HitView & { facts: string[] }
/** The page of anything that a search finds; of a listed change that of its action item. */
export function resultRef(kind: string, id: string, { origin, getEntry }: Lookups): Ref {
  const entry = getEntry(id)
  if (entry?.kind === 'change') return entityRef(origin, 'action-item', entry.item)
  return entityRef(origin, kind as EntityKind, id)
}

/** The resolution of an action item, "Res. 92 Non-radio aspects of IMT": its number alone says nothing to a newcomer. */
function resolutionOf(id: string, lookups: Lookups): string[] {
  const parent = lookups.getEntry(lookups.getActionItem(id)?.parent ?? '')
  return parent?.kind === 'resolution' ? [`${shortNameOfResolution(parent)} ${shortTitle(parent.title)}`] : []
}

/** Resolution, state and milestone of an item; day and place of an event, and how often an entity is mentioned. */
export function factsOfHit({ id, location }: SearchAnswer['hits'][number], { lookups }: Explorer): string[] {
  const entity = lookups.getEntity(id)
  return entity
    ? [...resolutionOf(id, lookups), ...factsOf(entity, lookups), ...(location === null ? [citedOf(id, lookups)] : [])]
    : []
}

/** Whether a snippet begins where a text does. */
const isFromStart = ({ segments }: { segments: readonly Segment[] }, text: string): boolean =>
  segments[0] !== undefined && text.startsWith(segments[0].text)

/** A hit as pages and suggestions show it. */
export function hitView(hit: SearchAnswer['hits'][number], { lookups }: Explorer): HitView {
  const kindName = isNamedKind(hit.kind) ? say(`kind.${hit.kind}`) : hit.kind
  const entity = lookups.getEntity(hit.id)
  const isItem = hit.kind === 'action-item'
  const isResolution = hit.kind === 'resolution' && hit.location !== null
  const [name, ...title] = hit.name.split(' – ')
  const entry = lookups.getEntry(hit.id)
  const dropped = entry?.kind === 'change' ? entry.item : null
  // An action that is shown from its beginning is marked where it stands, and not said again below.
  const marked = isItem
    ? hit.snippets.find((snippet) => snippet.entry === hit.id && isFromStart(snippet, hit.name))
    : null
  const about =
    isItem || dropped
      ? hit.name
      : isResolution
        ? title.join(' – ')
        : entity?.title && entity.title !== entity.label
          ? entity.title
          : ''
  return {
    id: hit.id,
    kind: hit.kind,
    kindName,
    location: hit.location,
    label: isItem
      ? itemName(hit.id)
      : isResolution
        ? nameOfEntity({ id: hit.id, label: name! })
        : hit.kind === 'clause'
          ? hit.name
          : (dropped ?? (entity ? nameOfEntity(entity) : hit.id)),
    title: about,
    heading: marked?.segments ?? (about ? [{ text: about, marked: false }] : []),
    ref: resultRef(hit.kind, hit.id, lookups),
    snippets: hit.snippets.flatMap((snippet) => {
      const place = lookups.getEntry(snippet.entry)
      return place && snippet !== marked ? [{ ref: entryRef(lookups.origin, place), segments: snippet.segments }] : []
    }),
    why: hit.why,
  }
}

/** What the best match is called: an item by its number and action, the assembly's resolution in the reader's language. */
export function nameOfBest({ id, kind, name }: NonNullable<SearchAnswer['best']>): string {
  if (kind === 'action-item') return `${itemName(id)} – ${name}`
  const [label, ...title] = name.split(' – ')
  return kind === 'resolution' ? [nameOfEntity({ id, label: label! }), ...title].join(' – ') : name
}
