import type { Tool } from '../tool'
import { getEntity } from './get-entity'
import { getEntry } from './get-entry'
import { getGuide } from './get-guide'
import { listActionItems } from './list-action-items'
import { searchPlan } from './search-plan'
import { trace } from './trace'
import { verifyClaim } from './verify-claim'
import { verifyQuote } from './verify-quote'

/** Every tool of the MCP server. A new one is one file and one row. */
export const TOOLS = [
  searchPlan,
  getEntry,
  getEntity,
  listActionItems,
  trace,
  verifyQuote,
  verifyClaim,
  getGuide,
] as const satisfies readonly Pick<Tool, 'name' | 'title' | 'description' | 'asks' | 'input' | 'output'>[]
