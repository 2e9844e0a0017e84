import { z } from 'zod'
import type { Corpus } from '../../library/format'
import { csvOf, type Row } from '../csv'
import { defineDownload, TYPES } from '../download'
import { EDITION_FIELDS, openEdition } from '../fields'

type Span = { start: number; end: number } | null
const spanOf = (span: Span): Row => ({ start: span?.start ?? '', end: span?.end ?? '' })

/** The lists of a corpus, each with its columns as CSV. A list of ids in a cell is parted by blanks. */
const LISTS = {
  entries: ({ entries }: Corpus) =>
    entries.map(({ id, kind, parent, location, text, lead, span }) => ({
      id,
      kind,
      parent: parent ?? '',
      location,
      text: text.slice(lead).trim(),
      ...spanOf(span),
    })),
  mentions: ({ mentions }: Corpus) =>
    mentions.map(({ candidates, reason, address, entity, span, ...mention }) => ({
      ...mention,
      entity: entity ?? '',
      candidates: candidates.join(' '),
      reason: reason ?? '',
      address: address ?? '',
      ...spanOf(span),
    })),
  entities: ({ entities }: Corpus) =>
    entities.map(({ id, kind, label, title, names, address, start, end, city, country }) => ({
      id,
      kind,
      label,
      title: title ?? '',
      names: names.join(' | '),
      address: address?.url ?? '',
      from: start ?? '',
      to: end ?? '',
      city: city ?? '',
      country: country ?? '',
    })),
  links: ({ links }: Corpus) =>
    links.map(({ kind, from, to, entry, reason, span }) => ({
      kind,
      from,
      to,
      entry: entry ?? '',
      reason,
      ...spanOf(span),
    })),
  diagnostics: ({ diagnostics }: Corpus) =>
    diagnostics.map(({ span, location, ...fault }) => ({ ...fault, location: location ?? '', ...spanOf(span) })),
} satisfies Readonly<Record<string, (corpus: Corpus) => Row[]>>
type List = keyof typeof LISTS

const NAMES = Object.keys(LISTS) as List[]
const FILES = NAMES.flatMap((list) => [`${list}.ndjson`, `${list}.csv`] as const) as [string, ...string[]]

export const corpusList = defineDownload({
  name: 'corpusList',
  summary: 'Give one list of an edition, whole.',
  description:
    'ndjson has a value of the corpus schema on each line; CSV has the same with a column a field, ids as they are. It is for programs: a spreadsheet that opens it makes dates of ids such as 01-01 unless their column is read as text (`/search.csv` is for spreadsheets).',
  method: 'GET',
  path: '/corpus/{file}',
  input: z.object({
    file: z.enum(FILES).meta({ description: 'The list and its format.', examples: ['mentions.ndjson'] }),
    ...EDITION_FIELDS,
  }),
  types: [TYPES.ndjson, TYPES.csv],
  open: async (service, input) => {
    const { info, lookups } = await openEdition(service, input)
    const [list = '', format] = input.file.split('.') as [List, string]
    const name = `${info.plan}-${info.date}-${input.file}`
    return format === 'csv'
      ? { name, type: TYPES.csv, text: csvOf(LISTS[list as List](lookups.corpus)) }
      : { name, type: TYPES.ndjson, text: linesOf(lookups.corpus[list as List]) }
  },
})

function* linesOf(values: readonly object[]): Iterable<string> {
  for (const value of values) yield `${JSON.stringify(value)}\n`
}
