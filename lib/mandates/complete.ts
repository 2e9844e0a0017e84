import type { EntryOf } from '../domain/entry'
import type { Addressee } from './citation'
import { LIMITS } from './limits'
import { type Clause, counted, type Resolution } from './resolutions'
import type { Mandate } from './section'
import { tellingWords, type Wording, withoutNames, wordsOfAction } from './wording'

/** A further clause that an item implements, and why we think so. */
export type Further = { clause: Clause; reason: string }

/**
 * Clauses that an item implements beside those that its citation names. Citations are often incomplete: two clauses with the
 * same words, or an action that goes on with the next one. A clause of another addressee is never taken for its own.
 */
export function complete(
  item: EntryOf<'action-item'>,
  actor: Addressee | null,
  implemented: readonly Clause[],
  { mandates, clauses: all, wording }: Resolution,
): Further[] {
  const words = wordsOfAction(item)
  // "TSB, in cooperation with the BDT Director, to …": with whom it acts tells no clause.
  const alone = tellingWords(withoutNames(item.action).replace(COMPANY, ' '))
  const cited = implemented.map((clause) => counted(clause, all))
  const best = Math.max(0, ...cited.map((clause) => wording.compare(words, clause).likeness))
  if (best === 0) return []
  const further = new Map<Clause, string>()
  const candidates = mandates
    .filter((mandate) => mayAct(mandate, actor))
    .flatMap((mandate) => mandate.clauses)
    .filter((clause) => !cited.includes(clause))
  for (const clause of candidates) {
    const { likeness } = wording.compare(words, clause)
    if (likeness >= LIMITS.repeated.likeness && likeness >= best * LIMITS.repeated.share)
      further.set(clause, 'the action repeats its wording')
  }
  const own = mandates.filter((mandate) => fits(mandate, cited, actor))
  const fitting = candidates.filter((clause) => own.some(({ clauses }) => clauses.includes(clause)))
  for (const clause of fitting) {
    if (further.has(clause)) continue
    const { ofClause, ofAction } = wording.compare(words, clause)
    if (ofClause >= LIMITS.whole.ofClause && ofAction >= LIMITS.whole.ofAction)
      further.set(clause, 'the action has all its words')
    else if (repeatsRun(item.action, clause, cited, wording))
      further.set(clause, 'the action repeats a run of its words')
  }
  for (;;) {
    const covered = [...cited, ...further.keys()]
    const rest = wording.without(alone, covered)
    if (wording.share(rest, words) < LIMITS.rest.ofAction) break
    const next = fitting
      .filter((clause) => !covered.includes(clause))
      .map((clause) => ({ clause, shared: wording.shared(rest, clause), ...wording.compare(rest, clause) }))
      .sort((a, b) => b.ofAction - a.ofAction || b.likeness - a.likeness)[0]
    if (
      !next ||
      next.shared < LIMITS.rest.words ||
      next.ofAction < LIMITS.rest.share ||
      next.likeness < LIMITS.rest.likeness
    )
      break
    further.set(next.clause, 'the action goes on with its wording')
  }
  return [...further].map(([clause, reason]) => ({ clause, reason }))
}

const COMPANY = /,?\sin\s(?:[\w-]+\s){0,3}(?:collaboration|cooperation|consultation|liaison)\swith\s[^,]{1,80},/i

/**
 * Whether an action repeats a long run of words with which a clause begins, with words in it that no cited clause has;
 * `within` is before which of its words the run has to begin.
 */
export function repeatsRun(
  action: string,
  clause: Clause,
  cited: readonly Clause[],
  wording: Wording,
  within = Number.POSITIVE_INFINITY,
): boolean {
  const { words, at } = wording.run(action, clause)
  return words.length >= LIMITS.run && at <= within && wording.without(new Set(words), cited).size > 0
}

/** Whether a section may mean the one who acts: it addresses nobody, or them, or who acts is not said. */
export const mayAct = ({ byClause, addressees }: Mandate, actor: Addressee | null): boolean =>
  byClause || actor === null || addressees.size === 0 || addressees.has(actor)

/** Whether a section may be the item's own: a clause of it is cited, or it addresses the one who acts. */
const fits = ({ clauses, addressees }: Mandate, cited: readonly Clause[], actor: Addressee | null): boolean =>
  clauses.some((clause) => cited.includes(clause)) || (actor !== null && addressees.has(actor))
