import type { EditionRef } from '../domain/plan'
import { editionId } from '../library/manifest'
import { entityRef, type Ref } from '../refs/ref'
import { type Explorer, getEdition, newestOrigin } from './explorer'

/** An entity in another plan: how often the newest edition of that plan mentions it, and its page there. */
export type OtherPlan = { plan: string; title: string; mentions: number; ref: Ref }

/**
 * The edition in which an entity is shown: the one that is asked for where it has the entity, else the newest edition of
 * the first plan that has it. `others` are the other plans that mention it.
 */
export async function getScope(id: string, asked: Explorer): Promise<{ edition: Explorer; others: OtherPlan[] }> {
  const { library } = asked
  const entity = library.registry[id]
  if (!entity) return { edition: asked, others: [] }
  const plans = library.manifest.plans.flatMap(({ id: plan, title, editions }) => {
    const mentions = entity.editions[editionId(editions[0]!)]
    return mentions === undefined ? [] : [{ plan, title, mentions }]
  })
  const has = asked.lookups.getEntity(id) !== undefined
  const first: EditionRef | undefined = plans[0] && { plan: plans[0].plan, date: null }
  const edition = has || !first ? asked : ((await getEdition(first)) ?? asked)
  return {
    edition,
    others: plans
      .filter(({ plan }) => plan !== edition.info.plan)
      .map(({ plan, title, mentions }) => ({
        plan,
        title,
        mentions,
        ref: entityRef(newestOrigin(library, plan), entity.kind, id),
      })),
  }
}
