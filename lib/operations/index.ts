import { actionItems } from './action-items'
import { annotations } from './annotations'
import { brief } from './brief'
import { changes } from './changes'
import { citation } from './citation'
import { compare } from './compare'
import { diagnostics } from './diagnostics'
import { editions } from './editions'
import { entities } from './entities'
import { entity } from './entity'
import { entityMentions } from './entity-mentions'
import { entries } from './entries'
import { entry } from './entry'
import { guide } from './guide'
import { history } from './history'
import { lineage } from './lineage'
import { links } from './links'
import { mentions } from './mentions'
import type { Operation } from './operation'
import { plan } from './plan'
import { plans } from './plans'
import { resolve } from './resolve'
import { root } from './root'
import { search } from './search'
import { suggest } from './suggest'
import { trace } from './trace'
import { verifyClaim } from './verify-claim'
import { verifyQuote } from './verify-quote'

/** Every question that programs can ask. A new one is one file and one row. */
export const OPERATIONS = [
  root,
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
  suggest,
  mentions,
  links,
  diagnostics,
  history,
  compare,
  changes,
  lineage,
  annotations,
  citation,
  trace,
  brief,
  verifyQuote,
  verifyClaim,
  guide,
  resolve,
] as const satisfies readonly Operation[]
