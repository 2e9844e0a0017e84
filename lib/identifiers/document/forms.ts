import { sentenceAround } from '../../text/sentence'
import type { Context, Finding } from '../finding'
import { isCounted, LONGEST_RANGE, skipGlue, skipTo } from '../lists'
import { contributionOf } from './contributions'

/** A form of document number: how it is printed, and the id that it gives; examples behind each. */
type Form = {
  form: RegExp
  id: (match: RegExpMatchArray, body: string | null) => string
  /** What the form must not stand in front of or behind, as a test on the sentence. */
  only?: (sentence: string) => boolean
  /** A further member of a list, which leaves out what the first one has said: the "C125" of "SG3-C124 and C125". */
  next?: { form: RegExp; id: (first: RegExpMatchArray, member: RegExpMatchArray) => string }
}

const slug = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')

/** "SG 12", "COM 12" -> "sg12"; "TSAG" -> "tsag". */
const bodyOf = (printed: string) => (/^tsag$/i.test(printed) ? 'tsag' : `sg${Number(printed.match(/\d+/)![0])}`)
const revised = (revision: string | undefined) => (revision ? `r${Number(revision)}` : '')
/** Documents of conferences and advisory groups; only TDAG prints a hyphen in front of the year. */
const ofConference = (body: string, year: string, number: string) =>
  `${body.toLowerCase()}${/^tdag$/i.test(body) ? '-' : ''}${year.slice(-2)}-${Number(number)}`
/** A line of a cover, "Addendum 4 to Document PP-18/23-E": the document's own number, no reference to it. */
const NOT_ITS_OWN = '(?<!Document\\s(?=[\\w/-]{4,14}(?:\\([^()\\n]{1,12}\\))?-[EFSRCA]\\n))'
const CONFERENCE = '(WTSA|PP|WTDC|WRC|RA|RAG|TDAG|WTPF|WCIT)'

/** The forms that may have no digit. */
const WITHOUT_NUMBER: readonly Form[] = [
  // GSTR-TN5G, FSTP-ACC-RemPart, HSTP-CONF-H702, FSTP.ACC-XYZ: technical reports and papers by their code
  {
    form: /\b([A-Z]{1,2}(?:STR|STP|TR|TP)[-.][A-Za-z0-9]{1,16}(?:[-_.][A-Za-z0-9]{1,15}){0,4})(?:\s([A-Z]\d{3})\b)?/g,
    id: ([, code, part]) => slug(part ? `${code}-${part}` : code!),
  },
]

