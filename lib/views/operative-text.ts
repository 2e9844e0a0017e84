import type { ClauseRole, EntryOf } from '../domain/entry'
import type { Lookups } from '../library/lookups'
import { type Addressee, addresseeOf } from './addressee'
import { placeOfPassage } from './position'
import { type RichText, richText } from './rich-text'

/**
 * What became of an operative paragraph. Exactly one holds:
 * - `items`: action items implement it, or parts of it (`inParts`)
 * - `covered`: none implements it, but the paragraph that it is a part of has items
 * - `none`: neither; `counted` says whether it counts as a gap: a part of a paragraph that counts is not counted again
 * Chapeaus belong to the heading and footnotes to what they explain: they have no mark.
 */
export type Mark =
  | { kind: 'items'; items: string[]; inParts: boolean }
  | { kind: 'covered' }
  | { kind: 'none'; counted: boolean }

/** A paragraph as it is shown: its anchor, label and words, its mark, and what stands under it. */
export type ClauseView = {
  id: string
  label: string
  role: ClauseRole
  text: RichText
  mark: Mark | null
  children: ClauseView[]
  /** Where it stands in the document. */
  place: string
}
export type SectionView = { id: string; heading: string; addressee: Addressee; clauses: ClauseView[] }

/** The action items that implement a clause, in the order of the plan. */
export const itemsFor = (clause: string, lookups: Lookups): string[] =>
  lookups
    .linksTo(clause)
    .filter(({ kind, from }) => kind === 'implements' && lookups.getActionItem(from) !== undefined)
    .map(({ from }) => from)

const clausesIn = (parent: string, lookups: Lookups) =>
  lookups.childrenOf(parent).filter((child): child is EntryOf<'clause'> => child.kind === 'clause')

const itemsInParts = (clause: string, lookups: Lookups): string[] =>
  clausesIn(clause, lookups).flatMap(({ id }) => [...itemsFor(id, lookups), ...itemsInParts(id, lookups)])

const hasMark = ({ role }: Pick<EntryOf<'clause'>, 'role'>): boolean => role !== 'chapeau' && role !== 'footnote'

/** The mark of a paragraph; `above` is that of the one that it is a part of, or null. */
export function markOf(clause: EntryOf<'clause'>, above: Mark | null, lookups: Lookups): Mark | null {
  if (!hasMark(clause)) return null
  const own = itemsFor(clause.id, lookups)
  if (own.length > 0) return { kind: 'items', items: own, inParts: false }
  const parts = [...new Set(itemsInParts(clause.id, lookups))]
  if (parts.length > 0) return { kind: 'items', items: parts, inParts: true }
  if (above?.kind === 'covered' || (above?.kind === 'items' && !above.inParts)) return { kind: 'covered' }
  return { kind: 'none', counted: above?.kind !== 'none' }
}

function clauseView(entry: EntryOf<'clause'>, above: Mark | null, lookups: Lookups): ClauseView {
  const mark = markOf(entry, above, lookups)
  return {
    id: entry.id,
    label: entry.label ?? '',
    role: entry.role,
    text: richText(entry, lookups),
    mark,
    children: clausesIn(entry.id, lookups).map((child) => clauseView(child, mark, lookups)),
    place: placeOfPassage(entry, lookups),
  }
}

/** Paragraphs right under a section or a resolution, with their parts. */
export const clauseViews = (parent: string, lookups: Lookups): ClauseView[] =>
  clausesIn(parent, lookups).map((child) => clauseView(child, null, lookups))

/** The operative sections of a resolution. */
export const sectionsOf = (resolution: string, lookups: Lookups): SectionView[] =>
  lookups.childrenOf(resolution).flatMap((section) =>
    section.kind === 'section'
      ? [
          {
            id: section.id,
            heading: section.heading,
            addressee: addresseeOf(section.heading),
            clauses: clauseViews(section.id, lookups),
          },
        ]
      : [],
  )

/** Paragraphs in the order of the document, each before its parts. */
export const flat = (clauses: readonly ClauseView[]): ClauseView[] =>
  clauses.flatMap((clause) => [clause, ...flat(clause.children)])

/** Paragraphs that count as having no action item. */
export const gapsIn = (clauses: readonly ClauseView[]): ClauseView[] =>
  flat(clauses).filter(({ mark }) => mark?.kind === 'none' && mark.counted)
