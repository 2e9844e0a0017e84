import type { Finding } from '../identifiers/finding'
import { findIdentifiers } from '../identifiers/index'
import type { Knowledge } from '../identifiers/knowledge'
import { STATUSES } from './documents'
import type { Filter } from './engine'
import { fold, joinedForms, tokensOf } from './fold'

/** A query that cannot be answered; the message is one sentence for the reader. */
export class BadQuery extends Error {}

/** Limits of a query, in UTF-16 units and words: more is a mistake or an attack. */
export const MAX_QUERY = 1_000
const MAX_TERMS = 100

/** A query as it was understood. */
export type Query = {
  /** As the reader typed it. */
  q: string
  /** Identifiers, resolved before any engine sees the query. */
  identifiers: { id: string; kind: Finding['kind']; text: string }[]
  terms: string[]
  /** The folded word that each term was made of, for mending it. */
  words: ReadonlyMap<string, string>
  phrases: string[][]
  excluded: string[]
  filters: Filter[]
  /** What was not understood, in sentences; the rest of the query runs all the same. */
  notes: string[]
}

/** Words that ask and do not tell. */
const STOP = new Set(
  'a about after all also an and any are as at be been before by can could did do does for from had has have how in is it its me next no not of on or our out show tell that the their there they this to was we were what when where which who why will with would list find action item items progress ready reported report reports happened done'.split(
    ' ',
  ),
)

type Field = { names: readonly string[]; filter: (value: string) => Filter | string }

const sgOf = (value: string): string | null => {
  const [, sector, number] = value.toLowerCase().match(/^(?:itu-([trd])-)?(?:sg)?(\d{1,2})$/) ?? []
  return number ? `itu-${sector ?? 't'}-sg${Number(number)}` : value.toLowerCase() === 'tsag' ? 'tsag' : null
}

/** Fields of the query language; a new one is one row. A filter in words says what is wrong with the value. */
const FIELDS: readonly Field[] = [
  {
    names: ['sg', 'studygroup'],
    filter: (value) =>
      ((id) => (id ? { field: 'studyGroups', values: [id] } : 'sg: takes a number, as in sg:17'))(sgOf(value)),
  },
  {
    names: ['res', 'resolution'],
    filter: (value) =>
      /^(?:res-)?\d{1,3}$/i.test(value)
        ? { field: 'resolution', values: [`res-${Number(value.replace(/\D/g, ''))}`] }
        : 'res: takes a number, as in res:92',
  },
  { names: ['kind'], filter: (value) => ({ field: 'kind', values: [value.toLowerCase().replace(/s$/, '')] }) },
  {
    names: ['status'],
    filter: (value) =>
      STATUSES.some((status) => status === value.toLowerCase())
        ? { field: 'status', values: [value.toLowerCase()] }
        : `status: takes ${STATUSES.join(', ')}`,
  },
  { names: ['by'], filter: (value) => ({ field: 'actors', values: [value.toLowerCase()] }) },
  {
    names: ['year'],
    filter: (value) =>
      /^\d{4}$/.test(value) ? { field: 'years', values: [value] } : 'year: takes four digits, as in year:2018',
  },
  {
    names: ['place'],
    filter: (value) => ({
      field: 'places',
      values: [value.replace(/(?:^|\s)\p{Ll}/gu, (first) => first.toUpperCase())],
    }),
  },
  { names: ['cites'], filter: (value) => ({ field: 'mentions', values: [value.toLowerCase()] }) },
]

const FIELD = /(?<!\S)([a-z]{2,12}):("[^"]{1,80}"|[^\s":/]{1,80})/gi
const PHRASE = /(-?)"([^"]{1,300})"/g
const EXCLUDED = /(?<!\S)-([\p{L}\p{N}][\p{L}\p{N}-]{0,60})/gu

