import type { Lookups } from '../corpus/lookups'
import type { Entity } from '../domain/entity'
import type { AskedIdentifier } from './request'

/** What the same words may also mean: `WTDC Resolution 45` beside `Resolution 45`. */
export type Namesake = { id: string; kind: string; label: string }

/** The body in front of a number: "wtdc-res-45" and "res-45", "sg2-td25" and "tsag-td25", "itu-d-q3-2" and "itu-t-q3-2". */
const BODIES: Readonly<Record<string, RegExp>> = {
  resolution: /^(?:(?:pp|wtdc|council|unga|wrc)-)?(?=res-)/,
  document: /^(?:(?:tsag|sg\d+)-)?(?=(?:td|ls|ols|c|r)\d)/,
  question: /^itu-[trd]-(?=q)/,
  'study-group': /^itu-[trd]-(?=sg\d+$)/,
}

/** The body was said: "WTDC Resolution 45", "SG2 TD25", "ITU-D Q3/2". */
const SAYS_BODY = /^(?:ITU|WTSA|WTDC|PP|TSAG|TSB|SG\s?\d|Council|UNGA|Assembly)/i
/** Where none was said, this one is meant. */
const MEANT: Readonly<Record<string, string>> = {
  resolution: "the assembly's",
  document: "TSAG's",
  question: "ITU-T's",
  'study-group': "ITU-T's",
}

const tailOf = ({ id, kind }: { id: string; kind: string }) => {
  const body = BODIES[kind]
  return body?.test(id) ? `${kind} ${id.replace(body, '')}` : null
}

const tails = new WeakMap<Lookups, ReadonlyMap<string, Entity[]>>()
function byTail(lookups: Lookups): ReadonlyMap<string, Entity[]> {
  const known = tails.get(lookups)
  if (known) return known
  const made = new Map<string, Entity[]>()
  for (const entity of lookups.corpus.entities) {
    const tail = tailOf(entity)
    if (tail) made.set(tail, [...(made.get(tail) ?? []), entity])
  }
  tails.set(lookups, made)
  return made
}

/** Things of the plan with the number that was asked for, of other bodies than the one that a bare number means. */
export function namesakesOf(asked: AskedIdentifier, lookups: Lookups): Namesake[] {
  const tail = tailOf(asked)
  if (!tail || SAYS_BODY.test(asked.text)) return []
  return sameNumber(asked, lookups)
}

/** Whatever has the same number, whether or not a body was said. */
export const sameNumber = (asked: { id: string; kind: string }, lookups: Lookups): Namesake[] =>
  (byTail(lookups).get(tailOf(asked) ?? '') ?? [])
    .filter(({ id }) => id !== asked.id)
    .map(({ id, kind, label }) => ({ id, kind, label }))

/** Why the page that is shown is meant, and what else could be. */
export function namesakeNote(asked: AskedIdentifier, others: readonly Namesake[], exists: boolean): string {
  const list = others.map(({ label }) => label).join(' and ')
  return exists
    ? `"${asked.text.trim()}" without a body means ${MEANT[asked.kind]}; the plan also cites ${list}.`
    : `"${asked.text.trim()}" without a body would mean ${MEANT[asked.kind]}, which the plan does not have; it cites ${list}.`
}
