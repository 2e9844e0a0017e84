import { z } from 'zod'
import { entries } from '../../lib/operations/entries'
import { entry } from '../../lib/operations/entry'
import type { Service } from '../../lib/operations/operation'
import type { Passage } from '../../lib/operations/schemas'
import { entryIdOf, PLAN_FIELDS } from '../arguments'
import { head, lines, more, plain, quotes } from '../markdown'
import { toolPassage, WINDOW_ANSWER, WINDOW_FIELDS, windowOf } from '../passages'
import { defineTool } from '../tool'

const INCLUDE = ['facts', 'mentions', 'links'] as const

/** So many facts, references and links are given. */
const MOST = 40

const Span = z.object({ start: z.int(), end: z.int() })

/** Every passage of an entry: of an action item with its notes, of a resolution with its operative text. */
async function passagesOf(service: Service, id: string, edition: string, own: z.output<typeof Passage>) {
  const passages: z.output<typeof Passage>[] = []
  for (let cursor: string | undefined, first = true; first || cursor; first = false) {
    const input = entries.input.parse({ edition, location: id, limit: 200, cursor })
    const { items, next } = await entries.run(service, input)
    for (const { id: own, where, text, span, url } of items) passages.push({ entry: own, where, text, span, url })
    cursor = next ?? undefined
  }
  return passages.length > 0 ? passages : [own]
}

export const getEntry = defineTool({
  name: 'get_entry',
  title: 'Read an entry of the plan',
  description:
    'Gives the words of an action item with its progress notes, a resolution with its operative text, a clause, a note or another entry, in parts of at most max_chars characters (next_from says where the next part begins), with the facts that it states, the references in it and its links (implements: the clause that an item carries out). Quote only what passages have; verify_quote checks a quotation.',
  asks: ['entry', 'entries'],
  input: z.object({
    id: z
      .string()
      .min(1)
      .max(200)
      .meta({ description: 'Id of the entry, or any spelling.', examples: ['92-05', 'Resolution 92'] }),
    ...PLAN_FIELDS,
    include: z
      .array(z.enum(INCLUDE))
      .max(3)
      .default([...INCLUDE])
      .describe('What is given beside the words.'),
    ...WINDOW_FIELDS,
  }),
  output: z.object({
    edition: z.string(),
    id: z.string(),
    kind: z.string(),
    asked_as: z.string().nullable().describe('What was asked for, where that is not the id.'),
    where: z.string(),
    url: z.string(),
    position: z.string().nullable().describe('Where to find it in the document by eye.'),
    ...WINDOW_ANSWER,
    facts: z.array(z.object({ kind: z.string(), says: z.string(), entry: z.string(), span: Span })),
    mentions: z.array(
      z.object({
        text: z.string(),
        kind: z.string(),
        id: z.string().nullable().describe('What is meant; null where that is open.'),
        status: z.string(),
        entry: z.string(),
        span: Span,
      }),
    ),
    links: z.array(z.object({ kind: z.string(), from: z.string(), to: z.string(), reason: z.string() })),
    left_out: z.int().describe(`How many facts, references and links beyond the first ${MOST} of each are not given.`),
  }),
  run: async (service, { id, plan, edition, include, from, max_chars }) => {
    const answer = await entry.run(
      service,
      entry.input.parse({ id: await entryIdOf(id, service, { plan, edition }), plan, edition }),
    )
    const own = answer.entry
    const passages = await passagesOf(service, own.id, answer.edition, answer.passage)
    const window = windowOf(
      passages.map((passage) => toolPassage(passage, Number.POSITIVE_INFINITY)),
      from,
      max_chars,
    )
    const facts = include.includes('facts') ? answer.facts : []
    const mentions = include.includes('mentions') ? answer.mentions : []
    const links = include.includes('links')
      ? [...answer.links.from, ...answer.links.to].filter(({ kind }) => kind !== 'mentions')
      : []
    const left = [facts, mentions, links].reduce((sum, list) => sum + Math.max(0, list.length - MOST), 0)
    return {
      ...{ edition: answer.edition, id: own.id, kind: own.kind, asked_as: own.id === id ? null : id },
      ...{ where: answer.passage.where, url: answer.passage.url, position: answer.position.words },
      ...window,
      facts: facts
        .slice(0, MOST)
        .map((fact) => ({ kind: fact.kind, says: sayOf(fact), entry: fact.entry, span: fact.span })),
      mentions: mentions
        .slice(0, MOST)
        .map(({ text, kind, entity, status, entry, span }) => ({ text, kind, id: entity, status, entry, span })),
      links: links.slice(0, MOST).map(({ kind, from, to, reason }) => ({ kind, from, to, reason })),
      left_out: left,
    }
  },
  print: ({ edition, where, id, url, position, passages, next_from, facts, mentions, links, left_out }) =>
    lines(
      head(`${where} (${id})`, edition),
      position && `In the document: ${plain(position)}`,
      `Page: ${url}`,
      `\n${quotes(passages)}`,
      facts.length > 0 && '\nFacts:',
      ...facts.map(
        ({ kind, says, entry, span }) =>
          `- ${kind}: ${plain(says)} (entry ${entry}, characters ${span.start}–${span.end})`,
      ),
      links.length > 0 && '\nLinks:',
      ...links.map(({ kind, from, to, reason }) => `- ${from} ${kind} ${to}: ${plain(reason)}`),
      mentions.length > 0 && '\nReferences:',
      ...mentions.map(
        ({ text, id, status, entry, span }) =>
          `- "${plain(text)}": ${id ?? status} (entry ${entry}, characters ${span.start}–${span.end})`,
      ),
      left_out > 0 && `\n${left_out} more are not given.`,
      more('from', next_from),
    ),
})

/** What a fact says, in a few words. */
function sayOf(fact: z.output<typeof entry.output>['facts'][number]): string {
  switch (fact.kind) {
    case 'state':
      return fact.state
    case 'acts':
    case 'collaborates':
      return fact.body
    case 'milestone':
      return [...fact.points.map(({ label, at }) => (label === at ? at : `${label} (${at})`)), ...fact.repeated].join(
        ', ',
      )
    case 'recommendation-state':
      return `${fact.entity} is ${fact.state}`
    case 'title':
      return `${fact.entity} is called "${fact.title}"`
  }
}
