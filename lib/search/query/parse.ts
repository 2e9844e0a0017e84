import type { Finding } from '../../identifiers/finding'
import { findAskedIdentifiers } from '../../identifiers/index'
import type { Lookups } from '../../library/lookups'
import { say } from '../../messages/message'
import { fold, joinedForms, termsOf, tokensOf } from '../index/terms'
import type { Filter } from '../schema'
import { findClause } from './clauses'
import { readFields } from './fields'
import { councilDocuments, readKind } from './kinds'
import { BadQuery, MAX_QUERY, MAX_SIDES, MAX_TERMS, type Query, type QueryContext, type Side } from './query'
import { READINGS, UNKNOWABLE } from './readings'
import { reword } from './reword'
import { eitherOf } from './subjects'
import { isSmall, STOP, wordsOf } from './words'

/** An identifier, and where it stands in a query. */
type Spelled = { id: string; kind: Finding['kind']; start: number; end: number }

const PHRASE = /(-?)"([^"]{1,300})"/g
const EXCLUDED = /(?<!\S)-([\p{L}\p{N}][^\s"]{0,60})/gu

/** Text without what cannot be printed, with one kind of hyphen, of quotation mark, of accents, and of leaving out ("NOT spam"). */
const clean = (q: string) =>
  q
    // biome-ignore lint/suspicious/noControlCharactersInRegex: what cannot be printed cannot be meant
    .replace(/[\u0000-\u001f\u007f\u00a0]/g, ' ')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[“”„]/g, '"')
    .replace(/"[^"]*"|(?<!\S)NOT\s(?=["\p{L}\p{N}])/gu, (part) => (part.startsWith('"') ? part : '-'))
    .normalize('NFC')
    // "Africa's" is "Africa".
    .replace(/(?<=\p{L})['’‘]s(?!\p{L})/giu, '')

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

const identifiersIn = (text: string, { knowledge, has }: QueryContext) => findAskedIdentifiers(text, knowledge, has)

/**
 * Reads a query: fields, exclusions, then on each side of `OR` phrases, identifiers, words. Fields and exclusions narrow
 * all sides. Words that may ask for a state or a kind are read so unless `readings` is false. Throws `BadQuery` where it is
 * too long.
 */
export function parseQuery(q: string, context: QueryContext, readings = true): Query {
  if (q.length > MAX_QUERY) throw new BadQuery(say('fault.long', { count: q.length, most: MAX_QUERY }))
  const { text, rewordings } = reword(clean(q), context.isTerm)
  const fields = readFields(eitherOf(text) ?? text, context)
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
    notes: [
      ...rewordings.map(({ asked, means, isForeign }) =>
        say(isForeign ? 'note.reworded.foreign' : 'note.reworded', { asked, means }),
      ),
      ...fields.notes,
    ],
    reading: null,
    pages: [],
    rewordings,
    kind: null,
  }
  let { rest } = fields
  if ((rest.match(/"/g)?.length ?? 0) % 2) {
    query.notes.push(say('note.quotation.open'))
    const last = rest.lastIndexOf('"')
    rest = `${rest.slice(0, last)} ${rest.slice(last + 1)}`
  }
  rest = readExclusions(rest, query, context)
  rest = readReadings(rest, query, readings ? context.lookups : null)
  const sides = sidesOf(rest)
  if (sides.length > MAX_SIDES) throw new BadQuery(say('fault.sides', { count: sides.length, most: MAX_SIDES }))
  const words = new Map<string, string>()
  query.sides = sides.map((side) => readSide(side, words, query, context, readings && sides.length === 1))
  query.words = words
  query.identifiers = [...new Map(query.sides.flatMap((side) => side.identifiers).map((one) => [one.id, one])).values()]
  query.terms = [...new Set(query.sides.flatMap(({ terms }) => terms))]
  query.phrases = query.sides.flatMap(({ phrases }) => phrases)
  const count = query.terms.length + query.phrases.flat().length + query.excluded.length
  if (count > MAX_TERMS) throw new BadQuery(say('fault.words', { count, most: MAX_TERMS }))
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
      query.excluded.push(...(joined.length ? joined : termsOf(words)))
    }
    return ' '
  }
  return text
    .replace(PHRASE, (whole, minus: string, words: string) => (minus ? exclude(words) : whole))
    .replace(/"[^"]*"|[^"]+/g, (part) =>
      part.startsWith('"') ? part : part.replace(EXCLUDED, (_, word: string) => exclude(word)),
    )
}

