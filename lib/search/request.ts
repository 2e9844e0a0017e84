import type { Finding } from '../identifiers/finding'
import { findIdentifiers } from '../identifiers/index'
import type { Filter } from './engine'
import { type FieldContext, readFields } from './fields'
import { fold, joinedForms, type Token, tokensOf } from './fold'

/** A query that cannot be answered; the message is one sentence for the reader. */
export class BadQuery extends Error {}

/** Limits of a query, in UTF-16 units, words, and sides of `OR`: more is a mistake or an attack. */
export const MAX_QUERY = 1_000
const MAX_TERMS = 100
const MAX_SIDES = 8

export type AskedIdentifier = { id: string; kind: Finding['kind']; text: string }

/** One side of `OR`: all of it must be there. A query without `OR` has one. */
export type Side = {
  /** Identifiers, resolved before any engine sees the query. */
  identifiers: AskedIdentifier[]
  terms: string[]
  phrases: string[][]
}

/** A query as it was understood. */
export type Query = Side & {
  /** As the reader typed it. */
  q: string
  /** The sides of `OR`; `identifiers`, `terms` and `phrases` of the query are those of all sides. */
  sides: Side[]
  /** The folded word that each term was made of, for mending it. */
  words: ReadonlyMap<string, string>
  excluded: string[]
  filters: Filter[]
  /** What must not be there: identifiers and fields behind a minus. */
  without: Filter[]
  /** What was not understood, in sentences; the rest of the query runs all the same. */
  notes: string[]
}

/** What reading a query needs: where fields find their values, and which joined words there are ("imt 2020"). */
export type QueryContext = FieldContext & { isTerm: (term: string) => boolean }

/** Words that ask and do not tell. */
const STOP = new Set(
  'a about after all also an and any are as at be been before by can could did do does for from had has have how in is it its me next no not of on or our out show tell that the their there they this to was we were what when where which who why will with would list find action item items progress ready recommendation recommendations reported report reports happened done'.split(
    ' ',
  ),
)

