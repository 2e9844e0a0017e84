import type { EntityKind } from '../domain/entity'
import { ENTITY_KINDS, KINDS } from '../domain/kinds'
import { type EditionRef, formatEditionRef, parseEditionRef } from '../domain/plan'
import { isOwnResolution } from '../domain/resolution-id'
import { EDITION_PAGES, type EditionPage, FORMS, type Form, isPartOfPlan, type Query, type Ref } from './ref'

/** The kind whose pages a part of an address names, or undefined. */
export const kindOfSegment = (segment: string): EntityKind | undefined =>
  ENTITY_KINDS.find((kind) => KINDS[kind].segment === segment)

/** An id in an address: slashes and signs are encoded, the rest stays readable. */
const encode = (id: string) => encodeURIComponent(id)

/** A part of an address in words; a broken escape stays as it is. */
export function decodePart(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}

/** `?plan=wtsa-16` or `?edition=wtsa-16@2018-02-26`: what narrows a page that spans plans. */
export const scopeQuery = (scope: EditionRef | null): Query =>
  scope ? [[scope.date === null ? 'plan' : 'edition', formatEditionRef(scope)]] : []

/** The inverse of `scopeQuery`; null where neither parameter names a plan or an edition. */
export function parseScope(plan: string | undefined, edition: string | undefined): EditionRef | null {
  return parseEditionRef(edition ?? '') ?? parseEditionRef(plan ?? '') ?? null
}

const inPlan = (at: EditionRef, ...parts: string[]) => `/${[formatEditionRef(at), ...parts].join('/')}`

/** The page on which a passage is shown, without the passage. */
function pageOf({ at, id, entry, location }: Extract<Ref, { kind: 'entry' }>): string {
  switch (entry) {
    case 'resolution':
      return inPlan(at, KINDS.resolution.segment, encode(id))
    case 'action-item':
      return inPlan(at, KINDS['action-item'].segment, encode(id))
    case 'table-row':
      return inPlan(at, 'table-1')
    case 'term':
      return inPlan(at, 'legend')
    case 'change':
      return inPlan(at, 'changes')
    case 'passage':
      return inPlan(at, 'about')
    case 'section':
    case 'clause':
    case 'note':
    case 'figure':
      if (location === 'front') return inPlan(at, 'about')
      return inPlan(at, KINDS[isOwnResolution(location) ? 'resolution' : 'action-item'].segment, encode(location))
  }
}

/** The parts of addresses of bodies, of what changed between two editions, and of histories. */
const BODIES = 'bodies'
const COMPARE = 'compare'
const HISTORY = 'history'

/** Under which address programs ask. */
export const API_ROOT = '/api/v1'

/** The path of a page, what narrows it, and the passage of it that is meant. */
function parts(ref: Ref): { path: string; query?: Query; fragment?: string } {
  switch (ref.kind) {
    case 'entry':
      return { path: pageOf(ref), fragment: ref.entry === 'resolution' || ref.entry === 'action-item' ? '' : ref.id }
    case 'entity':
      if (ref.scope === null || !isPartOfPlan(ref.entity))
        return { path: `/${KINDS[ref.entity].segment}/${encode(ref.id)}`, query: scopeQuery(ref.scope) }
      if (ref.entity === 'clause')
        return { path: inPlan(ref.scope, KINDS.resolution.segment, encode(ref.id.split('.')[0]!)), fragment: ref.id }
      return { path: inPlan(ref.scope, KINDS[ref.entity].segment, encode(ref.id)) }
    case 'list':
      if (ref.scope === null || !isPartOfPlan(ref.entity))
        return { path: `/${KINDS[ref.entity].segment}`, query: scopeQuery(ref.scope) }
      return { path: inPlan(ref.scope, KINDS[ref.entity].segment) }
    case 'edition-page':
      return { path: ref.page === 'home' ? inPlan(ref.at) : inPlan(ref.at, ref.page) }
    case 'body':
      return { path: inPlan(ref.at, BODIES, encode(ref.id)) }
    case 'comparison':
      return { path: inPlan({ plan: ref.plan, date: null }, COMPARE, `${ref.from}..${ref.to}`) }
    case 'history':
      return {
        path: inPlan(ref.at, KINDS[ref.owner.entity].segment, encode(ref.owner.id), HISTORY),
        query: ref.id === ref.owner.id ? [] : [['of', ref.id]],
      }
    case 'library-page':
      return { path: ref.page === 'plans' ? '/' : `/${ref.page}` }
    case 'feed':
      return { path: `/feeds/${ref.name}.${ref.as}`, query: scopeQuery(ref.scope) }
    case 'citation':
      return { path: `/citations/${encode(ref.id)}/${ref.as}`, query: scopeQuery(ref.scope) }
    case 'answer':
      return { path: `${API_ROOT}${ref.path}` }
  }
}

