/** The number and title in the heading of a resolution or opinion; `title` is null where only the number is printed. */
export type ResolutionHeading = { opinion: boolean; number: number; title: string | null; titleStart: number }

/** "1. Resolution 7 - Title", " Resolution 44", "Opinion 1 – Title"; a bookmark of the Word file is blank. */
const HEADING = /^(\s*(?:\d{1,3}\.\s*)?)(Resolution|Opinion) (\d{1,4})(?:\s{0,3}([-–—])\s{0,3}(\S.*))?\s*$/

/** Reads a line as the heading of a resolution, or null. The line is cleaned text. */
export function parseResolutionHeading(line: string): ResolutionHeading | null {
  const match = line.match(HEADING)
  if (!match) return null
  const [, , word, number, , title] = match
  return {
    opinion: word === 'Opinion',
    number: Number(number),
    title: title?.trim() ?? null,
    titleStart: title ? line.lastIndexOf(title) : line.length,
  }
}

/** Verbs that open an operative section; a new verb is one word here. */
const OPERATIVE_VERBS = [
  'appeals to',
  'approves',
  'authorizes',
  'calls on',
  'calls upon',
  'charges',
  'decides',
  'declares',
  'directs',
  'encourages',
  'encourage',
  'endorses',
  'instructs',
  'instruct',
  'invites',
  'invite',
  'is of the opinion',
  'recommends',
  'requests',
  'request',
  'resolves',
  'strongly encourages',
  'urges',
]

const OPERATIVE = new RegExp(`^(?:further )?(?:${OPERATIVE_VERBS.join('|')})(?:\\s|,|$)`, 'i')

/** Whether a paragraph without label is the heading of an operative section: "further instructs Study Group 2". */
export const isOperativeHeading = (paragraph: string): boolean => OPERATIVE.test(paragraph)
