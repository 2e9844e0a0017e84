import type { z } from 'zod'
import type { EditionRef } from '../domain/plan'
import type { Library } from '../library/library'
import type { Ref } from '../refs/ref'
import type { Explorer } from '../views/explorer'

/**
 * What an operation is run on: the library, its editions as they are asked for, and how whoever asks prints a ref. So an
 * operation knows no host, and its answers have whole addresses all the same.
 */
export type Service = {
  library: Library
  /** The address under which the explorer is read, without a slash at its end: files of addresses begin with it. */
  site: string
  /** The address of what a ref leads to: absolute, as programs need it. */
  addressOf(ref: Ref): string
  /** The edition that a reference means. Rejects with a `Problem` where there is none such. */
  edition(ref?: Partial<EditionRef>): Promise<Explorer>
}

/**
 * A question that the explorer answers: its route, its page in the reference, its OpenAPI entry and its MCP tool are made
 * from this value. Input and output are schemas whose fields carry descriptions, units and examples.
 */
export type Operation<Input extends z.ZodObject = z.ZodObject, Output extends z.ZodType = z.ZodType> = {
  /** Unique, camel case: the `operationId` of OpenAPI. */
  name: string
  /** One line in the imperative. */
  summary: string
  /** What the answer has, which fields appear when, and where to look next. */
  description: string
  method: 'GET' | 'POST'
  /** Below `/api/v1`; `{name}` is a field of the input. */
  path: `/${string}`
  /** The answer names the day on which it is asked: that of yesterday is another. */
  namesToday?: boolean
  input: Input
  output: Output
  /** Rejects with a `Problem` where the input asks for what there is not. */
  run(service: Service, input: z.output<Input>): Promise<z.input<Output>>
}

/** Keeps the types of the schemas, so that `run` is checked against them. */
export const defineOperation = <Input extends z.ZodObject, Output extends z.ZodType>(
  operation: Operation<Input, Output>,
): Operation<Input, Output> => operation

/** What may stand in a problem beside its sentence. */
type ProblemDetails = {
  /** The parameter of the input that is at fault. */
  parameter?: string
  /** The values that the parameter takes. */
  allowed?: readonly string[]
  /** What may have been meant. */
  candidates?: readonly { id: string; kind: string; label: string }[]
  /** The edition to go on with, where the one that was asked for is gone. */
  edition?: string
}

/** A question that cannot be answered, told by problem details (RFC 9457). */
export class Problem extends Error {
  readonly details: ProblemDetails
  /**
   * `status` is that of HTTP; `code` is a stable word for programs, such as `not-found`, `ambiguous`, `bad-parameter`;
   * `detail` is one sentence: what is wrong, where, and what to do.
   */
  constructor(
    readonly status: 400 | 404 | 410 | 413 | 415 | 422,
    readonly code: string,
    detail: string,
    details: ProblemDetails = {},
  ) {
    super(detail)
    this.details = details
  }
}
