import { z } from 'zod'
import { CHANGE_FILTERS, ChangeAnswer, changesIn, compareEditions } from './change-answer'
import { openList, partOf } from './cursor'
import { EDITION_FIELDS, LIST_FIELDS } from './fields'
import { defineOperation, type Service } from './operation'
import { listOf } from './schemas'

export const SINCE_FIELDS = {
  plan: EDITION_FIELDS.plan,
  since: z
    .string()
    .regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/)
    .optional()
    .meta({ description: 'Only changes that editions brought after this day, month or year.', examples: ['2018'] }),
  ...CHANGE_FILTERS,
}

/** What each edition of a plan brought against the one before, the newest first. */
export async function changesSince(
  service: Service,
  plan: string,
  input: z.output<z.ZodObject<typeof SINCE_FIELDS>>,
): Promise<ChangeAnswer[]> {
  const editions = service.library.getPlan(plan)?.editions ?? []
  const found: ChangeAnswer[] = []
  for (const [i, later] of editions.slice(0, -1).entries()) {
    if (input.since !== undefined && later.date <= input.since) continue
    const compared = await compareEditions(service, editions[i + 1]!, later)
    for (const change of changesIn(compared, input, service)) found.push(change)
  }
  return found
}

export const changes = defineOperation({
  name: 'changes',
  summary: 'List what the editions of a plan changed since a day.',
  description:
    'Each edition against the one before it, the newest first; `compare` sets two editions of your choice against each other.',
  method: 'GET',
  path: '/changes',
  input: z.object({ ...SINCE_FIELDS, ...LIST_FIELDS }),
  output: listOf(ChangeAnswer),
  run: async (service, input) => {
    const { explorer, after } = await openList(service, { ...input, edition: undefined })
    const all = await changesSince(service, explorer.info.plan, input)
    return partOf(explorer, { all, after, limit: input.limit })
  },
})
