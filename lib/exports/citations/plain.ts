import { type Citation, dayInWords, editionWords } from './citation'

/** So much of a title stands in a line of plain text, in characters; it is cut at a word. */
const TITLE = 160
const shorten = (text: string) => (text.length <= TITLE ? text : `${text.slice(0, text.lastIndexOf(' ', TITLE))} …`)

/** A sentence of its own; what is cut or ends in a stop gets no second one. */
const closed = (text: string) => (/[.…]$/.test(text) ? text : `${text.replace(/[,;]$/, '')}.`)

/**
 * "Director, TSB. Action item 92-05: ... In: WTSA-16 Action Plan, TSAG-TD251, Geneva, 26 February – 2 March 2018.
 * https://... (accessed 29 November 2026)."
 */
export function plainCitation(citation: Citation): string {
  const { author, title, container, url, accessed } = citation
  const plan = `${container ? `In: ${container}, ` : ''}${editionWords(citation)}`
  const parts = [...(author ? [author] : []), shorten(title), plan].map(closed)
  return `${parts.join(' ')} ${url} (accessed ${dayInWords(accessed)}).`
}
