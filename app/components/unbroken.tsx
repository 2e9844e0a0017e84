/** Identifiers of capitals and digits joined by hyphens: ITU-T, IMT-2020, SG13RG-AFR, 92-05. Longer ones may break. */
const IDENTIFIER = /\b[A-Z\d][A-Z\d.]{0,12}(?:-[A-Z\d][A-Z\d.]{0,12}){1,3}(?![\w-])/g

/** Text whose identifiers no line breaks at their hyphens; what is copied is what is printed. */
export function Unbroken({ text }: { text: string }) {
  const pieces: { at: number; text: string; whole: boolean }[] = []
  let at = 0
  for (const { 0: identifier, index } of text.matchAll(IDENTIFIER)) {
    pieces.push({ at, text: text.slice(at, index), whole: false }, { at: index, text: identifier, whole: true })
    at = index + identifier.length
  }
  if (pieces.length === 0) return text
  pieces.push({ at, text: text.slice(at), whole: false })
  return pieces.map((piece) =>
    piece.whole ? (
      <span key={piece.at} className="whitespace-nowrap">
        {piece.text}
      </span>
    ) : (
      piece.text
    ),
  )
}