/** One side: phrases, a clause, identifiers, a kind, words, in this order. */
function readSide(text: string, words: Map<string, string>, query: Query, context: QueryContext, kinds: boolean): Side {
  const side: Side = { identifiers: [], terms: [], phrases: [] }
  let rest = text.replace(PHRASE, (_, _minus, quoted: string) => {
    const terms = termsOf(quoted)
    if (terms.length > 0) side.phrases.push(terms)
    return ' '
  })
  rest = rest.replace(/"/g, ' ').replace(LETTERS, (whole, a: string, b: string) => {
    const acronym = `${a}&${b}`
    return context.isTerm(fold(acronym)) ? acronym.padEnd(whole.length) : whole
  })
  const take = ({ id, kind, start, end }: Spelled) => {
    const spelled = rest.slice(start, end)
    if (!side.identifiers.some((known) => known.id === id)) side.identifiers.push({ id, kind, text: spelled })
    rest = rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end)
  }
  const clause = findClause(rest, context.lookups)
  if (clause) {
    side.identifiers.push({ ...clause, kind: 'clause' })
    rest = rest.replace(clause.text, ' '.repeat(clause.text.length))
  }
  const council = councilDocuments(rest, context.lookups)
  if (council) {
    addFilters(query, [{ field: 'mentions', values: council.ids }])
    announce(query, council.meaning, 'kind:document')
    query.kind = { kinds: ['document'], name: say('kinds.document'), code: 'kind:document' }
    rest = ''
  }
  // "who reports" asks; "WHO" is an organization.
  for (const { id, ...found } of identifiersIn(rest, context))
    if (id !== null && !STOP.has(rest.slice(found.start, found.end))) take({ id, ...found })
  for (const found of spelledIn(rest, context)) take(found)
  const kind = kinds ? readKind(rest, side.identifiers) : null
  if (kind) {
    rest = kind.rest
    if (kind.narrowed) {
      side.identifiers = kind.narrowed.identifiers
      addFilters(query, kind.narrowed.filters)
      announce(query, kind.narrowed.meaning, kind.code)
    } else query.kind = kind
  }
  const narrowed = side.identifiers.length + side.phrases.length + query.filters.length + query.without.length > 0
  const read = wordsOf(rest, narrowed, context)
  for (const [term, word] of read) if (!words.has(term)) words.set(term, word)
  side.terms = [...read.keys()]
  return side
}

/** "C & I", "C and I": an acronym whose letters are joined by "&" in the plan. */
const LETTERS = /(?<![\p{L}\p{N}])(\p{L})\s?(?:&|and)\s?(\p{L})(?![\p{L}\p{N}])/giu

/** So many words in a row may be one id: "ITU-T D 97". */
const MAX_PIECES = 4

/** Ids of the plan that are spelled with other blanks and signs; the longest at each place. */
function* spelledIn(text: string, { spelled, isTerm }: QueryContext): Iterable<Spelled> {
  const tokens = tokensOf(text)
  for (let i = 0; i < tokens.length; i++)
    for (let pieces = Math.min(MAX_PIECES, tokens.length - i); pieces > 0; pieces--) {
      const { start } = tokens[i]!
      const { end } = tokens[i + pieces - 1]!
      const words = text.slice(start, end)
      // One word of letters alone is a word of the plan first.
      if (/[^\p{L}\p{N}][^\p{L}\p{N}]/u.test(words) || (pieces === 1 && !/\d/.test(words) && isTerm(tokens[i]!.term)))
        continue
      const found = spelled(words)
      if (!found) continue
      yield { id: found.id, kind: found.kind as Spelled['kind'], start, end }
      i += pieces - 1
      break
    }
}

/** Narrows a query; what the reader narrowed himself stays as it is. */
function addFilters(query: Query, filters: readonly Filter[]): void {
  for (const filter of filters)
    if (!query.filters.some(({ field }) => field === filter.field)) query.filters.push(filter)
}

function announce(query: Query, meaning: string, code: string | undefined): void {
  query.reading = meaning
  query.notes.push(say('note.read.as', { meaning, code: code ?? '' }))
}

/** Takes words out that ask for a state of items or for a page; they narrow the list of the plan that is given. */
function readReadings(text: string, query: Query, lookups: Lookups | null): string {
  let rest = text
  for (const { words, meaning: asked, filter, code, items, page } of READINGS) {
    const match = rest.match(words)
    if (!match) continue
    const meaning = say(asked)
    const others = rest.replace(words, ' ')
    if (page) query.pages.push({ page, meaning, isAll: tokensOf(others).every(isSmall) })
    const listed = (lookups && items?.(lookups, match)) ?? []
    const own: Filter[] = [
      ...(filter ? [filter] : []),
      ...(listed.length > 0
        ? [
            { field: 'kind' as const, values: ['action-item'] },
            { field: 'mentions' as const, values: listed },
          ]
        : []),
    ]
    if (!lookups || own.length === 0 || query.filters.some(({ field }) => field === own[0]!.field)) continue
    addFilters(query, own)
    announce(query, meaning, code)
    rest = others
  }
  const unknowable = UNKNOWABLE.find(({ words }) => words.test(rest))
  if (unknowable) {
    query.notes.push(say(unknowable.sentence))
    query.filters.push({ field: 'kind', values: [] })
  }
  return rest
}
