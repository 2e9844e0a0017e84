import { beside } from './disjoint'
import { addressOf } from './document/address'
import { findContributions, findWithoutLetter } from './document/contributions'
import { findForms } from './document/forms'
import { findNumbered } from './document/numbered'
import { findTemporaryDocuments } from './document/temporary'
import type { IdentifierKind } from './finding'

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
  { form: /^tsb-collective-letter-(\d+)-(\d+)$/, label: ([, n, group]) => `TSB Collective letter ${n}/${group}` },
  { form: /^tdag-(\d\d)-(\d+)$/, label: ([, year, n]) => `TDAG-${year}/${n}` },
  { form: /^ob-(\d+)$/, label: ([, n]) => `Operational Bulletin No. ${n}` },
  {
    form: /^(wtsa|pp|wtdc|wrc|ra|rag|wtpf|wcit)(\d\d)-(\d+)$/,
    label: ([, body, year, n]) => `${body!.toUpperCase()}${year}/${n}`,
  },
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
        ...(context.purpose === 'document' ? findContributions(text, context) : findWithoutLetter(text, context)),
        ...findNumbered(text, context.purpose === 'query'),
      ],
      findForms(text, context),
    ),
  format: (id) => {
    const hit = first(LABELS, id)
    return hit ? hit.row.label(hit.match) : id.toUpperCase()
  },
  address: addressOf,
}
