import { say } from '../messages/message'
import type { Ref } from '../refs/ref'
import { searchRef } from '../refs/states'
import { suggest } from '../search/suggest'
import type { Explorer } from './explorer'
import { isNamedKind, nameOfEntity } from './names'
import { itemName } from './passages'
import { resultRef } from './search/hit'

/** A suggestion as it is shown under the box, and where it leads. */
export type SuggestionView = { id: string; label: string; title: string; kindName: string; ref: Ref }

/** More than this is no beginning of anything. */
export const MAX_SUGGEST = 200

const MAX_TITLE = 120
const cut = (title: string) => (title.length > MAX_TITLE ? `${title.slice(0, MAX_TITLE - 1)}…` : title)

/** What may be meant by what was typed so far. */
export function getSuggestions(q: string, { searchable, lookups }: Explorer): SuggestionView[] {
  return suggest(searchable, q).map((one) => {
    if (one.type === 'acronym')
      return {
        id: `acronym-${one.acronym}`,
        label: searchable.acronyms.printed.get(one.acronym) ?? one.acronym,
        title: one.long,
        kindName: say('kind.acronym'),
        ref: searchRef({ q: searchable.acronyms.printed.get(one.acronym) ?? one.acronym, scope: lookups.origin.scope }),
      }
    const { id, kind, name, location } = one.document
    const [label, ...title] = location === null ? [lookups.getEntity(id)?.label ?? id] : name.split(' – ')
    const entityTitle = lookups.getEntity(id)?.title ?? ''
    return {
      id,
      label: kind === 'action-item' ? itemName(id) : nameOfEntity({ id, label: label! }),
      title: cut(
        kind === 'action-item'
          ? name
          : location === null
            ? entityTitle === label
              ? ''
              : entityTitle
            : title.join(' – '),
      ),
      kindName: isNamedKind(kind) ? say(`kind.${kind}`) : kind,
      ref: resultRef(kind, id, lookups),
    }
  })
}
