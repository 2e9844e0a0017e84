import { expect, test } from 'vitest'
import { bodyOfDocument, withoutBody } from '../../../lib/domain/document-id'

test.each([
  ['tsag-td25r1', 'tsag', 'td25r1'],
  ['sg13-c40', 'itu-t-sg13', 'c40'],
  ['tsb-circular-62', null, 'tsb-circular-62'],
])('%s is of %s, and "%s" without it', (id, body, without) => {
  expect([bodyOfDocument(id), withoutBody(id)]).toEqual([body, without])
})
