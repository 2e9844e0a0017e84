import type { Lookups } from '../corpus/lookups'
import { type Entry, type EntryOf, TABLE_COLUMNS } from '../domain/entry'
import { type ItemRow, itemRow } from './action-item'
import { entityHref, KIND_NAMES } from './hrefs'
import { itemName, type PassageView, passageView } from './passages'
import { placeOfPassage } from './place'
import { type RichText, richText } from './rich-text'

/** A line of the list of resolutions. */
export type ResolutionRow = {
  id: string
  href: string
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
      href: entityHref('resolution', entry.id),
      name: nameOf(entry),
      title: entry.title,
      items: items.length,
      silent: items.filter(({ status }) => status === 'silent').length,
      completed: items.filter(({ status }) => status === 'completed').length,
    }
  })
}

const nameOf = ({ opinion, number }: EntryOf<'resolution'>) => `${opinion ? 'Opinion' : 'Resolution'} ${number}`
const itemsOf = (entry: EntryOf<'resolution'>, lookups: Lookups) =>
  lookups.childrenOf(entry.id).filter((child) => child.kind === 'action-item') as EntryOf<'action-item'>[]

/** A clause as it is shown: its anchor, label and words, what stands under it, and the items that implement it. */
export type ClauseView = {
  id: string
  label: string
  role: EntryOf<'clause'>['role']
  text: RichText
  items: { href: string; name: string; status: ItemRow['status'] }[]
  children: ClauseView[]
  counted: boolean
  /** Where it stands in the document. */
  place: string
}
export type SectionView = { id: string; heading: string; clauses: ClauseView[] }

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
  table: { href: string; facts: { label: string; value: string }[] } | null
  cites: { kind: string; title: string; links: { href: string; label: string; title: string }[] }[]
  citedBy: PassageView[]
  previous: { href: string; name: string } | null
  next: { href: string; name: string } | null
}

function clauseView(entry: EntryOf<'clause'>, lookups: Lookups): ClauseView {
  const children = lookups.childrenOf(entry.id).filter((child) => child.kind === 'clause') as EntryOf<'clause'>[]
  return {
    id: entry.id,
    label: entry.label ?? '',
    role: entry.role,
    text: richText(entry, lookups),
    items: lookups
      .linksTo(entry.id)
      .filter(({ kind }) => kind === 'implements')
      .flatMap(({ from }) => {
        const item = lookups.getActionItem(from)
        return item
          ? [
              {
                href: entityHref('action-item', item.id),
                name: itemName(item.id),
                status: itemRow(item, lookups).status,
              },
            ]
          : []
      }),
    children: children.map((child) => clauseView(child, lookups)),
    counted: entry.role === 'annex' || entry.role === 'clause',
    place: placeOfPassage(entry, lookups),
  }
}

const LABELS: Readonly<Record<(typeof TABLE_COLUMNS)[number], string>> = {
  title: 'Title',
  'action-sgs': 'Action by study groups',
  'action-tsag': 'Action by TSAG',
  'action-tsb': 'Action by TSB',
  'action-membership': 'Action by the membership',
  'action-gensec': 'Action by the General Secretariat',
  'collaboration-gensec': 'Collaboration with the General Secretariat',
  'collaboration-bdt': 'Collaboration with BDT and ITU-D',
  'collaboration-br': 'Collaboration with BR and ITU-R',
  'report-tsag': 'Report to TSAG',
  'report-council': 'Report to Council',
  'report-assembly': 'Report to the assembly',
  'report-pp': 'Report to the Plenipotentiary Conference',
}

/** The row of Table 1 in words; "X" says yes. */
export const tableFacts = (row: EntryOf<'table-row'>): { label: string; value: string }[] =>
  row.cells.flatMap(({ text }, i) => {
    const column = TABLE_COLUMNS[i]
    return column && column !== 'title' && text
      ? [{ label: LABELS[column], value: text === 'X' ? 'yes' : text.replace(/^X /, 'yes: ') }]
      : []
  })

const isOf =
  (location: string) =>
  (entry: Entry | undefined): entry is Entry =>
    entry !== undefined && entry.location !== location

/** The page of a resolution of the plan; undefined where the plan has none of this id. */
export function getResolutionPage(id: string, lookups: Lookups): ResolutionPage | undefined {
  const entry = lookups.getEntry(id)
  if (entry?.kind !== 'resolution') return undefined
  const all = lookups.entriesOfKind('resolution')
  const at = all.indexOf(entry)
  const neighbour = (other: EntryOf<'resolution'> | undefined) =>
    other ? { href: entityHref('resolution', other.id), name: nameOf(other) } : null
  const children = lookups.childrenOf(id)
  const row = lookups.entriesOfKind('table-row').find(({ resolution }) => resolution === id)
  const cited = lookups.linksFrom(entry.location).filter(({ kind }) => kind === 'mentions')
  return {
    id,
    name: nameOf(entry),
    title: entry.title,
    titleFromTable: entry.titleSpan.start < entry.span.start,
    sections: children.flatMap((section) =>
      section.kind === 'section'
        ? [
            {
              id: section.id,
              heading: section.heading,
              clauses: (
                lookups.childrenOf(section.id).filter((child) => child.kind === 'clause') as EntryOf<'clause'>[]
              ).map((child) => clauseView(child, lookups)),
            },
          ]
        : [],
    ),
    further: children.flatMap((child) => (child.kind === 'clause' ? [clauseView(child, lookups)] : [])),
    figures: children.flatMap((child) =>
      child.kind === 'figure' ? [{ id: child.id, caption: child.caption, place: placeOfPassage(child, lookups) }] : [],
    ),
    items: itemsOf(entry, lookups).map((item) => itemRow(item, lookups)),
    table: row ? { href: `/table-1#${row.id}`, facts: tableFacts(row) } : null,
    cites: Object.entries(KIND_NAMES).flatMap(([kind, { many }]) => {
      const links = cited.flatMap(({ to }) => {
        const entity = lookups.getEntity(to)
        return entity?.kind === kind
          ? [{ href: entityHref(entity.kind, to), label: entity.label, title: entity.title ?? '' }]
          : []
      })
      return links.length ? [{ kind, title: many, links }] : []
    }),
    citedBy: lookups
      .mentionsOf(id)
      .map(({ entry: place }) => lookups.getEntry(place))
      .filter(isOf(entry.location))
      .map((place) => passageView(place, lookups, id)),
    previous: neighbour(all[at - 1]),
    next: neighbour(all[at + 1]),
  }
}
