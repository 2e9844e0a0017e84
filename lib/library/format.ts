import { z } from 'zod'
import { Diagnostic } from '../domain/diagnostic'
import { Edition } from '../domain/edition'
import { Entity } from '../domain/entity'
import { Entry } from '../domain/entry'
import { Fact } from '../domain/fact'
import { Link } from '../domain/link'
import { Mention } from '../domain/mention'
import { Position } from '../domain/position'

/** Changes when the meaning of the file does. */
export const FORMAT = 'action-plan-corpus/4'

/** The corpus file, `corpus.json`. Other programs read it; `corpusJsonSchema()` describes it to them. */
export const Corpus = z.object({
  format: z.literal(FORMAT),
  edition: Edition,
  source: z.object({
    name: z.string(),
    sha256: z.string().regex(/^[0-9a-f]{64}$/),
    /** The text that spans point into, in UTF-16 units. */
    length: z.int(),
  }),
  entries: z.array(Entry),
  mentions: z.array(Mention),
  entities: z.array(Entity),
  links: z.array(Link),
  facts: z.array(Fact),
  diagnostics: z.array(Diagnostic),
  /** Where the paragraphs stand in a Word file, in the order of the source; empty for a text, whose lines say it. */
  positions: z.array(Position),
})
export type Corpus = z.infer<typeof Corpus>

/** The schema of the corpus file as JSON Schema (draft 2020-12). */
export const corpusJsonSchema = () => z.toJSONSchema(Corpus)
