import type { Span } from '../lib/domain/span'

/** A paragraph of a table cell or of running text; the span is the paragraph without its tabs and line end. */
export type Line = { text: string; span: Span }

/**
 * What every reader gives, in the order of the document. A text export tells them apart by tabs and blank lines, a Word
 * file by its structure; what they mean is decided in `entries.ts`, once for both.
 */
export type Block =
  /** Running text: a heading, a clause, a bullet. `marker` is the printed label in front of a tab ("1", "ii)", "•"). */
  | { kind: 'paragraph'; span: Span; marker: Line | null; body: Line }
  /** A row of a table; a cell may have several paragraphs, or none. */
  | { kind: 'row'; span: Span; cells: Line[][] }
  /** Text that belongs to the page and not to the plan: a repeated table head, a link back to the top. */
  | { kind: 'furniture'; span: Span; what: string }
