import type { EntityKind } from '../../domain/entity'
import type { EntryOf } from '../../domain/entry'
import type { ItemState } from '../../domain/fact'
import { KINDS } from '../../domain/kinds'
import { stateOf } from '../../library/item-facts'
import type { Lookups } from '../../library/lookups'
import { say } from '../../messages/message'
import { entityRef, entryRef, type Ref } from '../../refs/ref'
import { itemName, placeOf } from '../passages'
import type { JudgedReference } from './judge'
import { type Likeness, wordingOf } from './wording'

/** Why a text serves a passage: what both name, or that it is worded alike; `entry` is where the plan says it. */
export type Reason = {
  kind: 'same-item' | 'clause' | 'shared' | 'resolution' | 'wording'
  /** The id of what both name; null where the wording tells. */
  reference: string | null
  /** "cites TSAG-TD25R1 too" */
  text: string
  entry: string
  ref: Ref
  weight: number
}

/** A passage that a text serves, the most telling reason first. */
export type Served = { id: string; name: string; words: string; ref: Ref; score: number; because: Reason[] }
export type ServedItem = Served & { state: ItemState; clauses: { id: string; name: string; ref: Ref }[] }

/**
 * How much it tells that a text and an item name the same thing: an item or a clause outright; what is cited for progress
 * more than who acts. What many places name tells less of each (`rarity`).
 */
const weightOf = (kind: EntityKind): number => KINDS[kind].weight
/** That an item is of a resolution that the text names. */
const OF_RESOLUTION = 3
/** What a wording that is the clause's own weighs; others less, in proportion. */
const WORDING = 10
/** Below this a passage has a word or a group in common with the text, and no more. */
const LEAST = 1
const MOST = 20
const REASONS = 5

const rarity = (places: number) => 1 / Math.sqrt(Math.max(1, places))

/** What is found for each passage, the reasons by what they name. */
class Findings {
  private readonly of = new Map<string, Map<string, Reason>>()

  add(id: string, reason: Reason): void {
    const reasons = this.of.get(id) ?? new Map<string, Reason>()
    this.of.set(id, reasons)
    const key = `${reason.kind} ${reason.reference ?? ''}`
    const known = reasons.get(key)
    if (!known || known.weight < reason.weight) reasons.set(key, reason)
  }

  /** The passages with the sum of what tells for them, the strongest first. */
  ranked(): { id: string; score: number; because: Reason[] }[] {
    return [...this.of]
      .map(([id, reasons]) => {
        const because = [...reasons.values()].sort((a, b) => b.weight - a.weight)
        return { id, score: because.reduce((sum, { weight }) => sum + weight, 0), because: because.slice(0, REASONS) }
      })
      .filter(({ score }) => score >= LEAST)
      .sort((a, b) => b.score - a.score)
      .slice(0, MOST)
  }
}

/** The items that implement a clause, a part of it, or what it is a part of. */
function itemsFor(clause: string, lookups: Lookups): string[] {
  const entry = lookups.getEntry(clause)
  const family = [clause, ...(entry?.parent ? [entry.parent] : []), ...lookups.childrenOf(clause).map(({ id }) => id)]
  return family.flatMap((id) => lookups.linksTo(id).flatMap(({ kind, from }) => (kind === 'implements' ? [from] : [])))
}

function addReference(reference: JudgedReference, items: Findings, clauses: Findings, lookups: Lookups): void {
  const { id, kind, label } = reference
  const entry = id === null ? undefined : lookups.getEntry(id)
  if (id === null || !reference.inPlan) return
  const reason = (kind: Reason['kind'], text: string, at: string, weight: number): Reason => {
    const place = lookups.getEntry(at)!
    return { kind, reference: id, text, entry: at, ref: entryRef(lookups.origin, place), weight }
  }
  if (entry?.kind === 'action-item') items.add(id, reason('same-item', say('draft.because.item'), id, weightOf(kind)))
  if (entry?.kind === 'clause') {
    clauses.add(id, reason('clause', say('draft.because.clause'), id, weightOf('clause')))
    for (const item of itemsFor(id, lookups))
      items.add(
        item,
        reason('clause', say('draft.because.implements', { clause: label ?? id }), id, weightOf('clause')),
      )
  }
  if (entry?.kind === 'resolution')
    for (const item of lookups.childrenOf(id))
      if (item.kind === 'action-item')
        items.add(
          item.id,
          reason('resolution', say('draft.because.resolution', { resolution: label ?? id }), id, OF_RESOLUTION),
        )
  const mentions = lookups.mentionsOf(id)
  const places = new Set(mentions.map(({ location }) => location)).size
  for (const mention of mentions) {
    const owner = lookups.getEntry(mention.location)
    if (owner?.kind === 'action-item' && owner.id !== id && kind !== 'clause')
      items.add(
        owner.id,
        reason(
          'shared',
          say('draft.because.names', { name: label ?? id }),
          mention.entry,
          weightOf(kind) * rarity(places),
        ),
      )
  }
}

/** The text with blanks where references stand: they have told already what they tell. */
function withoutReferences(text: string, references: readonly JudgedReference[]): string {
  let rest = ''
  let at = 0
  for (const { start, end } of references) {
    if (start > at) rest += text.slice(at, start)
    at = Math.max(at, end)
  }
  return rest + text.slice(at)
}

/** The action items and the clauses that a text serves, the strongest first, each with why. */
export function servedBy(
  text: string,
  references: readonly JudgedReference[],
  lookups: Lookups,
): { items: ServedItem[]; clauses: Served[] } {
  const items = new Findings()
  const clauses = new Findings()
  for (const reference of references) addReference(reference, items, clauses, lookups)
  const { action, clause } = wordingOf(withoutReferences(text, references), lookups)
  const like = ({ id, share, words }: Likeness): Reason => ({
    kind: 'wording',
    reference: null,
    text: say('draft.because.words', { words: words.join(', ') }),
    entry: id,
    ref: entryRef(lookups.origin, lookups.getEntry(id)!),
    weight: WORDING * share,
  })
  for (const found of action) items.add(found.id, like(found))
  for (const found of clause) clauses.add(found.id, like(found))
  return {
    items: items.ranked().flatMap(({ id, ...found }) => {
      const item = lookups.getActionItem(id)
      return item ? [servedItem(item, found, lookups)] : []
    }),
    clauses: clauses.ranked().flatMap(({ id, ...found }) => {
      const entry = lookups.getEntry(id)
      return entry
        ? [
            {
              id,
              name: placeOf(entry, lookups),
              words: entry.text.slice(entry.lead).trim(),
              ref: entryRef(lookups.origin, entry),
              ...found,
            },
          ]
        : []
    }),
  }
}

function servedItem(
  item: EntryOf<'action-item'>,
  found: { score: number; because: Reason[] },
  lookups: Lookups,
): ServedItem {
  return {
    id: item.id,
    name: itemName(item.id),
    words: item.action,
    ref: entityRef(lookups.origin, 'action-item', item.id),
    state: stateOf(item.id, lookups),
    clauses: lookups.linksFrom(item.id).flatMap(({ kind, to }) => {
      const entry = kind === 'implements' ? lookups.getEntry(to) : undefined
      return entry ? [{ id: to, name: placeOf(entry, lookups), ref: entryRef(lookups.origin, entry) }] : []
    }),
    ...found,
  }
}
