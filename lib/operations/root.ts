import { z } from 'zod'
import { answerRef, libraryRef } from '../refs/ref'
import { defineOperation } from './operation'
import { PlanAnswer, planAnswer } from './plan-answer'
import { Url } from './schemas'

/** Changes when what an address or a field means does; new addresses and fields leave it as it is. */
export const API_VERSION = '1.0.0'

export const root = defineOperation({
  name: 'root',
  summary: 'Say what this explorer holds and where to go on.',
  description:
    'The plans of the library with their newest editions, and the addresses of the description and the reference.',
  method: 'GET',
  path: '/',
  input: z.object({}),
  output: z.object({
    name: z.string(),
    version: z.string().describe('Version of the API.'),
    plans: z.array(PlanAnswer.omit({ editions: true })),
    links: z.object({
      reference: Url.describe('The reference, for people.'),
      openapi: Url.describe('The description as OpenAPI 3.1.'),
      plans: Url,
      search: Url,
      trust: Url.describe('How far to trust what is answered.'),
    }),
  }),
  run: async (service) => ({
    name: 'Action Plan Explorer',
    version: API_VERSION,
    plans: service.library.manifest.plans.map((plan) => {
      const { editions: _, ...rest } = planAnswer(plan, service)
      return rest
    }),
    links: {
      reference: service.addressOf(libraryRef('api')),
      openapi: service.addressOf(answerRef('/openapi.json')),
      plans: service.addressOf(answerRef('/plans')),
      search: service.addressOf(answerRef('/search')),
      trust: service.addressOf(libraryRef('trust')),
    },
  }),
})
