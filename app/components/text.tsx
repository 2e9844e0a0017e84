import { formatRef } from '@/lib/refs/address'
import type { Segment } from '@/lib/search/rank/snippets'
import type { RichText } from '@/lib/views/rich-text'
import { Printed } from './printed'
import { Unbroken } from './unbroken'

type Piece = RichText[number]

const Marked = ({ text, marked }: Segment) =>
  marked ? (
    <mark>
      <Unbroken text={text} />
    </mark>
  ) : (
    <Unbroken text={text} />
  )

function PieceView({ piece }: { piece: Piece }) {
  switch (piece.kind) {
    case 'text':
      return <Unbroken text={piece.text} />
    case 'link':
      return (
        <a href={formatRef(piece.ref)} title={piece.title || undefined} data-card={piece.id ?? undefined}>
          <Marked text={piece.text} marked={piece.marked} />
        </a>
      )
    case 'open':
      return (
        <span title={piece.reason} className="underline decoration-warn decoration-dotted">
          <Marked text={piece.text} marked={piece.marked} />
          <span className="sr-only"> ({piece.reason})</span>
        </span>
      )
  }
}

/** Pieces with where they begin, which tells each from the others of its text. */
function placed<T extends { text: string }>(pieces: readonly T[]): { piece: T; at: number }[] {
  let at = 0
  return pieces.map((piece) => {
    const start = at
    at += piece.text.length
    return { piece, at: start }
  })
}

const isOwn = (piece: Piece): boolean => piece.kind !== 'open' && piece.own === true

/** Words with their mentions: spans become elements, and no text is ever read as markup. */
export function Text({ text }: { text: RichText }) {
  const pieces = placed(text)
  if (text.some(isOwn))
    return pieces.map(({ piece, at }) =>
      isOwn(piece) ? (
        <PieceView key={at} piece={piece} />
      ) : (
        <Printed key={at}>
          <PieceView piece={piece} />
        </Printed>
      ),
    )
  return (
    <Printed>
      {pieces.map(({ piece, at }) => (
        <PieceView key={at} piece={piece} />
      ))}
    </Printed>
  )
}

/** A snippet of a result, with what was asked for marked. */
export function Segments({ segments }: { segments: readonly Segment[] }) {
  return (
    <Printed>
      {placed(segments).map(({ piece, at }) => (
        <Marked key={at} {...piece} />
      ))}
    </Printed>
  )
}
