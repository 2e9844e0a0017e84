import { expect, test } from 'vitest'
import {
  isOwnResolution,
  nameOfResolutionId,
  parseResolutionId,
  resolutionId,
  resolutionOfPassage,
} from '../../../lib/domain/resolution-id'

test.each([
  ['res-92', { number: 92, isOpinion: false }, 'Resolution 92'],
  ['opinion-1', { number: 1, isOpinion: true }, 'Opinion 1'],
])('%s is read and written', (id, parsed, name) => {
  expect(parseResolutionId(id)).toEqual(parsed)
  expect(resolutionId(parsed.number, parsed.isOpinion)).toBe(id)
  expect(nameOfResolutionId(id)).toBe(name)
  expect([isOwnResolution(id), resolutionOfPassage(id)]).toEqual([true, id])
})

test.each([
  ['res-92.3.1', 'res-92'],
  ['opinion-1.s2', 'opinion-1'],
])('%s stands in %s, and is none itself', (id, resolution) => {
  expect(resolutionOfPassage(id)).toBe(resolution)
  expect([isOwnResolution(id), parseResolutionId(id)]).toEqual([true, null])
})

test.each(['wtdc-res-45', 'unga-res-61-106', 'res-92-01', '92-05', 'table-1.res-92', ''])(
  '"%s" is none of the assembly',
  (id) => {
    expect([isOwnResolution(id), parseResolutionId(id), resolutionOfPassage(id)]).toEqual([false, null, null])
    expect(nameOfResolutionId(id)).toBe(id)
  },
)

test('a number is written without zeros in front', () => {
  expect(resolutionId('044')).toBe('res-44')
})
