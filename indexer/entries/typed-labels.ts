import type { Block } from '../../lib/reading/blocks'
import { isOperativeHeading, isPreambleHeading } from '../../lib/reading/headings'
import { plainLabel, roleOfLabel } from '../../lib/reading/labels'

type Paragraph = Extract<Block, { kind: 'paragraph' }>

/** A label that is typed before the words, with a blank for a tab: "1. to keep", "2 to review", "3 – to close", "5.17 The". */
type Typed = {
  label: string
  /** Where the words begin. */
  length: number
  /** Whether a stop, bracket or dash closes it. */
  closed: boolean
  words: string
}

const TYPED =
  /^([([]?(?:\d{1,3}(?:\.\d{1,3}){0,5}(?:\s?(?:bis|ter|quater|quinquies)\b)?(?:[A-Z](?=[.)\s]))?|[ivx]{1,5}|[a-z])([.)\]]{0,2}(?:\s?[–—-](?=\s{1,4}\D))?))(?:\s+|(?<=[.)\]])(?=\p{L}))(?=\S)/u

function readTyped(text: string): Typed | null {
  const match = text.match(TYPED)
  if (!match) return null
  const [whole, label, closing] = match
  return { label: label!, length: whole.length, closed: closing !== '', words: text.slice(whole.length) }
}

const ROMAN = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii', 'xiii', 'xiv', 'xv'] as const
/** The labels that may follow a sub-clause's: behind "i" comes "ii", or "j". */
function successors(label: string): string[] {
  const roman = ROMAN.indexOf(label as (typeof ROMAN)[number])
  return [
    ...(roman >= 0 ? [ROMAN[roman + 1] ?? ''] : []),
    ...(/^[a-y]$/.test(label) ? [String.fromCharCode(label.charCodeAt(0) + 1)] : []),
  ]
}

/** How far a label's successor is looked for, in blocks. */
const REACH = 30

/** The labels of a section so far. */
type Sequence = { number: number; decimal: string | null; sub: string | null }
const begin = (): Sequence => ({ number: 0, decimal: null, sub: null })

const isHeading = ({ marker, body }: Paragraph) =>
  marker === null && (isOperativeHeading(body.text) || isPreambleHeading(body.text.trim()))

/** Whether one of the labels comes further on in the same section, typed or apart. */
function comes(labels: readonly string[], blocks: readonly Block[], index: number): boolean {
  for (const block of blocks.slice(index + 1, index + 1 + REACH)) {
    if (block.kind !== 'paragraph') continue
    if (isHeading(block)) return false
    const label = block.marker?.text ?? readTyped(block.body.text)?.label
    if (label && labels.includes(plainLabel(label))) return true
  }
  return false
}

/** Whether a typed label goes on from those before it; what only looks like one ("2 study groups report") does not. */
function goesOn({ label, closed, words }: Typed, before: Sequence, blocks: readonly Block[], index: number): boolean {
  const plain = plainLabel(label)
  const [, digits, suffix] = plain.match(/^(\d+)(\D*)$/) ?? []
  if (digits) {
    const number = Number(digits)
    if (suffix) return number === before.number
    // A number that is printed twice is a label, too; the list of clauses says so.
    if (closed) return number >= Math.max(before.number, 1) && number <= before.number + 3
    if (number === before.number + 1) return number > 1 || /^\p{Ll}/u.test(words) || comes(['2', '1bis'], blocks, index)
    // A number that is printed twice, or leaves one out, is a label where its words are those of a clause.
    return number > 0 && number >= before.number && number <= before.number + 2 && /^(?:to|that)\s/.test(words)
  }
  if (plain.includes('.')) {
    const [first] = plain.split('.')
    return (
      closed ||
      plain.split('.').length > 2 ||
      /[A-Z]$|bis$|ter$/.test(plain) ||
      first === String(before.number) ||
      first === before.decimal?.split('.')[0] ||
      /^\p{Lu}/u.test(words)
    )
  }
  if (before.sub !== null && successors(before.sub).includes(plain)) return true
  return (plain === 'i' || plain === 'a') && comes(successors(plain), blocks, index)
}

/** The sequence behind a label. */
function after(label: string, before: Sequence): Sequence {
  const plain = plainLabel(label)
  switch (label === '' ? 'clause' : roleOfLabel(label)) {
    case 'clause':
      return {
        number: Math.max(Number.parseInt(plain, 10) || 0, before.number + (label === '' ? 1 : 0)),
        decimal: null,
        sub: null,
      }
    case 'annex':
      return { ...before, decimal: plain, sub: null }
    case 'sub-clause':
      return { ...before, sub: plain }
    default:
      return before
  }
}

/**
 * The blocks of an operative text, in which labels that are typed with a blank are labels as those before a tab are. Such a
 * label is one by its place in the sequence: it begins one, or goes on from the label before.
 */
export function labelBySequence(blocks: readonly Block[]): Block[] {
  let sequence = begin()
  return blocks.map((block, index): Block => {
    if (block.kind !== 'paragraph') return block
    if (isHeading(block)) {
      sequence = begin()
      return block
    }
    if (block.marker) {
      sequence = after(block.marker.text, sequence)
      return block
    }
    const typed = readTyped(block.body.text)
    if (!typed || !goesOn(typed, sequence, blocks, index)) return block
    sequence = after(typed.label, sequence)
    const { start, end } = block.body.span
    return {
      ...block,
      marker: { text: typed.label, span: { start, end: start + typed.label.length } },
      body: { text: block.body.text.slice(typed.length), span: { start: start + typed.length, end } },
    }
  })
}
