import type { EntryOf } from '../../domain/entry'
import type { Lookups } from '../../library/lookups'
import type { BriefProgress } from '../../refs/brief'
import { entityRef, entryRef, type Ref } from '../../refs/ref'
import { type ItemRow, itemRow } from '../action-item'
import { type Evidence, evidenceOf } from '../evidence'
import { nameOfResolution } from '../names'
import { clauseLabel, headingAbove } from '../passages'
import { type RichText, richText } from '../rich-text'
import { withShortNames } from '../short-title'
import type { Item, Part } from './subject'

/** A clause that an item implements, or one without item: where it stands, and what it says. */
export type BriefClause = { id: string; ref: Ref; label: string; words: string; cut: boolean }

/** A paragraph of progress: its sign in front, and its words, or those that it begins with. */
export type BriefNote = { id: string; ref: Ref; mark: string; text: RichText; cut: boolean }

/** An item as a brief shows it. */
export type BriefRow = {
  item: ItemRow
  part: Part | null
  clauses: BriefClause[]
  progress: BriefNote[]
  /** Paragraphs of progress that are not shown. */
  more: number
  /** What its progress cites: all of it where the progress is shown whole, else the first of it. */
  evidence: Evidence[]
  moreEvidence: number
}

/** The items of one resolution, or those that stand under none. */
export type BriefGroup = {
  resolution: { id: string; ref: Ref; name: string; title: string } | null
  rows: BriefRow[]
}

/**
 * So much of a clause and of the progress of an item, in UTF-16 units, and so many things that it cites are shown where only
 * the first lines are: with these the brief of a resolution of 25 items is printed on three pages.
 */
const CLAUSE = 90
const PROGRESS = 180
const EVIDENCE = 4
/** So much of the heading over a clause says whom it addresses, where no comma ends that. */
const HEADING = 48

/** Where a text that is cut after at most `length` ends: at a word, or where it ends anyway. */
function endOf(text: string, from: number, length: number): number {
  if (text.length - from <= length) return text.length
  const blank = text.lastIndexOf(' ', from + length)
  return blank > from ? blank : from + length
}

/** "instructs the Director of TSB …, 13"; with its resolution where that is another one than `owner`. */
function labelOf(clause: EntryOf<'clause'>, owner: string | null, lookups: Lookups): string {
  const resolution = clause.location === owner ? undefined : lookups.getEntry(clause.location)
  const heading = withShortNames(headingAbove(clause, lookups) ?? '')
  const comma = heading.indexOf(',')
  const end = Math.min(endOf(heading, 0, HEADING), comma > 0 ? comma : heading.length)
  return [
    resolution?.kind === 'resolution' ? nameOfResolution(resolution) : '',
    end < heading.length ? `${heading.slice(0, end)} …` : heading,
    clauseLabel(clause),
  ]
    .filter(Boolean)
    .join(', ')
}

/** A clause by its place, whole where the progress is; within its own resolution that is not named again. */
export function briefClause(
  clause: EntryOf<'clause'>,
  owner: string | null,
  progress: BriefProgress,
  lookups: Lookups,
): BriefClause {
  const text = clause.text.slice(clause.lead).trim()
  const end = progress === 'whole' ? text.length : endOf(text, 0, CLAUSE)
  return {
    id: clause.id,
    ref: entityRef(lookups.origin, 'clause', clause.id),
    label: labelOf(clause, owner, lookups),
    words: text.slice(0, end),
    cut: end < text.length,
  }
}

/** The paragraphs of progress that are shown: all, none, or as many as stand within the first lines. */
function notesOf(item: Item, progress: BriefProgress, lookups: Lookups): Pick<BriefRow, 'progress' | 'more'> {
  const notes = lookups.childrenOf(item.id).filter((child): child is EntryOf<'note'> => child.kind === 'note')
  if (progress === 'none') return { progress: [], more: notes.length }
  const shown: BriefNote[] = []
  let left = progress === 'whole' ? Number.POSITIVE_INFINITY : PROGRESS
  for (const note of notes) {
    if (left <= 0) break
    const end = endOf(note.text, note.lead, left)
    shown.push({
      id: note.id,
      ref: entryRef(lookups.origin, note),
      mark: note.footnote ?? (note.bullet ? '•' : ''),
      text: richText(note, lookups, undefined, { start: note.lead, end }),
      cut: end < note.text.length,
    })
    left -= note.text.length - note.lead
  }
  return { progress: shown, more: notes.length - shown.length }
}

function rowOf(item: Item, part: Part | null, progress: BriefProgress, lookups: Lookups): BriefRow {
  const clauses = lookups.linksFrom(item.id).flatMap(({ kind, to }) => {
    const clause = kind === 'implements' ? lookups.getEntry(to) : undefined
    return clause?.kind === 'clause' ? [briefClause(clause, item.parent, progress, lookups)] : []
  })
  const evidence = evidenceOf(item, lookups)
  const shown = progress === 'whole' ? evidence : evidence.slice(0, EVIDENCE)
  return {
    item: itemRow(item, lookups),
    part,
    clauses,
    ...notesOf(item, progress, lookups),
    evidence: shown,
    moreEvidence: evidence.length - shown.length,
  }
}

/** Items by resolution, in the order of the plan. */
export function groupsOf(
  items: readonly Item[],
  parts: ReadonlyMap<string, Part>,
  progress: BriefProgress,
  lookups: Lookups,
): BriefGroup[] {
  const groups: BriefGroup[] = []
  for (const item of items) {
    const owner = lookups.getEntry(item.parent ?? '')
    const resolution = owner?.kind === 'resolution' ? owner : null
    const row = rowOf(item, parts.get(item.id) ?? null, progress, lookups)
    const last = groups.at(-1)
    if (last && (last.resolution?.id ?? null) === (resolution?.id ?? null)) last.rows.push(row)
    else
      groups.push({
        resolution: resolution && {
          id: resolution.id,
          ref: entityRef(lookups.origin, 'resolution', resolution.id),
          name: nameOfResolution(resolution),
          title: resolution.title,
        },
        rows: [row],
      })
  }
  return groups
}
