import { Fragment, type ReactNode } from 'react'

/** Stands in a sentence for what becomes an element: of the signs that Unicode leaves to private use. */
const SLOTS = ['\ue000', '\ue001', '\ue002'] as const

/** A sentence of the catalogue with elements as its values: each is told a slot, and its element stands there. */
export function Sentence({
  say,
  values,
}: {
  /** Says the sentence with the slots. */
  say: (...slots: [string, string, string]) => string
  values: readonly ReactNode[]
}) {
  const pieces = say(...SLOTS).split(/([\ue000-\ue002])/)
  return pieces.map((piece, i) => {
    const slot = (SLOTS as readonly string[]).indexOf(piece)
    // biome-ignore lint/suspicious/noArrayIndexKey: the pieces never change their order
    return <Fragment key={i}>{slot < 0 ? piece : values[slot]}</Fragment>
  })
}
