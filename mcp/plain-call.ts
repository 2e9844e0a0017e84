import { SUPPORTED_PROTOCOL_VERSIONS } from '@modelcontextprotocol/server'
import { z } from 'zod'
import type { Service } from '../lib/operations/operation'
import { callTool } from './call'
import type { Tool } from './tool'
import { TOOLS } from './tools/index'

/** A call of a tool that asks for nothing beside its answer. */
const Call = z.strictObject({
  jsonrpc: z.literal('2.0'),
  id: z.union([z.string(), z.int()]),
  method: z.literal('tools/call'),
  params: z.strictObject({ name: z.string(), arguments: z.record(z.string(), z.unknown()).optional() }),
})

const ACCEPTED = ['application/json', 'text/event-stream']

/** Whether a client takes the answers of the protocol of 2025, in a version that the package speaks. */
function isPlain(headers: Headers): boolean {
  const accept = headers.get('accept') ?? ''
  const version = headers.get('mcp-protocol-version')
  return (
    ACCEPTED.every((type) => accept.includes(type)) &&
    (version === null || SUPPORTED_PROTOCOL_VERSIONS.includes(version))
  )
}

/**
 * Answers a plain call of a tool under the protocol of 2025, as the package would; null for everything else, which the package
 * reads, answers or refuses. Nearly all that assistants ask is such a call, and the package takes as long as the tool.
 */
export async function answerPlainCall(
  headers: Headers,
  message: unknown,
  open: () => Promise<Service>,
): Promise<Response | null> {
  const call = isPlain(headers) ? Call.safeParse(message).data : undefined
  const tool = call && (TOOLS as readonly unknown[] as readonly Tool[]).find(({ name }) => name === call.params.name)
  if (!call || !tool) return null
  const result = await callTool(tool, call.params.arguments ?? {}, open)
  return Response.json({ result, jsonrpc: '2.0', id: call.id })
}
