import type { Entry, EntryOf } from '../domain/entry'
import type { ItemState } from '../domain/fact'
import { ENTITY_KINDS } from '../domain/kinds'
import type { Lookups } from '../library/lookups'
import { say } from '../messages/message'
import { entityRef, entryRef, type Ref } from '../refs/ref'
import { type ItemRow, itemRow } from './action-item'
import { type Bar, barOf } from './bar'
import { nameOfEntity, nameOfResolution } from './names'
import { type ClauseView, clauseViews, flat, gapsIn, itemsFor, type SectionView, sectionsOf } from './operative-text'
import { outcomesOf } from './outcomes'
import { type PassageView, passageView } from './passages'
import { placeOfPassage } from './position'
import type { RichText } from './rich-text'
import { tableWords } from './table-words'
import { type Untracked, untrackedOf } from './untracked'

const itemsOf = (entry: EntryOf<'resolution'>, lookups: Lookups) =>
  lookups.childrenOf(entry.id).filter((child): child is EntryOf<'action-item'> => child.kind === 'action-item')

/** An action item beside the clause that it implements: its state, and what was done. */
export type ItemInMargin = Pick<ItemRow, 'id' | 'name' | 'ref' | 'action' | 'milestone' | 'status' | 'jeopardy'> & {
  progress: { id: string; ref: Ref; text: RichText }[]
  /** Whether the resolution has it among its own: one of another resolution may implement a clause of this one. */
  own: boolean
}

export type ResolutionPage = {
  id: string
  name: string
  title: string
  /** Where Table 1 gave the title, since the plan prints no heading. */
  titleFromTable: boolean
  /** Its items by state; each number opens the list that it counts. */
  states: Bar
  sections: SectionView[]
  /** Footnotes and paragraphs outside the sections. */
  further: ClauseView[]
  figures: { id: string; caption: string; place: string }[]
  /** Items that stand in the margin, by id. */
  items: Readonly<Record<string, ItemInMargin>>
  /** Ids of its own items of which no clause is known. */
  withoutClause: string[]
  /** Numbers that the plan's list has, as no longer tracked. */
  untracked: Untracked[]
  /** Paragraphs without action item, by whom their section addresses. */
  gaps: { ituT: string[]; everybody: string[]; others: string[] }
  /** Paragraphs of ITU-T or of everybody in which nothing is reported: without item, or with items that are all silent. */
  open: string[]
  ledTo: ReturnType<typeof outcomesOf>
  /** Its row of Table 1 in words. */
  table: { ref: Ref; words: ReturnType<typeof tableWords> } | null
  cites: { kind: string; title: string; links: { ref: Ref; id: string; label: string; title: string }[] }[]
  citedBy: PassageView[]
  previous: { ref: Ref; name: string } | null
  next: { ref: Ref; name: string } | null
}

function itemInMargin(id: string, resolution: string, lookups: Lookups): ItemInMargin[] {
  const item = lookups.getActionItem(id)
  if (!item) return []
  const { name, ref, action, milestone, status, jeopardy } = itemRow(item, lookups)
  const notes = lookups.childrenOf(item.id).filter(({ kind }) => kind === 'note')
  return [
    {
      id: item.id,
      name,
      ref,
      action,
      milestone,
      status,
      jeopardy,
      progress: notes.map((note) => {
        const { id: noteId, ref: noteRef, text } = passageView(note, lookups)
        return { id: noteId, ref: noteRef, text }
      }),
      own: item.parent === resolution,
    },
  ]
}

/** Paragraphs in which nothing is reported. */
function openIn(sections: readonly SectionView[], stateOf: (item: string) => ItemState | undefined): string[] {
  return sections
    .filter(({ addressee }) => addressee !== 'others')
    .flatMap(({ clauses }) => flat(clauses))
    .filter(({ mark }) =>
      mark?.kind === 'items'
        ? !mark.inParts && mark.items.every((item) => stateOf(item) === 'silent')
        : mark?.kind === 'none' && mark.counted,
    )
    .map(({ id }) => id)
}

