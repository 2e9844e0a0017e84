import type { Span } from '../../lib/domain/span'
import { type Block, following } from '../../lib/reading/blocks'
import { isOperativeHeading, parseResolutionHeading, type ResolutionHeading } from '../../lib/reading/headings'
import { readActionItems } from './action-item'
import type { Draft } from './draft'
import { readOperativeText } from './operative-text'

type Paragraph = Extract<Block, { kind: 'paragraph' }>

/** A resolution in the document: its heading, and the blocks up to the next one. */
type Chapter = { heading: ResolutionHeading; titleSpan: Span; span: Span; blocks: readonly Block[] }

/** The heading that a block opens a resolution with; a note that names a resolution with its title opens none. */
function openingOf(blocks: readonly Block[], index: number): ResolutionHeading | null {
  const block = blocks[index]
  if (block?.kind !== 'paragraph') return null
  const heading = parseResolutionHeading(block.body.text)
  if (!heading) return null
  const next = blocks[following(blocks, index)]
  if (next?.kind !== 'paragraph') return null
  const repeated = parseResolutionHeading(next.body.text)
  if (repeated && repeated.number === heading.number && repeated.title === null) return heading
  return isOperativeHeading(next.body.text) ? heading : null
}

/** A first heading opens its resolution whatever follows: there is no chapter before it that it could belong to. */
function splitChapters(blocks: readonly Block[]): Chapter[] {
  const chapters: Chapter[] = []
  let index = 0
  while (index < blocks.length) {
    const block = blocks[index] as Paragraph
    const heading = (openingOf(blocks, index) ?? parseResolutionHeading(block.body.text))!
    const behind = following(blocks, index)
    const next = blocks[behind]
    const repeated = next?.kind === 'paragraph' ? parseResolutionHeading(next.body.text) : null
    const isRepeated = repeated?.number === heading.number && repeated.title === null
    const from = isRepeated ? behind + 1 : behind
    let to = from
    while (to < blocks.length && !openingOf(blocks, to)) to++
    // A footnote to the heading stands before the repeated number, which then is no part of the heading's span.
    const asides = blocks.slice(index + 1, behind)
    const apart = asides.length > 0
    const between: Block[] =
      isRepeated && next && apart
        ? [...asides, { kind: 'furniture', span: next.span, what: 'The repeated number of a resolution' }]
        : asides
    const titleStart = block.body.span.start + heading.titleStart
    chapters.push({
      heading,
      span: { start: block.span.start, end: isRepeated && next && !apart ? next.span.end : block.span.end },
      titleSpan: heading.title === null ? block.body.span : { start: titleStart, end: block.body.span.end },
      blocks: [...between, ...blocks.slice(from, to)],
    })
    index = to
  }
  return chapters
}

/** Reads every resolution: heading, operative text up to the first row of a table, action items behind it. */
export function readResolutions(blocks: readonly Block[], draft: Draft): void {
  const titles = new Map(
    draft.entries.flatMap((entry) => (entry.kind === 'table-row' ? [[entry.resolution, entry.cells[0]] as const] : [])),
  )
  for (const { heading, span, titleSpan, blocks: inside } of splitChapters(blocks)) {
    const id = `${heading.opinion ? 'opinion' : 'res'}-${heading.number}`
    const inTable = titles.get(id)
    const title = heading.title ?? parseResolutionHeading(inTable?.text ?? '')?.title ?? null
    const unique = draft.add({
      kind: 'resolution',
      id,
      parent: null,
      location: id,
      number: heading.number,
      opinion: heading.opinion,
      title: title ?? '',
      titleSpan: heading.title === null && inTable ? inTable.span : titleSpan,
      span,
    })
    if (heading.title === null)
      draft.report({
        rule: 'missing-heading',
        subject: 'document',
        severity: 'info',
        message: `The heading of ${unique} has no title${title ? ': Table 1 gives it' : ', and Table 1 has none'}`,
        location: unique,
        span,
      })
    const firstRow = inside.findIndex((block) => block.kind === 'row')
    const operative = firstRow < 0 ? inside : inside.slice(0, firstRow)
    readOperativeText(operative, { id: unique }, draft)
    if (firstRow >= 0) readActionItems(inside.slice(firstRow), { id: unique, number: heading.number }, draft)
  }
}
