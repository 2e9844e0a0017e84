import { chooseOption } from './choose'
import { parseCitation } from './citation'
import type { Clause, Resolution } from './resolutions'

/** Verbs with which a citation of a clause begins; "i." and "r." are for the plan's own brackets, not for running text. */
const VERB = String.raw`(?:further\s)?(?:resolves?|instructs?|invites?|requests?|encourages?|calls\supon)`
const LABEL = String.raw`(?:\d{1,2}(?:\.\d{1,2}){0,3}(?:\s?[ivx]{1,4}\))?|[ivx]{1,4}\))`
const LABELS = String.raw`${LABEL}(?:(?:,\s|\sand\s|,\sand\s)${LABEL}){0,8}`
/** Between the verb and the labels: whom the section addresses, in words without end of sentence. */
const TO = String.raw`[^.;()\n\d]{0,100}?(?:\s(?:SG|Study\sGroups?)\s?\d{1,2}[^.;()\n\d]{0,40}?)?`

/** What stands behind labels; a noun would make them a count: "instructs 3 groups". */
const ENDS = String.raw`(?=\s?(?:["',.;:)\]–]|$)|\s(?:to|of|that|which|and|in|on|for|by|is|as|with|has|the|under|asks?)\b)`

/** Between a resolution and its section: "Resolution 90 asks in its resolves 1". */
const ASKS = String.raw`(?:\s(?:asks?|says|states|requires?|provides|decides|calls\sfor\s\w{1,20}),?(?=\s(?:in|under|at)\s))?`

/** ", resolves 3", " (instructs TSB Director 2, 4)", ": resolves to instruct the Director of TSB, 5" */
const BEHIND = new RegExp(
  String.raw`^["']?${ASKS}\s{0,2}[,:(]?\s{0,2}(?:in\s|under\s|at\s)?(?:its\s|item\s|the\s)?["']?(${VERB}${TO}["']?,?\s{1,2}["']?(?:clauses?\s|items?\s)?${LABELS})${ENDS}`,
)
/** "resolves 3 of ", "instructs the Director of TSB 2 and 4 in " */
const BEFORE = new RegExp(
  String.raw`(?<![\p{L}])(${VERB}${TO}["']?,?\s{1,2}["']?(?:clauses?\s|items?\s)?${LABELS})["']?\s(?:of|in|under)\s(?:the\s)?(?:ITU-T\s|WTSA\s|WTSA-\d\d\s)?$`,
  'u',
)
/** "clause 5.17 of ": a part that is named by its number alone. */
const NUMBER_BEFORE =
  /(?<![\p{L}])(clauses?\s\d{1,2}(?:\.\d{1,2}){1,3})\s(?:of|in)\s(?:the\s)?(?:ITU-T\s|WTSA\s|WTSA-\d\d\s)?$/u

/** How far in front of a resolution and behind it its clauses are named, in characters. */
const REACH = 180

/** Clauses that running text names beside a resolution, "resolves 3 of Resolution 92", with the place of the words. */
export type CitedClauses = { start: number; end: number; clauses: Clause[]; missing: string[] }

/**
 * The clauses named in front of or behind a reference to a resolution that stands at `start` to `end` of a text; null where
 * none is named. `missing` are labels that the section has not.
 */
export function citedClauses(text: string, start: number, end: number, resolution: Resolution): CitedClauses | null {
  const from = Math.max(0, start - REACH)
  const before = text.slice(from, start)
  const behind = text.slice(end, end + REACH)
  const inFront = BEFORE.exec(before) ?? NUMBER_BEFORE.exec(before)
  const after = inFront ? null : BEHIND.exec(behind)
  const match = inFront ?? after
  if (!match) return null
  const words = match[1]!
  const at = (inFront ? from : end) + match.index + match[0].indexOf(words)
  const place = { start: at, end: at + words.length }
  const isGroup = (number: number) => resolution.mandates.some(({ addressees }) => addressees.has(`sg${number}`))
  const found = parseCitation(words, isGroup).map((reference) => {
    const chosen = chooseOption(reference, new Set(), resolution)
    return { clauses: chosen?.clauses ?? [], missing: chosen ? chosen.missing : reference.labels }
  })
  const clauses = found.flatMap(({ clauses }) => clauses)
  const missing = found.flatMap(({ missing }) => missing)
  return clauses.length + missing.length > 0 ? { ...place, clauses, missing } : null
}
