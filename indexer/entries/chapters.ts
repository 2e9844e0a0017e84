import type { Part } from '../../lib/domain/entry'
import { resolutionId } from '../../lib/domain/resolution-id'
import type { Span } from '../../lib/domain/span'
import { type Block, following } from '../../lib/reading/blocks'
import { parseResolutionHeading, type ResolutionHeading } from '../../lib/reading/headings'
import { openingOf } from '../../lib/reading/openings'
import { onceFor } from '../../lib/text/once-for'
import { joinCell } from './cells'
import { isItemHead } from './columns'

type Paragraph = Extract<Block, { kind: 'paragraph' }>

/** A resolution in the document: its heading, and the blocks up to the next one. */
export type Chapter = {
  heading: ResolutionHeading
  /** The title where the document prints it beside or below the number. */
  title: Part | null
  span: Span
  /** Why it is doubtful that this is the heading; null where it is certain. */
  doubt: string | null
  blocks: readonly Block[]
}

/** A heading with the numbers of its first block and of the first one behind it. */
type Candidate = {
  heading: ResolutionHeading
  line: Part
  at: number
  /** `certain`: an operative section follows. `likely`: its style, its title in Table 1 or a table of items says so. */
  evidence: 'certain' | 'likely' | 'none'
  doubt: string | null
  until: number
  title: Part | null
}

const idOf = ({ opinion, number }: ResolutionHeading) => resolutionId(number, opinion)

/** A paragraph in one line, its label in front; characters keep their distance. */
export function lineOf({ marker, body }: Paragraph): Part {
  if (!marker || marker.span.end > body.span.start) return body
  const gap = ' '.repeat(body.span.start - marker.span.end)
  return { text: marker.text + gap + body.text, span: { start: marker.span.start, end: body.span.end } }
}

/** A row of one or two cells in one line, each with one paragraph: the box around a heading, or | Resolution 7 | Lamps |. */
function lineOfRow({ cells }: Extract<Block, { kind: 'row' }>): Part | null {
  if (cells.length > 2 || cells.some((cell) => cell.length !== 1)) return null
  const [first, second] = cells.flat()
  if (!first || !second) return first ?? null
  const gap = ' '.repeat(second.span.start - first.span.end)
  return { text: first.text + gap + second.text, span: { start: first.span.start, end: second.span.end } }
}

/** Titles are alike where their words are: case, dashes and quotation marks are dress. */
const plainTitle = (title: string) =>
  title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** The titles that rows of tables give to resolutions, by id. */
function titlesInTables(blocks: readonly Block[]): Map<string, string> {
  const titles = new Map<string, string>()
  for (const block of blocks) {
    if (block.kind !== 'row' || block.cells.length < 3) continue
    const first = joinCell(block.cells[0] ?? [], 0).text
    const isNumber = block.cells.length > 4 && /^\d{1,4}\.?$/.test(first.trim())
    const heading = parseResolutionHeading(
      isNumber ? `Resolution ${first} - ${joinCell(block.cells[1] ?? [], 0).text}` : first,
    )
    if (heading?.title && !titles.has(idOf(heading))) titles.set(idOf(heading), plainTitle(heading.title))
  }
  return titles
}

/** A number that Word counts, with a title that a table gives to the resolution of this number: "92. Shared numbering". */
function numberedTitle(line: string, titles: ReadonlyMap<string, string>): ResolutionHeading | null {
  const [whole, number, title] = line.match(/^\s{0,8}(\d{1,4})[.)]?\s{1,40}(?:[-–—]\s{0,8})?(\S.{0,400})$/) ?? []
  if (!whole || !title || titles.get(resolutionId(number ?? '')) !== plainTitle(title)) return null
  const titleStart = whole.lastIndexOf(title)
  return {
    opinion: false,
    number: Number(number),
    revision: null,
    title: title.trimEnd(),
    titleStart,
    titleEnd: titleStart + title.trimEnd().length,
    plain: true,
  }
}

/** The lines behind a block, up to a table; footnotes and furniture are passed over. */
function* linesBehind(blocks: readonly Block[], index: number): Iterable<string> {
  for (let at = index + 1; at < blocks.length; at++) {
    const block = blocks[at]!
    if (block.kind === 'row') return
    if (block.kind === 'paragraph') yield lineOf(block).text
  }
}

/** The number of the block behind so many paragraphs. */
function behind(blocks: readonly Block[], index: number, paragraphs: number): number {
  let at = index + 1
  for (let left = paragraphs; left > 0; at++) if (blocks[at]?.kind === 'paragraph') left--
  return at
}

