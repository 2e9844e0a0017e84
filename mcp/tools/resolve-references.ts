import { z } from 'zod'
import { resolve } from '../../lib/operations/resolve'
import { PLAN_FIELDS } from '../arguments'
import { head, lines, link, more, plain } from '../markdown'
import { excerpt } from '../passages'
import { defineTool } from '../tool'

/** So many references, things that may be meant by one, items and clauses are given. */
const REFERENCES = 30
const CANDIDATES = 4
const SERVES = 10

const Meaning = z.object({ id: z.string(), label: z.string(), in_plan: z.boolean(), url: z.string().nullable() })

const meaning = ({ id, label, inPlan, url }: { id: string; label: string; inPlan: boolean; url: string | null }) => ({
  ...{ id, label: excerpt(label, 160), in_plan: inPlan, url },
})

const Served = z.object({ id: z.string(), label: z.string(), url: z.string(), because: z.array(z.string()) })

export const resolveReferences = defineTool({
  name: 'resolve_references',
  title: 'Read the references of a text',
  description:
    'Reads a text (a draft, a contribution) into its references: Recommendations, study groups, Questions, documents, resolutions, clauses, action items, events. Each is resolved, ambiguous (candidates) or unresolved (reason); in_plan stands apart from that: what this edition does not mention may well exist. serves and clauses list the action items and clauses that the text bears on, the strongest first. Only identifiers, names and dates are read.',
  asks: ['resolve'],
  input: z.object({
    text: z
      .string()
      .min(1)
      .max(64_000)
      .meta({ description: 'The text.', examples: ['See TD 25 Rev.1 of TSAG and Resolution 92, resolves 3.'] }),
    as: resolve.input.shape.as,
    period: resolve.input.shape.period,
    ...PLAN_FIELDS,
    from: z
      .int()
      .min(0)
      .max(100_000)
      .default(0)
      .describe('With which reference to begin, from 0: next_from of the answer before.'),
  }),
  output: z.object({
    edition: z.string(),
    total: z.int().describe('How many references the text has.'),
    references: z.array(
      z.object({
        text: z.string(),
        start: z.int(),
        end: z.int().describe('Half-open range in the text, in UTF-16 units.'),
        kind: z.string(),
        status: z.enum(['resolved', 'ambiguous', 'unresolved']),
        id: z.string().nullable(),
        label: z.string().nullable(),
        in_plan: z.boolean(),
        mentions: z.int().describe('How often this edition mentions it.'),
        url: z.string().nullable().describe('Its page; null where this edition does not have it.'),
        reason: z.string().nullable(),
        candidates: z.array(Meaning),
        suggestion: Meaning.nullable().describe('What may be meant by a likely misprint.'),
      }),
    ),
    next_from: z.int().nullable().describe('What from takes to go on; null at the end.'),
    serves: z.array(Served).describe('Action items.'),
    clauses: z.array(Served),
  }),
  run: async (service, { text, as, period, plan, edition, from }) => {
    const answer = await resolve.run(service, resolve.input.parse({ text, as, period, plan, edition }))
    const shown = answer.references.slice(from, from + REFERENCES)
    const because = (reasons: readonly { entry: string; text: string }[]) =>
      reasons.slice(0, 2).map(({ entry, text }) => `${entry}: ${excerpt(text, 120)}`)
    return {
      edition: answer.edition,
      total: answer.references.length,
      references: shown.map((one) => ({
        ...{ text: excerpt(one.text, 120), start: one.start, end: one.end, kind: one.kind, status: one.status },
        ...{ id: one.id, label: one.label && excerpt(one.label, 120), in_plan: one.inPlan, mentions: one.mentions },
        ...{ url: one.url, reason: one.reason && excerpt(one.reason, 200) },
        candidates: one.candidates.slice(0, CANDIDATES).map(meaning),
        suggestion: one.suggestion && meaning(one.suggestion),
      })),
      next_from: from + REFERENCES < answer.references.length ? from + REFERENCES : null,
      serves: answer.serves.slice(0, SERVES).map(({ item, action, url, because: why }) => ({
        ...{ id: item, label: excerpt(action, 160), url, because: because(why) },
      })),
      clauses: answer.clauses.slice(0, SERVES).map(({ clause, label, url, because: why }) => ({
        ...{ id: clause, label: excerpt(label, 160), url, because: because(why) },
      })),
    }
  },
  print: ({ edition, total, references, next_from, serves, clauses }) => {
    const listed = (title: string, all: typeof serves) =>
      all.length > 0 &&
      lines(
        `\n${title}`,
        ...all.map(
          ({ id, label, url, because }) => `- ${link(id, url)} ${plain(label)} (${because.map(plain).join('; ')})`,
        ),
      )
    return lines(
      head(`${total} references`, edition),
      ...references.map(({ text, status, id, label, in_plan, mentions, url, reason, candidates, suggestion }) => {
        const named = (one: z.infer<typeof Meaning>) =>
          `${one.url ? link(one.label, one.url) : plain(one.label)} (${plain(one.id)})`
        return lines(
          `- "${plain(text)}": ${status}${id ? ` as ${named({ id, label: label ?? id, in_plan, url })}` : ''}, ${
            in_plan ? `mentioned ${mentions} times` : 'not in this plan, which does not say that there is none'
          }`,
          reason && `  ${plain(reason)}`,
          candidates.length > 0 && `  May be meant: ${candidates.map(named).join(', ')}`,
          suggestion && `  Perhaps a misprint of ${named(suggestion)}`,
        )
      }),
      listed('Action items that it bears on:', serves),
      listed('Clauses that it bears on:', clauses),
      more('from', next_from),
    )
  },
})
