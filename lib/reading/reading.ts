import type { Diagnostic } from '../domain/diagnostic'
import type { Position } from '../domain/position'
import type { Span } from '../domain/span'
import type { Block } from './blocks'

/** An address that words of the document are linked to: http or https, as the file has it. */
export type Hyperlink = { span: Span; url: string }

/** What a reader makes of a file: the text that every span points into, and what it knows beside the text. */
export type Reading = {
  text: string
  /** `clean(text)`, made once: of a hundred plans each copy takes 90 MB. */
  cleaned: string
  blocks: Block[]
  hyperlinks: Hyperlink[]
  /** Where the paragraphs stand in the file, in order; none for a text, whose lines say it. */
  positions: Position[]
  /** What is wrong with the file itself: open changes, comments. */
  faults: Diagnostic[]
}
