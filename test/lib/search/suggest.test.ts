import { expect, test } from 'vitest'
import { formatRef } from '../../../lib/refs/address'
import { getSuggestions } from '../../../lib/views/suggest'
import { explorerOf } from '../../explorer-of'

const explorer = await explorerOf()

test.each([
  ['td25', 'tsag-td25r1', 'a number that goes on is another number'],
  ['TSAG TD 25 Rev. 1', 'tsag-td25r1', 'any spelling of an identifier'],
  ['Y311', 'itu-t-y.3110', 'the beginning of a number'],
  ['q5/1', 'itu-t-q5-13', 'with its sign'],
  ['92-0', '92-01', 'the beginning of an item'],
  ['44-25', '54-03', 'a second number'],
  ['res. 2', 'res-2', 'a whole number before those that begin so'],
  ['bsg', 'acronym-bsg', 'an acronym'],
  ['international mobile roa', 'res-88', 'words of a title, the last one half typed'],
])('%s suggests %s first: %s', (typed, id) => expect(getSuggestions(typed, explorer)[0]?.id).toBe(id))

test('each suggestion leads to a page and stands once', () => {
  const found = getSuggestions('res', explorer)
  expect(found.length).toBeGreaterThan(3)
  expect(new Set(found.map(({ id }) => id)).size).toBe(found.length)
  for (const { ref, kindName, label } of found)
    expect([formatRef(ref)[0], kindName !== '', label !== '']).toEqual(['/', true, true])
})

test.each(['', '   ', '((((', '"'.repeat(200), '\u0000'])('%j suggests nothing', (typed) =>
  expect(getSuggestions(typed, explorer)).toEqual([]),
)
