/** The number and title in the heading of a resolution or opinion. */
export type ResolutionHeading = {
  opinion: boolean
  number: number
  /** What stands in brackets behind the number or the title: "Rev. Hammamet, 2016", "C-1985, last amended C19". */
  revision: string | null
  /** Null where only the number is printed. */
  title: string | null
  /** Where the title stands in the line. */
  titleStart: number
  titleEnd: number
  /** Whether a dash or colon parts number and title, or the number stands alone; blanks, a comma or a stop are no proof. */
  plain: boolean
}

/** What prints nothing, or blank: a tab, a no-break space, a zero-width space, a mark of direction. */
const BLANK = '[\\s\\u00ad\\u200b-\\u200f\\u2060]'
/** Marks of footnotes, as they are raised behind a number or a title. */
const RAISED = '\\u00b2\\u00b3\\u00b9\\u2070-\\u2079'
const FIRST_MARK = new RegExp(`^[${RAISED}]{1,3}`)
const LAST_MARK = new RegExp(`[${RAISED}]{1,3}$`)
/** The head of a heading: a running number ("1.", "1.1"), the assembly ("WTSA-16", "ITU-T"), the word, the number. */
const HEAD = new RegExp(
  `^(?:${BLANK}{0,8}\\d{1,3}(?:\\.\\d{1,3}){0,3}${BLANK}?[.)]?)?${BLANK}{0,400}(?:ITU-T${BLANK}{1,4})?(?:WTSA(?:-?\\d{2,4})?${BLANK}{1,4})?(resolution|opinion|res\\.)${BLANK}{1,4}(?:no\\.?|n[°º])?${BLANK}?(\\d{1,4})(?![\\w/]|[-.]\\d)[${RAISED}]{0,3}`,
  'i',
)
/** Brackets that say which version of the resolution it is. */
const REVISION = /^\s{0,4}[([]([^()[\]\n]{1,80})[)\]]/
const isRevision = (words: string): boolean => /\brev|\d{4}\b|\bamended\b|\bC\d\d\b/i.test(words)
/** A revision at the end of the title: "Shared numbering (Rev. Hammamet, 2016)". */
const LAST_REVISION = /\s?[([]((?:Rev\.|[A-Z])[^()[\]\n]{0,60}\b(?:19|20)\d\d)[)\]]$/

/** What may stand between number and title. One row a form, with its example; the first that fits counts. */
const DIVIDERS = [
  { plain: true, form: /^\s{0,8}[-–—‒―−:]\s{0,8}(?=\S)/ }, // Resolution 7 – Title
  { plain: false, form: /^\s{0,4}[.,]?\s{1,8}(?=["'(]?[\p{Lu}\d])/u }, // Resolution 7  Title
] as const

/**
 * Reads a line as the heading of a resolution, or null: "1. Resolution 7 - Title", "RESOLUTION 44 (Rev. Hammamet, 2016)",
 * "Opinion 1: Title". The line is cleaned text. Whether it is one, or only looks like one, other lines decide.
 */
export function parseResolutionHeading(line: string): ResolutionHeading | null {
  const match = line.match(HEAD)
  if (!match) return null
  const [head, word, number] = match
  let at = head.length
  let revision: string | null = null
  for (let behind = line.slice(at, at + 90).match(REVISION); behind && isRevision(behind[1]!); ) {
    revision ??= behind[1]!.trim()
    at += behind[0].length
    behind = line.slice(at, at + 90).match(REVISION)
  }
  const common = { opinion: /^op/i.test(word!), number: Number(number) }
  const rest = line.slice(at).replace(FIRST_MARK, (mark) => ' '.repeat(mark.length))
  if (/^[\s.,:]*$/.test(rest))
    return { ...common, revision, title: null, titleStart: line.length, titleEnd: line.length, plain: true }
  const divider = DIVIDERS.find(({ form }) => form.test(rest))
  if (!divider) return null
  const titleStart = at + rest.match(divider.form)![0].length
  const printed = line.slice(titleStart).trimEnd().replace(LAST_MARK, '')
  const last = printed.slice(-80).match(LAST_REVISION)
  const title = last ? printed.slice(0, printed.length - last[0].length).trimEnd() : printed
  if (!title) return null
  return {
    ...common,
    revision: revision ?? last?.[1]?.trim() ?? null,
    title,
    titleStart,
    titleEnd: titleStart + title.length,
    plain: divider.plain,
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

const OPERATIVE = new RegExp(`^(?:further |also )?(?:${OPERATIVE_VERBS.join('|')})(?:[\\s,:]|$)`, 'i')

/** Whether a paragraph without label is the heading of an operative section: "further instructs Study Group 2". */
export const isOperativeHeading = (paragraph: string): boolean => OPERATIVE.test(paragraph)

/** Words that open a part of the preamble of a resolution as it is published: "considering", "bearing in mind". */
const PREAMBLE =
  /^(?:further |also )?(?:considering|recogni[sz]ing|recalling|noting|bearing in mind|taking into (?:account|consideration)|aware|observing|acknowledging|reaffirming|emphasi[sz]ing|conscious|mindful|welcoming|having (?:considered|regard))(?: further| also| with [a-z]{1,20})?\s?[,:]?$/i

/** Whether a paragraph is the heading of a part of the preamble. */
export const isPreambleHeading = (paragraph: string): boolean => PREAMBLE.test(paragraph)
