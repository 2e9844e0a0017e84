import { McpServer, type StandardSchemaWithJSON } from '@modelcontextprotocol/server'
import { z } from 'zod'
import type { Service } from '../lib/operations/operation'
import packageFile from '../package.json'
import { callTool } from './call'
import { INSTRUCTIONS } from './instructions'
import { addPrompts } from './prompts'
import { addResources } from './resources'
import type { Tool } from './tool'
import { TOOLS } from './tools/index'

/** All tools read, twice gives the same, and nothing but the library is asked. */
const READ_ONLY = { readOnlyHint: true, destructiveHint: false, idempotentHint: true, openWorldHint: false } as const

const schemas = new WeakMap<z.ZodObject, StandardSchemaWithJSON<unknown, unknown>>()

/**
 * A schema as clients see it, written once. What is given and what is answered is checked by `callTool`, which says faults in a
 * sentence, and not a second time here.
 */
function described(schema: z.ZodObject, io: 'input' | 'output'): StandardSchemaWithJSON<unknown, unknown> {
  const known = schemas.get(schema)
  if (known) return known
  const json = z.toJSONSchema(schema, { io }) as Record<string, unknown>
  const made: StandardSchemaWithJSON<unknown, unknown> = {
    '~standard': {
      version: 1,
      vendor: 'action-plan-explorer',
      validate: (value) => ({ value }),
      jsonSchema: { input: () => json, output: () => json },
    },
  }
  schemas.set(schema, made)
  return made
}

/**
 * A server of the Model Context Protocol on a library: the tools, resources and prompts of `mcp/`, each made from operations.
 * `open` gives the service on the library that is in use when a tool is called. A server that answers one call of a tool needs
 * nothing but that tool, `only`: to register everything takes longer than most answers.
 */
export function makeServer(open: () => Promise<Service>, only?: string): McpServer {
  const server = new McpServer(
    { name: packageFile.name, title: 'Action Plan Explorer', version: packageFile.version },
    { instructions: INSTRUCTIONS },
  )
  const all = TOOLS as readonly unknown[] as readonly Tool[]
  const called = all.filter(({ name }) => name === only)
  for (const tool of called.length > 0 ? called : all) {
    const { name, title, description, input, output } = tool
    server.registerTool(
      name,
      {
        ...{ title, description, annotations: { title, ...READ_ONLY } },
        inputSchema: described(input, 'input'),
        outputSchema: described(output, 'output'),
      },
      (given: unknown) => callTool(tool, given, open),
    )
  }
  if (called.length > 0) return server
  addResources(server, open)
  addPrompts(server, open)
  return server
}
