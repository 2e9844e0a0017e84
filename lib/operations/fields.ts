import { z } from 'zod'
import { type EditionRef, isPlanId, parseEditionRef } from '../domain/plan'
import type { Explorer } from '../views/explorer'
import { Problem, type Service } from './operation'

/** The fields of the input of every operation on one edition. */
export const EDITION_FIELDS = {
  plan: z
    .string()
    .max(60)
    .optional()
    .meta({ description: 'Id of the plan. Default: the first plan of the library.', examples: ['wtsa-16'] }),
  edition: z
    .string()
    .max(100)
    .optional()
    .meta({
      description: 'The edition, by its id or by its date alone. Default: the newest edition of the plan.',
      examples: ['wtsa-16@2018-02-26', '2018-02-26'],
    }),
}

/** The edition that an input names. Throws a `Problem` where its text has another form. */
export function editionRefOf({ plan, edition }: { plan?: string | undefined; edition?: string | undefined }) {
  const asked: Partial<EditionRef> = {}
  if (plan !== undefined) {
    if (!isPlanId(plan))
      throw new Problem(400, 'bad-parameter', 'plan takes the id of a plan, as in wtsa-16.', { parameter: 'plan' })
    asked.plan = plan
  }
  if (edition !== undefined) {
    const ref = parseEditionRef(edition.includes('@') ? edition : `${plan ?? 'plan'}@${edition}`)
    if (!ref)
      throw new Problem(400, 'bad-parameter', 'edition takes a date, as in 2018-02-26, or wtsa-16@2018-02-26.', {
        parameter: 'edition',
      })
    if (edition.includes('@')) {
      if (plan !== undefined && plan !== ref.plan)
        throw new Problem(400, 'bad-parameter', `plan says ${plan} and edition is of ${ref.plan}: leave one out.`, {
          parameter: 'edition',
        })
      asked.plan = ref.plan
    }
    asked.date = ref.date
  }
  return asked
}

/** "wtsa-16" or "wtsa-16@2018-02-26" as fields of an input. */
export const editionFieldsOf = (at: string) => (at.includes('@') ? { edition: at } : { plan: at })

/** The edition that an input means. Rejects with a `Problem` where there is none such. */
export const openEdition = (
  service: Service,
  input: { plan?: string | undefined; edition?: string | undefined },
): Promise<Explorer> => service.edition(editionRefOf(input))

/** The fields of the input of every list. */
export const LIST_FIELDS = {
  limit: z.int().min(1).max(200).default(50).meta({ description: 'How many of the list are given at once.' }),
  cursor: z.string().max(200).optional().meta({
    description:
      'Where the list goes on: `next` of the answer before. It holds for one edition, and lists go on in that one.',
  }),
}

/** An id in an address or an argument. */
export const idField = (description: string, ...examples: string[]) =>
  z.string().min(1).max(200).meta({ description, examples })
