import { STATES, type State } from '../../domain/entity'
import { kindsThat } from '../../domain/kinds'
import { fold } from '../../search/index/terms'
import type { Thing } from '../naming'
import { type Checked, cannotTell, type Finding, notStated, type Predicate, unique } from './claim'

/** Other words for the states of Recommendations. */
const ALSO: Readonly<Record<string, State>> = {
  revision: 'under revision',
  'in revision': 'under revision',
  'being revised': 'under revision',
  consent: 'consented',
  determination: 'determined',
  agreement: 'agreed',
  approval: 'approved',
  publication: 'published',
  drafted: 'draft',
  'draft recommendation': 'draft',
}

const STATED: readonly string[] = [...kindsThat('hasStates'), 'document']

function check(subject: Thing, object: string, edition: Checked): Finding {
  if (!subject.entity || !STATED.includes(subject.entity.kind))
    return cannotTell('The plan gives states to Recommendations, Supplements and drafts.')
  const asked = fold(object).trim()
  const wanted = STATES.find((one) => one === asked) ?? ALSO[asked]
  if (!wanted) return cannotTell(`"${object}" is no state; the plan has ${STATES.join(', ')}.`)
  const facts = edition.lookups
    .factsAbout(subject.entity.id)
    .flatMap((fact) => (fact.kind === 'recommendation-state' ? [fact] : []))
  if (facts.length === 0) return notStated('The plan says nothing of its state.')
  const so = facts.filter((fact) => fact.state === wanted)
  const says = unique(facts.map((fact) => fact.state))
  return {
    verdict: so.length > 0 ? 'stated' : 'stated-otherwise',
    says,
    evidence: (so.length > 0 ? so : facts).map(({ entry, span }) => ({ entry, span })),
    note:
      so.length > 0 && says.length > 1
        ? `Passages of the plan give it different states: ${says.join(', ')}.`
        : so.length > 0
          ? 'A passage of the plan says so.'
          : 'Passages of the plan give it another state.',
  }
}

export const state: Predicate = { object: `a state: ${STATES.join(', ')}`, check }
