import { isOperativeHeading, isPreambleHeading, parseResolutionHeading, type ResolutionHeading } from './headings'

/** The longest line that is taken for a title, in characters; the longest one known has some 220. */
const LONGEST_TITLE = 400
/** How many lines behind a heading are read to see whether it opens a resolution. */
const REACH = 6

/** "(Rev. Hammamet, 2016)", "(Florianópolis, 2004; Geneva, 2022)": the line below the title of a published resolution. */
const REVISION_LINE = /^\(.{0,200}\b(?:19|20)\d\d\)$/
/** "The World Telecommunication Standardization Assembly (Hammamet, 2016),": the line above the preamble. */
const ASSEMBLY_LINE = /^The .{0,120}\b(?:Assembly|Conference|Council)\b.{0,60},?$/

/** Whether a line may be a title that stands below its number: a name and no sentence. */
const mayBeTitle = (line: string) =>
  line.length <= LONGEST_TITLE && /^["'(]?[\p{Lu}\d]/u.test(line) && !/[.;:,]$/.test(line) && !line.includes('\t')

/** How the lines behind a heading say that a resolution begins. */
export type Opening = {
  /** Lines behind the heading that belong to it: the title below, the repeated number, a line of revisions. */
  consumed: number
  /** The line of those that is the title, counted from 1; 0 where the heading has it, or none. */
  title: number
}

/**
 * Whether a heading opens its resolution: by the lines behind it. It does where its number is repeated alone, or an
 * operative section or the preamble begins; a title and revisions may stand between. A line of contents and a note that names
 * a resolution with its title open none.
 */
export function openingOf(heading: ResolutionHeading, behind: Iterable<string>): Opening | null {
  if (!heading.plain && !mayBeTitle(heading.title ?? '')) return null
  const opening: Opening = { consumed: 0, title: 0 }
  const lines = take(behind, REACH + 1).map((line) => line.trim())
  for (const [i, line] of lines.slice(0, REACH).entries()) {
    const next = parseResolutionHeading(line)
    if (next) return isRepeated(next, heading) ? { ...opening, consumed: i + 1 } : null
    const mayBeBelow = heading.title === null && opening.title === 0 && mayBeTitle(line) && !ASSEMBLY_LINE.test(line)
    if (beginsText(line)) {
      // A title that begins with an operative verb: "Encourage the creation of teams", and then the number or the text.
      const after = lines[i + 1] ?? ''
      const repeated = parseResolutionHeading(after)
      const isTitle = mayBeBelow && (beginsText(after) || (repeated !== null && isRepeated(repeated, heading)))
      if (!isTitle) return opening
    }
    if (mayBeBelow) {
      opening.title = i + 1
      opening.consumed = i + 1
    } else if (REVISION_LINE.test(line)) opening.consumed = i + 1
    else if (!ASSEMBLY_LINE.test(line)) return null
  }
  return null
}

const beginsText = (line: string) => isOperativeHeading(line) || isPreambleHeading(line)

/** Whether a heading is another's number again, alone. */
const isRepeated = (next: ResolutionHeading, heading: ResolutionHeading): boolean =>
  next.number === heading.number && next.opinion === heading.opinion && next.title === null

function take(lines: Iterable<string>, most: number): string[] {
  const taken: string[] = []
  for (const line of lines) {
    taken.push(line)
    if (taken.length === most) break
  }
  return taken
}
