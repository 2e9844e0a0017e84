import type { CallToolResult } from '@modelcontextprotocol/server'
import { parseInput } from '../lib/api/input'
import { faultOf } from '../lib/api/problems'
import { Problem, type Service } from '../lib/operations/operation'
import { plain } from './markdown'
import type { Tool } from './tool'

/** The longest result, in bytes of JSON. */
export const MAX_RESULT = 40_000

/** So many things that may have been meant, or values that may be given, are offered. */
const OFFERED = 20

const failed = (text: string): CallToolResult => ({ isError: true, content: [{ type: 'text', text }] })

/** A problem as one sentence, with what may have been meant. */
export function problemText(error: Problem): string {
  const { candidates = [], allowed = [], edition } = error.details
  const listed = (all: readonly string[]) =>
    `${all.slice(0, OFFERED).join(', ')}${all.length > OFFERED ? ` and ${all.length - OFFERED} more` : ''}`
  return [
    error.message,
    candidates.length > 0 &&
      `Perhaps this is meant: ${listed(candidates.map(({ id, label }) => `${id} (${plain(label)})`))}.`,
    allowed.some((value) => !error.message.includes(value)) && `It takes: ${listed(allowed)}.`,
    edition && `Go on with edition ${edition}.`,
  ]
    .filter(Boolean)
    .join(' ')
    .slice(0, 4_000)
}

/** The arguments as the schema of a tool gives them. Throws a `Problem` of one sentence for the first that is at fault. */
function readArguments(tool: Tool, given: unknown) {
  if (typeof given !== 'object' || given === null || Array.isArray(given))
    throw new Problem(400, 'bad-arguments', `The arguments of ${tool.name} are an object.`)
  const known = Object.keys(tool.input.shape)
  const unknown = Object.keys(given).find((name) => !known.includes(name))
  if (unknown !== undefined)
    throw new Problem(400, 'unknown-parameter', `${tool.name} has no argument "${unknown.slice(0, 60)}".`, {
      allowed: known,
    })
  return parseInput(tool, { ...given })
}

/** Runs a tool: its answer as structured content and in Markdown; what cannot be answered as an error in words. */
export async function callTool(tool: Tool, given: unknown, open: () => Promise<Service>): Promise<CallToolResult> {
  try {
    const input = readArguments(tool, given)
    const answer = tool.output.parse(await tool.run(await open(), input))
    const result: CallToolResult = {
      structuredContent: answer,
      content: [{ type: 'text', text: tool.print(answer) }],
    }
    return Buffer.byteLength(JSON.stringify(result)) > MAX_RESULT
      ? failed('The answer is too long: ask for less, by a smaller limit or max_chars.')
      : result
  } catch (error) {
    if (error instanceof Problem) return failed(problemText(error))
    if (!faultOf(error)) console.error(error)
    return failed('The answer could not be made; the fault has been logged.')
  }
}
