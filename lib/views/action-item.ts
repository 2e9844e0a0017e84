import type { EntityKind } from '../domain/entity'
import type { EntryOf } from '../domain/entry'
import type { ItemState, Point } from '../domain/fact'
import { resolutionOfItem } from '../identifiers/action-item'
import { actorGroupsOf, milestonePointsOf, stateOf } from '../library/item-facts'
import type { Lookups } from '../library/lookups'
import { type Message, message, say } from '../messages/message'
import { entityRef, entryRef, type Ref } from '../refs/ref'
import { type Evidence, evidenceOf } from './evidence'
import { nameOfEntity, nameOfResolution } from './names'
import { actionText, itemName, type PassageView, passageView, placeOf } from './passages'
import { placeOfPassage } from './position'
import { type RelatedItem, relatedItems } from './related-items'
import { type RichText, richText } from './rich-text'
import { reasonOf } from './untracked'

/** A line of a list of action items. */
export type ItemRow = {
  id: string
  name: string
  ref: Ref
  action: string
  milestone: string
  /** The points in time that its milestone names, the earliest first. */
  points: Point[]
  status: ItemState
  periodicGoalsMet: string
  completed: string
  /** Coloured red in the plan: in need of attention, or in jeopardy. */
  jeopardy: boolean
  /** The edition since which something of it changed, where the list was marked. */
  changedSince?: string
  /** What its notes say, where the list quotes them: a note that reports no progress. */
  notesSay?: string
  /** Who acts: keys of ACTOR_NAMES. */
  actors: string[]
}

export function itemRow(item: EntryOf<'action-item'>, lookups: Lookups): ItemRow {
  return {
    id: item.id,
    name: itemName(item.id),
    ref: entityRef(lookups.origin, 'action-item', item.id),
    action: item.action,
    milestone: item.milestone,
    points: milestonePointsOf(item.id, lookups),
    status: stateOf(item.id, lookups),
    periodicGoalsMet: item.periodicGoalsMet,
    completed: item.completed,
    jeopardy: item.jeopardy,
    actors: actorGroupsOf(item.id, lookups),
  }
}

/** Things of one kind that an item cites, or that cite it. */
export type LinkGroup = {
  kind: EntityKind
  title: string
  links: { ref: Ref; id: string; label: string; title: string; reason: string }[]
}

/** What the plan says of an action item, and what it is tied to. */
export type ItemPage = ItemRow & {
  aliases: string[]
  text: RichText
  resolution: { ref: Ref; name: string; title: string } | null
  /** The clauses that it implements, quoted, with the reason. */
  /** Clauses that it implements; `isSame` where the action has the words of the clause. */
  mandates: { ref: Ref; where: string; text: string; isSame: boolean; reason: Message | string }[]
  /** The paragraphs of its progress note: `mark` is the sign in front, `place` where it stands in the document. */
  notes: { id: string; name: string; mark: string; place: string; passage: PassageView }[]
  figures: { id: string; caption: string; place: string }[]
  /** Where its row stands in the document. */
  place: string
  /** What the plan's list of changes says of its number, or null. */
  change: { says: Message; ref: Ref } | null
  /** Who acts, in the action's own words, or empty where it does not begin with them. */
  who: RichText
  evidence: Evidence[]
  refersTo: LinkGroup[]
  referredToBy: PassageView[]
  /** Items tied to this one, the most telling tie first. */
  related: RelatedItem[]
  previous: { ref: Ref; name: string } | null
  next: { ref: Ref; name: string } | null
}

/** An action item that the plan has dropped or reused, and why. */
export type DroppedItem = {
  item: string
  name: string
  change: EntryOf<'change'>['change']
  /** The reason in the plan's words; empty where none is printed. */
  reason: string
  /** The resolution that its number names, where the plan has it. */
  resolution: { ref: Ref; name: string; title: string } | null
  /** Other numbers of the same resolution in the same line of the list. */
  others: { ref: Ref; name: string }[]
  passage: PassageView
}

/** The page of an item by its number or its second number; a dropped number tells why; undefined where the plan knows none. */
export function getActionItemPage(
  id: string,
  lookups: Lookups,
): { kind: 'item'; page: ItemPage } | { kind: 'dropped'; page: DroppedItem } | undefined {
  const item = lookups.getActionItem(id)
  if (item) return { kind: 'item', page: itemPage(item, lookups) }
  const change = changeOf(id, lookups)
  return (
    change && {
      kind: 'dropped',
      page: {
        item: change.item,
        name: itemName(change.item),
        change: change.change,
        reason: reasonOf(change),
        resolution: resolutionNamed(change.item, lookups),
        others: lookups
          .entriesOfKind('change')
          .filter((other) => other !== change && other.reason === change.reason && other.change === change.change)
          .filter(({ item: other }) => resolutionOfItem(other) === resolutionOfItem(change.item))
          .map(({ item: other }) => ({ name: itemName(other), ref: entityRef(lookups.origin, 'action-item', other) })),
        passage: passageView(change, lookups),
      },
    }
  )
}

const changeOf = (id: string, lookups: Lookups) => lookups.entriesOfKind('change').find(({ item }) => item === id)

