import type { Entity } from '../domain/entity'
import { distance } from '../search/index/spelling'
import type { Explorer } from '../views/explorer'

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
