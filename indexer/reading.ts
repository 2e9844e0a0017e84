import type { Diagnostic } from '../lib/domain/diagnostic'
import type { Place } from '../lib/domain/place'
import type { Span } from '../lib/domain/span'
import type { Block } from './blocks'

/** An address that words of the document are linked to: http or https, as the file has it. */
export type Hyperlink = { span: Span; url: string }

/** What a reader makes of a file: the text that every span points into, and what it knows beside the text. */
export type Reading = {
  text: string
  blocks: Block[]
  hyperlinks: Hyperlink[]
  /** Where the paragraphs stand in the file, in order; none for a text, whose lines say it. */
  places: Place[]
  /** What is wrong with the file itself: open changes, comments. */
  faults: Diagnostic[]
}
