import type { ClauseRole } from '../../lib/domain/entry'
import { type Block, following } from '../../lib/reading/blocks'
import { isOperativeHeading, isPreambleHeading } from '../../lib/reading/headings'
import { plainLabel, roleOfLabel } from '../../lib/reading/labels'
import { addAside, type Owner } from './aside'
import { lineOf } from './chapters'
import { isPageNumber } from './contents'
import type { Draft } from './draft'
import { Prose } from './prose'
import { labelBySequence } from './typed-labels'

type Paragraph = Extract<Block, { kind: 'paragraph' }>

/** Numbers of one resolution's operative text, as its ids need them. */
type Place = {
  section: { id: string; ordinal: number; bullets: number } | null
  /** The clause that sub-clauses, bullets and further paragraphs stand under. */
  clause: { id: string; number: number; bullets: number; paragraphs: number } | null
  subClause: { id: string; opens: boolean; bullets: number } | null
  /** What precedes the first section: its first paragraph, and the part of it ("considering") that is being read. */
  preamble: { id: string; paragraphs: number; part: string } | null
  /** Footnotes and pictures stand under the resolution. */
  asides: Owner
}

/**
 * Reads the operative text of a resolution. Sections are counted, clauses go by their printed label; a number that is
 * missing or printed twice is counted on from the one before, and reported. A paragraph before the first clause is its
 * section's chapeau, one without clauses behind it is itself the clause, `res-88.1`, and carries no label.
 */
export function readOperativeText(
  unlabelled: readonly Block[],
  resolution: { id: string; hasItems: boolean },
  draft: Draft,
): void {
  const blocks = labelBySequence(unlabelled)
  const prose = resolution.hasItems ? null : new Prose(resolution.id, draft)
  const place: Place = {
    section: null,
    clause: null,
    subClause: null,
    preamble: null,
    asides: { id: resolution.id, location: resolution.id, kind: 'clause', footnotes: 0, figures: 0 },
  }
  let ordinal = 0
  for (const [index, block] of blocks.entries()) {
    if (block.kind === 'aside') {
      addAside(block.body, prose?.owner ?? place.asides, draft)
      continue
    }
    if (block.kind !== 'paragraph') {
      draft.leave(block.span, block.kind === 'furniture' ? block.what : 'A row of a table', resolution.id)
      continue
    }
    const words = block.body.text.trimStart()
    const label = block.marker?.text ?? null
    if (isPageNumber(lineOf(block).text)) draft.leave(block.span, 'The number of a page', resolution.id)
    else if (label === null && isOperativeHeading(words)) {
      prose?.end()
      ordinal++
      const id = draft.add({
        kind: 'section',
        id: `${resolution.id}.s${ordinal}`,
        parent: resolution.id,
        location: resolution.id,
        ordinal,
        heading: words.replace(/[,:]\s*$/, ''),
        span: block.span,
        leadEnd: block.body.span.end - words.length,
      })
      place.section = { id, ordinal, bullets: 0 }
      place.clause = null
      place.subClause = null
    } else if (
      !prose?.read(block, place.section && (place.clause?.id ?? null), () =>
        goesOn(blocks, index, place.clause?.number ?? 0),
      )
    )
      readClause(block, label, index, blocks, resolution, place, draft)
  }
  prose?.report()
}

/** Whether operative text comes behind a block: a section, or the clause of the next number. */
function goesOn(blocks: readonly Block[], index: number, clause: number): boolean {
  return blocks
    .slice(index + 1)
    .some(
      (block) =>
        block.kind === 'paragraph' &&
        (block.marker === null
          ? isOperativeHeading(block.body.text)
          : clause > 0 && plainLabel(block.marker.text) === String(clause + 1)),
    )
}

/**
 * The number under which a clause is counted: as printed where it goes on from the one before ("1bis" goes on from 1), else
 * the next one. `id` is the number with what is behind it.
 */
function numberOf(label: string, previous: number): { number: number; id: string; printed: boolean } {
  const [id, digits, suffix] = plainLabel(label).match(/^(\d+)(\D*)$/) ?? []
  const number = Number(digits)
  if (id && (number > previous || (suffix && number === previous)))
    return { number, id: `${number}${suffix}`, printed: true }
  return { number: previous + 1, id: String(previous + 1), printed: false }
}

