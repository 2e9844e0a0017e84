/** From which share of the longest line of a text on a line is full: the sentence goes on in the next one. */
const FULL = 0.75

/**
 * The text of a PDF with the lines of a paragraph in one: a PDF keeps lines as they are set, and a reference may stand in two
 * of them ("TD 25" / "of TSAG"). A line that is not full ends its paragraph.
 */
export function unwrap(text: string): string {
  const lines = text.split('\n').map((line) => line.trimEnd())
  const longest = Math.max(0, ...sample(lines))
  let joined = ''
  for (const [i, line] of lines.entries()) {
    const goesOn = line.length >= longest * FULL && (lines[i + 1] ?? '').trim() !== ''
    joined += line + (i === lines.length - 1 ? '' : goesOn ? ' ' : '\n')
  }
  return joined
}

/** Lengths of lines, without the few that a rotated or broken page makes far longer than all others. */
function sample(lines: readonly string[]): number[] {
  const lengths = lines.map(({ length }) => length).sort((a, b) => a - b)
  return lengths.slice(0, Math.max(1, Math.ceil(lengths.length * 0.98))).slice(-1)
}
