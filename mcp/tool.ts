import type { z } from 'zod'
import type { Operation, Service } from '../lib/operations/operation'

/**
 * A tool of the MCP server: what it takes and gives, and how it says the same in Markdown. A tool decides nothing: it asks
 * operations of the table, and leaves out what an assistant has no room for.
 */
export type Tool<Input extends z.ZodObject = z.ZodObject, Output extends z.ZodObject = z.ZodObject> = {
  /** Snake case, as tools are named. */
  name: string
  title: string
  /** What the answer has, and which tool comes next. */
  description: string
  /** The names of the operations that it asks. */
  asks: readonly Operation['name'][]
  input: Input
  output: Output
  /** Rejects with a `Problem` where the input asks for what there is not. */
  run(service: Service, input: z.output<Input>): Promise<z.input<Output>>
  /** The same answer in Markdown. */
  print(answer: z.input<Output>): string
}

/** Keeps the types of the schemas, so that `run` and `print` are checked against them. */
export const defineTool = <Input extends z.ZodObject, Output extends z.ZodObject>(
  tool: Tool<Input, Output>,
): Tool<Input, Output> => tool
