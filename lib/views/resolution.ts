import { type Entry, type EntryOf, TABLE_COLUMNS } from '../domain/entry'
import type { Lookups } from '../library/lookups'
import { entityRef, entryRef, type Ref } from '../refs/ref'
import { type ItemRow, itemRow } from './action-item'
import { KIND_NAMES, nameOfResolution } from './names'
import { type PassageView, passageView } from './passages'
import { placeOfPassage } from './position'
import { type RichText, richText } from './rich-text'
import { isForItuT } from './traceability'

/** A line of the list of resolutions. */
export type ResolutionRow = {
  id: string
  ref: Ref
  name: string
  title: string
  items: number
  silent: number
  completed: number
}

export function resolutionRows(lookups: Lookups): ResolutionRow[] {
  return lookups.entriesOfKind('resolution').map((entry) => {
    const items = itemsOf(entry, lookups).map((item) => itemRow(item, lookups))
    return {
      id: entry.id,
      ref: entityRef(lookups.origin, 'resolution', entry.id),
      name: nameOfResolution(entry),
      title: entry.title,
      items: items.length,
      silent: items.filter(({ status }) => status === 'silent').length,
      completed: items.filter(({ status }) => status === 'completed').length,
    }
  })
}

const itemsOf = (entry: EntryOf<'resolution'>, lookups: Lookups) =>
  lookups.childrenOf(entry.id).filter((child) => child.kind === 'action-item') as EntryOf<'action-item'>[]

/** A clause as it is shown: its anchor, label and words, what stands under it, and the items that implement it. */
export type ClauseView = {
  id: string
  label: string
  role: EntryOf<'clause'>['role']
  text: RichText
  items: Pick<ItemRow, 'ref' | 'name' | 'status' | 'action'>[]
  children: ClauseView[]
  /** Whether it is a clause that an action item may implement, and not a part or a remark of one. */
  counted: boolean
  /** Where it stands in the document. */
  place: string
  /** Whether an item implements it or a part of it. */
  implemented: boolean
}
/** `forItuT` says whether the section asks something of ITU-T, for which an action item is to be expected. */
export type SectionView = { id: string; heading: string; forItuT: boolean; clauses: ClauseView[] }

export type ResolutionPage = {
  id: string
  name: string
  title: string
  /** Where Table 1 gave the title, since the plan prints no heading. */
  titleFromTable: boolean
  sections: SectionView[]
  /** Footnotes and paragraphs outside the sections. */
  further: ClauseView[]
  figures: { id: string; caption: string; place: string }[]
  items: ItemRow[]
  /** Its row of Table 1 in words. */
  table: { ref: Ref; words: { says: string; text: RichText }[] } | null
  cites: { kind: string; title: string; links: { ref: Ref; id: string; label: string; title: string }[] }[]
  citedBy: PassageView[]
  /** The addresses of the clauses that ask something of ITU-T and that no item implements. */
  unimplemented: string[]
  previous: { ref: Ref; name: string } | null
  next: { ref: Ref; name: string } | null
}

function itemsFor(clause: string, lookups: Lookups): ClauseView['items'] {
  return lookups
    .linksTo(clause)
    .filter(({ kind }) => kind === 'implements')
    .flatMap(({ from }) => {
      const item = lookups.getActionItem(from)
      return item ? [itemRow(item, lookups)] : []
    })
}

function clauseView(entry: EntryOf<'clause'>, lookups: Lookups): ClauseView {
  const children = lookups.childrenOf(entry.id).filter((child) => child.kind === 'clause') as EntryOf<'clause'>[]
  const parts = children.map((child) => clauseView(child, lookups))
  const items = itemsFor(entry.id, lookups)
  return {
    id: entry.id,
    label: entry.label ?? '',
    role: entry.role,
    text: richText(entry, lookups),
    items,
    children: parts,
    implemented: items.length > 0 || parts.some(({ implemented }) => implemented),
    counted: entry.role === 'annex' || entry.role === 'clause',
    place: placeOfPassage(entry, lookups),
  }
}

/** What a mark in a column of Table 1 says: in which sentence it stands, and who is meant where the cell has only a cross. */
const COLUMNS: Readonly<Record<(typeof TABLE_COLUMNS)[number], { says: TableSays; who: string } | null>> = {
  title: null,
  'action-sgs': { says: 'Action', who: 'study groups' },
  'action-tsag': { says: 'Action', who: 'TSAG' },
  'action-tsb': { says: 'Action', who: 'TSB' },
  'action-membership': { says: 'Action', who: 'the membership' },
  'action-gensec': { says: 'Action', who: 'the General Secretariat' },
  'collaboration-gensec': { says: 'Collaboration', who: 'the General Secretariat' },
  'collaboration-bdt': { says: 'Collaboration', who: 'BDT' },
  'collaboration-br': { says: 'Collaboration', who: 'BR' },
  'report-tsag': { says: 'Reports to', who: 'TSAG' },
  'report-council': { says: 'Reports to', who: 'Council' },
  'report-assembly': { says: 'Reports to', who: 'the assembly' },
  'report-pp': { says: 'Reports to', who: 'the Plenipotentiary Conference' },
}
const SAYS = ['Action', 'Collaboration', 'Reports to'] as const
type TableSays = (typeof SAYS)[number]

