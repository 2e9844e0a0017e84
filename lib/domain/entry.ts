import { z } from 'zod'
import { Span } from './span'

/** Fields that every entry has. Spans of entries are disjoint: a character of the source stands in one entry at most. */
const base = {
  /** Permanent id, the anchor of the passage: `res-92`, `res-92.3.1`, `92-05`, `92-05.n2`, `table-1.res-92`, `term-gca`. */
  id: z.string().min(1),
  /** The entry that this one stands in: a note's action item, an action item's resolution, a sub-clause's clause. */
  parent: z.string().nullable(),
  /** Where a mention in it is counted: `92-05`, `res-92`, or `table-1`, `legend`, `changes`, `front` outside the resolutions. */
  location: z.string(),
  /** `clean(source.slice(span))`: the passage, marker and tabs included. */
  text: z.string(),
  /** Characters of `text` that precede the words: tabs, the printed label, bookmarks. Show `text.slice(lead)`. */
  lead: z.int().nonnegative(),
  span: Span,
}

/** A piece of an entry with its own place in the source; `text` is cleaned and trimmed, `span` what it was cut from. */
export const Part = z.object({ text: z.string(), span: Span })
export type Part = z.infer<typeof Part>

/** The heading of a resolution or opinion. `title` may come from Table 1 where the source prints no heading. */
export const ResolutionEntry = z.object({
  ...base,
  kind: z.literal('resolution'),
  number: z.int(),
  title: z.string(),
  /** What the heading has in brackets behind the number: "Rev. Hammamet, 2016", or null. */
  revision: z.string().nullable(),
  opinion: z.boolean(),
  /** Where the title was read: the heading, or the Table 1 row's span where the heading is missing. */
  titleSpan: Span,
})

/** The heading of an operative section ("instructs the Director of …"), `ordinal` counted from 1 in its resolution. */
export const SectionEntry = z.object({
  ...base,
  kind: z.literal('section'),
  ordinal: z.int(),
  /** The heading, without trailing comma. */
  heading: z.string(),
})

/**
 * A clause of the operative text, or what stands in or around one: sub-clause, bullet, a further paragraph of a clause, the
 * chapeau of a section, a footnote, a clause of an annex.
 */
export const ClauseEntry = z.object({
  ...base,
  kind: z.literal('clause'),
  role: z.enum(['clause', 'sub-clause', 'bullet', 'paragraph', 'chapeau', 'footnote', 'annex']),
  /** The label as printed, without punctuation ("1", "ii", "5.17"), or null where none is printed. */
  label: z.string().nullable(),
})

/** The cells of an action item's row, and the row of its progress. */
export const ITEM_CELLS = ['number', 'action', 'milestone', 'periodicGoalsMet', 'completed', 'progress'] as const

export const ActionItemEntry = z.object({
  ...base,
  kind: z.literal('action-item'),
  /** "92-05" for any dash and any zeros that it is printed with ("92 – 5"); `null` for a row without number. */
  number: z.string().nullable(),
  /** Second numbers of the same item: `54-03 (44-25)` has `44-25`. */
  aliases: z.array(z.string()),
  /** The action text, without its mandate citations. */
  action: z.string(),
  /** The mandate citations, brackets included: "(resolves 3, i. TSBDir 5, 6)"; most items have one, at the end. */
  citations: z.array(Part),
  /** As printed; lines of the cell are joined by one space. */
  milestone: z.string(),
  /**
   * "√" for a tick, whatever sign or word it is printed with, and the words beside it: "√", "√?", "". Another cell is as
   * printed. What is printed is in `parts`.
   */
  periodicGoalsMet: z.string(),
  completed: z.string(),
  /** Whether a cell of its row, or its progress row, is coloured red: "in jeopardy". A text export has no colours. */
  jeopardy: z.boolean(),
  /** The cells that are coloured red. */
  redCells: z.array(z.enum(ITEM_CELLS)),
  /** Cells and where they stand: a cell that the source broke off is absent. */
  parts: z.object({
    number: Part.optional(),
    action: Part.optional(),
    milestone: Part.optional(),
    periodicGoalsMet: Part.optional(),
    completed: Part.optional(),
  }),
})

/** A paragraph or bullet of a progress note, or a footnote to one, with the mark that it is printed with. */
export const NoteEntry = z.object({
  ...base,
  kind: z.literal('note'),
  bullet: z.boolean(),
  footnote: z.string().nullable(),
})

/** The columns of Table 1, in order. */
export const TABLE_COLUMNS = [
  'title',
  'action-sgs',
  'action-tsag',
  'action-tsb',
  'action-membership',
  'action-gensec',
  'collaboration-gensec',
  'collaboration-bdt',
  'collaboration-br',
  'report-tsag',
  'report-council',
  'report-assembly',
  'report-pp',
] as const

/** A row of Table 1: thirteen cells, in the order of TABLE_COLUMNS; empty cells have empty text. */
export const TableRowEntry = z.object({
  ...base,
  kind: z.literal('table-row'),
  /** The resolution that the row is about, `res-92`. */
  resolution: z.string(),
  cells: z.array(Part),
})

/** A line of the list of dropped, reused and new action items. */
export const ChangeEntry = z.object({
  ...base,
  kind: z.literal('change'),
  /** The action item's number, normalised: `07-02`, `op-01-02`. */
  item: z.string(),
  change: z.enum(['dropped', 'reused', 'new']),
  /** The reason as printed, without brackets, or null. */
  reason: z.string().nullable(),
})

/** A line of the legend: an abbreviation and what it stands for, or a remark marked by asterisks. */
export const TermEntry = z.object({ ...base, kind: z.literal('term'), term: z.string(), meaning: z.string() })

/** Running text outside the resolutions: the introduction of a part of the plan. */
export const PassageEntry = z.object({ ...base, kind: z.literal('passage') })

/** A picture, by what is said of it: the caption under it, else its description for those who do not see it; or nothing. */
export const FigureEntry = z.object({ ...base, kind: z.literal('figure'), caption: z.string() })

export const Entry = z.discriminatedUnion('kind', [
  ResolutionEntry,
  SectionEntry,
  ClauseEntry,
  ActionItemEntry,
  NoteEntry,
  TableRowEntry,
  ChangeEntry,
  TermEntry,
  PassageEntry,
  FigureEntry,
])
export type Entry = z.infer<typeof Entry>
export type EntryKind = Entry['kind']
export type ClauseRole = EntryOf<'clause'>['role']
export type EntryOf<K extends EntryKind> = Extract<Entry, { kind: K }>