const FORMS: readonly Form[] = [
  // T17-TSAG-170501-TD-GEN-0025, T17-SG11-C-0213, T22-SG13-241104-TD-PLEN-0301!R1: the number in ITU's archive
  {
    form: /\bT\d\d-(TSAG|SG\d\d)-(?:\d{6}-)?(TD|C|R|LS|OLS)-(?:(?:GEN|PLEN|WP\d)-)?(\d{4})(?:!R(\d{1,2}))?(?![\w-])/g,
    id: ([, body, series, number, revision]) =>
      `${bodyOf(body!)}-${series!.toLowerCase()}${Number(number)}${revised(revision)}`,
  },
  // C17/24, C17/INF/9, C18/xx, C16/TD/3, C16/DT/8, C17/121(Rev.1)
  {
    form: /\bC(\d{2})\/((?:(?:INF|TD|DT|ADM|DL)\/)?(?:\d{1,3}|xx))(?![\d/])(?:(?:\s?\(Rev\.?\s?|-R(?:ev\.?)?)(\d{1,2})\)?)?/g,
    id: ([, year, number, revision]) => `c${year}-${slug(number!)}${revised(revision)}`,
  },
  // SG2-C.23, SG2-C72, SG17-C 5, SG12-C88-R1, TSAG-C14, SG3-C124, C125 and C127R1
  {
    form: /\b(TSAG|(?:SG|COM)\s?\d{1,2})(?:-|\s(?=C\s?\d))C\.?\s?(\d{1,4})(?:(?:-|\s)?R(?:ev\.?\s?)?(\d{1,2}))?(?![\w/])/g,
    id: ([, body, number, revision]) => contributionOf(bodyOf(body!), number!, revision),
    next: {
      form: /C\.?\s?(\d{1,4})(?:(?:-|\s)?R(?:ev\.?\s?)?(\d{1,2}))?(?![\w/])/y,
      id: ([, body], [, number, revision]) => contributionOf(bodyOf(body!), number!, revision),
    },
  },
  // COM 13 - C 40 - E, COM 2 – LS 12 – E, TSAG – R 6 – E: numbers as covers print them
  {
    form: /\b(TSAG|(?:SG|COM)\s?\d{1,2})\s?[-–]\s?(R|C|LS)\s?(\d{1,4})(?:\s?\(?Rev\.?\s?(\d{1,2})\)?)?\s?[-–]\s?[EFSRCA]\b/g,
    id: ([, body, series, number, revision]) =>
      `${bodyOf(body!)}-${series!.toLowerCase()}${Number(number)}${revised(revision)}`,
  },
  // COM 17 - R 22, COM 2 – C 31: the same without the language
  {
    form: /\b(COM\s?\d{1,2})\s[-–]\s(R|C|LS)\s?(\d{1,4})(?![\w/]|\s?[-–]\s?\d)/g,
    id: ([, body, series, number]) => `${bodyOf(body!)}-${series!.toLowerCase()}${Number(number)}`,
  },
  // CWG-FHR 8/18, CWG-LANG/13/5, CWG-Internet 10/2, WG-WSIS-30/02, WG-WSIS-32-03, EG-ITRs-3/5
  {
    form: /\b((?:CWG|WG|EG)-[A-Za-z]{2,12}(?:&[A-Z]{2,8})?)[ /-](\d{1,3})[/-](\d{1,3})\b/g,
    id: ([, body, a, b]) => slug(`${body}-${a}-${b}`),
  },
  // TSAG R1, TSAG-R8, TSAG Report 8, COM16-R 14, SG20-R3 and R4
  {
    form: /\b(TSAG|(?:SG|COM)\s?\d{1,2})[ -](?:R\s?|Report\s)(\d{1,3})(?![\w/]|\.\d)/g,
    id: ([, body, number]) => `${bodyOf(body!)}-r${Number(number)}`,
    next: { form: /R\s?(\d{1,3})(?![\w/]|\.\d)/y, id: ([, body], [, number]) => `${bodyOf(body!)}-r${Number(number)}` },
  },
  // TSAG-LS4, TSAG-LS 3, TSAG OLS 1, SG17-LS55R1, SG15-LS104 and LS106, SG5-oLS-00038, SG17-iLS-44
  {
    form: /\b(TSAG|(?:SG|COM)\s?\d{1,2})[ -]([OoIi]?LS)(?:\s|-(?=\d))?(\d{1,5})(?:(?:-|\s)?R(\d{1,2}))?\b/g,
    id: ([, body, series, number, revision]) =>
      `${bodyOf(body!)}-${series!.toLowerCase()}${Number(number)}${revised(revision)}`,
    next: {
      form: /([OoIi]?LS)(?:\s|-(?=\d))?(\d{1,5})(?:(?:-|\s)?R(\d{1,2}))?\b/y,
      id: ([, body], [, series, number, revision]) =>
        `${bodyOf(body!)}-${series!.toLowerCase()}${Number(number)}${revised(revision)}`,
    },
  },
  // WTSA16/44, PP-18/55, TDAG-18/37, RAG19/4-E; "WRC-15" alone is a conference
  {
    form: new RegExp(
      `\\b${NOT_ITS_OWN}${CONFERENCE}-?((?:20)?\\d{2})\\/(?:DT\\/)?(\\d{1,3})(?![\\d/])(?:-[EFSRCA]\\b)?`,
      'g',
    ),
    id: ([, body, year, number]) => ofConference(body!, year!, number!),
  },
  // WTSA-20 Document 38, PP-18 Doc. 12
  {
    form: new RegExp(`\\b${CONFERENCE}-?((?:20)?\\d{2})\\sDoc(?:ument|\\.)\\s(\\d{1,3})(?![\\d/])`, 'g'),
    id: ([, body, year, number]) => ofConference(body!, year!, number!),
  },
  // Document 44 of WTSA-16
  {
    form: new RegExp(
      `\\bDoc(?:ument|\\.)\\s(\\d{1,3})(?:-[EFSRCA])?\\s(?:of|to)\\s(?:the\\s)?${CONFERENCE}-?((?:20)?\\d{2})\\b(?!\\/)`,
      'g',
    ),
    id: ([, number, body, year]) => ofConference(body!, year!, number!),
  },
  // AAP-37: an announcement of the alternative approval process
  { form: /\bAAP-(\d{1,3})\b/g, id: ([, number]) => `aap-${Number(number)}` },
  // ITU Operational Bulletin No. 1150, OB No. 984
  {
    form: /\b(?:ITU\s)?(?:Operational\sBulletin|OB)\s(?:\(OB\)\s)?(?:No\.?\s?)(\d{3,4})\b/g,
    id: ([, number]) => `ob-${Number(number)}`,
  },
  // LS12 from SG13, LS 45 from TSAG
  {
    form: /\b(O?LS)\s?(\d{1,4})(?=\sfrom\s(?:ITU-T\s)?(TSAG|SG\s?\d{1,2})\b(?!\/))/g,
    id: ([, series, number, body]) => `${bodyOf(body!)}-${series!.toLowerCase()}${Number(number)}`,
  },
  // TSAG sent OLS 006, TSAG sent liaison statement LS004: the sender's
  {
    form: /\b(O?LS)\s?(\d{1,4})\b/g,
    id: ([, series, number]) => `tsag-${series!.toLowerCase()}${Number(number)}`,
    only: (sentence) => /\bTSAG\b[^.;]{0,80}\b(?:sent|issued|sends)\b/.test(sentence),
  },
  // OLS 12 in a document of TSAG: what the body itself sent
  { form: /\bOLS\s?(\d{1,4})\b/g, id: ([, number], body) => `${body ? `${body}-` : ''}ols${Number(number)}` },
  // (LS32 – LS on the new structure)
  { form: /\b(O?LS)\s?(\d{1,4})\b/g, id: ([, series, number]) => `${series!.toLowerCase()}${Number(number)}` },
  ...WITHOUT_NUMBER,
]

