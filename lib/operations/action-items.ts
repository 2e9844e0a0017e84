import { z } from 'zod'
import type { EntryOf } from '../domain/entry'
import { ACTOR_GROUPS, type ActorGroup, ItemState, Point } from '../domain/fact'
import { actorGroupsOf, actorsOf, milestonePointsOf, stateOf } from '../library/item-facts'
import type { Lookups } from '../library/lookups'
import { say } from '../messages/message'
import type { Explorer } from '../views/explorer'
import { hasPassed } from '../views/silent'
import { mapPart, openList, partOf } from './cursor'
import { EDITION_FIELDS, LIST_FIELDS } from './fields'
import { defineOperation, Problem, type Service } from './operation'
import { passageOf } from './passages'
import { listOf, named, Passage } from './schemas'

export const ActionItem = named(
  'ActionItem',
  z.object({
    id: z.string(),
    number: z.string().nullable().describe('As printed; null for a row without number.'),
    aliases: z.array(z.string()).describe('Second numbers of the same item.'),
    resolution: z.string().nullable().describe('Id of its resolution.'),
    action: z.string().describe('The action, without the citations of its mandate.'),
    mandate: z.string().describe('The citations of its mandate, as printed.'),
    actors: z.array(z.string()).describe('Who acts: ids of entities, or offices such as "tsb-director".'),
    collaborators: z.array(z.string()).describe('With whom, likewise.'),
    status: ItemState.describe(
      'open: in progress; periodic: periodic goals met; completed; silent: no progress reported.',
    ),
    statusLabel: z.string().describe('The state in words.'),
    milestone: z.string().describe('As printed.'),
    points: z.array(Point).describe('Points in time that the milestone names, the earliest first.'),
    jeopardy: z.boolean().describe('Coloured red in the plan; a text export has no colours.'),
    notes: z.array(z.string()).describe('Ids of the paragraphs of its progress note.'),
    passage: Passage,
  }),
)

export function actionItem(
  item: EntryOf<'action-item'>,
  explorer: Explorer,
  service: Service,
): z.input<typeof ActionItem> {
  const { lookups } = explorer
  const status = stateOf(item.id, lookups)
  return {
    id: item.id,
    number: item.number,
    aliases: item.aliases,
    resolution: item.parent,
    action: item.action,
    mandate: item.citations.map(({ text }) => text).join(' '),
    actors: [...new Set(actorsOf(item.id, lookups))],
    collaborators: [...new Set(lookups.factsOf(item.id, 'collaborates').map(({ body }) => body))],
    status,
    statusLabel: say(`state.${status}`),
    milestone: item.milestone,
    points: milestonePointsOf(item.id, lookups),
    jeopardy: item.jeopardy,
    notes: lookups.childrenOf(item.id).flatMap(({ id, kind }) => (kind === 'note' ? [id] : [])),
    passage: passageOf(item, explorer, service),
  }
}

/** Fields that narrow lists of action items. */
export const ITEM_FILTERS = {
  status: z.array(ItemState).optional().describe('Only items in one of these states.'),
  studyGroup: z
    .array(z.string().max(100))
    .optional()
    .meta({
      description: 'Only items whose action or notes mention one of these study groups.',
      examples: [['itu-t-sg13']],
    }),
  actor: z
    .array(z.enum(Object.keys(ACTOR_GROUPS) as [ActorGroup, ...ActorGroup[]]))
    .optional()
    .describe('Only items on which one of these acts.'),
  resolution: z
    .array(z.string().max(100))
    .optional()
    .meta({ description: 'Only items of one of these resolutions.', examples: [['res-92']] }),
  year: z
    .array(z.string().regex(/^\d{4}$/))
    .optional()
    .meta({ description: 'Only items whose milestone names one of these years.', examples: [['2018']] }),
  silentSince: z
    .string()
    .regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/)
    .optional()
    .meta({
      description:
        'Only items without reported progress of which a point of the milestone lies before this day, month or year.',
      examples: ['2018-02-26'],
    }),
}
type ItemFilters = z.output<z.ZodObject<typeof ITEM_FILTERS>>

/** Throws a `Problem` where a value is no id of a kind in an edition. */
function checkIds(values: readonly string[] | undefined, parameter: string, ids: readonly string[]): void {
  const unknown = values?.find((value) => !ids.includes(value))
  if (unknown !== undefined)
    throw new Problem(400, 'bad-parameter', `${parameter} has no value "${unknown}" in this edition.`, {
      parameter,
      allowed: ids,
    })
}

/** Whether an item passes filters; throws a `Problem` for values that the edition does not have. */
export function itemFilter(filters: ItemFilters, lookups: Lookups): (item: EntryOf<'action-item'>) => boolean {
  const { status, studyGroup, actor, resolution, year, silentSince } = filters
  checkIds(
    studyGroup,
    'studyGroup',
    lookups.entitiesOfKind('study-group').map(({ id }) => id),
  )
  checkIds(
    resolution,
    'resolution',
    lookups.entriesOfKind('resolution').map(({ id }) => id),
  )
  const among = <T>(values: readonly T[] | undefined, own: () => readonly T[]) =>
    !values?.length || own().some((one) => values.includes(one))
  return ({ id, parent, location }) =>
    among(status, () => [stateOf(id, lookups)]) &&
    among(studyGroup, () => lookups.mentionsAt(location).flatMap(({ entity }) => entity ?? [])) &&
    among(actor, () => actorGroupsOf(id, lookups)) &&
    among(resolution, () => (parent === null ? [] : [parent])) &&
    among(year, () => milestonePointsOf(id, lookups).map(({ at }) => at.slice(0, 4))) &&
    (silentSince === undefined ||
      (stateOf(id, lookups) === 'silent' &&
        milestonePointsOf(id, lookups).some(({ at }) => hasPassed(at, silentSince))))
}

export const actionItems = defineOperation({
  name: 'actionItems',
  summary: 'List action items with their state, milestone and who acts.',
  description:
    'In the order of the plan. Values of one filter are alternatives, filters narrow together. `/entries/{id}` has the mandates, notes and references of an item.',
  method: 'GET',
  path: '/action-items',
  input: z.object({ ...EDITION_FIELDS, ...ITEM_FILTERS, ...LIST_FIELDS }),
  output: listOf(ActionItem).extend({
    counts: z
      .object({ open: z.int(), periodic: z.int(), completed: z.int(), silent: z.int() })
      .describe('How many items of the whole list are in each state.'),
  }),
  run: async (service, input) => {
    const { explorer, after } = await openList(service, input)
    const { lookups } = explorer
    const all = lookups.entriesOfKind('action-item')
    const passing = new Set(all.filter(itemFilter(input, lookups)))
    const part = partOf(explorer, { all, passes: (item) => passing.has(item), after, limit: input.limit })
    const counts = { open: 0, periodic: 0, completed: 0, silent: 0 }
    for (const { id } of passing) counts[stateOf(id, lookups)]++
    return { ...mapPart(part, (item) => actionItem(item, explorer, service)), counts }
  },
})
