import { z } from 'zod'
import { ENTITY_KINDS } from '../../lib/domain/kinds'
import { SEARCH_FIELDS, search } from '../../lib/operations/search'
import { idsOf, namesField, PLAN_FIELDS } from '../arguments'
import { head, lines, link, more, plain, quotes } from '../markdown'
import { excerpt, roomFor, ToolPassage } from '../passages'
import { defineTool } from '../tool'

/** So many passages of each hit are given. */
const PASSAGES = 2

const Found = z.object({
  id: z.string(),
  kind: z.enum([...ENTITY_KINDS, 'change']).describe('`change`: a line of the list of changes that the plan prints.'),
  label: z.string(),
  url: z.string(),
})

export const searchPlan = defineTool({
  name: 'search_plan',
  title: 'Search the plan',
  description:
    'Searches an edition: words, "phrases", identifiers in any spelling (TD 25 Rev.1, Res. 92, Q5/13), fields such as sg:13 (see get_guide query-language). best is what the query means; each hit has at most two passages with entry, span and url. To read more of a hit call get_entry or get_entity with its id.',
  asks: ['search'],
  input: z.object({
    q: SEARCH_FIELDS.q,
    ...PLAN_FIELDS,
    kind: SEARCH_FIELDS.kind,
    resolution: namesField('Only results of these resolutions.', 'Resolution 92'),
    study_group: namesField('Only results that mention these study groups.', 'SG13'),
    status: SEARCH_FIELDS.status,
    actor: SEARCH_FIELDS.by,
    year: SEARCH_FIELDS.year,
    limit: z.int().min(1).max(20).default(8).describe('How many hits are given.'),
    cursor: z.string().max(200).optional().describe('Where the list goes on: next of the answer before.'),
  }),
  output: z.object({
    edition: z.string(),
    total: z.int(),
    best: Found.nullable().describe('What the query means.'),
    alternatives: z.array(Found).describe('What it may mean beside that.'),
    hits: z.array(Found.extend({ title: z.string(), passages: z.array(ToolPassage), why: z.array(z.string()) })),
    notes: z.array(z.string()).describe('What was corrected, left out or not understood.'),
    next: z.string().nullable(),
  }),
  run: async (service, { q, plan, edition, kind, status, actor, year, limit, cursor, ...names }) => {
    const input = search.input.parse({
      ...{ q, plan, edition, kind, status, by: actor, year, limit, cursor },
      ...(await idsOf(names.resolution, 'resolution', service, { plan, edition })),
      ...(await idsOf(names.study_group, 'studyGroup', service, { plan, edition })),
    })
    const answer = await search.run(service, input)
    const room = roomFor(answer.items.length * PASSAGES)
    return {
      edition: answer.edition,
      total: answer.total,
      best: answer.best && {
        id: answer.best.id,
        kind: answer.best.kind,
        label: answer.best.name,
        url: answer.best.url,
      },
      alternatives: answer.alternatives.slice(0, 5).map(({ id, kind, label, url }) => ({ id, kind, label, url })),
      hits: answer.items.map(({ id, kind, label, title, url, passages, why }) => ({
        ...{ id, kind, label, title: excerpt(title, 200), url, why: why.slice(0, 3) },
        passages: passages.slice(0, PASSAGES).map(({ entry, where, span, url, snippet }) => ({
          ...{ entry, where, span: { start: span.start, end: span.end }, url },
          text: excerpt(snippet.map(({ text }) => text).join(''), room),
        })),
      })),
      notes: answer.notes,
      next: answer.next,
    }
  },
  print: ({ edition, total, best, alternatives, hits, notes, next }) =>
    lines(
      head(`${total} results`, edition),
      best && `Best match: ${link(best.label, best.url)} (${best.id})`,
      alternatives.length > 0 &&
        `It may also mean: ${alternatives.map(({ label, url }) => link(label, url)).join(', ')}`,
      ...notes.map((note) => `Note: ${plain(note)}`),
      ...hits.map(({ id, label, title, url, passages, why }, i) =>
        lines(
          `\n${i + 1}. ${link(label, url)}${title ? `: ${plain(title)}` : ''} (${id})`,
          ...why.map(plain),
          quotes(passages),
        ),
      ),
      more('cursor', next),
    ),
})
