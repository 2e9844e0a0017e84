import type { Lookups } from '../library/lookups'
import { decodePart, formatRef, kindOfSegment } from '../refs/address'
import { entityRef, type Ref } from '../refs/ref'
import { distance } from '../search/index/spelling'
import { BadQuery } from '../search/query/query'
import { search } from '../search/search'
import type { Explorer } from './explorer'
import { nameOfEntity, titleOf } from './names'
import { nameOfItem } from './passages'
import { hitView } from './search/hit'

/** A page that a wrong address may have meant. */
export type Suggestion = { ref: Ref; label: string; title: string }

/** How many pages are suggested by their ids, and how many by their words. */
const BY_ID = 4
const BY_WORDS = 4
/** The longest id that is compared. */
const MAX_ID = 80

/** Ids near the asked one, those of the asked kind first: "tsag-td25r2" is near "tsag-td25r1". */
function nearIds(id: string, segment: string, lookups: Lookups): Suggestion[] {
  const limit = Math.max(1, Math.min(3, Math.floor(id.length / 4)))
  const kind = kindOfSegment(segment)
  return lookups.corpus.entities
    .flatMap((entity) => {
      const edits = distance(id, entity.id, limit)
      return edits <= limit ? [{ entity, edits: edits + (entity.kind === kind || edits === 0 ? 0 : 1) }] : []
    })
    .sort((a, b) => a.edits - b.edits)
    .slice(0, BY_ID)
    .map(({ entity }) => ({
      ref: entityRef(lookups.origin, entity.kind, entity.id),
      label: entity.kind === 'action-item' ? nameOfItem(entity.id) : nameOfEntity(entity),
      title: lookups.getActionItem(entity.id)?.action ?? titleOf(entity),
    }))
}

/** What a search for the words of the address finds. */
async function nearWords(id: string, explorer: Explorer): Promise<Suggestion[]> {
  try {
    const { hits } = await search(explorer.searchable, id.replace(/[-_.+]+/g, ' '), {
      filters: [],
      limit: BY_WORDS,
      offset: 0,
    })
    return hits.map((hit) => {
      const { kind, id, label, title, ref } = hitView(hit, explorer)
      return { ref, label: kind === 'action-item' ? nameOfItem(id) : label, title }
    })
  } catch (fault) {
    if (fault instanceof BadQuery) return []
    throw fault
  }
}

/** Pages that may have been meant by an address that leads nowhere, the likeliest first; none where nothing is near. */
export async function getSuggestions(path: string, explorer: Explorer): Promise<Suggestion[]> {
  const [segment = '', last] = path.split('/').filter(Boolean)
  const asked = (last ?? segment).slice(0, MAX_ID)
  const id = decodePart(asked).toLowerCase()
  if (!id) return []
  // Words of an address that is of no kind, "/no-such-page", tell nothing of the plan; a number does.
  const tells = kindOfSegment(segment) !== null || /\d/.test(id)
  const found = [...nearIds(id, segment, explorer.lookups), ...(tells ? await nearWords(id, explorer) : [])]
  return found.filter(({ ref }, i) => found.findIndex((other) => formatRef(other.ref) === formatRef(ref)) === i)
}
