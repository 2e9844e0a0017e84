import { z } from 'zod'
import { Diagnostic } from '../domain/diagnostic'
import { Entity, EntityKind } from '../domain/entity'
import { Entry } from '../domain/entry'
import { Fact } from '../domain/fact'
import { Link } from '../domain/link'
import { Mention } from '../domain/mention'
import { Span as DomainSpan } from '../domain/span'

/** Schemas of answers that have a name of their own in OpenAPI, by that name. */
export const SCHEMAS = new Map<string, z.ZodType>()

/** Gives a schema its name in OpenAPI; each name once. */
export function named<T extends z.ZodType>(id: string, schema: T): T {
  SCHEMAS.set(id, schema)
  return schema
}

export const Url = z.url().describe('An absolute address.')

export const EditionId = z
  .string()
  .meta({ description: 'The edition that this is of, always with its date.', examples: ['wtsa-16@2018-02-26'] })

export const Span = named(
  'Span',
  DomainSpan.describe('Half-open range of UTF-16 offsets into the source (`/source`): its slice is the passage.'),
)

named('Entry', Entry)
named('Entity', Entity)
named('Mention', Mention)
named('Link', Link)
named('Fact', Fact)
named('Diagnostic', Diagnostic)

/** The kinds of entries, as the union of entries has them. */
export const EntryKind = z.enum(Entry.options.map((option) => option.shape.kind.value))

export const Passage = named(
  'Passage',
  z.object({
    entry: z.string().describe('The entry whose words these are.'),
    where: z
      .string()
      .meta({ description: 'Where it stands, in words.', examples: ['Action item 92-05, progress note 2'] }),
    text: z.string().describe('The words, cleaned character for character, without the printed label.'),
    span: Span,
    url: Url.describe('The page that shows the passage.'),
  }),
)
export type Passage = z.infer<typeof Passage>

export const EntrySummary = named(
  'EntrySummary',
  Passage.omit({ entry: true }).extend({
    id: z.string().describe('Permanent id of the entry.'),
    kind: EntryKind,
    location: z.string().describe('The action item or resolution that mentions in it count for.'),
    parent: z.string().nullable().describe('The entry that it stands in.'),
  }),
)

export const EntitySummary = named(
  'EntitySummary',
  z.object({
    id: z.string(),
    kind: EntityKind,
    label: z.string().describe('Short name as a delegate writes it.'),
    title: z.string().nullable(),
    mentions: z.int().describe('How often this edition mentions it.'),
    url: Url,
  }),
)

/** A list as every operation answers it. */
export const listOf = <T extends z.ZodType>(item: T) =>
  z.object({
    edition: EditionId,
    total: z.int().describe('How many there are in all.'),
    items: z.array(item),
    next: z.string().nullable().describe('The `cursor` of the next part, or null at the end.'),
  })