function gapsOf(sections: readonly SectionView[]): ResolutionPage['gaps'] {
  const of = (addressee: SectionView['addressee']) =>
    sections
      .filter((section) => section.addressee === addressee)
      .flatMap(({ clauses }) => gapsIn(clauses))
      .map(({ id }) => id)
  return { ituT: of('itu-t'), everybody: of('everybody'), others: of('others') }
}

const isOf =
  (location: string) =>
  (entry: Entry | undefined): entry is Entry =>
    entry !== undefined && entry.location !== location

function citesOf(entry: EntryOf<'resolution'>, lookups: Lookups): ResolutionPage['cites'] {
  const cited = lookups.linksFrom(entry.location).filter(({ kind }) => kind === 'mentions')
  return ENTITY_KINDS.flatMap((kind) => {
    const links = cited.flatMap(({ to }) => {
      const entity = lookups.getEntity(to)
      return entity?.kind === kind
        ? [{ ref: entityRef(lookups.origin, kind, to), id: to, label: nameOfEntity(entity), title: entity.title ?? '' }]
        : []
    })
    return links.length ? [{ kind, title: say(`kinds.${kind}`), links }] : []
  })
}

/** The page of a resolution of the plan; undefined where the plan has none of this id. */
export function getResolutionPage(id: string, lookups: Lookups): ResolutionPage | undefined {
  const entry = lookups.getEntry(id)
  if (entry?.kind !== 'resolution') return undefined
  const all = lookups.entriesOfKind('resolution')
  const at = all.indexOf(entry)
  const neighbour = (other: EntryOf<'resolution'> | undefined) =>
    other ? { ref: entityRef(lookups.origin, 'resolution', other.id), name: nameOfResolution(other) } : null
  const children = lookups.childrenOf(id)
  const row = lookups.entriesOfKind('table-row').find(({ resolution }) => resolution === id)
  const sections = sectionsOf(id, lookups)
  const further = clauseViews(id, lookups)
  const own = itemsOf(entry, lookups)
  const beside = [...sections.flatMap(({ clauses }) => flat(clauses)), ...flat(further)].flatMap((clause) =>
    itemsFor(clause.id, lookups),
  )
  const items = Object.fromEntries(
    [...new Set([...beside, ...own.map((item) => item.id)])]
      .flatMap((item) => itemInMargin(item, id, lookups))
      .map((item) => [item.id, item]),
  )
  return {
    id,
    name: nameOfResolution(entry),
    title: entry.title,
    titleFromTable: entry.titleSpan.start < entry.span.start,
    states: barOf(
      id,
      nameOfResolution(entry),
      own.map((item) => items[item.id]!.status),
      { resolution: [id] },
      lookups.origin,
    ),
    sections,
    further,
    figures: children.flatMap((child) =>
      child.kind === 'figure' ? [{ id: child.id, caption: child.caption, place: placeOfPassage(child, lookups) }] : [],
    ),
    items,
    withoutClause: own.map((item) => item.id).filter((item) => !beside.includes(item)),
    untracked: untrackedOf(id, lookups),
    gaps: gapsOf(sections),
    open: openIn(sections, (item) => items[item]?.status),
    ledTo: outcomesOf(own, lookups),
    table: row ? { ref: entryRef(lookups.origin, row), words: tableWords(row, lookups) } : null,
    cites: citesOf(entry, lookups),
    citedBy: [...new Set(lookups.mentionsOf(id).map(({ entry: place }) => place))]
      .map((place) => lookups.getEntry(place))
      .filter(isOf(entry.location))
      .filter((place) => place.id !== row?.id)
      .map((place) => passageView(place, lookups, id)),
    previous: neighbour(all[at - 1]),
    next: neighbour(all[at + 1]),
  }
}
