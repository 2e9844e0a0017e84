import { z } from 'zod'
import { LINK_KINDS } from '../domain/link'
import { type TraceStep, traceBetween, traceFrom } from '../views/trace'
import { evidenceOf, Named, namedById, namedOf } from './evidence'
import { EDITION_FIELDS, idField, openEdition } from './fields'
import { findThing } from './naming'
import { defineOperation } from './operation'
import { EditionId, Passage } from './schemas'
import { editionOf } from './service'

/** So many steps are given. */
const MOST = 60

const READS: Readonly<Record<TraceStep['relation'], readonly [string, string]>> = {
  implements: ['implements', 'is implemented by'],
  'rests-on': ['rests on', 'supports'],
  mentions: ['mentions', 'is mentioned by'],
  see: ['refers to', 'is referred to by'],
  'same-item': ['is the same item as', 'is the same item as'],
  revises: ['revises', 'is revised by'],
  'part-of': ['is part of', 'has the part'],
  supersedes: ['took over from', 'was taken over by'],
  'belongs-to': ['has the action item', 'is an action item of'],
}

export const trace = defineOperation({
  name: 'trace',
  summary: 'Follow the way from a clause to what was done, or between two things.',
  description:
    'From a clause to the action items that implement it, from an item to the documents, Recommendations and events on which its progress rests, from a draft to the Recommendation that took over, and back. With `to`, the most telling ways between the two, by any tie. Each step has the passage that says so; it is null where the ids alone do (`part-of`). Start from a resolution, clause, item or entity, by id or in any spelling.',
  method: 'GET',
  path: '/trace',
  input: z.object({
    from: idField('Where the way begins.', 'res-92.3.2', 'Y.3110'),
    to: idField('Where it should lead.', 'tsag-td25r1').optional(),
    steps: z.int().min(1).max(2).default(2).describe('How many steps are taken where no end is given.'),
    ...EDITION_FIELDS,
  }),
  output: z.object({
    edition: EditionId,
    from: Named,
    to: Named.nullable(),
    total: z.int().describe('How many steps there are; the first are given.'),
    steps: z.array(
      z.object({
        way: z.int().describe('Which way it belongs to, from 1.'),
        depth: z.int().describe('Its place on the way, from 1.'),
        from: Named,
        to: Named,
        relation: z.enum([...LINK_KINDS, 'rests-on', 'belongs-to']),
        reads: z.string().meta({
          description: 'How the step reads, from its first end to its second.',
          examples: ['is implemented by'],
        }),
        passage: Passage.nullable(),
        reason: z.string().nullable().describe('Why it is so, where that is known.'),
      }),
    ),
  }),
  run: async (service, input) => {
    const explorer = await openEdition(service, input)
    const { lookups } = explorer
    const from = findThing(input.from, 'from', explorer, service)
    const to = input.to === undefined ? null : findThing(input.to, 'to', explorer, service)
    const found = to ? traceBetween(from.id, to.id, lookups) : traceFrom(from.id, input.steps, lookups)
    return {
      edition: editionOf(explorer),
      from: namedOf(from, explorer, service),
      to: to && namedOf(to, explorer, service),
      total: found.length,
      steps: found.slice(0, MOST).flatMap((step) => {
        const [first] = namedById(step.from, explorer, service)
        const [second] = namedById(step.to, explorer, service)
        if (!first || !second) return []
        const [passage = null] = step.passage ? evidenceOf(step.passage, explorer, service) : []
        const reads = READS[step.relation][step.reversed ? 1 : 0]
        return [
          {
            way: step.way,
            depth: step.depth,
            from: first,
            to: second,
            relation: step.relation,
            reads,
            passage,
            reason: step.reason,
          },
        ]
      }),
    }
  },
})
