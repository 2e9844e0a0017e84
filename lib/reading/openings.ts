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
  let lines = 0
  for (const line of behind) {
    if (++lines > REACH) return null
    const words = line.trim()
    const next = parseResolutionHeading(words)
    if (next) {
      const isRepeated = next.number === heading.number && next.opinion === heading.opinion && next.title === null
      return isRepeated ? { ...opening, consumed: lines } : null
    }
    if (isOperativeHeading(words) || isPreambleHeading(words)) return opening
    if (heading.title === null && opening.title === 0 && mayBeTitle(words) && !ASSEMBLY_LINE.test(words)) {
      opening.title = lines
      opening.consumed = lines
    } else if (REVISION_LINE.test(words)) opening.consumed = lines
    else if (!ASSEMBLY_LINE.test(words)) return null
  }
  return null
}
