import { resolutionId } from '../../lib/domain/resolution-id'
import type { Block } from '../../lib/reading/blocks'
import { parseResolutionHeading } from '../../lib/reading/headings'
import { lineOf } from './chapters'

/** What a line of contents has that no other line has: codes of Word's field, dots or a tab before the page. */
const DRESS = [
  /^\s*TOC\s\\/, // TOC \o "1-3" \h \z \u Section I - …
  /\bPAGEREF\s_/, // Resolution 7 - … PAGEREF _Toc507102720 \h 7
  /\t\s*(?:\d{1,4}|[ivxl]{1,6})\s*$/, // Resolution 7 - …    7; Foreword    iii
  /(?:\.\s?|…|_){3,400}\s*\d{1,4}\s*$/, // Resolution 7 - … ........ 7
] as const
const TITLE = /^(?:table of )?contents:?$|^page$/i
/** A line between two lines of contents is one, too, where it is not farther from them than this. */
const GAP = 2

/** The number of a page alone: "12", "- 12 -", "Page 12 of 200". */
const PAGE = /^\W{0,3}\d{1,4}\W{0,3}$|^page \d{1,4}(?: (?:of|\/) \d{1,4})?$/i
export const isPageNumber = (text: string): boolean => PAGE.test(text.trim())

/**
 * Which blocks before the first resolution are a table of contents: lines in its dress, and headings of resolutions that are
 * read further behind (`ids`), for which this line cannot be the heading. Gives their numbers.
 */
export function findContents(front: readonly Block[], ids: ReadonlySet<string>): Set<number> {
  const contents = new Set<number>()
  let last = Number.NEGATIVE_INFINITY
  for (const [index, block] of front.entries()) {
    const text = contentsText(block)
    if (text === null) continue
    const heading = parseResolutionHeading(text)
    const isKnown = heading !== null && ids.has(resolutionId(heading.number, heading.opinion))
    if (!isKnown && !isDressed(text)) continue
    for (let between = Math.max(last + 1, index - GAP); between < index; between++)
      if (index - last - 1 <= GAP && contentsText(front[between]!) !== null) contents.add(between)
    contents.add(index)
    last = index
  }
  for (const [index, block] of front.entries())
    if (block.kind === 'paragraph' && TITLE.test(lineOf(block).text.trim()))
      for (let behind = index + 1; behind <= index + GAP + 1; behind++) if (contents.has(behind)) contents.add(index)
  return contents
}

const isDressed = (text: string): boolean => DRESS.some((form) => form.test(text))

/**
 * The line that a block may be of a table of contents: a paragraph, or a row of two or three cells. Lines that begin with a tab
 * are cells of one row to the reader of a text: of such a row the first one.
 */
function contentsText(block: Block): string | null {
  if (block.kind === 'paragraph') return block.marker ? `${block.marker.text}\t${block.body.text}` : block.body.text
  if (block.kind !== 'row') return null
  const words = block.cells.map((cell) => cell.map(({ text }) => text).join(' '))
  if (words.every(isDressed)) return words[0] ?? null
  if (block.cells.length > 3) return null
  return /^\d{1,4}$/.test(words.at(-1)!.trim()) ? words.join('\t') : null
}
