import { z } from 'zod'
import { ITEM_STATES } from '../../lib/domain/fact'
import { actionItems, ITEM_FILTERS } from '../../lib/operations/action-items'
import { idsOf, namesField, PLAN_FIELDS } from '../arguments'
import { head, lines, link, more, plain } from '../markdown'
import { excerpt, roomFor } from '../passages'
import { defineTool } from '../tool'

export const listActionItems = defineTool({
  name: 'list_action_items',
  title: 'List action items',
  description:
    'Action items in the order of the plan, with state, milestone and who acts; filters narrow together, values of one filter are alternatives. counts says how many of the whole list are in each state. status open is "In progress", silent is "No progress reported": the plan reports none, which does not say that there was none. get_entry has the progress notes of an item.',
  asks: ['actionItems'],
  input: z.object({
    ...PLAN_FIELDS,
    status: ITEM_FILTERS.status,
    study_group: namesField('Only items whose action or notes mention these study groups.', 'SG13'),
    actor: ITEM_FILTERS.actor,
    resolution: namesField('Only items of these resolutions.', 'Resolution 92'),
    year: ITEM_FILTERS.year,
    silent_since: ITEM_FILTERS.silentSince,
    limit: z.int().min(1).max(50).default(20).describe('How many items are given.'),
    cursor: z.string().max(200).optional().describe('Where the list goes on: next of the answer before.'),
  }),
  output: z.object({
    edition: z.string(),
    total: z.int(),
    counts: z.object({ open: z.int(), periodic: z.int(), completed: z.int(), silent: z.int() }),
    rows: z.array(
      z.object({
        id: z.string(),
        resolution: z.string().nullable(),
        action: z.string(),
        status: z.enum(ITEM_STATES),
        status_label: z.string(),
        milestone: z.string(),
        actors: z.array(z.string()),
        entry: z.string(),
        span: z.object({ start: z.int(), end: z.int() }),
        url: z.string(),
      }),
    ),
    next: z.string().nullable(),
  }),
  run: async (service, { plan, edition, status, actor, year, silent_since, limit, cursor, ...names }) => {
    const filters = {
      ...{ plan, edition, actor, year, silentSince: silent_since, cursor },
      ...(await idsOf(names.resolution, 'resolution', service, { plan, edition })),
      ...(await idsOf(names.study_group, 'studyGroup', service, { plan, edition })),
    }
    const answer = await actionItems.run(service, actionItems.input.parse({ ...filters, status, limit }))
    const room = roomFor(answer.items.length)
    return {
      ...{ edition: answer.edition, total: answer.total, counts: answer.counts },
      rows: answer.items.map((item) => ({
        ...{ id: item.id, resolution: item.resolution, action: excerpt(item.action, room), status: item.status },
        ...{ status_label: item.statusLabel, milestone: item.milestone, actors: item.actors.slice(0, 10) },
        entry: item.passage.entry,
        span: { start: item.passage.span.start, end: item.passage.span.end },
        url: item.passage.url,
      })),
      next: answer.next,
    }
  },
  print: ({ edition, total, counts, rows, next }) =>
    lines(
      head(`${total} action items`, edition),
      `In progress ${counts.open}, periodic goals met ${counts.periodic}, completed ${counts.completed}, no progress reported ${counts.silent}.\n`,
      ...rows.map(
        ({ id, action, status_label, milestone, actors, span, url }) =>
          `- ${link(id, url)} ${plain(action)} — ${status_label}; milestone: ${plain(milestone) || 'none'}; acts: ${actors.join(', ') || 'not said'} (characters ${span.start}–${span.end})`,
      ),
      more('cursor', next),
    ),
})