/** A cell in words: a cross is the column's name, "X TDAG" is "BDT (TDAG)", other words stand as they are printed. */
function cellWords(row: EntryOf<'table-row'>, i: number, who: string, lookups: Lookups): RichText {
  const cell = row.cells[i]
  const cross = cell?.text.match(/^X\b\s*/)?.[0]
  if (!cell?.text) return []
  if (cross && cross.length === cell.text.length) return [{ kind: 'text', text: who }]
  const start = cell.span.start - row.span.start
  const words = richText(row, lookups, undefined, {
    start: start + (cross?.length ?? 0),
    end: cell.span.end - row.span.start,
  })
  return cross ? [{ kind: 'text', text: `${who} (` }, ...words, { kind: 'text', text: ')' }] : words
}

/** The row of Table 1 in words: "Action: SG11, SG12, TSB. Reports to TSAG, Council." */
export const tableWords = (row: EntryOf<'table-row'>, lookups: Lookups): { says: TableSays; text: RichText }[] =>
  SAYS.flatMap((says) => {
    const cells = TABLE_COLUMNS.map((name, i) => {
      const column = COLUMNS[name]
      return column?.says === says ? cellWords(row, i, column.who, lookups) : []
    }).filter((words) => words.length > 0)
    const text = cells.flatMap((words, i): RichText => (i === 0 ? words : [{ kind: 'text', text: ', ' }, ...words]))
    return text.length ? [{ says, text }] : []
  })

const isOf =
  (location: string) =>
  (entry: Entry | undefined): entry is Entry =>
    entry !== undefined && entry.location !== location

const isClause = (entry: Entry): entry is EntryOf<'clause'> => entry.kind === 'clause'

const sectionsOf = (resolution: string, lookups: Lookups): SectionView[] =>
  lookups.childrenOf(resolution).flatMap((section) =>
    section.kind === 'section'
      ? [
          {
            id: section.id,
            heading: section.heading,
            forItuT: isForItuT(section.heading),
            clauses: lookups
              .childrenOf(section.id)
              .filter(isClause)
              .map((child) => clauseView(child, lookups)),
          },
        ]
      : [],
  )

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
  const cited = lookups.linksFrom(entry.location).filter(({ kind }) => kind === 'mentions')
  const sections = sectionsOf(id, lookups)
  return {
    id,
    name: nameOfResolution(entry),
    title: entry.title,
    titleFromTable: entry.titleSpan.start < entry.span.start,
    sections,
    unimplemented: sections
      .filter(({ forItuT }) => forItuT)
      .flatMap(({ clauses }) => clauses)
      .filter(({ counted, implemented }) => counted && !implemented)
      .map((clause) => `#${encodeURIComponent(clause.id)}`),
    further: children.flatMap((child) => (child.kind === 'clause' ? [clauseView(child, lookups)] : [])),
    figures: children.flatMap((child) =>
      child.kind === 'figure' ? [{ id: child.id, caption: child.caption, place: placeOfPassage(child, lookups) }] : [],
    ),
    items: itemsOf(entry, lookups).map((item) => itemRow(item, lookups)),
    table: row ? { ref: entryRef(lookups.origin, row), words: tableWords(row, lookups) } : null,
    cites: Object.entries(KIND_NAMES).flatMap(([kind, { many }]) => {
      const links = cited.flatMap(({ to }) => {
        const entity = lookups.getEntity(to)
        return entity?.kind === kind
          ? [
              {
                ref: entityRef(lookups.origin, entity.kind, to),
                id: to,
                label: entity.label,
                title: entity.title ?? '',
              },
            ]
          : []
      })
      return links.length ? [{ kind, title: many, links }] : []
    }),
    citedBy: [...new Set(lookups.mentionsOf(id).map(({ entry: place }) => place))]
      .map((place) => lookups.getEntry(place))
      .filter(isOf(entry.location))
      .filter((place) => place.id !== row?.id)
      .map((place) => passageView(place, lookups, id)),
    previous: neighbour(all[at - 1]),
    next: neighbour(all[at + 1]),
  }
}
