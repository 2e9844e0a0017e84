/** How far a sentence may reach from a place in it: longer ones are cut, so that a line of a megabyte stays cheap. */
const REACH = 600

/** What a full stop behind it abbreviates: "Rec. ITU-T", "No. 5", "Rev. 1", "i.e.", "St. Petersburg". */
const ABBREVIATED =
  '(?<!\\b(?:Recs?|Nos?|Rev|Res|Suppl|Amd|Cor|e\\.g|i\\.e|ref|vs|cf|Dr|Mr|Ms|St|D\\.C|Rep|networks|Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec))'

/** A full stop that ends a sentence. */
const SENTENCE_ENDS = new RegExp(`${ABBREVIATED}[.!?](?=\\s+[\\p{Lu}·•(])|\\n`, 'gu')
/** The same, where a space may be missing, and a name or a title may be masked as "@" or "·". */
const ENDS = new RegExp(`${ABBREVIATED}[.!?](?![A-Z]\\.)(?=\\s*(?:[A-Z"·@]|$))|\\n`, 'g')

export type Sentence = { text: string; start: number }

/** Sentences of a text, in order; a full stop within quotation marks ends none. */
export function* sentencesOf(text: string): Iterable<Sentence> {
  let start = 0
  for (const { index } of text.matchAll(ENDS)) {
    if (insideQuotes(text, start, index)) continue
    yield { text: text.slice(start, index + 1), start }
    start = index + 1
  }
  if (start < text.length) yield { text: text.slice(start), start }
}

/** Whether a full stop stands within quotation marks that close soon: part of a title. */
function insideQuotes(text: string, start: number, at: number): boolean {
  if (text[at] === '\n') return false
  let open = false
  for (let i = Math.max(start, at - 300); i < at; i++) if (text[i] === '"') open = !open
  return open && /^[^"\n]{0,200}"/.test(text.slice(at, at + 220))
}

/** The sentence around a place, cut to `REACH` units on each side. */
export function sentenceAround(text: string, at: number): Sentence {
  const from = Math.max(0, at - REACH)
  const window = text.slice(from, at + REACH)
  let start = 0
  let end = window.length
  for (const match of window.matchAll(SENTENCE_ENDS)) {
    if (from + match.index < at) start = match.index + 1
    else {
      end = match.index + 1
      break
    }
  }
  return { text: window.slice(start, end), start: from + start }
}
