import { sentenceAround } from '../text/sentence'
import { beside, disjoint } from './disjoint'
import { addressOf } from './document/address'
import { contributionOf, findContributions } from './document/contributions'
import { findNumbered } from './document/numbered'
import { findTemporaryDocuments } from './document/temporary'
import type { Context, Finding, IdentifierKind } from './finding'

/** A form of document number: how it is printed, and the id that it gives; examples behind each. */
type Form = {
  form: RegExp
  id: (match: RegExpMatchArray, context: Context) => string
  /** What the form must not stand in front of or behind, as a test on the sentence. */
  only?: (sentence: string) => boolean
}

const slug = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')

/** "SG 12", "COM 12" -> "sg12"; "TSAG" -> "tsag". */
const bodyOf = (printed: string) => (printed === 'TSAG' ? 'tsag' : `sg${Number(printed.match(/\d+/)![0])}`)

const FORMS: readonly Form[] = [
  // C17/24, C17/INF/9, C18/xx, C16/TD/3, C16/DT/8
  {
    form: /\bC(\d{2})\/((?:(?:INF|TD|DT|ADM|DL)\/)?(?:\d{1,3}|xx))(?![\d/])/g,
    id: ([, year, number]) => `c${year}-${slug(number!)}`,
  },
  // SG2-C.23, SG2-C72, SG17-C 5, SG12-C88-R1, TSAG-C14
  {
    form: /\b(TSAG|SG\s?\d{1,2})-C\.?\s?(\d{1,4})(?:(?:-|\s)?R(?:ev\.?\s?)?(\d{1,2}))?(?![\w/])/g,
    id: ([, body, number, revision]) => contributionOf(bodyOf(body!), number!, revision),
  },
  // COM 13 - C 40 - E, COM 2 – LS 12 – E, TSAG – R 6 – E: numbers as covers print them
  {
    form: /\b(TSAG|(?:SG|COM)\s?\d{1,2})\s?[-–]\s?(R|C|LS)\s?(\d{1,4})(?:\s?\(?Rev\.?\s?(\d{1,2})\)?)?\s?[-–]\s?[EFSRCA]\b/g,
    id: ([, body, series, number, revision]) =>
      `${bodyOf(body!)}-${series!.toLowerCase()}${Number(number)}${revision ? `r${Number(revision)}` : ''}`,
  },
  // CWG-FHR 8/18, CWG-Internet 10/2, WG-WSIS-30/02, WG-WSIS-32-03, EG-ITRs-3/5
  {
    form: /\b((?:CWG|WG|EG)-[A-Za-z]{2,12})[ -](\d{1,3})[/-](\d{1,3})\b/g,
    id: ([, body, a, b]) => slug(`${body}-${a}-${b}`),
  },
  // TSAG R1, TSAG-R8, TSAG Report 8
  {
    form: /\b(TSAG|SG\d{1,2})[ -](?:R\s?|Report\s)(\d{1,3})(?![\w/]|\.\d)/g,
    id: ([, body, number]) => `${body!.toLowerCase()}-r${Number(number)}`,
  },
  // TSAG-LS4, TSAG-LS 3, TSAG OLS 1
  {
    form: /\b(TSAG|SG\d{1,2})[ -](O?LS)\s?(\d{1,4})\b/g,
    id: ([, body, series, number]) => `${body!.toLowerCase()}-${series!.toLowerCase()}${Number(number)}`,
  },
  // TSAG sent OLS 006, TSAG sent liaison statement LS004: the sender's
  {
    form: /\b(O?LS)\s?(\d{1,4})\b/g,
    id: ([, series, number]) => `tsag-${series!.toLowerCase()}${Number(number)}`,
    only: (sentence) => /\bTSAG\b[^.;]{0,80}\b(?:sent|issued|sends)\b/.test(sentence),
  },
  // (LS32 – LS on the new structure)
  { form: /\b(O?LS)\s?(\d{1,4})\b/g, id: ([, series, number]) => `${series!.toLowerCase()}${Number(number)}` },
  // GSTR-TN5G, FSTP-ACC-RemPart, HSTP-CONF-H702, FSTP.ACC-XYZ: technical reports and papers by their code
  {
    form: /\b([A-Z]{1,2}(?:STR|STP|TR|TP)[-.][A-Z0-9][A-Za-z0-9]{0,15}(?:[-_.][A-Za-z0-9]{1,15}){0,4})(?:\s([A-Z]\d{3})\b)?/g,
    id: ([, code, part]) => slug(part ? `${code}-${part}` : code!),
  },
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

const findForms = (text: string, context: Context): Finding[] =>
  (context.purpose === 'query' ? QUERY_FORMS : FORMS).flatMap(({ form, id, only }) =>
    [...text.matchAll(form)]
      .filter(({ index }) => !only || only(sentenceAround(text, index).text))
      .map((match) => ({
        kind: 'document' as const,
        start: match.index,
        end: match.index + match[0].length,
        id: id(match, context),
      })),
  )

/** Bodies whose names are not all capitals. */
const BODIES = new Map([
  ['internet', 'Internet'],
  ['itrs', 'ITRs'],
])

/** Ids as labels; one row a form, the first that matches. */
const LABELS: readonly { form: RegExp; label: (match: RegExpMatchArray) => string }[] = [
  {
    form: /^(tsag|sg\d+)-td(\d+)(?:r(\d+))?$/,
    label: ([, body, n, r]) => `${body!.toUpperCase()}-TD${n}${r ? `R${r}` : ''}`,
  },
  {
    form: /^(tsag|sg\d+)-(o?ls|r|c)(\d+(?:r\d+)?)$/,
    label: ([, body, series, n]) => `${body!.toUpperCase()}-${series!.toUpperCase()}${n!.toUpperCase()}`,
  },
  { form: /^(o?ls)(\d+)$/, label: ([, series, n]) => `${series!.toUpperCase()}${n}` },
  { form: /^c(\d\d)-(.+)$/, label: ([, year, n]) => `C${year}/${n!.replace('inf-', 'INF/')}` },
  { form: /^tsb-circular-(\d+)$/, label: ([, n]) => `TSB Circular ${n}` },
  {
    form: /^(cwg|wg|eg)-([a-z]+)-(\d+)-(\d+)$/,
    label: ([, word, body, a, b]) => `${word!.toUpperCase()}-${BODIES.get(body!) ?? body!.toUpperCase()} ${a}/${b}`,
  },
]

const first = <T extends { form: RegExp }>(
  rows: readonly T[],
  id: string,
): { row: T; match: RegExpMatchArray } | null => {
  for (const row of rows) {
    const match = id.match(row.form)
    if (match) return { row, match }
  }
  return null
}

/** Temporary Documents, contributions, reports, liaison statements, circulars, Council documents, technical reports. */
export const document: IdentifierKind = {
  kind: 'document',
  find: (text, context) =>
    beside(
      text.length,
      [
        ...findTemporaryDocuments(text, context),
        ...(context.purpose === 'document' ? findContributions(text, context) : []),
        ...findNumbered(text, context.purpose === 'query'),
      ],
      disjoint(text.length, findForms(text, context)),
    ),
  format: (id) => {
    const hit = first(LABELS, id)
    return hit ? hit.row.label(hit.match) : id.toUpperCase()
  },
  address: addressOf,
}
