import { z } from 'zod'
import { editionId } from '../library/manifest'
import { comparisonRef } from '../refs/ref'
import { editionsToCompare } from '../views/comparison/page'
import { CHANGE_FILTERS, ChangeAnswer, changesIn, compareEditions } from './change-answer'
import { openList, partOf } from './cursor'
import { EDITION_FIELDS, LIST_FIELDS } from './fields'
import { defineOperation, Problem, type Service } from './operation'
import { listOf, Url } from './schemas'

/** The two editions of a comparison, by their dates. */
export const PAIR_FIELDS = {
  plan: EDITION_FIELDS.plan,
  from: z
    .string()
    .max(40)
    .optional()
    .meta({ description: 'Date of the earlier edition. Default: the edition before `to`.', examples: ['2017-05-01'] }),
  to: z
    .string()
    .max(40)
    .optional()
    .meta({ description: 'Date of the later edition. Default: the newest edition.', examples: ['2018-02-26'] }),
}

/** The editions that are compared. Throws a `Problem` where the plan has not both. */
export function pairOf({ library }: Service, plan: string, from: string | undefined, to: string | undefined) {
  const pair = editionsToCompare(
    library,
    plan,
    from === undefined ? { later: to ?? null } : { earlier: from, later: to ?? newestOf(plan) },
  )
  if (pair) return pair
  const editions = library.getPlan(plan)?.editions ?? []
  const dates = editions.map(({ date }) => date)
  const wrong = [from, to].find((date) => date !== undefined && !dates.includes(date))
  throw new Problem(
    404,
    'unknown-edition',
    wrong === undefined
      ? `${plan} has no edition before the one that is compared; there is nothing to compare it with.`
      : `The plan ${plan} has no edition of "${wrong}".`,
    { parameter: wrong !== undefined && wrong === to ? 'to' : 'from', allowed: dates },
  )
  function newestOf(id: string): string {
    return library.getPlan(id)?.editions[0]?.date ?? ''
  }
}

export const compare = defineOperation({
  name: 'compare',
  summary: 'List what differs between two editions of a plan.',
  description:
    'Each change has both wordings with their spans; what is `renumbered` or `moved` is not counted as dropped and added. Without `from` and `to` the newest edition is compared with the one before.',
  method: 'GET',
  path: '/compare',
  input: z.object({ ...PAIR_FIELDS, ...CHANGE_FILTERS, ...LIST_FIELDS }),
  output: listOf(ChangeAnswer).extend({ from: z.string(), to: z.string(), url: Url }),
  run: async (service, input) => {
    const { explorer, after } = await openList(service, { ...input, edition: undefined })
    const { earlier, later } = pairOf(service, explorer.info.plan, input.from, input.to)
    const all = changesIn(await compareEditions(service, earlier, later), input, service)
    return {
      ...partOf(explorer, { all, after, limit: input.limit }),
      from: editionId(earlier),
      to: editionId(later),
      url: service.addressOf(comparisonRef(later.plan, earlier.date, later.date)),
    }
  },
})
