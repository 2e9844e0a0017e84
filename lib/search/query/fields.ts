import { type Sector, studyGroupId } from '../../domain/group-id'
import { ENTITY_KINDS, KINDS } from '../../domain/kinds'
import { resolutionId } from '../../domain/resolution-id'
import { findAskedIdentifiers } from '../../identifiers/index'
import type { Knowledge } from '../../identifiers/knowledge'
import { type Code, say } from '../../messages/message'
import { fold } from '../index/terms'
import type { Filter } from '../schema'
import { ACTOR_NAMES, STATUSES } from '../schema'

/** What a field is told of when its value is read: the places and ids of the plan, and what identifiers are read with. */
export type FieldContext = { knowledge: Knowledge; places: readonly string[]; has: (id: string) => boolean }

/** A field of the query language. `read` gives a filter, or the sentence that says what is wrong with the value. */
type Field = {
  names: readonly [string, ...string[]]
  /** What it narrows to, for the list beside the box. */
  meaning: Code
  example: string
  read: (value: string, context: FieldContext) => Filter | string
}

const studyGroupOf = (value: string): string | null => {
  const [, sector, number] = value.toLowerCase().match(/^(?:itu-([trd])-)?(?:sg)?\s?(\d{1,2})$/) ?? []
  return number ? studyGroupId(number, (sector ?? 't') as Sector) : value.toLowerCase() === 'tsag' ? 'tsag' : null
}

/** The kind that a word asks for: "workshop" an event, "work item" a work item; null where it asks for none. */
const kindAsked = (word: string): string | null =>
  SEARCHED_KINDS.find((kind) => kind === word.replace(/\s/g, '-')) ??
  ENTITY_KINDS.find((kind) => KINDS[kind].asked?.includes(word)) ??
  null

const ACTOR_WORDS: Readonly<Record<string, string>> = {
  sg: 'study-groups',
  sgs: 'study-groups',
  'study groups': 'study-groups',
  secgen: 'secretary-general',
  'secretary general': 'secretary-general',
  members: 'membership',
}

const SEARCHED_KINDS: readonly string[] = [...ENTITY_KINDS, 'change']

/** "status: takes silent, open, periodic, completed". */
const takes = (field: string, values: readonly string[]): string =>
  say('note.field.takes', { field, values: values.join(', ') })

/** Fields of the query language; a new one is one row. */
export const QUERY_FIELDS: readonly Field[] = [
  {
    names: ['sg', 'studygroup'],
    meaning: 'search.field.sg',
    example: 'sg:17',
    read: (value) => {
      const id = studyGroupOf(value)
      return id ? { field: 'studyGroups', values: [id] } : say('note.field.sg')
    },
  },
  {
    names: ['res', 'resolution'],
    meaning: 'search.field.res',
    example: 'res:92',
    read: (value) => {
      const [, opinion, number] = value.match(/^(?:res-|(op(?:inion)?-))?(\d{1,3})$/i) ?? []
      return number
        ? { field: 'resolution', values: [resolutionId(number, opinion !== undefined)] }
        : say('note.field.res')
    },
  },
  {
    names: ['kind'],
    meaning: 'search.field.kind',
    example: 'kind:event',
    read: (value) => {
      const asked = fold(value)
      const kind = kindAsked(asked) ?? kindAsked(asked.replace(/s$/, ''))
      return kind ? { field: 'kind', values: [kind] } : takes('kind', SEARCHED_KINDS)
    },
  },
  {
    names: ['status'],
    meaning: 'search.field.status',
    example: 'status:silent',
    read: (value) =>
      STATUSES.some((status) => status === value.toLowerCase())
        ? { field: 'status', values: [value.toLowerCase()] }
        : takes('status', STATUSES),
  },
  {
    names: ['by', 'actor'],
    meaning: 'search.field.by',
    example: 'by:tsag',
    read: (value) => {
      const actor = ACTOR_WORDS[fold(value)] ?? fold(value)
      return actor in ACTOR_NAMES ? { field: 'actors', values: [actor] } : takes('by', Object.keys(ACTOR_NAMES))
    },
  },
  {
    names: ['year'],
    meaning: 'search.field.year',
    example: 'year:2018',
    read: (value) => (/^\d{4}$/.test(value) ? { field: 'years', values: [value] } : say('note.field.year')),
  },
  {
    names: ['place', 'city'],
    meaning: 'search.field.place',
    example: 'place:zanzibar',
    read: (value, { places }) => {
      const asked = fold(value)
      const known = places.filter((place) => fold(place) === asked)
      const begun = known.length ? known : places.filter((place) => fold(place).startsWith(asked))
      return begun.length ? { field: 'places', values: begun } : say('note.field.place', { value })
    },
  },
  {
    names: ['cites', 'mentions'],
    meaning: 'search.field.cites',
    example: 'cites:TD25R1',
    read: (value, { knowledge, has }) => {
      // An id as it stands in an address is taken as it is; any other spelling is read like a query.
      const read = findAskedIdentifiers(value, knowledge, has).flatMap(({ id }) => id ?? [])
      return { field: 'mentions', values: [...new Set([value.toLowerCase(), ...read])] }
    },
  },
]

const FIELD = /(?<!\S)(-?)([a-z]{2,12}):("[^"]{1,80}"|[^\s":/]{1,80}(?:\/\d{1,3})?)/gi
/** How many fields a query may have: more is a mistake or an attack. */
const MAX_FIELDS = 20

/**
 * Takes the fields out of a query: what is left, the filters that they set (one field said twice takes either value), those
 * that leave out (`-sg:17`), and a sentence for each that was not understood. Where nothing else is asked, the value of one
 * that was not understood is searched as words.
 */
export function readFields(
  text: string,
  context: FieldContext,
): { rest: string; filters: Filter[]; without: Filter[]; notes: string[] } {
  const filters = new Map<Filter['field'], Filter>()
  const without: Filter[] = []
  const faults: { fault: string; whole: string; printed: string }[] = []
  let count = 0
  const rest = text.replace(FIELD, (whole, minus: string, name: string, printed: string) => {
    if (++count > MAX_FIELDS) return ' '
    const field = QUERY_FIELDS.find(({ names }) => names.includes(name.toLowerCase()))
    const filter = field
      ? field.read(printed.replace(/^"|"$/g, '').trim(), context)
      : say('note.field.unknown', { name, fields: QUERY_FIELDS.map(({ names }) => `${names[0]}:`).join(' ') })
    if (typeof filter === 'string') faults.push({ fault: filter, whole: whole.trim(), printed })
    else if (minus) without.push(filter)
    else
      filters.set(filter.field, {
        ...filter,
        values: [...new Set([...(filters.get(filter.field)?.values ?? []), ...filter.values])],
      })
    return ' '
  })
  const nothingElse = rest.trim() === '' && filters.size + without.length === 0
  const notes = faults.map(({ fault, whole, printed }) =>
    nothingElse ? say('note.field.words', { fault, value: printed }) : say('note.field.left', { fault, value: whole }),
  )
  if (count > MAX_FIELDS) notes.push(say('note.fields.most', { count: MAX_FIELDS }))
  return {
    rest: nothingElse ? faults.map(({ printed }) => printed).join(' ') : rest,
    filters: [...filters.values()],
    without,
    notes,
  }
}
