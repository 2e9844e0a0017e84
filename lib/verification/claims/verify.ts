import { nameThing, severalNote, type Thing } from '../naming'
import { verifyQuote } from '../quote'
import { type Checked, cannotTell, type Finding, notStated, type Predicate } from './claim'
import { date } from './date'
import { exists } from './exists'
import { implementing } from './implements'
import { mentions } from './mentions'
import { milestone } from './milestone'
import { place } from './place'
import { state } from './state'
import { status } from './status'
import { title } from './title'

/** What can be claimed of a subject. A new predicate is one row. */
export const PREDICATES = {
  status,
  milestone,
  mentions,
  implements: implementing,
  title,
  state,
  date,
  place,
  exists,
} as const satisfies Record<string, Predicate>
export type PredicateName = keyof typeof PREDICATES

/** An action item stands in a status, a Recommendation in a state; who asks need not know which word is whose. */
function predicateFor(name: PredicateName, { entry }: Thing): Predicate {
  const isItem = entry?.kind === 'action-item' || entry?.kind === 'change'
  if (name === 'status' && !isItem) return state
  return name === 'state' && isItem ? status : PREDICATES[name]
}

/**
 * What an edition says of a claim. Nothing is `stated` that a passage does not say; each verdict but `not-stated` and
 * `cannot-tell` has its passages.
 */
export function verifyClaim(
  edition: Checked,
  { subject, predicate, object }: { subject: string; predicate: PredicateName; object: string },
): Finding & { subject: Thing | null } {
  const named = nameThing(subject, edition)
  if (named.status === 'several')
    return { ...cannotTell(severalNote(subject, named.things), { candidates: named.things }), subject: null }
  if (named.status === 'unknown') return { ...ofUnknown(subject, named.id, predicate, edition), subject: null }
  return { ...predicateFor(predicate, named.thing).check(named.thing, object, edition), subject: named.thing }
}

/** A subject that the plan does not have: a number that only its list of changes knows, words that stand in it, or nothing. */
function ofUnknown(subject: string, id: string | null, predicate: PredicateName, edition: Checked): Finding {
  if (id !== null)
    return notStated(`The plan does not mention "${subject}". Whether it exists elsewhere, a plan cannot tell.`)
  const { verdict, places } = verifyQuote(edition, subject)
  const evidence = places.flatMap(({ entries: [first], span }) => (first ? [{ entry: first.id, span }] : []))
  if (verdict === 'verbatim' || verdict === 'verbatim-after-cleaning')
    return cannotTell(
      predicate === 'exists'
        ? 'The plan has these words; they are the name of nothing that was read in it.'
        : `The plan has the words "${subject}", and nothing of that name that has a ${predicate}.`,
      { evidence: evidence.slice(0, 5) },
    )
  return notStated(`The plan has nothing that is called "${subject}".`)
}
