import type { Address } from '../finding'
import { knowledge } from '../knowledge'
import { type StudyPeriod, yearsOf } from '../study-period'

const MD = 'https://www.itu.int/md'
const pad = (number: string | undefined, length = 4) => number!.padStart(length, '0')

/** The day on which the meeting of a Temporary Document opened, as its address has it, where its number tells the meeting. */
function meetingOf(group: string, number: number, { first, last }: StudyPeriod): string | undefined {
  return knowledge.meetings.find(({ group: of, date, from, to }) => {
    const year = 2000 + Number(date.slice(0, 2))
    return of === group && from <= number && number <= to && first <= year && year <= last
  })?.date
}

/** Documents of Council sessions: the session is in the number. */
const LASTING: readonly { form: RegExp; url: (match: RegExpMatchArray) => string; rule: string }[] = [
  {
    form: /^c(\d\d)-(\d+)$/,
    url: ([, y, n]) => `${MD}/S${y}-CL-C-${pad(n)}/en`,
    rule: 'Council document of a session',
  },
  {
    form: /^c(\d\d)-inf-(\d+)$/,
    url: ([, y, n]) => `${MD}/S${y}-CL-INF-${pad(n)}/en`,
    rule: 'Council information document of a session',
  },
]

/** Documents whose numbers start again with each study period. */
const OF_PERIOD: readonly {
  form: RegExp
  url: (match: RegExpMatchArray, period: StudyPeriod, sign: string) => string | null
  rule: string
}[] = [
  {
    form: /^tsag-td(\d+)(?:r(\d+))?$/,
    url: ([, number, revision], period, sign) => {
      const date = meetingOf('tsag', Number(number), period)
      return date ? `${MD}/${sign}-TSAG-${date}-TD-GEN-${pad(number)}${revision ? `!R${revision}` : ''}/en` : null
    },
    rule: "Temporary Document of a TSAG meeting, the meeting by the document's number",
  },
  {
    form: /^tsag-o?ls(\d+)$/,
    url: ([, number], { liaison, first }) =>
      liaison && `https://www.itu.int/ifa/t/${first}/ls/tsag/${liaison}-tsag-oLS-${pad(number, 5)}.docx`,
    rule: 'liaison statement sent by TSAG',
  },
  { form: /^tsag-r(\d+)$/, url: ([, n], _, sign) => `${MD}/${sign}-TSAG-R-${pad(n)}/en`, rule: 'report of TSAG' },
  {
    form: /^sg(\d+)-c(\d+)$/,
    url: ([, g, n], { groups }, sign) =>
      groups.includes(Number(g)) ? `${MD}/${sign}-SG${pad(g, 2)}-C-${pad(n)}/en` : null,
    rule: 'contribution to a study group',
  },
  { form: /^tsb-circular-(\d+)$/, url: ([, n], _, sign) => `${MD}/${sign}-TSB-CIR-${pad(n)}/en`, rule: 'TSB Circular' },
]

/** The official address of a document; of what restarts with each study period only where the period is known. */
export function addressOf(id: string, period: StudyPeriod | null): Address | null {
  for (const { form, url, rule } of LASTING) {
    const match = id.match(form)
    if (match) return { url: url(match), rule }
  }
  for (const { form, url, rule } of OF_PERIOD) {
    const match = id.match(form)
    const address = match && period && url(match, period, period.sign.toUpperCase())
    if (match) return address ? { url: address, rule: `${rule} in the study period ${yearsOf(period!)}` } : null
  }
  return null
}
