import type { Tool } from '../tool'
import { brief } from './brief'
import { cite } from './cite'
import { getEntity } from './get-entity'
import { getEntry } from './get-entry'
import { getGuide } from './get-guide'
import { listActionItems } from './list-action-items'
import { resolveReferences } from './resolve-references'
import { searchPlan } from './search-plan'
import { trace } from './trace'
import { verifyClaim } from './verify-claim'
import { verifyQuote } from './verify-quote'
import { whatChanged } from './what-changed'

/** Every tool of the MCP server. A new one is one file and one row. */
export const TOOLS = [
  searchPlan,
  getEntry,
  getEntity,
  listActionItems,
  trace,
  brief,
  whatChanged,
  resolveReferences,
  verifyQuote,
  verifyClaim,
  cite,
  getGuide,
] as const satisfies readonly Pick<Tool, 'name' | 'title' | 'description' | 'asks' | 'input' | 'output'>[]