const PHRASE = /(-?)"([^"]{1,300})"/g
const EXCLUDED = /(?<!\S)-([\p{L}\p{N}][^\s"]{0,60})/gu

/** Text without what cannot be printed, with one kind of hyphen and of quotation mark. */
const clean = (q: string) =>
  q
    // biome-ignore lint/suspicious/noControlCharactersInRegex: what cannot be printed cannot be meant
    .replace(/[\u0000-\u001f\u007f\u00a0]/g, ' ')
    .replace(/[\u2010\u2011]/g, '-')
    .replace(/[“”„]/g, '"')

/** The sides of `OR`, which counts in capitals and outside quotation marks. */
function sidesOf(text: string): string[] {
  const masked = text.replace(/"[^"]*"/g, (quoted) => '_'.repeat(quoted.length))
  const sides: string[] = []
  let from = 0
  for (const { index } of masked.matchAll(/(?<!\S)OR(?!\S)/g)) {
    sides.push(text.slice(from, index))
    from = index + 2
  }
  return [...sides, text.slice(from)].filter((side) => side.trim() !== '')
}

const identifiersIn = (text: string, { knowledge }: QueryContext) =>
  findIdentifiers(text, {
    purpose: 'query',
    location: '',
    resolution: null,
    before: '',
    heading: '',
    knowledge,
  })

/**
 * Reads a query: fields, exclusions, then on each side of `OR` phrases, identifiers, words. Fields and exclusions narrow
 * all sides. Throws `BadQuery` where it is too long.
 */
export function parseQuery(q: string, context: QueryContext): Query {
  if (q.length > MAX_QUERY) throw new BadQuery(`The query has ${q.length} characters; ask with at most ${MAX_QUERY}.`)
  const fields = readFields(clean(q), context)
  const query: Query = {
    q,
    sides: [],
    identifiers: [],
    terms: [],
    words: new Map(),
    phrases: [],
    excluded: [],
    filters: fields.filters,
    without: fields.without,
    notes: fields.notes,
  }
  let { rest } = fields
  if ((rest.match(/"/g)?.length ?? 0) % 2) {
    query.notes.push('A quotation mark is not closed; the words behind it are searched one by one.')
    const last = rest.lastIndexOf('"')
    rest = `${rest.slice(0, last)} ${rest.slice(last + 1)}`
  }
  rest = readExclusions(rest, query, context)
  rest = readStatus(rest, query)
  const sides = sidesOf(rest)
  if (sides.length > MAX_SIDES)
    throw new BadQuery(`The query has ${sides.length} alternatives; join at most ${MAX_SIDES} with OR.`)
  const words = new Map<string, string>()
  query.sides = sides.map((side) => readSide(side, words, query, context))
  query.words = words
  query.identifiers = [...new Map(query.sides.flatMap((side) => side.identifiers).map((one) => [one.id, one])).values()]
  query.terms = [...new Set(query.sides.flatMap(({ terms }) => terms))]
  query.phrases = query.sides.flatMap(({ phrases }) => phrases)
  const count = query.terms.length + query.phrases.flat().length + query.excluded.length
  if (count > MAX_TERMS) throw new BadQuery(`The query has ${count} words; ask with at most ${MAX_TERMS}.`)
  return query
}

/** `-word`, `-"two words"`, `-SG13`: an identifier is left out as one, however the text spells it. */
function readExclusions(text: string, query: Query, context: QueryContext): string {
  const exclude = (words: string) => {
    const ids = identifiersIn(words, context).flatMap(({ id, start, end }) =>
      id !== null && end - start > words.trim().length / 2 ? id : [],
    )
    if (ids.length) query.without.push({ field: 'mentions', values: ids })
    else {
      const joined = joinedForms(words).filter(context.isTerm)
      query.excluded.push(...(joined.length ? joined : tokensOf(words).map(({ term }) => term)))
    }
    return ' '
  }
  return text
    .replace(PHRASE, (whole, minus: string, words: string) => (minus ? exclude(words) : whole))
    .replace(/"[^"]*"|[^"]+/g, (part) =>
      part.startsWith('"') ? part : part.replace(EXCLUDED, (_, word: string) => exclude(word)),
    )
}

/** One side: phrases, identifiers, words, in this order. */
function readSide(text: string, words: Map<string, string>, query: Query, context: QueryContext): Side {
  const side: Side = { identifiers: [], terms: [], phrases: [] }
  let rest = text.replace(PHRASE, (_, _minus, quoted: string) => {
    const terms = tokensOf(quoted).map(({ term }) => term)
    if (terms.length > 0) side.phrases.push(terms)
    return ' '
  })
  rest = rest.replace(/"/g, ' ')
  for (const { id, kind, start, end } of identifiersIn(rest, context)) {
    if (id === null) continue
    const spelled = rest.slice(start, end)
    // "who reports" asks; "WHO" is an organization.
    if (STOP.has(spelled)) continue
    if (!side.identifiers.some((known) => known.id === id)) side.identifiers.push({ id, kind, text: spelled })
    rest = rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end)
  }
  const narrowed = side.identifiers.length + side.phrases.length + query.filters.length + query.without.length > 0
  const read = wordsOf(rest, narrowed, context)
  for (const [term, word] of read) if (!words.has(term)) words.set(term, word)
  side.terms = [...read.keys()]
  return side
}

/** "no progress reported", "without progress": the silent items. */
const SILENT = /\b(?:no|without|any)\s(?:reported\s)?progress(?:\s(?:is|was|has been))?(?:\sreported)?\b|\bsilent\b/i

function readStatus(text: string, query: Query): string {
  if (!SILENT.test(text) || query.filters.some(({ field }) => field === 'status')) return text
  query.filters.push({ field: 'status', values: ['silent'] })
  query.notes.push('Read as: items without reported progress (status:silent).')
  return text.replace(SILENT, ' ')
}

/**
 * Words as terms: joined forms instead of their parts where the plan has them ("e waste", but not "zanzibar 2018"); words
 * that only ask are left out, unless nothing else was said.
 */
function wordsOf(text: string, narrowed: boolean, { isTerm }: QueryContext): Map<string, string> {
  const tokens = tokensOf(text)
  const words: [string, string][] = []
  const joinedAt = (here: Token, next: Token | undefined) => {
    const [joined] = next ? joinedForms(text.slice(here.start, next.end)) : []
    return joined && isTerm(joined) ? joined : undefined
  }
  for (let i = 0; i < tokens.length; i++) {
    const here = tokens[i]!
    const joined = joinedAt(here, tokens[i + 1])
    words.push(joined ? [joined, joined] : [here.term, fold(text.slice(here.start, here.end))])
    if (joined) i++
  }
  const telling = words.filter(([, word]) => !STOP.has(word))
  return new Map(telling.length || narrowed ? telling : words)
}
