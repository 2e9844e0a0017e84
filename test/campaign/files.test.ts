import { expect, test } from 'vitest'
import { campaignOfFiles } from './files'

test('mangled texts and Word files are read whole or refused with a sentence', async () => {
  const { failures, read, refused } = await campaignOfFiles({ texts: 150, words: 150 })
  expect(failures).toEqual([])
  expect(read).toBeGreaterThan(200)
  expect(refused).toBeGreaterThan(0)
}, 60_000)