/** Reads a query: fields, phrases, exclusions, identifiers, words, in this order. Throws `BadQuery` where it is too long. */
export function parseQuery(q: string, knowledge: Knowledge): Query {
  if (q.length > MAX_QUERY) throw new BadQuery(`The query has ${q.length} characters; ask with at most ${MAX_QUERY}.`)
  const query: Query = {
    q,
    identifiers: [],
    terms: [],
    words: new Map(),
    phrases: [],
    excluded: [],
    filters: [],
    notes: [],
  }
  let rest = q
    // biome-ignore lint/suspicious/noControlCharactersInRegex: what cannot be printed cannot be meant
    .replace(/[\u0000-\u001f\u007f]/g, ' ')
    .replace(/[\u2010\u2011]/g, '-')
    .replace(/[“”„]/g, '"')
  rest = rest.replace(FIELD, (_, name: string, printed: string) => {
    const field = FIELDS.find(({ names }) => names.includes(name.toLowerCase()))
    if (!field) {
      query.notes.push(
        `There is no field "${name}:"; it is left out. Fields are ${FIELDS.map(({ names }) => `${names[0]}:`).join(' ')}.`,
      )
      return ' '
    }
    const filter = field.filter(printed.replace(/^"|"$/g, '').trim())
    if (typeof filter === 'string') query.notes.push(`${filter}.`)
    else query.filters.push(filter)
    return ' '
  })
  rest = rest.replace(PHRASE, (_, minus: string, words: string) => {
    const terms = tokensOf(words).map(({ term }) => term)
    if (terms.length === 0) return ' '
    if (minus) query.excluded.push(...terms.slice(0, 1))
    else query.phrases.push(terms)
    return ' '
  })
  if (rest.includes('"')) {
    query.notes.push('A quotation mark is not closed; its words are searched one by one.')
    rest = rest.replace(/"/g, ' ')
  }
  rest = rest.replace(EXCLUDED, (_, word: string) => {
    query.excluded.push(...tokensOf(word).map(({ term }) => term))
    return ' '
  })
  rest = readIdentifiers(rest, query, knowledge)
  rest = readStatus(rest, query)
  query.words = wordsOf(rest)
  query.terms = [...query.words.keys()]
  if (query.terms.length > MAX_TERMS)
    throw new BadQuery(`The query has ${query.terms.length} words; ask with at most ${MAX_TERMS}.`)
  return query
}

/** Takes the identifiers out of the words; an organization or group stays a word too, since texts name it in many ways. */
function readIdentifiers(text: string, query: Query, knowledge: Knowledge): string {
  const context = { purpose: 'query', location: '', resolution: null, before: '', heading: '', knowledge } as const
  let rest = text
  for (const { id, kind, start, end } of findIdentifiers(text, context)) {
    if (id === null) continue
    const words = text.slice(start, end)
    // "who reports" asks; "WHO" is an organization.
    if (STOP.has(words)) continue
    if (!query.identifiers.some((known) => known.id === id)) query.identifiers.push({ id, kind, text: words })
    rest = rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end)
  }
  return rest
}

/** "no progress reported", "without progress": the silent items. */
const SILENT = /\b(?:no|without|any)\s(?:reported\s)?progress(?:\s(?:is|was|has been))?(?:\sreported)?\b|\bsilent\b/i

function readStatus(text: string, query: Query): string {
  if (!SILENT.test(text) || query.filters.some(({ field }) => field === 'status')) return text
  query.filters.push({ field: 'status', values: ['silent'] })
  query.notes.push('Read as: items without reported progress (status:silent).')
  return text.replace(SILENT, ' ')
}

/** Words as terms: joined forms instead of their parts, words that only ask left out unless nothing else was said. */
function wordsOf(text: string): Map<string, string> {
  const tokens = tokensOf(text)
  const words: [string, string][] = []
  for (let i = 0; i < tokens.length; i++) {
    const here = tokens[i]!
    const next = tokens[i + 1]
    const [joined] = next ? joinedForms(text.slice(here.start, next.end)) : []
    words.push(joined ? [joined, joined] : [here.term, fold(text.slice(here.start, here.end))])
    if (joined) i++
  }
  const telling = words.filter(([, word]) => !STOP.has(word))
  return new Map(telling.length ? telling : words)
}
