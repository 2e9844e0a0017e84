import type { Entity } from '../domain/entity'
import { findAskedIdentifiers } from '../identifiers/index'
import { distance } from '../search/index/spelling'
import { homonymsOf } from '../search/query/homonyms'
import type { Explorer } from '../views/explorer'
import { Problem } from './operation'
import { editionOf } from './service'

type Candidate = { id: string; kind: string; label: string }

/** So many ids are offered where one is not found. */
const OFFERED = 8
/** The longest text whose letters are compared. */
const LONGEST = 80

const candidateOf = ({ id, kind, label }: Entity): Candidate => ({ id, kind, label })

/** Ids of an edition that are written like one that it does not have, the nearest first. */
export function nearTo(id: string, { lookups }: Explorer): Candidate[] {
  if (id.length > LONGEST) return []
  const asked = id.toLowerCase()
  const limit = Math.max(1, Math.min(3, Math.floor(asked.length / 4)))
  return lookups.corpus.entities
    .flatMap((entity) => {
      const edits = distance(asked, entity.id, limit)
      return edits <= limit ? [{ entity, edits }] : []
    })
    .sort((a, b) => a.edits - b.edits)
    .slice(0, OFFERED)
    .map(({ entity }) => candidateOf(entity))
}

/**
 * The entity that an id or any spelling of it means: `tsag-td25r1`, "TD 25 Rev.1". Throws a `Problem` where nothing is meant,
 * and where several things may be, with these.
 */
export function findEntity(asked: string, explorer: Explorer): Entity {
  const { lookups } = explorer
  const exact = lookups.getEntity(asked) ?? lookups.getEntity(asked.toLowerCase())
  if (exact) return exact
  const meant = meantBy(asked.trim(), explorer)
  if (meant.size > 1)
    throw new Problem(404, 'ambiguous', `"${asked}" may mean several things in ${editionOf(explorer)}: say which.`, {
      parameter: 'id',
      candidates: [...meant.values()].map(({ id, kind, label }) => ({ id, kind, label })).slice(0, OFFERED),
    })
  const [only] = meant.values()
  const entity = only?.asked ? lookups.getEntity(only.id) : undefined
  if (entity) return entity
  throw new Problem(404, 'not-found', `${editionOf(explorer)} mentions no "${asked}".`, {
    parameter: 'id',
    candidates: only ? [{ id: only.id, kind: only.kind, label: only.label }] : nearTo(asked, explorer),
  })
}

/** What a spelling may mean, by id; `asked` tells that it says so itself, and not only has the same number. */
function meantBy(said: string, { lookups, searchable }: Explorer): Map<string, Candidate & { asked: boolean }> {
  const meant = new Map<string, Candidate & { asked: boolean }>()
  const add = (id: string, asked: boolean) => {
    const entity = lookups.getEntity(lookups.getActionItem(id)?.id ?? id)
    if (entity && !meant.has(entity.id)) meant.set(entity.id, { ...candidateOf(entity), asked })
  }
  for (const { id, kind, start, end, candidates = [] } of findAskedIdentifiers(
    said,
    searchable.knowledge,
    searchable.ids.has,
  )) {
    if (end - start < said.length) continue
    for (const one of id === null ? candidates : [id]) add(one, true)
    if (id !== null) for (const other of homonymsOf({ id, kind, text: said }, lookups)) add(other.id, false)
  }
  const spelled = meant.size === 0 ? searchable.ids.spelled(said) : null
  if (spelled) add(spelled.id, true)
  return meant
}
