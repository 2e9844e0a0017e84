import { z } from 'zod'
import { entity } from '../../lib/operations/entity'
import { entityMentions } from '../../lib/operations/entity-mentions'
import type { Service } from '../../lib/operations/operation'
import { PLAN_FIELDS } from '../arguments'
import { head, lines, link, more, plain, quoted, quotes } from '../markdown'
import { ToolPassage, toolPassage, WINDOW_ANSWER, WINDOW_FIELDS, windowOf } from '../passages'
import { defineTool } from '../tool'

/** So many statements, locations and links are given, and so much of each passage that states something. */
const MOST = 30
const STATEMENT = 300
/** So much of each passage that mentions it counts into the window. */
const PASSAGE = 700

/** The passages that mention an entity, as far as a window reaches. */
async function passagesOf(service: Service, id: string, edition: string, until: number): Promise<ToolPassage[]> {
  const passages = new Map<string, ToolPassage>()
  let length = 0
  for (let cursor: string | undefined, first = true; first || (cursor && length <= until); first = false) {
    const input = entityMentions.input.parse({ id, edition, limit: 200, cursor })
    const { items, next } = await entityMentions.run(service, input)
    for (const { passage } of items) {
      if (passages.has(passage.entry)) continue
      const own = toolPassage(passage, PASSAGE)
      passages.set(passage.entry, own)
      length += own.text.length
    }
    cursor = next ?? undefined
  }
  return [...passages.values()]
}

export const getEntity = defineTool({
  name: 'get_entity',
  title: 'Read what the plan says of something',
  description:
    'A Recommendation, study group, Question, document, event, organization, resolution or action item, by id or in any spelling: titles and states that passages give it (those that disagree stand side by side), where it is mentioned, what it is tied to. Where several things may be meant the error lists them. That the plan does not mention something does not mean that it does not exist.',
  asks: ['entity', 'entityMentions'],
  input: z.object({
    id: z
      .string()
      .min(1)
      .max(200)
      .meta({ description: 'Its id, or any spelling.', examples: ['TD 25 Rev.1', 'itu-t-sg13'] }),
    ...PLAN_FIELDS,
    include: z
      .array(z.enum(['passages', 'links']))
      .max(2)
      .default(['passages', 'links'])
      .describe('What is given beside what it is.'),
    ...WINDOW_FIELDS,
  }),
  output: z.object({
    edition: z.string(),
    id: z.string(),
    kind: z.string(),
    asked_as: z.string().nullable(),
    label: z.string(),
    title: z.string().nullable(),
    when: z.string().nullable().describe('Of an event: its first and last day, as far as known.'),
    place: z.string().nullable().describe('Of an event: city and country.'),
    address: z.string().nullable().describe('Its address outside the explorer.'),
    url: z.string(),
    mentions: z.int(),
    locations: z.array(z.string()).describe('The action items and resolutions that mention it.'),
    statements: z.array(z.object({ kind: z.string(), value: z.string(), passage: ToolPassage })),
    links: z.array(z.object({ kind: z.string(), from: z.string(), to: z.string(), reason: z.string() })),
    ...WINDOW_ANSWER,
    left_out: z
      .int()
      .describe(`How many locations, statements and links beyond the first ${MOST} of each are not given.`),
  }),
  run: async (service, { id, plan, edition, include, from, max_chars }) => {
    const answer = await entity.run(service, entity.input.parse({ id, plan, edition }))
    const own = answer.entity
    const all = include.includes('passages') ? await passagesOf(service, own.id, answer.edition, from + max_chars) : []
    const links = include.includes('links')
      ? [...answer.links.from, ...answer.links.to].filter(({ kind }) => kind !== 'mentions')
      : []
    const left = [answer.locations, answer.statements, links].reduce(
      (sum, list) => sum + Math.max(0, list.length - MOST),
      0,
    )
    return {
      ...{
        edition: answer.edition,
        id: own.id,
        kind: own.kind,
        asked_as: answer.askedAs,
        label: own.label,
        title: own.title,
      },
      when: own.start ? [...new Set([own.start, own.end ?? own.start])].join(' to ') : null,
      place: own.city ? [own.city, own.country].filter(Boolean).join(', ') : null,
      address: own.address?.url ?? null,
      url: answer.url,
      mentions: answer.mentions,
      locations: answer.locations.slice(0, MOST),
      statements: answer.statements.slice(0, MOST).map(({ kind, value, passage }) => ({
        kind,
        value,
        passage: toolPassage(passage, STATEMENT / (answer.statements.length > 8 ? 3 : 1)),
      })),
      links: links.slice(0, MOST).map(({ kind, from, to, reason }) => ({ kind, from, to, reason })),
      ...windowOf(all, from, max_chars),
      left_out: left,
    }
  },
  print: ({
    edition,
    label,
    id,
    title,
    when,
    place,
    address,
    url,
    mentions,
    locations,
    statements,
    links,
    passages,
    next_from,
    left_out,
  }) =>
    lines(
      head(`${label} (${id})`, edition),
      title && `Title: ${plain(title)}`,
      when && `When: ${when}`,
      place && `Where: ${plain(place)}`,
      `Page: ${url}`,
      address && `Address: ${link(label, address)}`,
      `Mentioned ${mentions} times${locations.length > 0 ? `, in ${locations.join(', ')}` : ''}.`,
      statements.length > 0 && '\nWhat passages say of it:',
      ...statements.map(({ kind, value, passage }) => `\n${kind}: ${plain(value)}\n${quoted(passage)}`),
      links.length > 0 && '\nLinks:',
      ...links.map(({ kind, from, to, reason }) => `- ${from} ${kind} ${to}: ${plain(reason)}`),
      passages.length > 0 && `\nWhere it is mentioned:\n\n${quotes(passages)}`,
      left_out > 0 && `\n${left_out} more are not given.`,
      more('from', next_from),
    ),
})
