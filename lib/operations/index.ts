import { actionItems } from './action-items'
import { editions } from './editions'
import { entities } from './entities'
import { entity } from './entity'
import { entityMentions } from './entity-mentions'
import { entries } from './entries'
import { entry } from './entry'
import type { Operation } from './operation'
import { plan } from './plan'
import { plans } from './plans'
import { search } from './search'

/** Every question that programs can ask. A new one is one file and one row. */
export const OPERATIONS = [
  plans,
  plan,
  editions,
  entries,
  entry,
  entities,
  entity,
  entityMentions,
  actionItems,
  search,
] as const satisfies readonly Operation[]