function itemPage(item: EntryOf<'action-item'>, lookups: Lookups): ItemPage {
  const resolution = lookups.getEntry(item.parent ?? '')
  const change = changeOf(item.id, lookups)
  const siblings = lookups.entriesOfKind('action-item')
  const at = siblings.indexOf(item)
  const neighbour = (other: EntryOf<'action-item'> | undefined) =>
    other ? { ref: entityRef(lookups.origin, 'action-item', other.id), name: itemName(other.id) } : null
  return {
    ...itemRow(item, lookups),
    aliases: item.aliases.map(itemName),
    change: change ? { says: message(`item.listed.${change.change}`), ref: entryRef(lookups.origin, change) } : null,
    text: actionText(item, lookups),
    resolution:
      resolution?.kind === 'resolution'
        ? {
            ref: entityRef(lookups.origin, 'resolution', resolution.id),
            name: nameOfResolution(resolution),
            title: resolution.title,
          }
        : null,
    mandates: mandatesOf(item, lookups),
    notes: lookups.childrenOf(item.id).flatMap((note) =>
      note.kind === 'note'
        ? [
            {
              id: note.id,
              name: placeOf(note, lookups),
              mark: note.footnote ?? (note.bullet ? '•' : '¶'),
              place: placeOfPassage(note, lookups),
              passage: passageView(note, lookups),
            },
          ]
        : [],
    ),
    figures: lookups
      .childrenOf(item.id)
      .flatMap((child) =>
        child.kind === 'figure'
          ? [{ id: child.id, caption: child.caption, place: placeOfPassage(child, lookups) }]
          : [],
      ),
    place: placeOfPassage(item, lookups),
    who: whoActs(item, lookups),
    evidence: evidenceOf(item, lookups),
    refersTo: refersTo(item, lookups),
    referredToBy: referredToBy(item, lookups),
    related: relatedItems(item, lookups),
    previous: neighbour(siblings[at - 1]),
    next: neighbour(siblings[at + 1]),
  }
}

/** 'the citation "(i. SG13 2)" names it', as links say it. */
const CITED = /^the citation "([^"]{1,200})" names it$/

function citedAs(reason: string): Message | string {
  const citation = reason.match(CITED)?.[1]
  return citation ? message('item.mandate.cited', { citation }) : reason
}

/** The resolution that an item's number names, where the plan has it. */
function resolutionNamed(item: string, lookups: Lookups): DroppedItem['resolution'] {
  const resolution = lookups.getEntry(resolutionOfItem(item) ?? '')
  return resolution?.kind === 'resolution'
    ? {
        ref: entityRef(lookups.origin, 'resolution', resolution.id),
        name: nameOfResolution(resolution),
        title: resolution.title,
      }
    : null
}

/** Texts are compared by their letters and digits alone. */
const lettersOf = (text: string): string => text.toLowerCase().replace(/[^\p{L}\d]/gu, '')

const mandatesOf = (item: EntryOf<'action-item'>, lookups: Lookups): ItemPage['mandates'] =>
  lookups.linksFrom(item.id).flatMap(({ kind, to, reason }) => {
    const clause = kind === 'implements' ? lookups.getEntry(to) : undefined
    return clause
      ? [
          {
            ref: entityRef(lookups.origin, 'clause', to),
            where: placeOf(clause, lookups),
            text: clause.text.slice(clause.lead).trim(),
            isSame: lettersOf(item.action).includes(lettersOf(clause.text.slice(clause.lead))),
            reason: citedAs(reason),
          },
        ]
      : []
  })

/** Who acts, in the action's own words: from the first body to the last one; empty where it names nobody. */
function whoActs(item: EntryOf<'action-item'>, lookups: Lookups): RichText {
  const spans = lookups.factsOf(item.id, 'acts').map(({ span }) => span)
  const [first] = spans
  if (!first) return []
  // Facts stand in the order of the source.
  const start = first.start - item.span.start
  const end = spans.reduce((last, span) => Math.max(last, span.end), first.end) - item.span.start
  return richText(item, lookups, undefined, { start, end })
}

/** Every passage elsewhere that names the item, by one of its numbers, once. */
function referredToBy(item: EntryOf<'action-item'>, lookups: Lookups): PassageView[] {
  const entries = [item.id, ...item.aliases].flatMap((id) => lookups.mentionsOf(id)).map(({ entry }) => entry)
  return [...new Set(entries)].flatMap((id) => {
    const passage = lookups.getEntry(id)
    return passage && passage.location !== item.location ? [passageView(passage, lookups, item.id)] : []
  })
}

/** What an item's text refers to beside its evidence, by kind. */
const ORDER: readonly EntityKind[] = ['resolution', 'action-item', 'study-group', 'question', 'group', 'organization']

function refersTo(item: EntryOf<'action-item'>, lookups: Lookups): LinkGroup[] {
  const links = lookups.linksFrom(item.location).filter(({ kind }) => kind === 'mentions')
  return ORDER.flatMap((kind) => {
    const own = links.flatMap(({ to, reason }) => {
      const entity = lookups.getEntity(to)
      return entity?.kind === kind
        ? [
            {
              ref: entityRef(lookups.origin, kind, to),
              id: to,
              label: nameOfEntity(entity),
              title: entity.title ?? '',
              reason,
            },
          ]
        : []
    })
    return own.length ? [{ kind, title: say(`kinds.${kind}`), links: own }] : []
  })
}
