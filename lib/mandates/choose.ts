import type { EntryOf } from '../domain/entry'
import type { Addressee, Reference } from './citation'
import { mayAct, repeatsRun } from './complete'
import { LIMITS } from './limits'
import { type Clause, counted, type Resolution } from './resolutions'
import { addresseesOf, fitOf, type Mandate } from './section'
import { type Wording, wordsOfAction } from './wording'

/** The clauses of a mandate that a reference's labels name; `missing` are labels that name none. */
function named(
  reference: Reference,
  mandate: Mandate,
  all: readonly Clause[],
): { clauses: Clause[]; missing: string[] } {
  const { section, clauses } = mandate
  const prefix = section.id.replace(/\.s\d+$/, `.${section.ordinal}`)
  if (reference.labels.length === 0) {
    // "(resolves)" is the section's only clause, annexed ones aside.
    const own = clauses.filter(({ role }) => role !== 'annex')
    return { clauses: own.length === 1 ? own : [], missing: [] }
  }
  const found: Clause[] = []
  const missing: string[] = []
  for (const label of reference.labels) {
    const clause =
      all.find(({ id }) => id === `${prefix}.${label}`) ??
      (clauses.length === 1 && label === '1' ? clauses[0] : undefined) ??
      // "resolves ii" names a sub-clause of the only clause.
      (clauses.length === 1 ? all.find(({ id }) => id === `${clauses[0]!.id}.${label}`) : undefined)
    if (clause) found.push(clause)
    else missing.push(label)
  }
  return { clauses: found, missing }
}

/** The clause whose wording is most like the action's, among those given. */
function mostLike(words: ReadonlySet<string>, clauses: readonly Clause[], wording: Wording) {
  let best: { clause: Clause; likeness: number } | null = null
  let second = 0
  for (const clause of clauses) {
    const { likeness } = wording.compare(words, clause)
    if (!best || likeness > best.likeness) {
      second = best?.likeness ?? 0
      best = { clause, likeness }
    } else second = Math.max(second, likeness)
  }
  return { best, second }
}

/** A section that a reference may mean, how well it fits, and the clauses that the labels name in it. */
export type Option = { mandate: Mandate; fit: number; clauses: Clause[]; missing: string[] }

/** The section that a reference means, with the clauses that it names in it; the wording decides between equal ones. */
export function chooseOption(
  reference: Reference,
  words: ReadonlySet<string>,
  { mandates, clauses: all, wording }: Resolution,
): Option | null {
  const options = mandates.flatMap((mandate): Option[] => {
    const fit = fitOf(reference, mandate)
    if (fit === 0) return []
    const option = { mandate, fit, ...named(reference, mandate, all) }
    if (reference.labels.length > 0 || option.clauses.length > 0) return [option]
    const { best, second } = mostLike(words, mandate.clauses, wording)
    const { likeness, ahead } = LIMITS.inSection
    return [
      { ...option, clauses: best && best.likeness >= likeness && best.likeness > second * ahead ? [best.clause] : [] },
    ]
  })
  const total = ({ clauses }: Option) =>
    Math.max(...clauses.map((clause) => wording.compare(words, counted(clause, all)).likeness))
  const naming = options.filter(({ clauses }) => clauses.length > 0)
  const top = Math.max(...naming.map(({ fit }) => fit))
  return naming.filter(({ fit }) => fit > top - 0.5).sort((a, b) => total(b) - total(a) || b.fit - a.fit)[0] ?? null
}

/** The clause that an action is plainly worded after, wherever it stands in the resolution; null where none is plain. */
export function plainClause(words: ReadonlySet<string>, { mandates, wording }: Resolution): Clause | null {
  const { best, second } = mostLike(
    words,
    mandates.flatMap(({ clauses }) => clauses),
    wording,
  )
  return best && LIMITS.alone.some(({ likeness, ahead }) => best.likeness >= likeness && best.likeness > second * ahead)
    ? best.clause
    : null
}

/** Whether a section may mean an action: it resolves, or addresses the one who acts, or the action names whom it addresses. */
const mayMean = (mandate: Mandate, actor: Addressee | null, action: string): boolean => {
  const named = addresseesOf(action)
  return mandate.verb === 'resolves' || mayAct(mandate, actor) || [...mandate.addressees].some((one) => named.has(one))
}

