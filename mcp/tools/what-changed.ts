import { z } from 'zod'
import { CHANGE_FILTERS, type ChangeAnswer } from '../../lib/operations/change-answer'
import { changes, SINCE_FIELDS } from '../../lib/operations/changes'
import { editions as editionsOf } from '../../lib/operations/editions'
import { idOf, itemIdOf, nameField } from '../arguments'
import { head, lines, link, more, plain } from '../markdown'
import { excerpt, roomFor } from '../passages'
import { defineTool } from '../tool'

const Side = z.object({
  entry: z.string(),
  text: z.string(),
  span: z.object({ start: z.int(), end: z.int() }).nullable().describe('In the source of that edition.'),
})
type Side = z.infer<typeof Side>

/** The wordings of one side of a change, with their entries: several where a note was split or merged. */
function sideOf({ change }: ChangeAnswer, side: 'before' | 'after', room: number): Side[] {
  const entries = side === 'before' ? 'earlier' : 'later'
  if ('entityKind' in change)
    return (change.kind === 'lost') === (side === 'before')
      ? [{ entry: change.entry, text: change.entity, span: change.span }]
      : []
  if (!(entries in change)) return []
  const ids = [(change as Record<typeof entries, string | string[]>)[entries]].flat()
  type Words = { text: string; span: Side['span'] }
  const words = side in change ? [(change as Record<typeof side, Words | Words[]>)[side]].flat() : []
  return ids.map((entry, i) => ({
    ...{ entry, text: excerpt(words[i]?.text ?? '', room), span: words[i]?.span ?? null },
  }))
}

export const whatChanged = defineTool({
  name: 'what_changed',
  title: 'Say what changed',
  description:
    'What each edition of a plan changed against the one before, the newest first: milestones, ticks, actions, notes, clauses, items that came or went, references gained and lost, each with the wording and the entry in both editions. since leaves out editions up to a day. With item or study_group: only what concerns it. What only looks different (blanks, hyphens, order) is no change.',
  asks: ['changes', 'editions', 'history'],
  input: z.object({
    since: SINCE_FIELDS.since,
    plan: SINCE_FIELDS.plan,
    study_group: nameField('Only changes that concern this study group.', 'SG13'),
    resolution: nameField('Only changes under this resolution.', 'Resolution 92'),
    item: nameField('Only changes of this action item and its notes; an earlier edition may have had it.', '92-05'),
    category: CHANGE_FILTERS.category,
    limit: z.int().min(1).max(40).default(20).describe('How many changes are given.'),
    cursor: z.string().max(200).optional().describe('Where the list goes on: next of the answer before.'),
  }),
  output: z.object({
    edition: z.string().describe('The newest edition.'),
    editions: z.array(z.string()).describe('The editions of the plan, the newest first.'),
    total: z.int(),
    changes: z.array(
      z.object({
        from: z.string().describe('The earlier edition.'),
        to: z.string().describe('The later edition.'),
        location: z.string().describe('The action item or resolution that the change counts for.'),
        resolution: z.string().nullable(),
        heading: z.string().describe('What changed.'),
        before: z.array(Side),
        after: z.array(Side),
        before_url: z.string().nullable(),
        after_url: z.string().nullable(),
      }),
    ),
    next: z.string().nullable(),
  }),
  run: async (service, { since, plan, study_group, resolution, item, category, limit, cursor }) => {
    const at = { plan }
    const narrowed = {
      ...(await idOf(study_group, 'studyGroup', service, at)),
      ...(await idOf(resolution, 'resolution', service, at)),
      ...(item !== undefined && { item: await itemIdOf(item, service, at) }),
    }
    const answer = await changes.run(
      service,
      changes.input.parse({ since, plan, category, limit, cursor, ...narrowed }),
    )
    const [id = ''] = answer.edition.split('@')
    const { items: editions } = await editionsOf.run(service, editionsOf.input.parse({ plan: id }))
    const room = roomFor(2 * answer.items.length)
    return {
      edition: answer.edition,
      editions: editions.slice(0, 40).map((one) => one.id),
      total: answer.total,
      changes: answer.items.map((one) => ({
        ...{ from: one.from, to: one.to, location: one.change.location, resolution: one.resolution },
        heading: one.heading,
        before: sideOf(one, 'before', room),
        after: sideOf(one, 'after', room),
        before_url: one.earlierUrl,
        after_url: one.laterUrl,
      })),
      next: answer.next,
    }
  },
  print: ({ edition, editions, total, changes, next }) =>
    lines(
      head(`${total} changes`, edition),
      editions.length < 2 && 'The library has one edition of this plan: there is nothing to compare it with.',
      ...changes.map(({ from, to, location, heading, before, after, before_url, after_url }) => {
        const said = (name: string, sides: readonly Side[], url: string | null) =>
          sides.map(
            ({ entry, text, span }) =>
              `  ${url ? link(name, url) : name} (entry ${entry}${span ? `, characters ${span.start}–${span.end}` : ''}): ${plain(text) || 'nothing'}`,
          )
        return lines(
          `\n- ${plain(location)}: ${plain(heading)} (${from} to ${to})`,
          ...said('before', before, before_url),
          ...said('after', after, after_url),
        )
      }),
      more('cursor', next),
    ),
})
