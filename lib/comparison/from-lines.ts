import type { EntryKind } from '../domain/entry'
import type { Line, Pair } from '../domain/line'
import type { PlanHistory, Step } from '../library/history'
import type { Matching } from './matching'

/** The kinds whose number or name is printed; the ids of the others count on. */
const NUMBERED: ReadonlySet<EntryKind> = new Set(['resolution', 'action-item', 'table-row', 'change', 'term'])

/** The id that a line's entry has in an edition, or null where the line does not have it. `at` gives the order of editions. */
export function entryIn({ stages, last }: Line, edition: string, at: ReadonlyMap<string, number>): string | null {
  const place = at.get(edition) ?? -1
  if (place > (at.get(last) ?? -1)) return null
  return stages.findLast((stage) => (at.get(stage.edition) ?? 0) <= place)?.entry ?? null
}

/** The places of the editions of a plan, oldest first. */
export const orderOf = ({ editions }: Pick<PlanHistory, 'editions'>): ReadonlyMap<string, number> =>
  new Map(editions.map(({ date }, i) => [date, i]))

const linesOf = new WeakMap<readonly Line[], Map<string, ReadonlyMap<string, Line>>>()

/** The line that an entry of an edition belongs to; the lines of an edition are put in order when they are first asked for. */
export function lineOf(history: PlanHistory, edition: string, kind: EntryKind, id: string): Line | undefined {
  const editions = linesOf.get(history.lines) ?? new Map<string, ReadonlyMap<string, Line>>()
  linesOf.set(history.lines, editions)
  const known = editions.get(edition)
  if (known) return known.get(`${kind} ${id}`)
  const at = orderOf(history)
  const lines = new Map(
    history.lines.flatMap((line) => {
      const entry = entryIn(line, edition, at)
      return entry === null ? [] : [[`${line.kind} ${entry}`, line] as const]
    }),
  )
  editions.set(edition, lines)
  return lines.get(`${kind} ${id}`)
}

/**
 * Which entries of two editions of a plan are one, by its lines. A line is as certain as the least certain of its steps
 * between them. Where the editions follow each other, splits and mergers are as they were found.
 */
export function matchingOf(history: PlanHistory, earlier: string, later: string): Matching {
  const at = orderOf(history)
  const step: Step | undefined = history.steps.find((one) => one.earlier === earlier && one.later === later)
  const pairs = history.lines.flatMap((line): Pair[] => {
    const a = entryIn(line, earlier, at)
    const b = entryIn(line, later, at)
    if (a === null || b === null) return []
    const ties = line.stages.flatMap(({ edition, tie }) =>
      tie && at.get(edition)! > at.get(earlier)! && at.get(edition)! <= at.get(later)! ? [tie] : [],
    )
    if (step && ties.some(({ reason }) => reason === 'divided')) return []
    const weakest = ties.find(({ certainty }) => certainty === 'proposed') ?? ties[0]
    return [
      {
        kind: line.kind,
        earlier: a,
        later: b,
        certainty: weakest?.certainty ?? 'certain',
        reason: weakest?.reason ?? (NUMBERED.has(line.kind) ? 'same-number' : 'same-order'),
        moved: ties.some(({ moved }) => moved),
      },
    ]
  })
  return { pairs, splits: step?.splits ?? [], merges: step?.merges ?? [] }
}
