import type { Span } from '../../lib/domain/span'

/** What a title is looked for beside: offsets in the text of an entry. */
export type Place = Span & { kind: string }

/** Between a designation and its title: "(rev)", "(10/2016) | ISO/IEC 29151", "to ITU-T Y.4000 series", "(ex Y.abc)", "on". */
const BETWEEN =
  /^\)?(?:\s?\([^()"'\n]{1,60}\)){0,2}(?:\s?\|\s?ISO\/IEC(?:\sTR)?\s[\d-]{3,12})?(?:,?\sto\s(?:the\s)?(?:ITU-T\s)?[A-Z][\w.-]{0,12}[- ]ser(?:ies|es)(?:\sof\s\w{3,15}|\sRecommendations)?|\sto\sITU-T\s[A-Z]\.[\d.]{1,8})?/

/** A title in quotation marks, double or single, in brackets too: ` on "Title"`, `: 'Title'`, ` ("Title")`. */
const QUOTED = /^\s?(?:[:,–-]\s?)?(?:on\s|entitled\s|titled\s)?\(?(?:"\s?([^"\n]{4,300})"?|'([^'\n]{4,300})')/
/** Behind a colon or a dash, up to the end of the member: ": Title;", " - 5G technology and health". */
const BEHIND_SIGN = /^\s?(?::|\s[–-])\s([\p{Lu}\d][^";\n]{8,220}?)(?=[;\n]|\.\.?\s|\.?$)/u
/** In front of a document that a member of a list or a bracket begins with; elsewhere a colon explains it. */
const STARTS = /(?:^|[\n(•·–-]|[.;]\s)\s*(?:[\p{Ll}\s]{0,30}\d{0,4}\s-\s)?$/u
/** More characters than all that `STARTS` looks back at. */
const BEFORE = 80
/** In brackets, of three words or more: "(Guidelines for islands that send light)". */
const IN_BRACKETS = /^\s?\(([\p{Lu}][\p{L}-]+\s[^()\n]{8,220})\)/u
/** A title without quotation marks: " on Lamps that float", " from Egypt on Lamps that float", " Circular economy: Guide for islands". */
const PLAIN_ON =
  /^(?:\sfrom\s\p{Lu}[\p{L}.]{1,20}(?:\s\p{Lu}[\p{L}.]{1,20}){0,3})?,?\son\s(\p{Lu}(?:[^".;:,\n()]|\.(?=\S)){8,220})/u
const PLAIN = /^\s([\p{Lu}][\p{Ll}][^".;\n()]{12,220})/u
/** Behind the comma of a document, up to the end of the sentence: ", Effect of dim lamps on ships at sea." */
const BEHIND_COMMA = /^,\s(\p{Lu}\p{Ll}+\s(?:[^".;:,\n()]|\.(?=\S)){20,220}?)(?=\.(?:\s|$)|;|\n|$)/u
const WORDS_OF_TITLE = 5
/** In front of a name: `"Title" (L.abc)`, "on Measuring light at sea (Y.abc)", `"Title" contained in TD5`. */
const IN_FRONT =
  /(?:"([^"\n]{4,300})"|\bon\s([\p{Lu}][^".;:,\n()]{8,160}))\s(?:\((?:item\s|work item\s)?|(?:is\s)?(?:contained|published|issued)\s(?:in|as)\s)(?:ITU-T\s)?$/u

/** Behind a title that has no quotation marks: "A.1: Working methods in 2013", "Y.5 - Lamps at sea (approved in May)". */
const REMARK = /\s(?:in|of)\s(?:19|20)\d\d$|\s\(\p{Ll}[^()]*\)$/u
/** Where a subject without quotation marks ends. */
const VERB =
  /,?\s(?:on\s\d{1,2}|is|are|was|were|has|have|had|will|shall|should|can|may|to\sbe|which|that|who|with\sa\sview|defines?|describes?|specifies|provides?|introduces?|gives?|thereby|targeted|progresses|continues?|contained|dated|submitted|presented|noted|in\sGeneva|in\sits|at\sits)\b/
/** What no title begins with. */
const NO_TITLE =
  /^(?:Annex|Appendix|Section|Part|Amendment|Amd|Corrigendum|Chairman|Rapporteur|meeting|behalf|hold|how|ISO)\b/i

const upToVerb = (text: string): string => {
  const verb = text.search(VERB)
  return verb < 0 ? text : text.slice(0, verb)
}

/** The place of some words in a match that begins at an offset. */
function placed(words: string, match: RegExpMatchArray, from: number): Span {
  const start = from + (match.index ?? 0) + match[0].indexOf(words)
  const trimmed = words.replace(/\s+$|\.$/, '')
  return { start, end: start + trimmed.length }
}

/**
 * Where the title of a name is printed, or null. `next` is where the next name begins: a quotation mark that is never closed
 * ends at the ";" before it. Documents and Questions are mostly named by the way, so less is taken for their title.
 */
export function findTitle(text: string, { kind, start, end }: Place, next: number): Span | null {
  const byTheWay = kind === 'document' || kind === 'question'
  const between = text.slice(end, end + 200).match(BETWEEN)?.[0] ?? ''
  if (byTheWay && between.startsWith(')')) return null
  const from = end + between.length
  const behind = text.slice(from, from + 420)
  const quoted = behind.match(QUOTED)
  if (quoted) {
    const words = quoted[1] ?? quoted[2] ?? ''
    const at = from + quoted[0].indexOf(words)
    const stop = next > at && next < at + words.length ? text.slice(at, next).lastIndexOf(';') : -1
    if (stop > 0) return { start: at, end: at + stop }
    if (/["']$/.test(quoted[0])) return placed(words, quoted, from)
  }
  const sign =
    kind === 'document' && !STARTS.test(text.slice(Math.max(0, start - BEFORE), start))
      ? null
      : behind.match(BEHIND_SIGN)
  if (sign?.[1]) return placed(closed((byTheWay ? upToVerb(sign[1]) : sign[1]).replace(REMARK, '')), sign, from)
  const brackets = kind === 'document' ? null : text.slice(end, end + 240).match(IN_BRACKETS)
  if (brackets?.[1]) return placed(brackets[1], brackets, end)
  const comma = kind === 'document' ? behind.match(BEHIND_COMMA) : null
  if (comma?.[1] && isTitle(comma[1])) return placed(comma[1], comma, from)
  const front = text.slice(Math.max(0, start - 310), start).match(IN_FRONT)
  if (front) return placed(front[1] ?? front[2] ?? '', front, Math.max(0, start - 310))
  return findSubject(behind, from, byTheWay)
}

/** Whether words without quotation marks are a title by themselves: some of them, and no verb that makes them a sentence. */
const isTitle = (words: string): boolean =>
  !NO_TITLE.test(words) && upToVerb(words) === words && words.trim().split(/\s+/).length >= WORDS_OF_TITLE

/** A subject without quotation marks, behind "on" or right behind the name; null where it is no more than a word or two. */
function findSubject(behind: string, from: number, byTheWay: boolean): Span | null {
  const on = behind.match(PLAIN_ON)
  const plain = on ?? (byTheWay ? null : behind.match(PLAIN))
  if (!plain?.[1] || NO_TITLE.test(plain[1])) return null
  const words = byTheWay ? upToVerb(plain[1]).replace(/\sto\s\p{Ll}.*/u, '') : upToVerb(plain[1])
  // Right behind the name, words that a verb follows are its sentence and no title.
  if (!on && words !== plain[1]) return null
  const count = words.trim().split(/\s+/).length
  if (count < (byTheWay ? 3 : 2) || (byTheWay && !/^\p{Lu}\p{Ll}/u.test(words))) return null
  return placed(words, plain, from)
}

/** Without a closing bracket that nothing opens: "(LS32 – Structure of the group)". */
const closed = (words: string): string => (/^[^(]*\)$/.test(words) ? words.slice(0, -1) : words)

/** Both numbers of "G.8272/Y.1367", and a number with its former name: "X.1248 (ex X.cspim)". */
export const isSameText = (between: string): boolean =>
  /^\s?(?:\/|\((?:ex-?\s|formerly\s)?(?:ITU-T\s)?)\s?$/.test(between)
