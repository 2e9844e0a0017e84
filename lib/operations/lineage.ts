import { z } from 'zod'
import { VERDICTS } from '../domain/lineage'
import { editionId } from '../library/manifest'
import { predecessorOf, successorOf } from '../library/series'
import { getLineage, type Named } from '../views/comparison/lineage'
import { EDITION_FIELDS, openEdition } from './fields'
import { defineOperation, Problem, type Service } from './operation'
import { EditionId, Url } from './schemas'

const Place = z.object({ id: z.string(), title: z.string(), url: Url.nullable() })

const placeOf = ({ id, title, ref }: Named, { addressOf }: Service) => ({ id, title, url: ref && addressOf(ref) })

export const lineage = defineOperation({
  name: 'lineage',
  summary: 'Say what became of the resolutions and action items of one assembly in the plan of the next.',
  description:
    'Between a plan and that of the assembly before; of the first plan of a series, that of the next. `earlier` is null for a new resolution, `later` for one that was suppressed; of one that was merged `later` is the one that it went into. What is not `certain` is proposed. Clauses and items have ids of the later plan, those that were removed or ended of the earlier one.',
  method: 'GET',
  path: '/lineage',
  input: z.object({
    plan: EDITION_FIELDS.plan,
    became: z.array(z.enum(VERDICTS)).optional().describe('Only resolutions of which this became.'),
  }),
  output: z.object({
    from: EditionId,
    to: EditionId,
    total: z.int(),
    items: z.array(
      z.object({
        became: z.enum(VERDICTS),
        certain: z.boolean(),
        earlier: Place.nullable(),
        later: Place.nullable(),
        titleChanged: z.boolean(),
        clauses: z.object({ amended: z.array(Place), added: z.array(Place), removed: z.array(Place) }),
        actionItems: z.object({
          continued: z.array(z.object({ earlier: Place, later: Place })),
          ended: z.array(Place),
          added: z.array(Place),
        }),
      }),
    ),
  }),
  run: async (service, { plan: asked, became }) => {
    const { library } = service
    const plan = library.getPlan((await openEdition(service, { plan: asked })).info.plan)!
    const view = await getLineage(library, plan)
    if (!view) {
      const hasRelatives = predecessorOf(plan, library.manifest) ?? successorOf(plan, library.manifest)
      throw hasRelatives
        ? new Problem(404, 'not-aligned', 'The plans are being compared anew; ask again in a moment.')
        : new Problem(404, 'not-found', `The library has no plan of the assembly before or behind ${plan.id}.`, {
            parameter: 'plan',
          })
    }
    const place = (named: Named) => placeOf(named, service)
    const rows = view.rows.filter(({ verdict }) => !became?.length || became.includes(verdict))
    return {
      from: editionId(view.earlier),
      to: editionId(view.later),
      total: rows.length,
      items: rows.map(({ verdict, isCertain, earlier, later, titleChanged, clauses, items }) => ({
        ...{ became: verdict, certain: isCertain, titleChanged },
        earlier: earlier && place(earlier),
        later: later && place(later),
        clauses: {
          amended: clauses.amended.map(place),
          added: clauses.added.map(place),
          removed: clauses.removed.map(place),
        },
        actionItems: {
          continued: items.continued.map((one) => ({ earlier: place(one.earlier), later: place(one.later) })),
          ended: items.ended.map(place),
          added: items.added.map(place),
        },
      })),
    }
  },
})
