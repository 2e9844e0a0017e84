import type { Lookups } from '../corpus/lookups'
import type { EntityKind } from '../domain/entity'
import type { EntryOf } from '../domain/entry'
import { type Status, statusOf } from '../search/documents'
import { entityHref, KIND_NAMES } from './hrefs'
import { actionText, itemName, type PassageView, passageView, placeOf } from './passages'
import { placeOfPassage } from './place'
import type { RichText } from './rich-text'

/** A line of a list of action items. */
export type ItemRow = {
  id: string
  name: string
  href: string
  action: string
  milestone: string
  status: Status
  periodicGoalsMet: string
  completed: string
  /** Coloured red in the plan: in need of attention, or in jeopardy. */
  jeopardy: boolean
}

export function itemRow(item: EntryOf<'action-item'>, lookups: Lookups): ItemRow {
  const notes = lookups.childrenOf(item.id)
  return {
    id: item.id,
    name: itemName(item.id),
    href: entityHref('action-item', item.id),
    action: item.action,
    milestone: item.milestone,
    status: statusOf(item, notes),
    periodicGoalsMet: item.periodicGoalsMet,
    completed: item.completed,
    jeopardy: item.jeopardy,
  }
}

/** Things of one kind that an item cites, or that cite it. */
export type LinkGroup = {
  kind: EntityKind
  title: string
  links: { href: string; label: string; title: string; reason: string }[]
}

/** What the plan says of an action item, and what it is tied to. */
export type ItemPage = ItemRow & {
  aliases: string[]
  text: RichText
  resolution: { href: string; name: string; title: string } | null
  /** The clauses that it implements, quoted, with the reason. */
  mandates: { href: string; where: string; text: string; reason: string }[]
  notes: { id: string; mark: string; bullet: boolean; place: string; passage: PassageView }[]
  figures: { id: string; caption: string; place: string }[]
  /** Where its row stands in the document. */
  place: string
  refersTo: LinkGroup[]
  referredToBy: PassageView[]
  /** Items tied to this one, with the reason. */
  related: { href: string; name: string; action: string; reason: string }[]
  previous: { href: string; name: string } | null
  next: { href: string; name: string } | null
}

/** An action item that the plan has dropped or reused, and why. */
export type DroppedItem = { item: string; name: string; change: string; reason: string | null; passage: PassageView }

/** The page of an item by its number or its second number; a dropped number tells why; undefined where the plan knows none. */
export function getActionItemPage(
  id: string,
  lookups: Lookups,
): { kind: 'item'; page: ItemPage } | { kind: 'dropped'; page: DroppedItem } | undefined {
  const item = lookups.getActionItem(id)
  if (item) return { kind: 'item', page: itemPage(item, lookups) }
  const change = lookups.entriesOfKind('change').find((entry) => entry.item === id)
  return (
    change && {
      kind: 'dropped',
      page: {
        item: change.item,
        name: itemName(change.item),
        change: change.change,
        reason: change.reason,
        passage: passageView(change, lookups),
      },
    }
  )
}

