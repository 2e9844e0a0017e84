import { withoutBody } from '../domain/document-id'
import { findAskedIdentifiers } from '../identifiers/index'
import { onceFor } from '../text/once-for'
import { firstNotBefore } from '../text/sorted'
import { fold } from './index/terms'
import { compact } from './query/ids'
import type { SearchDocument } from './schema'
import type { Searchable } from './searchable'

/** What may be meant by what was typed so far: a page, or an acronym to search for. */
export type Suggestion = { type: 'page'; document: SearchDocument } | { type: 'acronym'; acronym: string; long: string }

type Key = { key: string; suggestion: Suggestion }
type Index = {
  /** Ids and names without blanks and signs, and acronyms, in the order of the alphabet. */
  ids: readonly Key[]
  /** Words of names, in the order of the alphabet. */
  words: readonly Key[]
}

/** Words of a name that can be typed to find it. */
const MAX_WORDS = 12
/** Keys that are looked at for one beginning: enough to choose from, however large the plan. */
const MAX_LOOKED_AT = 400

const wordsOf = (text: string): string[] => fold(text).match(/[\p{L}\p{N}]+/gu) ?? []

/** Where a kind stands among equally good suggestions. */
const KIND_ORDER: readonly string[] = [
  'resolution',
  'study-group',
  'question',
  'group',
  'document',
  'recommendation',
  'event',
  'organization',
]
const rankOf = ({ kind }: SearchDocument) =>
  (KIND_ORDER.indexOf(kind) + KIND_ORDER.length + 1) % (KIND_ORDER.length + 1)

const byKey = (a: Key, b: Key) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0)

function buildIndex({ documents, acronyms }: Searchable): Index {
  const ids: Key[] = []
  const words: Key[] = []
  for (const document of documents.values()) {
    const suggestion = { type: 'page', document } as const
    const id = document.id.replace(/^itu-t-/, '')
    const label = document.name.split(/ – |: /)[0] ?? ''
    const keys = new Set([compact(id), compact(document.id)])
    if (document.kind !== 'action-item') keys.add(compact(label.slice(0, 60)))
    // "td25r1" without the body that it is of.
    if (document.kind === 'document') keys.add(compact(withoutBody(id)))
    for (const key of keys) ids.push({ key, suggestion })
    for (const key of new Set(wordsOf(document.name).slice(0, MAX_WORDS)))
      if (key.length > 2) words.push({ key, suggestion })
  }
  for (const [acronym, [long]] of acronyms.longOf)
    if (long) ids.push({ key: compact(acronym), suggestion: { type: 'acronym', acronym, long } })
  return { ids: ids.sort(byKey), words: words.sort(byKey) }
}

const indexOf = onceFor(buildIndex)

function beginning(keys: readonly Key[], start: string): Key[] {
  const first = firstNotBefore(keys.length, (i) => keys[i]!.key < start)
  const found: Key[] = []
  for (let i = first; i < keys.length && found.length < MAX_LOOKED_AT && keys[i]!.key.startsWith(start); i++)
    found.push(keys[i]!)
  return found
}

/** A number that goes on is another number: "td25" is nearer to TD25R1 than to TD251. */
const goesOn = ({ key }: Key, start: string) => /\d$/.test(start) && /^\d/.test(key.slice(start.length))

/** The page of an identifier that is typed in full, in any spelling. */
function identified(q: string, { documents, lookups, knowledge, ids }: Searchable): Suggestion[] {
  return findAskedIdentifiers(q, knowledge, ids.has).flatMap(({ id, start, end }): Suggestion[] => {
    if (id === null || end - start < q.trim().length) return []
    const document = documents.get(id) ?? documents.get(lookups.getActionItem(id)?.id ?? '')
    return document ? [{ type: 'page', document }] : []
  })
}

/**
 * Pages and acronyms that begin as was typed, the best first: an identifier in any spelling, ids and names that begin so,
 * then names that have all words, the last one perhaps half typed. No spelling is mended.
 */
export function suggest(searchable: Searchable, typed: string, limit = 8): Suggestion[] {
  const q = typed.trim()
  const start = compact(q)
  if (start === '') return []
  const { ids, words } = indexOf(searchable)
  const begun = beginning(ids, start)
    .sort((a, b) => Number(goesOn(a, start)) - Number(goesOn(b, start)) || a.key.length - b.key.length || byKey(a, b))
    .map(({ suggestion }) => suggestion)
  const said = wordsOf(q)
  const last = said.at(-1) ?? ''
  const others = said.slice(0, -1)
  // The longest word tells most; the last may be half typed.
  const by = [...others, last].sort((a, b) => b.length - a.length)[0] ?? ''
  const named = (by.length > 1 ? beginning(words, by) : [])
    .map(({ suggestion }) => suggestion)
    .filter((one) => {
      if (one.type !== 'page') return false
      const has: string[] = wordsOf(one.document.name)
      return others.every((word) => has.includes(word)) && has.some((word) => word.startsWith(last))
    })
    .sort((a, b) => (a.type === 'page' && b.type === 'page' ? rankOf(a.document) - rankOf(b.document) : 0))
  const all = [...identified(q, searchable), ...begun, ...named]
  const idOf = (one: Suggestion) => (one.type === 'page' ? one.document.id : `acronym ${one.acronym}`)
  return [...new Map(all.map((one) => [idOf(one), one])).values()].slice(0, limit)
}
