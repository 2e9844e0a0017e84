import type { Lookups } from '../../library/lookups'
import { type JudgedReference, judgeReferences, type ReadHow } from './judge'
import { type Served, type ServedItem, servedBy } from './served'

/** What is said of a reference, in the order in which a reader wants to know. */
export const VERDICTS = ['in-plan', 'not-in-plan', 'ambiguous', 'unresolved'] as const
export type Verdict = (typeof VERDICTS)[number]

export const verdictOf = ({ status, inPlan }: Pick<JudgedReference, 'status' | 'inPlan'>): Verdict =>
  status === 'resolved' ? (inPlan ? 'in-plan' : 'not-in-plan') : status

/** A reference with its number in the text, counted from 1. */
export type DraftReference = JudgedReference & { number: number; verdict: Verdict }

/** A piece of the text: plain, or the words of a reference; what several ones share ("92-01 – 04") is the first one's. */
export type DraftPiece = { text: string; start: number; reference: DraftReference | null }

/** A text as it comes back: cut at its references, each judged, and what the text serves. */
export type Draft = {
  /** How many UTF-16 units were read. */
  read: number
  pieces: DraftPiece[]
  references: DraftReference[]
  items: ServedItem[]
  clauses: Served[]
}

/** Cuts a text at its references; of those that overlap, the inner one has its own words and the outer one the rest. */
function cut(text: string, references: readonly DraftReference[]): DraftPiece[] {
  const owners: (DraftReference | undefined)[] = new Array(text.length)
  for (const reference of [...references].sort((a, b) => b.end - b.start - (a.end - a.start) || b.number - a.number))
    owners.fill(reference, reference.start, reference.end)
  const marks = [...new Set([0, text.length, ...references.flatMap(({ start, end }) => [start, end])])].sort(
    (a, b) => a - b,
  )
  return marks.slice(0, -1).flatMap((start, i): DraftPiece[] => {
    const end = marks[i + 1]!
    return [{ text: text.slice(start, end), start, reference: owners[start] ?? null }]
  })
}

/** What a text refers to and what it serves, judged by an edition of a plan. */
export function getDraft(text: string, lookups: Lookups, how: ReadHow = {}): Draft {
  const references = judgeReferences(text, lookups, how).map(
    (reference, i): DraftReference => ({ ...reference, number: i + 1, verdict: verdictOf(reference) }),
  )
  return { read: text.length, pieces: cut(text, references), references, ...servedBy(text, references, lookups) }
}
