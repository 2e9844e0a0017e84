import { z } from 'zod'
import { ITEM_STATES } from '../../lib/domain/fact'
import { brief as operation } from '../../lib/operations/brief'
import { PLAN_FIELDS } from '../arguments'
import { head, lines, link, plain, quotes } from '../markdown'
import { excerpt, roomFor, ToolPassage, toolPassage } from '../passages'
import { defineTool } from '../tool'

/** So many numbers of items, and so many clauses without item, are named. */
const NAMED = 40

export const brief = defineTool({
  name: 'brief',
  title: 'Brief on a resolution, body, search or list',
  description:
    'The action items of a resolution, clause, study group or other body, of a search, or of a list of numbers, on one sheet: clause, action, state, milestone, first progress note, evidence; silent are those without reported progress, overdue those of them whose milestone had passed on the day of the edition, gaps the clauses of a resolution without action item. from says where to go on; get_entry has all progress notes of an item; file is a Word file of the same.',
  asks: ['brief'],
  input: z.object({
    ...PLAN_FIELDS,
    of: z
      .string()
      .max(200)
      .optional()
      .meta({ description: 'A resolution, clause, item, study group, office or other body.', examples: ['SG13'] }),
    items: z.array(z.string().max(40)).max(50).optional().describe('Numbers of action items, such as 92-05.'),
    q: z.string().max(300).optional().describe('Words to search for.'),
    from: z.int().min(0).max(10_000).default(0).describe('How many items are passed over.'),
    limit: z.int().min(1).max(20).default(15).describe('How many items are given.'),
  }),
  output: z.object({
    edition: z.string(),
    name: z.string(),
    title: z.string(),
    total: z.int(),
    states: z.array(z.object({ status: z.enum(ITEM_STATES), count: z.int() })),
    rows: z.array(
      z.object({
        id: z.string(),
        part: z.string().nullable(),
        action: z.string(),
        clauses: z.array(z.string()),
        status: z.enum(ITEM_STATES),
        status_label: z.string(),
        milestone: z.string(),
        passages: z.array(ToolPassage),
        more_notes: z.int(),
        evidence: z.array(z.string()),
        url: z.string(),
      }),
    ),
    silent: z.array(z.string()),
    overdue: z.array(z.string()),
    gaps: z.array(z.string()),
    next_from: z.int().nullable().describe('What from takes to go on; null at the end.'),
    url: z.string(),
    file: z.string(),
  }),
  run: async (service, { from, limit, ...asked }) => {
    const answer = await operation.run(service, operation.input.parse(asked))
    const shown = answer.items.slice(from, from + limit)
    // Half of the room is for what is done, half for what was reported.
    const room = Math.floor(roomFor(shown.length) / 2)
    return {
      ...{ edition: answer.edition, name: answer.name, title: answer.title, total: answer.total },
      states: answer.states,
      rows: shown.map((row) => ({
        ...{ id: row.item, part: row.part, action: excerpt(row.action, room) },
        clauses: row.clauses.map(({ label }) => label).slice(0, 5),
        ...{ status: row.status, status_label: row.statusLabel, milestone: row.milestone },
        passages: row.progress.slice(0, 1).map((passage) => toolPassage(passage, room)),
        more_notes: row.more + Math.max(0, row.progress.length - 1),
        evidence: row.evidence.map(({ id }) => id).slice(0, 5),
        url: row.url,
      })),
      silent: answer.silent.slice(0, NAMED),
      overdue: answer.overdue.slice(0, NAMED),
      gaps: answer.gaps.map(({ clause }) => clause).slice(0, NAMED),
      next_from: from + limit < answer.total ? from + limit : null,
      ...{ url: answer.url, file: answer.file },
    }
  },
  print: ({ edition, name, title, total, states, rows, silent, overdue, gaps, next_from, url, file }) =>
    lines(
      head([name, title].filter(Boolean).join(': '), edition),
      `${total} action items: ${states.map(({ status, count }) => `${status} ${count}`).join(', ')}. ${link('The brief', url)}, ${link('as a Word file', file)}.`,
      ...rows.map((row) =>
        lines(
          `\n- ${link(row.id, row.url)}${row.part ? ` (${plain(row.part)})` : ''} ${plain(row.action)} — ${row.status_label}; milestone: ${plain(row.milestone) || 'none'}; clauses: ${row.clauses.map(plain).join('; ') || 'none found'}; evidence: ${row.evidence.map(plain).join(', ') || 'none cited'}`,
          row.passages.length > 0 && quotes(row.passages),
          row.more_notes > 0 && `${row.more_notes} more notes: get_entry.`,
        ),
      ),
      silent.length > 0 && `\nNo progress reported: ${silent.join(', ')}.`,
      overdue.length > 0 && `Overdue: ${overdue.join(', ')}.`,
      gaps.length > 0 && `Clauses without action item: ${gaps.join(', ')}.`,
      next_from !== null && `\nMore: ask again with from = ${next_from}.`,
    ),
})