/** Whether a paragraph without label stands where one is missing: behind clause 2, before one that is labelled 4. */
function isGap({ clause }: Place, next: Block | undefined): boolean {
  if (!clause || clause.number === 0 || next?.kind !== 'paragraph' || !next.marker) return false
  const label = next.marker.text
  return roleOfLabel(label) === 'clause' && Number(plainLabel(label)) === clause.number + 2
}

function readClause(
  block: Paragraph,
  label: string | null,
  index: number,
  blocks: readonly Block[],
  resolution: { id: string },
  place: Place,
  draft: Draft,
): void {
  const { section } = place
  const under = section ? `${resolution.id}.${section.ordinal}` : (place.preamble?.part ?? `${resolution.id}.0`)
  const parent = section?.id ?? resolution.id
  const lost = label === null && isGap(place, blocks[following(blocks, index)])
  const role = lost || label === '' ? 'clause' : label === null ? null : roleOfLabel(label)
  const add = (id: string, clauseRole: ClauseRole, of: string) =>
    draft.add({
      kind: 'clause',
      id,
      parent: of,
      location: resolution.id,
      role: clauseRole,
      label: label ? plainLabel(label) : null,
      span: block.span,
      leadEnd: block.body.span.start,
    })
  switch (role) {
    case 'clause': {
      const { number, id: own, printed } = numberOf(label ?? '', place.clause?.number ?? 0)
      const id = add(`${under}.${own}`, 'clause', parent)
      if (!printed)
        draft.report({
          rule: 'misnumbered',
          subject: label ? 'document' : 'reading',
          severity: 'warning',
          message: `${label ? `The label ${label} is printed a second time` : 'A clause is printed without its label'}; it is counted as ${id}`,
          location: resolution.id,
          span: block.span,
        })
      place.clause = { id, number, bullets: 0, paragraphs: 0 }
      place.subClause = null
      return
    }
    case 'annex': {
      const id = add(`${under}.${plainLabel(label ?? '')}`, 'annex', parent)
      place.clause = { id, number: place.clause?.number ?? 0, bullets: 0, paragraphs: 0 }
      place.subClause = null
      return
    }
    case 'sub-clause': {
      const id = add(
        `${place.clause?.id ?? under}.${plainLabel(label ?? '')}`,
        'sub-clause',
        place.clause?.id ?? parent,
      )
      place.subClause = { id, opens: /:\s*$/.test(block.body.text), bullets: 0 }
      return
    }
    case 'bullet': {
      const owner = place.subClause?.opens ? place.subClause : place.clause
      if (owner) add(`${owner.id}.b${++owner.bullets}`, 'bullet', owner.id)
      else add(section ? `${under}.b${++section.bullets}` : `${under}.b`, 'bullet', parent)
      return
    }
    case 'footnote':
      place.asides.footnotes++
      add(`${resolution.id}.fn${place.asides.footnotes}`, 'footnote', resolution.id)
      return
    case null:
      if (!place.clause && section) {
        const next = blocks[following(blocks, index)]
        const numbered = next?.kind === 'paragraph' && next.marker !== null && plainLabel(next.marker.text) === '1'
        if (numbered) {
          add(`${under}.chapeau`, 'chapeau', parent)
          return
        }
        const id = add(under, 'clause', parent)
        place.clause = { id, number: 0, bullets: 0, paragraphs: 0 }
        return
      }
      if (place.preamble && !section && isPreambleHeading(block.body.text.trim())) {
        const { id } = place.preamble
        place.preamble.part = add(`${id}.p${++place.preamble.paragraphs}`, 'paragraph', id)
        place.clause = { id: place.preamble.part, number: 0, bullets: 0, paragraphs: 0 }
        place.subClause = null
        return
      }
      if (place.clause) {
        if (place.clause.id === place.preamble?.id) place.preamble.paragraphs++
        place.clause.paragraphs++
        add(`${place.clause.id}.p${place.clause.paragraphs}`, 'paragraph', place.clause.id)
        return
      }
      // Words before the first operative heading ("considering …"): kept, as `res-5.0` and its paragraphs.
      place.clause = { id: add(under, 'chapeau', parent), number: 0, bullets: 0, paragraphs: 0 }
      place.preamble = { id: place.clause.id, paragraphs: 0, part: place.clause.id }
  }
}
