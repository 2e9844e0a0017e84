import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { OPERATIONS } from '../../lib/operations'
import type { Service } from '../../lib/operations/operation'
import { openService } from '../../lib/operations/service'
import { callTool, MAX_RESULT } from '../../mcp/call'
import type { Tool } from '../../mcp/tool'
import { TOOLS } from '../../mcp/tools'
import { serveLibrary } from '../lib/operations/library'

beforeAll(serveLibrary)

const open = (): Promise<Service> => openService('https://plans.example.int')

const value = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 80 }),
  fc.constantFrom(
    '92-05',
    'SG13',
    'Resolution 44',
    '__proto__',
    'a'.repeat(5_000),
    '((((',
    '%00',
    'open',
    'status',
    'trust',
  ),
  fc.integer(),
  fc.double(),
  fc.boolean(),
  fc.constant(null),
  fc.array(fc.constantFrom('SG13', 'silent', 'facts', '', 'x'), { maxLength: 4 }),
  fc.object({ maxDepth: 2 }),
)

describe.each((TOOLS as readonly unknown[] as readonly Tool[]).map((tool) => [tool.name, tool] as const))(
  '%s',
  (_, tool) => {
    it('asks operations of the table', () => {
      for (const name of tool.asks) expect(OPERATIONS.map((operation) => operation.name)).toContain(name)
    })

    it('has an answer in room, or a sentence, whatever the arguments', async () => {
      const args = fc.record(Object.fromEntries(Object.keys(tool.input.shape).map((name) => [name, value])), {
        requiredKeys: [],
      })
      await fc.assert(
        fc.asyncProperty(fc.oneof({ weight: 9, arbitrary: args }, value), async (given) => {
          const result = await callTool(tool, given, open)
          const text = result.content.flatMap((one) => (one.type === 'text' ? [one.text] : [])).join('')
          expect(text).not.toBe('')
          expect(text).not.toContain('the fault has been logged')
          expect(Buffer.byteLength(JSON.stringify(result))).toBeLessThanOrEqual(MAX_RESULT)
          if (!result.isError) expect(tool.output.safeParse(result.structuredContent).success).toBe(true)
        }),
        { numRuns: 20 },
      )
    })
  },
)
