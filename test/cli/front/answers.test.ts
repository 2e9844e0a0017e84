import type { IncomingMessage } from 'node:http'
import { expect, test } from 'vitest'
import { headersOf } from '../../../cli/front/answers'

const varyOf = (vary: string) => headersOf({ headers: { vary } } as unknown as IncomingMessage).vary

test('an answer varies by what readers and programs send, not by what the framework sends to itself', () => {
  expect(varyOf('Accept, rsc, next-router-state-tree, next-router-prefetch, next-router-segment-prefetch')).toBe(
    'Accept',
  )
  expect(varyOf('rsc, Next-Url')).toBeUndefined()
  expect(varyOf('Accept, Cookie')).toBe('Accept, Cookie')
})