function candidateAt(blocks: readonly Block[], at: number, titles: ReadonlyMap<string, string>): Candidate | null {
  const block = blocks[at]!
  const line = block.kind === 'paragraph' ? lineOf(block) : block.kind === 'row' ? lineOfRow(block) : null
  if (!line) return null
  const heading = parseResolutionHeading(line.text) ?? numberedTitle(line.text, titles)
  if (!heading) return null
  const opening = openingOf(heading, linesBehind(blocks, at))
  const own = heading.title !== null && {
    text: heading.title,
    span: { start: line.span.start + heading.titleStart, end: line.span.start + heading.titleEnd },
  }
  const common = { heading, line, at, title: own || null, doubt: null, until: at + 1 }
  if (opening) {
    const below = opening.title > 0 ? blocks[behind(blocks, at, opening.title) - 1] : undefined
    return {
      ...common,
      evidence: 'certain',
      title: below?.kind === 'paragraph' ? lineOf(below) : common.title,
      until: behind(blocks, at, opening.consumed),
    }
  }
  if (block.kind !== 'paragraph') return null
  const next = blocks[following(blocks, at)]
  const isList = next?.kind === 'paragraph' && parseResolutionHeading(lineOf(next).text) !== null
  if (!next || isList || !heading.plain) return { ...common, evidence: 'none' }
  if (block.heading !== undefined || (heading.title && titles.get(idOf(heading)) === plainTitle(heading.title)))
    return { ...common, evidence: 'likely' }
  if (next.kind === 'row' && isItemHead(next.cells))
    return { ...common, evidence: 'likely', doubt: 'a table of action items follows it, and no operative text' }
  return { ...common, evidence: 'none' }
}

/** A title may stand above its number: there it is the one that a table gives to the resolution. */
function takeTitleAbove(candidate: Candidate, blocks: readonly Block[], titles: ReadonlyMap<string, string>): void {
  const above = blocks[candidate.at - 1]
  if (candidate.title !== null || candidate.evidence !== 'certain' || above?.kind !== 'paragraph') return
  const line = lineOf(above)
  if (line.text.length > 400 || plainTitle(line.text) !== titles.get(idOf(candidate.heading))) return
  candidate.title = line
  candidate.at--
}

/**
 * The headings that open a resolution, in the order of the document. All of a number whose operative text follows count;
 * one that only its style, its title or the table behind it speak for counts where its number has no other.
 */
const findHeadings = onceFor((blocks: readonly Block[]): readonly Candidate[] => {
  const titles = titlesInTables(blocks)
  const candidates: Candidate[] = []
  for (let at = 0; at < blocks.length; ) {
    const candidate = candidateAt(blocks, at, titles)
    if (candidate) candidates.push(candidate)
    at = candidate?.evidence === 'certain' ? candidate.until : at + 1
  }
  for (const [i, candidate] of candidates.entries())
    if ((candidates[i - 1]?.until ?? 0) < candidate.at) takeTitleAbove(candidate, blocks, titles)
  const found = new Set(candidates.flatMap(({ heading, evidence }) => (evidence === 'certain' ? [idOf(heading)] : [])))
  const chosen = candidates.filter(({ heading, evidence }) => {
    if (evidence === 'certain') return true
    if (evidence === 'none' || found.has(idOf(heading))) return false
    found.add(idOf(heading))
    return true
  })
  if (chosen.length > 0) return chosen
  // A document of which no heading is certain: the first line that reads as one has no chapter before it to belong to.
  const first = candidates.find(({ heading }) => heading.plain)
  return first ? [{ ...first, doubt: 'nothing behind it says that a resolution begins' }] : []
})

/** The number of blocks before the first resolution. Rows of Table 1 and lines of contents name resolutions, too. */
export const frontLength = (blocks: readonly Block[]): number => findHeadings(blocks)[0]?.at ?? blocks.length

/** The document's resolutions, and the number of blocks before the first one. */
export function readChapters(blocks: readonly Block[]): { front: number; chapters: Chapter[] } {
  const headings = findHeadings(blocks)
  const chapters = headings.map(({ heading, line, at, until, title, doubt }, i): Chapter => {
    const inside = blocks.slice(at + 1, until)
    // A footnote to the heading stands before what is repeated, which then is no part of the heading's span.
    const apart = inside.some(({ kind }) => kind !== 'paragraph')
    const between = inside.map(
      (block): Block =>
        block.kind === 'paragraph'
          ? { kind: 'furniture', span: block.span, what: 'The repeated number or title of a resolution' }
          : block,
    )
    return {
      heading,
      title,
      doubt,
      span: {
        start: blocks[at]!.span.start,
        end: apart ? blocks[at]!.span.end : (inside.at(-1)?.span.end ?? line.span.end),
      },
      blocks: [...(apart ? between : []), ...blocks.slice(until, headings[i + 1]?.at)],
    }
  })
  return { front: headings[0]?.at ?? blocks.length, chapters }
}
