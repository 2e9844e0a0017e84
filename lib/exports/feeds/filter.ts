import type { EntityKind } from '../../domain/entity'
import type { Query } from '../../refs/ref'
import type { Parameters } from '../../refs/states'
import type { Explorer } from '../../views/explorer'

/** What narrows a feed; each empty or one value. */
const FILTERS = ['resolution', 'item', 'studyGroup', 'status', 'year', 'place', 'organizer'] as const
export type FilterName = (typeof FILTERS)[number]
export type Filter = Readonly<Record<FilterName, string>>

/** Filters that name a thing, and its kind. */
const NAMED = { resolution: 'resolution', item: 'action-item', studyGroup: 'study-group' } as const satisfies Partial<
  Record<FilterName, EntityKind>
>

/** The longest value of a filter that is read. */
const MAX_VALUE = 100

/** A filter names what no edition of the library has; the message is one sentence. */
export class BadFilter extends Error {}

/** Throws `BadFilter` for a value that nothing is called by: who follows a feed of it would wait for nothing. */
export function checkFilter(filter: Partial<Filter>, { lookups, library }: Explorer): void {
  for (const [name, kind] of Object.entries(NAMED)) {
    const value = filter[name as keyof typeof NAMED]
    const known = value && (lookups.getEntity(value) ?? library.registry[value])
    if (value && (!known || known.kind !== kind))
      throw new BadFilter(
        `${name} takes the id of ${kind === 'action-item' ? 'an' : 'a'} ${kind.replace('-', ' ')}: no edition has one that is called "${value}".`,
      )
  }
}

/** What parameters of an address narrow of a feed that takes these, and the same as parameters again. */
export function filterOf(params: Parameters, taken: readonly FilterName[]): { filter: Filter; query: Query } {
  const value = (name: FilterName) => (taken.includes(name) ? ([params[name]].flat()[0] ?? '').slice(0, MAX_VALUE) : '')
  const filter = Object.fromEntries(FILTERS.map((name) => [name, value(name)])) as Record<FilterName, string>
  return { filter, query: FILTERS.flatMap((name) => (filter[name] ? [[name, filter[name]] as const] : [])) }
}
