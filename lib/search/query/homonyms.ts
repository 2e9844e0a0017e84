import type { Entity } from '../../domain/entity'
import type { Lookups } from '../../library/lookups'
import { formatAll } from '../../messages/intl'
import { type Code, say } from '../../messages/message'
import { onceFor } from '../../text/once-for'
import type { AskedIdentifier } from './ids'

/** What the same words may also mean: `WTDC Resolution 45` beside `Resolution 45`. */
export type Homonym = { id: string; kind: string; label: string }

/** The body in front of a number: "wtdc-res-45" and "res-45", "sg2-td25" and "tsag-td25", "itu-d-q3-2" and "itu-t-q3-2". */
const BODIES: Readonly<Record<string, RegExp>> = {
  resolution: /^(?:(?:pp|wtdc|council|unga|wrc)-)?(?=res-)/,
  document: /^(?:(?:tsag|sg\d+)-)?(?=(?:td|ls|ols|c|r)\d)/,
  question: /^itu-[trd]-(?=q)/,
  'study-group': /^itu-[trd]-(?=sg\d+$)/,
}

/** The body was said: "WTDC Resolution 45", "SG2 TD25", "ITU-D Q3/2", "Resolution 45 (Rev. Dubai, 2014)". */
const SAYS_BODY = /^(?:ITU|WTSA|WTDC|PP|Plenipotentiary|TSAG|TSB|SG\s?\d|Council|UN|Assembly)|\(.*\d{4}|\sSG\s?\d/i
/** "SG1" is ITU-T's where ITU-T has it; it does not say so. */
const GROUP_ALONE = /^SG[ -]?\d+$/i
/** Ids of the body that is meant where none was said. */
const DEFAULT = /^(?:res-|tsag-|o?ls\d|itu-t-)/
/** Where none was said, this one is meant. */
const MEANT = {
  resolution: 'note.whose.resolution',
  document: 'note.whose.document',
  question: 'note.whose.itu-t',
  'study-group': 'note.whose.itu-t',
} as const satisfies Readonly<Record<string, Code>>
const isMeant = (kind: string): kind is keyof typeof MEANT => Object.hasOwn(MEANT, kind)

const tailOf = ({ id, kind }: { id: string; kind: string }) => {
  const body = BODIES[kind]
  return body?.test(id) ? `${kind} ${id.replace(body, '')}` : null
}
/** A revision has its document's number too: "TD25" may mean TD25R1. */
const REVISION = /(?<=td\d+)r\d+$/

const byTail = onceFor((lookups: Lookups): ReadonlyMap<string, Entity[]> => {
  const made = new Map<string, Entity[]>()
  for (const entity of lookups.corpus.entities) {
    const tail = tailOf(entity)
    for (const key of tail ? new Set([tail, tail.replace(REVISION, '')]) : [])
      made.set(key, [...(made.get(key) ?? []), entity])
  }
  return made
})

/**
 * Things of the plan with the number that was asked for: of other bodies than the one that a bare number means, and the
 * revisions of a document that the plan does not have without one.
 */
export function homonymsOf(asked: AskedIdentifier, lookups: Lookups): Homonym[] {
  const others = sameNumber(asked, lookups)
  const revisions = others.filter(({ id }) => id.replace(REVISION, '') === asked.id)
  if (lookups.getEntity(asked.id)) return isBare(asked) ? others.filter((other) => !revisions.includes(other)) : []
  return isBare(asked) || GROUP_ALONE.test(asked.text.trim()) ? others : revisions
}

/** Whether nothing says whose it is. */
const isBare = ({ id, text }: AskedIdentifier) => DEFAULT.test(id) && !SAYS_BODY.test(text.trim())

/** Whatever has the same number, whether or not a body was said. */
export const sameNumber = (asked: { id: string; kind: string }, lookups: Lookups): Homonym[] =>
  (byTail(lookups).get(tailOf(asked) ?? '') ?? [])
    .filter(({ id }) => id !== asked.id)
    .map(({ id, kind, label }) => ({ id, kind, label }))

/** Why the page that is shown is meant, and what else could be. */
export function homonymNote(asked: AskedIdentifier, others: readonly Homonym[], exists: boolean): string {
  const list = formatAll(others.map(({ label }) => label))
  const word = asked.text.trim()
  if (!isBare(asked) || !isMeant(asked.kind)) return say('note.cites.others', { word, others: list })
  const whose = say(MEANT[asked.kind])
  return say(exists ? 'note.homonym.also' : 'note.homonym.only', { word, whose, others: list })
}
