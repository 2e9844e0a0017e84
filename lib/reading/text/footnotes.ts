import { type AsideLine, part, type RawLine, upTo } from '../blocks'

const REFERENCE = /\[footnoteRef:(\d{1,4})\](\d{0,3})/g

/**
 * A text export prints a footnote behind the paragraph of its reference: "countries[footnoteRef:2]1; [2: 1 ⇥These …]". The
 * line without them, and each footnote in a line of its own, brackets included.
 */
export function splitFootnotes(line: RawLine): { rest: RawLine; asides: AsideLine[] } {
  let rest = line
  const asides: AsideLine[] = []
  for (const [, id, printed] of [...line.raw.matchAll(REFERENCE)].slice(0, 50).reverse()) {
    const from = rest.raw.lastIndexOf(`[${id}: `)
    if (from < 0 || !rest.raw.trimEnd().endsWith(']')) continue
    const whole = part(rest, from)
    asides.unshift({
      ...whole,
      aside: { what: 'footnote', mark: printed || String(id), lead: `[${id}: `.length, tail: 1 },
    })
    rest = upTo(rest, from)
  }
  return { rest, asides }
}
