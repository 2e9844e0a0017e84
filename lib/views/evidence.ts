import type { EntityKind } from '../domain/entity'
import type { EntryOf } from '../domain/entry'
import type { Lookups } from '../library/lookups'
import { say } from '../messages/message'
import { entityRef, entryRef, type Ref } from '../refs/ref'
import { stateWords, titleOf } from './names'
import { noteNumber } from './passages'
import { whenOf } from './when'

/** A thing on which an item's progress rests: what it is, its state as a note tells it, and the paragraphs that cite it. */
export type Evidence = {
  ref: Ref
  id: string
  label: string
  title: string
  kind: EntityKind
  kindName: string
  state: string
  /** Its address outside this site, or null. */
  address: string | null
  places: { ref: Ref; name: string }[]
}

/** What progress can rest on. */
export const EVIDENCE: readonly EntityKind[] = ['document', 'recommendation', 'supplement', 'work-item', 'event']

/** What the notes of an item cite that its progress can rest on, by kind, each with the notes that cite it. */
export function evidenceOf(item: EntryOf<'action-item'>, lookups: Lookups): Evidence[] {
  const notes = lookups.childrenOf(item.id)
  const own = new Set(notes.map(({ id }) => id))
  const found = new Map<string, Evidence>()
  for (const note of notes)
    for (const { entity: id, kind } of lookups.mentionsIn(note.id)) {
      const entity = id && EVIDENCE.includes(kind) ? lookups.getEntity(id) : undefined
      if (!entity) continue
      const states = lookups.factsAbout(entity.id).filter(({ entry }) => own.has(entry))
      const evidence = found.get(entity.id) ?? {
        ref: entityRef(lookups.origin, entity.kind, entity.id),
        id: entity.id,
        label: entity.label,
        title: titleOf(entity),
        kind: entity.kind,
        kindName: say(`kind.${entity.kind}`),
        state:
          entity.kind === 'event'
            ? whenOf(entity)
            : stateWords(states.flatMap((fact) => (fact.kind === 'recommendation-state' ? fact.state : []))),
        address: entity.address?.url ?? null,
        places: [],
      }
      const name = say('name.note.short', { number: noteNumber(note.id) })
      if (!evidence.places.some((place) => place.name === name))
        evidence.places.push({ ref: entryRef(lookups.origin, note), name })
      found.set(entity.id, evidence)
    }
  const order = (evidence: Evidence) => EVIDENCE.indexOf(evidence.kind)
  return [...found.values()].sort((a, b) => order(a) - order(b))
}
