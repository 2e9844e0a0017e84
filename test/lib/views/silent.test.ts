import { describe, expect, test } from 'vitest'
import { hasPassed } from '../../../lib/views/silent'

describe('whether a milestone has passed at a date, each as far as known', () => {
  test.each([
    ['2017', '2018', true],
    ['2018', '2018', false],
    ['2017-03', '2018', true],
    ['2018-06', '2018', false],
    ['2018', '2018-02-26', false],
    ['2018-01', '2018-02-26', true],
    ['2018-02', '2018-02-26', false],
    ['2019-06-30', '2019-07-01', true],
    ['2019-07-01', '2019-07-01', false],
  ])('%s at %s: %s', (at, asOf, passed) => expect(hasPassed(at, asOf)).toBe(passed))
})
