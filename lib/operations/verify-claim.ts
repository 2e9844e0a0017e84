import { z } from 'zod'
import { CLAIM_VERDICTS } from '../verification/claims/claim'
import { PREDICATES, type PredicateName, verifyClaim as verify } from '../verification/claims/verify'
import { evidenceOf, Named, namedOf } from './evidence'
import { EDITION_FIELDS, openEdition } from './fields'
import { defineOperation } from './operation'
import { EditionId, Passage } from './schemas'
import { editionOf } from './service'

const NAMES = Object.keys(PREDICATES) as [PredicateName, ...PredicateName[]]

/** So many passages stand as evidence. */
const MOST = 8

export const verifyClaim = defineOperation({
  name: 'verifyClaim',
  summary: 'Say what the plan says of a claim, with its passages.',
  description:
    '`stated`: a passage says so. `stated-otherwise`: the plan says something else of the same matter; `says` has what. `not-stated`: it says nothing of the matter, or does not have the subject. `cannot-tell`: the claim was not understood, or what the plan says is open; `candidates` has what may be meant. No verdict says whether a claim is true: the plan may be wrong, and what it leaves out may exist.',
  method: 'POST',
  path: '/verify/claim',
  input: z.object({
    subject: z
      .string()
      .min(1)
      .max(300)
      .meta({
        description: 'What the claim is about, by id or in any spelling.',
        examples: ['92-05', 'Rec. ITU-T Y.3110'],
      }),
    predicate: z.enum(NAMES).meta({
      description: `What is claimed, and what its object is: ${NAMES.map((name) => `${name}: ${PREDICATES[name].object}`).join('; ')}.`,
      examples: ['status'],
    }),
    object: z
      .string()
      .max(1_000)
      .default('')
      .meta({ description: 'What it is said to be.', examples: ['Periodic goals met', '5 December 2017'] }),
    ...EDITION_FIELDS,
  }),
  output: z.object({
    edition: EditionId,
    verdict: z.enum(CLAIM_VERDICTS),
    note: z.string().describe('One sentence: why.'),
    subject: Named.nullable().describe('What the subject was read as.'),
    object: Named.nullable().describe('What the object was read as, where it names something.'),
    says: z.array(z.string()).describe('What the plan says of the matter.'),
    evidence: z.array(Passage).describe('The passages that say so.'),
    candidates: z.array(Named).describe('What may be meant, where that is open.'),
  }),
  run: async (service, input) => {
    const explorer = await openEdition(service, input)
    const { verdict, note, subject, object, says, evidence, candidates = [] } = verify(explorer, input)
    return {
      edition: editionOf(explorer),
      verdict,
      note,
      subject: subject && namedOf(subject, explorer, service),
      object: object ? namedOf(object, explorer, service) : null,
      says: says.slice(0, MOST),
      evidence: evidence.slice(0, MOST).flatMap((one) => evidenceOf(one, explorer, service)),
      candidates: candidates.map((one) => namedOf(one, explorer, service)),
    }
  },
})
