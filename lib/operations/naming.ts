import { nameThing, severalNote, type Thing } from '../verification/naming'
import type { Explorer } from '../views/explorer'
import { namedOf } from './evidence'
import { Problem, type Service } from './operation'
import { editionOf } from './service'
import { nearTo } from './spelling'

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