function itemPage(item: EntryOf<'action-item'>, lookups: Lookups): ItemPage {
  const resolution = lookups.getEntry(item.parent ?? '')
  const siblings = lookups.entriesOfKind('action-item')
  const at = siblings.indexOf(item)
  const neighbour = (other: EntryOf<'action-item'> | undefined) =>
    other ? { href: entityHref('action-item', other.id), name: itemName(other.id) } : null
  return {
    ...itemRow(item, lookups),
    aliases: item.aliases.map(itemName),
    text: actionText(item, lookups),
    resolution:
      resolution?.kind === 'resolution'
        ? {
            href: entityHref('resolution', resolution.id),
            name: `${resolution.opinion ? 'Opinion' : 'Resolution'} ${resolution.number}`,
            title: resolution.title,
          }
        : null,
    mandates: mandatesOf(item, lookups),
    notes: lookups.childrenOf(item.id).flatMap((note) =>
      note.kind === 'note'
        ? [
            {
              id: note.id,
              mark: note.footnote ?? (note.bullet ? '•' : '¶'),
              bullet: note.bullet,
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
    refersTo: refersTo(item, lookups),
    referredToBy: [item.id, ...item.aliases]
      .flatMap((id) => lookups.mentionsOf(id))
      .flatMap(({ entry }) => {
        const passage = lookups.getEntry(entry)
        return passage && passage.location !== item.location ? [passageView(passage, lookups, item.id)] : []
      }),
    related: relatedItems(item, lookups),
    previous: neighbour(siblings[at - 1]),
    next: neighbour(siblings[at + 1]),
  }
}

const mandatesOf = (item: EntryOf<'action-item'>, lookups: Lookups): ItemPage['mandates'] =>
  lookups.linksFrom(item.id).flatMap(({ kind, to, reason }) => {
    const clause = kind === 'implements' ? lookups.getEntry(to) : undefined
    return clause
      ? [
          {
            href: entityHref('clause', to),
            where: placeOf(clause, lookups),
            text: clause.text.slice(clause.lead).trim(),
            reason,
          },
        ]
      : []
  })

/** What an item's text cites, by kind: documents, Recommendations and events first, being its evidence. */
const ORDER: readonly EntityKind[] = [
  'document',
  'recommendation',
  'supplement',
  'work-item',
  'event',
  'resolution',
  'action-item',
  'study-group',
  'question',
  'group',
  'organization',
]

function refersTo(item: EntryOf<'action-item'>, lookups: Lookups): LinkGroup[] {
  const links = lookups.linksFrom(item.location).filter(({ kind }) => kind === 'mentions')
  return ORDER.flatMap((kind) => {
    const own = links.flatMap(({ to, reason }) => {
      const entity = lookups.getEntity(to)
      return entity?.kind === kind
        ? [{ href: entityHref(kind, to), label: entity.label, title: entity.title ?? '', reason }]
        : []
    })
    return own.length ? [{ kind, title: KIND_NAMES[kind].many, links: own }] : []
  })
}

/** How many related items are shown. */
const RELATED = 8
/** What is mentioned in more places than this ties nothing together. */
const COMMON = 8

/** Items that implement the same clause, cite the same rare thing, share a row, or refer to each other. */
function relatedItems(item: EntryOf<'action-item'>, lookups: Lookups): ItemPage['related'] {
  const reasons = new Map<string, string[]>()
  const add = (id: string, reason: string) => {
    const other = lookups.getActionItem(id)
    if (!other || other.id === item.id) return
    const known = reasons.get(other.id)
    if (!known) reasons.set(other.id, [reason])
    else if (!known.includes(reason)) known.push(reason)
  }
  for (const link of [...lookups.linksFrom(item.id), ...lookups.linksTo(item.id)]) {
    const other = link.from === item.id ? link.to : link.from
    if (link.kind === 'same-item') add(other, 'is the same item')
    if (link.kind === 'see') add(other, link.from === item.id ? 'it refers to it' : 'refers to it')
    if (link.kind === 'implements')
      for (const { from } of lookups.linksTo(link.to).filter(({ kind }) => kind === 'implements'))
        add(from, 'implements the same clause')
  }
  for (const { kind, to } of lookups.linksFrom(item.location)) {
    const entity = kind === 'mentions' ? lookups.getEntity(to) : undefined
    if (!entity || !['document', 'recommendation', 'work-item', 'event', 'question'].includes(entity.kind)) continue
    const places = [...new Set(lookups.mentionsOf(to).map(({ location }) => location))]
    if (places.length <= COMMON) for (const place of places) add(place, `cites ${entity.label} too`)
  }
  return [...reasons]
    .sort((a, b) => b[1].length - a[1].length)
    .slice(0, RELATED)
    .map(([id, why]) => ({
      href: entityHref('action-item', id),
      name: itemName(id),
      action: lookups.getActionItem(id)?.action ?? '',
      reason: why.slice(0, 3).join('; '),
    }))
}