/** Forms that only a query has; those of the text come behind, in any case: "gstr-tn5g", "cwg-fhr 8/18". */
const QUERY_FORMS: readonly Form[] = [
  // "C17-24", "C 17/24", "Council document 17/24"
  {
    form: /\bC(?:ouncil(?:\sdoc(?:ument|\.)?)?\s)?\s?(\d{2})[/-]((?:INF[/-])?(?:\d{1,3}|xx))(?![\d/-])/gi,
    id: ([, year, number]) => `c${year}-${slug(number!)}`,
  },
  // "TSAG liaison statement 4"
  {
    form: /\b(?:(TSAG|SG\d{1,2})\s)?liaison\sstatement\s(?:no\.?\s)?(\d{1,4})\b/gi,
    id: ([, body, number]) => `${body ? `${body.toLowerCase()}-` : ''}ls${Number(number)}`,
  },
  // "SG2 C 26", "SG2 contribution 26"
  {
    form: /\bSG\s?(\d{1,2})[ -](?:C|contribution)[. ]{0,2}(\d{1,4})\b/gi,
    id: ([, group, number]) => `sg${Number(group)}-c${Number(number)}`,
  },
  ...FORMS.filter(({ only }) => !only).map(({ form, id }) => ({ form: new RegExp(form.source, 'gi'), id })),
]

/** The members that a list has behind its first, each with its own place. */
function readNext(text: string, first: RegExpMatchArray, { next }: Form): Finding[] {
  const found: Finding[] = []
  for (let at = first.index! + first[0].length; next; ) {
    next.form.lastIndex = skipGlue(text, at)
    const member = next.form.lastIndex < 0 ? null : next.form.exec(text)
    if (!member || isCounted(text, member.index + member[0].length)) break
    at = member.index + member[0].length
    found.push({ kind: 'document', start: member.index, end: at, id: next.id(first, member) })
  }
  return found
}

/** The body and series of an id, and its number: "sg17-c" and 500; one with a revision ends no range. */
const IN_SERIES = /^(\D.*\D)(\d+)$/

/** What stands between the ends of a range: the C501 of "SG17-C500 to SG17-C502". */
function readRange(text: string, first: RegExpMatchArray, id: string, { form, id: idOf, next }: Form): Finding[] {
  const start = first.index!
  const to = next ? skipTo(text, start + first[0].length) : -1
  if (!next || to < 0) return []
  const whole = new RegExp(form.source, 'y')
  whole.lastIndex = next.form.lastIndex = to
  const last = whole.exec(text)
  const short = last ? null : next.form.exec(text)
  const [, series, from] = id.match(IN_SERIES) ?? []
  const [, ofLast, until] = (last ? idOf(last, null) : short ? next.id(first, short) : '').match(IN_SERIES) ?? []
  if (!series || series !== ofLast || Number(until) - Number(from) > LONGEST_RANGE) return []
  const end = to + (last ?? short)![0].length
  // The other end is found by itself where it names its body.
  return Array.from(
    { length: Math.max(0, Number(until) - Number(from) - (last ? 1 : 0)) },
    (_, i): Finding => ({
      kind: 'document',
      start,
      end: last ? start + first[0].length : end,
      id: `${series}${Number(from) + i + 1}`,
    }),
  )
}

/**
 * Documents whose numbers say by themselves whose they are; the forms in their order, the more specific first. What one has
 * claimed another may not take apart; members of a range stand at the whole range.
 */
export function findForms(text: string, { purpose, body = null }: Context): Finding[] {
  const rows = purpose === 'query' ? QUERY_FORMS : /\d/.test(text) ? FORMS : WITHOUT_NUMBER
  const claimed = new Uint8Array(text.length)
  return rows.flatMap((row) =>
    [...text.matchAll(row.form)].flatMap((match): Finding[] => {
      const { 0: words, index } = match
      if (claimed.subarray(index, index + words.length).includes(1)) return []
      if (row.only && !row.only(sentenceAround(text, index).text)) return []
      const id = row.id(match, body)
      const found: Finding[] = [
        { kind: 'document', start: index, end: index + words.length, id },
        ...readRange(text, match, id, row),
        ...readNext(text, match, row),
      ]
      for (const { start, end } of found) claimed.fill(1, start, end)
      return found
    }),
  )
}
