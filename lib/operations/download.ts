import type { z } from 'zod'
import type { Service } from './operation'

/** Types of the files that are given. */
export const TYPES = {
  csv: 'text/csv; charset=utf-8',
  json: 'application/json',
  ndjson: 'application/x-ndjson',
  schema: 'application/schema+json',
  text: 'text/plain; charset=utf-8',
} as const

/** A file that is given: its name, its type, and its text, whole or as it is made. */
export type File = { name: string; type: string; text: string | Iterable<string> }

/**
 * What is given as a file and not as an answer of a schema: lists as CSV, whole lists, the source. Routes, OpenAPI and the
 * reference are made from this value as from an `Operation`.
 */
export type Download<Input extends z.ZodObject = z.ZodObject> = {
  name: string
  summary: string
  description: string
  method: 'GET'
  path: `/${string}`
  input: Input
  /** The types that it may have. */
  types: readonly string[]
  /** Whether a part of it can be asked for (`Range`). */
  ranges?: boolean
  /** Rejects with a `Problem` where the input asks for what there is not. */
  open(service: Service, input: z.output<Input>): Promise<File>
}

/** Keeps the type of the input, so that `open` is checked against it. */
export const defineDownload = <Input extends z.ZodObject>(download: Download<Input>): Download<Input> => download
