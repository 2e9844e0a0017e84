import { z } from 'zod'
import { trace as operation } from '../../lib/operations/trace'
import { head, lines, link, plain, quoted } from '../markdown'
import { roomFor, ToolPassage, toolPassage } from '../passages'
import { defineTool } from '../tool'

/** So many steps are given. */
const STEPS = 30

const End = z.object({ id: z.string(), kind: z.string(), label: z.string(), url: z.string() })

export const trace = defineTool({
  name: 'trace',
  title: 'Follow clause, action item, evidence, Recommendation',
  description:
    'From a clause or resolution to the action items that implement it and to the documents, Recommendations and events on which their progress rests; from a Recommendation or document back to the clause. With to: the most telling ways between two things. Each step has the passage that says so.',
  asks: ['trace'],
  input: operation.input,
  output: z.object({
    edition: z.string(),
    from: End,
    to: End.nullable(),
    total: z.int().describe(`How many steps there are; the first ${STEPS} are given.`),
    steps: z.array(
      z.object({
        way: z.int(),
        depth: z.int(),
        from: End,
        reads: z.string(),
        to: End,
        passage: ToolPassage.nullable(),
        reason: z.string().nullable(),
      }),
    ),
  }),
  run: async (service, input) => {
    const { edition, from, to, total, steps } = await operation.run(service, input)
    const shown = steps.slice(0, STEPS)
    const room = Math.min(400, roomFor(shown.length))
    return {
      ...{ edition, from, to, total },
      steps: shown.map(({ way, depth, from, reads, to, passage, reason }) => ({
        ...{ way, depth, from, reads, to, reason },
        passage: passage && toolPassage(passage, room),
      })),
    }
  },
  print: ({ edition, from, to, total, steps }) =>
    lines(
      head(to ? `From ${from.label} to ${to.label}` : `From ${from.label}`, edition),
      total === 0 && (to ? 'Nothing in the plan ties the two.' : 'Nothing leads on from here in the plan.'),
      total > steps.length && `The first ${steps.length} of ${total} steps.`,
      ...steps.map(({ way, depth, from, reads, to, passage, reason }) =>
        lines(
          `\n${way}.${depth} ${link(from.label, from.url)} (${plain(from.id)}) ${reads} ${link(to.label, to.url)} (${plain(to.id)})`,
          reason && `Because ${plain(reason)}.`,
          passage && quoted(passage),
        ),
      ),
    ),
})
