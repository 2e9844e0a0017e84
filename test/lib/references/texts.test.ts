import { describe, expect, test } from 'vitest'
import { idsOf } from '../../accuracy/texts'
import { texts } from './texts'

describe.each(Object.entries(texts))('references of a text: %s', (_, rows) => {
  test.each(rows)('%s', (text, ids) => expect(idsOf(text)).toBe(ids))
})
