import { ExternalHyperlink, Paragraph, type ParagraphChild, TextRun } from 'docx'
import type { Ref } from '../../refs/ref'
import type { RichText } from '../../views/rich-text'
import { withoutControls } from '../xml'

/** Words of a Word file; characters that a file cannot have are blanks. */
export const run = (text: string, bold = false): TextRun => new TextRun({ text: withoutControls(text), bold })

/** Words that lead to a whole address. */
export const link = (text: string, url: string): ParagraphChild =>
  new ExternalHyperlink({
    link: url,
    children: [new TextRun({ text: withoutControls(text), style: 'Hyperlink' })],
  })

/** A paragraph of a table's cell, by Word's own style "No Spacing". */
export const cellParagraph = (...children: ParagraphChild[]): Paragraph =>
  new Paragraph({ style: 'NoSpacing', children })

/** The words of a text of the plan, with its links. */
export const richRuns = (text: RichText, addressOf: (ref: Ref) => string): ParagraphChild[] =>
  text.map((piece) => (piece.kind === 'link' ? link(piece.text, addressOf(piece.ref)) : run(piece.text)))
