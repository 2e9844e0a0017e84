import { z } from 'zod'
import accepted from '../data/knowledge/accepted-diagnostics.json'
import type { Diagnostic } from '../lib/domain/diagnostic'

/** Faults of known documents that were looked at and are taken as they are, each with the reason. */
const Accepted = z.array(z.object({ rule: z.string(), location: z.string().nullable(), why: z.string().min(1) }))

const known = new Set(Accepted.parse(accepted).map(({ rule, location }) => `${rule} ${location}`))

/** The warnings and errors that nobody has accepted: what `--strict` fails on. */
export const unaccepted = (diagnostics: readonly Diagnostic[]): Diagnostic[] =>
  diagnostics.filter(({ rule, location, severity }) => severity !== 'info' && !known.has(`${rule} ${location}`))
