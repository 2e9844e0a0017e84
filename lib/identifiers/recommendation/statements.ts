import type { State } from '../../domain/entity'
import { sentenceAround } from '../../text/sentence'
import type { Finding } from '../finding'

/** Behind a number: a title in quotation marks, or, in a list, one behind a colon or dash up to the end of the item. */
const QUOTED = /^(?:\s?\([^()\n]{1,60}\))?\s?(?:[:,–-]\s?)?(?:on\s)?"([^"\n]{4,300})"/
const BEHIND_COLON = /^\s?(?::|\s[–-])\s([\p{Lu}][^";\n]{8,220}?)(?=[;\n]|\.\s|\.?$)/u

/** "A.1: Working methods in 2013": the year is not the title's. */
const YEAR_BEHIND = /\s(?:in|of)\s(?:19|20)\d\d$/

/** Words that tell a state, the nearest first where several stand in a sentence. */
const WORDS: readonly { state: State; words: RegExp }[] = [
  { state: 'under revision', words: /\bunder revision\b/gi },
  { state: 'approved', words: /\bapproved\b|\bapproval of\b/gi },
  { state: 'consented', words: /\bconsent(?:ed)?\b/gi },
  { state: 'determined', words: /\bdetermined\b/gi },
  { state: 'agreed', words: /\bagreed\b/gi },
  { state: 'published', words: /\bpublished\b/gi },
  { state: 'draft', words: /\bdraft\b|\bwork items?\b/gi },
]
/** "targeted for consent", "to be approved": what is planned is no state. */
const PLANNED = /(?:\bto be|\bfor|\bexpected to be|\bplanned to be)\s$/i
/** "Amendment 1 to G.7701 was consented": the amendment's state, not the Recommendation's. */
const AMENDMENT =
  /\b(?:Amendment|Amd\.?|Corrigendum|Cor\.?)\s\d{1,2}\sto\s(?:(?:Recommendation|Rec\.)\s)?(?:ITU-T\s)?$/i

/** The title that stands right behind a designation, with its place. */
export function readTitle(text: string, end: number): Finding['title'] {
  const behind = text.slice(end, end + 420)
  const quoted = behind.match(QUOTED)
  const match = quoted ?? behind.match(BEHIND_COLON)
  if (!match?.[1]) return undefined
  const title = quoted ? match[1] : match[1].replace(YEAR_BEHIND, '')
  const start = end + match[0].indexOf(match[1])
  return { text: title.trim(), start, end: start + title.length }
}

/**
 * The state that the sentence gives a designation: the nearest of the words before it, else the first one behind it. Two
 * numbers that one verb speaks of ("X.1 and X.2 were approved") get the same.
 */
export function readState(text: string, start: number, end: number, leadIn = ''): Finding['state'] {
  if (AMENDMENT.test(text.slice(Math.max(0, start - 60), start))) return undefined
  const sentence = sentenceAround(text, start)
  let best: { state: State; start: number; end: number; distance: number } | undefined
  for (const { state, words } of WORDS)
    for (const match of sentence.text.matchAll(words)) {
      const at = sentence.start + match.index
      if (PLANNED.test(text.slice(Math.max(0, at - 24), at))) continue
      const before = at < start
      const distance = before ? start - at : at - end + 40
      if (distance > (before ? 260 : 160)) continue
      if (!best || distance < best.distance) best = { state, start: at, end: at + match[0].length, distance }
    }
  // "Two texts were consented. Those are draft Recommendations X.1 and X.2": the sentence before tells the state.
  const back = /^\s*(?:Those|These|They)\b/.test(sentence.text)
    ? sentenceAround(text, Math.max(0, sentence.start - 2))
    : undefined
  const told = back && WORDS.find(({ state, words }) => state !== 'draft' && back.text.match(words))
  if (back && told) {
    const at = back.start + back.text.search(new RegExp(told.words.source, 'i'))
    return {
      state: told.state,
      start: at,
      end: at + (text.slice(at).match(new RegExp(told.words.source, 'i'))?.[0].length ?? 0),
    }
  }
  if (best) return { state: best.state, start: best.start, end: best.end }
  // "SG5 approved:" speaks for each member of the list that follows; the place that says so is the member.
  const spoken = WORDS.find(({ state, words }) => state !== 'draft' && leadIn.match(words))
  return spoken && { state: spoken.state, start, end }
}
