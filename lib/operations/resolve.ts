import { z } from 'zod'
import { EntityKind } from '../domain/entity'
import { PERIOD_SIGNS } from '../identifiers/study-period'
import { TooManyIdentifiers } from '../identifiers/too-many'
import type { Lookups } from '../library/lookups'
import { BadSource } from '../reading/bad-source'
import { readDocument } from '../reading/document'
import { type Draft, getDraft } from '../views/draft/draft'
import { type JudgedReference, type Meaning, READ_AS, type ReadHow } from '../views/draft/judge'
import type { Reason } from '../views/draft/served'
import { EDITION_FIELDS, openEdition } from './fields'
import { defineOperation, Problem, type Service } from './operation'
import { EditionId, Url } from './schemas'
import { editionOf } from './service'

/** The longest text that is sent as text, and the longest file in its transport form, in characters. */
const MOST_TEXT = 64_000
const MOST_BASE64 = 480_000

const MeaningAnswer = z.object({
  id: z.string(),
  label: z.string(),
  inPlan: z.boolean(),
  url: Url.nullable().describe('Its page here; null where this edition does not have it.'),
})

const Because = z.object({
  kind: z.enum(['same-item', 'clause', 'shared', 'resolution', 'wording']),
  reference: z.string().nullable().describe('The id of what both name; null where the wording tells.'),
  entry: z.string().describe('The entry that says it.'),
  text: z.string(),
  weight: z.number(),
})

const ReferenceAnswer = z.object({
  text: z.string(),
  start: z.int(),
  end: z.int().describe('Half-open range in the text that was read, in UTF-16 units.'),
  kind: EntityKind,
  status: z.enum(['resolved', 'ambiguous', 'unresolved']),
  id: z.string().nullable(),
  label: z.string().nullable(),
  inPlan: z.boolean().describe('Whether this edition has or mentions it. What it has not may well exist.'),
  mentions: z.int().describe('How often this edition mentions it.'),
  period: z
    .string()
    .nullable()
    .describe(
      "The years of its study period where that is another than the plan's: the plan's own thing of that number is not it.",
    ),
  url: Url.nullable().describe('Its page here; null where this edition does not have it.'),
  address: z
    .object({
      url: Url,
      by: z.enum(['document', 'rule']),
      checked: z.literal(false).describe('Nobody has checked that it is there.'),
    })
    .nullable()
    .describe('Where it is published: as the document links it, or built by rule.'),
  candidates: z.array(MeaningAnswer).describe('What an ambiguous reference may mean.'),
  reason: z.string().nullable().describe('Why it is not resolved.'),
  suggestion: MeaningAnswer.extend({ why: z.string() }).nullable().describe('What may be meant by a likely misprint.'),
})

/** The text that is asked about: as it was sent, or of the file. Throws a `Problem` where there is none. */
async function textOf({
  text,
  file,
}: {
  text?: string | undefined
  file?: { name: string; base64: string } | undefined
}) {
  if ((text === undefined) === (file === undefined))
    throw new Problem(400, 'bad-parameter', 'Give either a text or a file.', { parameter: 'text' })
  if (text !== undefined) return text
  try {
    return await readDocument(file!.name, Buffer.from(file!.base64, 'base64'))
  } catch (error) {
    if (error instanceof BadSource) throw new Problem(422, 'bad-document', error.message, { parameter: 'file' })
    throw error
  }
}

/** What the text comes to. Throws a `Problem` where it names too much. */
function draftOf(text: string, lookups: Lookups, how: ReadHow): Draft {
  try {
    return getDraft(text, lookups, how)
  } catch (error) {
    if (error instanceof TooManyIdentifiers)
      throw new Problem(422, 'too-many-references', `The text ${error.message}; give the part that matters.`)
    throw error
  }
}

const meaningAnswer = ({ id, label, inPlan, ref }: Meaning, { addressOf }: Service) => ({
  id,
  label,
  inPlan,
  url: ref && addressOf(ref),
})

function referenceAnswer(reference: JudgedReference, service: Service) {
  const { text, start, end, kind, status, id, label, inPlan, mentions, period, ref, address, reason } = reference
  const { candidates, suggestion } = reference
  return {
    ...{ text, start, end, kind, status, id, label, inPlan, mentions, period, reason },
    url: ref && service.addressOf(ref),
    address: address && { ...address, checked: false as const },
    candidates: candidates.map((candidate) => meaningAnswer(candidate, service)),
    suggestion: suggestion && { ...meaningAnswer(suggestion, service), why: suggestion.why },
  }
}

const because = (reasons: readonly Reason[]) =>
  reasons.map(({ kind, reference, entry, text, weight }) => ({ kind, reference, entry, text, weight }))

export const resolve = defineOperation({
  name: 'resolve',
  summary: 'Judge the references of a document, and list the action items and clauses that it serves.',
  description:
    'Send a text, or a file (.docx, .odt, .pdf that has text, .txt) in base64; it is read and not stored. `inPlan` stands apart from `status`: what this edition does not mention may well exist. `serves` and `clauses` have the strongest first, each with why.',
  method: 'POST',
  path: '/resolve',
  input: z.object({
    text: z
      .string()
      .max(MOST_TEXT)
      .optional()
      .meta({ description: 'The text.', examples: ['See TD 25 Rev.1 of TSAG and Resolution 92, resolves 3.'] }),
    file: z
      .object({
        name: z.string().min(1).max(120).describe('What messages call the file.'),
        base64: z.string().max(MOST_BASE64).describe('Its bytes in base64.'),
      })
      .optional()
      .describe('A file in place of the text.'),
    as: z
      .enum(READ_AS)
      .default('document')
      .describe('`document`: a text; `query`: what somebody typed into a field, read more leniently ("td25", "92-5").'),
    period: z
      .enum(PERIOD_SIGNS)
      .optional()
      .describe(
        "The study period that the text is of, by ITU-T's sign: `t17` is 2017-2020. Documents, Questions and working parties are numbered anew in each. Default: the plan's.",
      ),
    ...EDITION_FIELDS,
  }),
  output: z.object({
    edition: EditionId,
    unit: z.literal('utf-16'),
    read: z.int().describe('How many UTF-16 units were read.'),
    references: z.array(ReferenceAnswer),
    serves: z.array(
      z.object({
        item: z.string(),
        score: z.number(),
        url: Url,
        action: z.string(),
        because: z.array(Because),
      }),
    ),
    clauses: z.array(
      z.object({ clause: z.string(), label: z.string(), score: z.number(), url: Url, because: z.array(Because) }),
    ),
    notRead: z.string(),
  }),
  run: async (service, input) => {
    const explorer = await openEdition(service, input)
    const { read, references, items, clauses } = draftOf(await textOf(input), explorer.lookups, input)
    return {
      edition: editionOf(explorer),
      unit: 'utf-16' as const,
      read,
      references: references.map((reference) => referenceAnswer(reference, service)),
      serves: items.map(({ id, score, ref, words, because: why }) => ({
        item: id,
        score,
        url: service.addressOf(ref),
        action: words,
        because: because(why),
      })),
      clauses: clauses.map(({ id, name, score, ref, because: why }) => ({
        clause: id,
        label: name,
        score,
        url: service.addressOf(ref),
        because: because(why),
      })),
      notRead: 'Only identifiers, names and dates are read; prose is not understood.',
    }
  },
})
