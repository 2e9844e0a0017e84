import { z } from 'zod'
import { CHANGE_FILTERS, type ChangeAnswer, changesIn, compareEditions } from '../change-answer'
import { changesSince, SINCE_FIELDS } from '../changes'
import { PAIR_FIELDS, pairOf } from '../compare'
import { csvOf, type Row } from '../csv'
import { defineDownload, TYPES } from '../download'
import { openEdition } from '../fields'

const COLUMNS = [
  'from',
  'to',
  'resolution',
  'place',
  'heading',
  'category',
  'before',
  'after',
  'earlierUrl',
  'laterUrl',
]

/** Numbers of items stand beside words, so that no spreadsheet makes dates of them. */
const placeIn = (location: string): string =>
  /^\d/.test(location) ? `Action item ${location.toUpperCase()}` : location

const wordsOf = (change: object, side: 'before' | 'after'): string =>
  side in change
    ? [(change as Record<typeof side, { text: string } | { text: string }[]>)[side]]
        .flat()
        .map(({ text }) => text)
        .join('\n')
    : ''

const rowOf = ({ from, to, resolution, heading, category, change, earlierUrl, laterUrl }: ChangeAnswer): Row => ({
  from,
  to,
  resolution: resolution ?? '',
  place: placeIn(change.location),
  heading,
  category,
  before: 'entityKind' in change ? (change.kind === 'lost' ? change.entity : '') : wordsOf(change, 'before'),
  after: 'entityKind' in change ? (change.kind === 'gained' ? change.entity : '') : wordsOf(change, 'after'),
  earlierUrl: earlierUrl ?? '',
  laterUrl: laterUrl ?? '',
})

export const compareCsv = defineDownload({
  name: 'compareCsv',
  summary: 'Give what differs between two editions as a table for spreadsheets.',
  description: 'The same list as `/compare`, whole, with both wordings in columns of their own.',
  method: 'GET',
  path: '/compare.csv',
  input: z.object({ ...PAIR_FIELDS, ...CHANGE_FILTERS }),
  types: [TYPES.csv],
  open: async (service, input) => {
    const { info } = await openEdition(service, { plan: input.plan })
    const { earlier, later } = pairOf(service, info.plan, input.from, input.to)
    const all = changesIn(await compareEditions(service, earlier, later), input, service)
    return {
      name: `${info.plan}-${earlier.date}..${later.date}.csv`,
      type: TYPES.csv,
      text: csvOf(all.map(rowOf), COLUMNS),
    }
  },
})

export const changesCsv = defineDownload({
  name: 'changesCsv',
  summary: 'Give what the editions of a plan changed since a day as a table for spreadsheets.',
  description: 'The same list as `/changes`, whole.',
  method: 'GET',
  path: '/changes.csv',
  input: z.object(SINCE_FIELDS),
  types: [TYPES.csv],
  open: async (service, input) => {
    const { info } = await openEdition(service, { plan: input.plan })
    const all = await changesSince(service, info.plan, input)
    return { name: `${info.plan}-changes.csv`, type: TYPES.csv, text: csvOf(all.map(rowOf), COLUMNS) }
  },
})