/** The clause that an action without a citation is plainly worded after, or that has nearly all its words; else null. */
export function clauseByWording(
  item: EntryOf<'action-item'>,
  actor: Addressee | null,
  resolution: Resolution,
): Clause | null {
  const { mandates, wording } = resolution
  const words = wordsOfAction(item)
  const fits = (clause: Clause) =>
    mandates.some((mandate) => mandate.clauses.includes(clause) && mayMean(mandate, actor, item.action))
  const plain = plainClause(words, resolution)
  if (plain) return fits(plain) ? plain : null
  const [first, second] = mandates
    .flatMap(({ clauses }) => clauses)
    .map((clause) => ({ clause, shared: wording.shared(words, clause), ...wording.compare(words, clause) }))
    .sort((a, b) => b.ofAction - a.ofAction)
  const { ofAction, words: least, ahead } = LIMITS.within
  return first &&
    first.ofAction >= ofAction &&
    first.shared >= least &&
    first.ofAction >= (second?.ofAction ?? 0) * ahead &&
    fits(first.clause)
    ? first.clause
    : null
}

/**
 * Two clauses of one section that have nearly all words of an action together, and neither alone; none where a third is about
 * as like as the second.
 */
export function clausesTogether(
  words: ReadonlySet<string>,
  actor: Addressee | null,
  { mandates, wording }: Resolution,
): Clause[] {
  const { ofAction, likeness, ahead, rest } = LIMITS.together
  const ranked = mandates
    .flatMap((mandate) => mandate.clauses.map((clause) => ({ clause, mandate })))
    .map((one) => ({ ...one, ...wording.compare(words, one.clause) }))
    .sort((a, b) => b.likeness - a.likeness)
  const [first, second, third] = ranked
  if (!first || !second || first.mandate !== second.mandate || first.likeness < likeness) return []
  if (first.mandate.verb === 'instructs' && !mayAct(first.mandate, actor)) return []
  if (second.likeness < (third?.likeness ?? 0) * ahead) return []
  const left = wording.without(words, [first.clause])
  const stillLeft = wording.without(words, [first.clause, second.clause])
  const covered = 1 - wording.share(stillLeft, words)
  const added = wording.share(left, words) - wording.share(stillLeft, words)
  return covered >= ofAction && added >= rest ? [first.clause, second.clause] : []
}

/** The clause whose wording contradicts a citation that names another one, or null. */
export function contradiction(
  item: EntryOf<'action-item'>,
  actor: Addressee | null,
  chosen: Option,
  { mandates, clauses: all, wording }: Resolution,
): Clause | null {
  const words = wordsOfAction(item)
  const [only, ...more] = chosen.clauses
  if (!only || more.length > 0) return null
  const whole = counted(only, all)
  const others = mandates.flatMap((mandate) => mandate.clauses.map((clause) => ({ clause, mandate })))
  const { best } = mostLike(
    words,
    others.map(({ clause }) => clause),
    wording,
  )
  if (!best || best.clause.id === whole.id) return null
  const { ofAction, likeness } = wording.compare(words, best.clause)
  const cited = wording.compare(words, whole).likeness
  const owner = others.find(({ clause }) => clause === best.clause)?.mandate
  const byActor =
    actor !== null &&
    owner?.verb === 'instructs' &&
    owner.addressees.has(actor) &&
    !chosen.mandate.addressees.has(actor)
  const exceeds = (limit: { ofAction: number; likeness: number; times: number }) =>
    ofAction >= limit.ofAction && likeness >= limit.likeness && likeness >= cited * limit.times
  if (exceeds(LIMITS.contradicted) || (byActor && exceeds(LIMITS.contradictedByActor))) return best.clause
  if (cited >= LIMITS.inSection.likeness || wording.run(item.action, whole).words.length >= LIMITS.run) return null
  const own = others.filter(({ mandate }) => actor !== null && mandate.addressees.has(actor))
  return (
    own.find(({ clause }) => clause !== whole && repeatsRun(item.action, clause, [whole], wording, LIMITS.actor))
      ?.clause ?? null
  )
}
