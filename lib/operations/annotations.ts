import { z } from 'zod'
import { EntityKind } from '../domain/entity'
import type { Mention } from '../domain/mention'
import { annotationOf, codePointsOf } from '../exports/annotations'
import { mapPart, openList, partOf } from './cursor'
import { EDITION_FIELDS, LIST_FIELDS } from './fields'
import { defineOperation, Problem } from './operation'
import { listOf, named, Url } from './schemas'
import { editionOf } from './service'

const Selector = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('TextPositionSelector'),
    start: z.int().nonnegative().describe('Offset into the source in code points, not in UTF-16 units.'),
    end: z.int().nonnegative(),
  }),
  z.object({
    type: z.literal('TextQuoteSelector'),
    exact: z.string().describe('The words, as the source has them.'),
    prefix: z.string(),
    suffix: z.string(),
  }),
])

const Annotation = named(
  'Annotation',
  z.object({
    '@context': z.literal('http://www.w3.org/ns/anno.jsonld'),
    id: z.string().describe('A name of the annotation that stays the same.'),
    type: z.literal('Annotation'),
    motivation: z.literal('identifying'),
    body: z.object({
      id: Url.describe('The page of what is mentioned.'),
      type: z.literal('SpecificResource'),
      label: z.string(),
      kind: EntityKind,
    }),
    target: z.object({
      source: Url.describe('The text of the source.'),
      scope: Url.optional().describe('The page that shows the passage.'),
      selector: z.array(Selector),
    }),
  }),
)

const isResolved = (mention: Mention): mention is Mention & { entity: string } => mention.entity !== null

export const annotations = defineOperation({
  name: 'annotations',
  summary: 'List resolved mentions as W3C Web Annotations.',
  description:
    'Each mention that names one thing for certain: what it identifies, and where in the source (`/source`), by its position in code points and by its words. `location` is the action item or resolution that a mention counts for.',
  method: 'GET',
  path: '/annotations',
  input: z.object({
    location: z
      .string()
      .min(1)
      .max(100)
      .optional()
      .meta({
        description: 'An action item, a resolution, or table-1, legend, changes, front. Default: the whole plan.',
        examples: ['92-05'],
      }),
    ...EDITION_FIELDS,
    ...LIST_FIELDS,
  }),
  output: listOf(Annotation),
  run: async (service, input) => {
    const { explorer, after } = await openList(service, input)
    const { lookups } = explorer
    if (input.location !== undefined && lookups.entriesAt(input.location).length === 0)
      throw new Problem(404, 'unknown-location', `The plan has no location "${input.location}".`, {
        parameter: 'location',
      })
    const mentions = input.location === undefined ? lookups.corpus.mentions : lookups.mentionsAt(input.location)
    const part = partOf(explorer, { all: mentions.filter(isResolved), after, limit: input.limit })
    const toCodePoints = codePointsOf(explorer.source)
    const source = `${service.site}/api/v1/source?edition=${encodeURIComponent(editionOf(explorer))}`
    return mapPart(part, (mention) =>
      annotationOf(mention, explorer, toCodePoints, { of: (ref) => service.addressOf(ref), source }),
    )
  },
})
