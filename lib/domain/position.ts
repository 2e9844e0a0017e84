import { z } from 'zod'
import { Span } from './span'

/**
 * Where a paragraph of the source stands in the file that it was read from, all counted from 1. `span` is the paragraph's own
 * characters, without the label that numbering prints; so a character's number in the paragraph is its offset in the span.
 * A line break, a tab, and the mark of a footnote count as one character each.
 */
export const Position = z.object({
  span: Span,
  /** Which text of the file: its body, a text box, a footnote or endnote, a page header or footer. */
  part: z.enum(['body', 'text-box', 'footnote', 'header', 'footer']),
  /** The number of the paragraph in its cell, else among the paragraphs of its part that stand in no table. */
  paragraph: z.int().positive(),
  /** The table of the body, its row, and the cell in the row; absent outside tables. */
  table: z.int().positive().optional(),
  row: z.int().positive().optional(),
  cell: z.int().positive().optional(),
})
export type Position = z.infer<typeof Position>