/** The address of what a ref leads to, without a host. One place knows every address. */
export function formatRef(ref: Ref): string {
  const { path, query: narrows = [], fragment: passage = '' } = parts(ref)
  const query = [...narrows, ...(ref.query ?? [])]
  const fragment = ref.fragment ?? passage
  return [
    path,
    ref.form ? `.${ref.form}` : '',
    query.length > 0 ? `?${new URLSearchParams(query.map(([name, value]) => [name, value]))}` : '',
    fragment ? `#${encode(fragment)}` : '',
  ].join('')
}

/** A path that names a form of a page, parted: `/wtsa-16/silent.csv` is `/wtsa-16/silent` as `csv`. Null for other paths. */
export function parseForm(path: string): { page: string; form: Form } | null {
  const form = FORMS.find((name) => path.endsWith(`.${name}`))
  const page = form && path.slice(0, -form.length - 1)
  return form && page && !page.endsWith('/') ? { page, form } : null
}

/** "2017-05-01..2018-02-26": the dates of two editions; null where a text has another form. */
export function parsePair(text: string): { from: string; to: string } | null {
  const [from = '', to = '', ...more] = text.split('..')
  const isDate = (date: string) => Boolean(parseEditionRef(`plan@${date}`)?.date)
  return more.length === 0 && isDate(from) && isDate(to) ? { from, to } : null
}

/** What the path of an address names: an edition and a page of it, an entity, a list, or a page of the library. */
export type Place =
  | { kind: 'edition'; at: EditionRef; page: EditionPage }
  | { kind: 'part'; at: EditionRef; entity: EntityKind; id: string | null }
  | { kind: 'entity'; entity: EntityKind; id: string | null }
  | { kind: 'body'; at: EditionRef; id: string }
  | { kind: 'comparison'; at: EditionRef; from: string; to: string }
  | { kind: 'history'; at: EditionRef; entity: EntityKind; id: string }
  | { kind: 'search' }
  | { kind: 'other' }

/** The inverse of `formatRef` for paths: what is asked for, as far as the address alone says it. */
export function parsePath(path: string): Place {
  const [first = '', second, third, ...rest] = path.split('/').filter(Boolean).map(decodePart)
  const kind = kindOfSegment(first)
  if (kind) return third === undefined ? { kind: 'entity', entity: kind, id: second ?? null } : { kind: 'other' }
  if (first === 'search' && second === undefined) return { kind: 'search' }
  const at = parseEditionRef(first)
  if (!at) return { kind: 'other' }
  if (second && third && rest.length === 1 && rest[0] === HISTORY) {
    const owner = kindOfSegment(second)
    return owner === 'action-item' || owner === 'resolution'
      ? { kind: 'history', at, entity: owner, id: third }
      : { kind: 'other' }
  }
  if (rest.length > 0) return { kind: 'other' }
  if (second === undefined) return { kind: 'edition', at, page: 'home' }
  if (second === BODIES && third !== undefined) return { kind: 'body', at, id: third }
  if (second === COMPARE && third !== undefined) {
    const pair = at.date === null ? parsePair(third) : null
    return pair ? { kind: 'comparison', at, ...pair } : { kind: 'other' }
  }
  const entity = kindOfSegment(second)
  if (entity) return { kind: 'part', at, entity, id: third ?? null }
  const page = EDITION_PAGES.find((name) => name === [second, third].filter(Boolean).join('/') && name !== 'home')
  return page ? { kind: 'edition', at, page } : { kind: 'other' }
}
