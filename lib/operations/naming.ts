import type { Entity } from '../domain/entity'
import { nameThing, severalNote, type Thing } from '../verification/naming'
import type { Explorer } from '../views/explorer'
import { namedOf } from './evidence'
import { nearTo } from './near'
import { Problem, type Service } from './operation'
import { editionOf } from './service'

/** The thing that words name. Throws a `Problem` with what may be meant where that is not one thing of the edition. */
export function findThing(words: string, parameter: string, explorer: Explorer, service: Service): Thing {
  const named = nameThing(words, explorer)
  if (named.status === 'one') return named.thing
  if (named.status === 'several')
    throw new Problem(404, 'ambiguous', severalNote(words, named.things), {
      parameter,
      candidates: named.things.map((thing) => namedOf(thing, explorer, service)),
    })
  throw new Problem(404, 'not-found', `${editionOf(explorer)} has nothing that is called "${words}".`, {
    parameter,
    candidates: nearTo(named.id ?? words, explorer),
  })
}

/** The entity that an id or words name. Throws a `Problem` where that is none, several, or a passage that is no entity. */
export function findEntity(words: string, explorer: Explorer, service: Service): Entity {
  const { lookups } = explorer
  const exact = lookups.getEntity(words) ?? lookups.getEntity(words.toLowerCase())
  if (exact) return exact
  const { id, entity } = findThing(words, 'id', explorer, service)
  if (entity) return entity
  throw new Problem(404, 'not-found', `"${words}" is a passage of the plan and no entity: ask for the entry ${id}.`, {
    parameter: 'id',
  })
}
