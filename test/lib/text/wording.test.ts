import { expect, test } from 'vitest'
import { containment, countWords, likeness } from '../../../lib/text/likeness'
import { wordingOf } from '../../../lib/text/wording'

test.each([
  ['SG 5 – “report”', 'SG5 - "report"'],
  ['the plan’s list', "the plan's list"],
  ['no\u2011break\u00a0hyphen', 'no-break hyphen'],
  ['soft\u00adhyphen', 'softhyphen'],
  ['• to publish', '· to publish'],
  ['relay services² are', 'relay services are'],
  ['relay services³ are', 'relay services² are'],
  ['and so on…', 'and so on...'],
  ['tabs\tand\nlines', 'tabs and lines'],
  ['Cafe\u0301', 'Café'],
])('%s has the wording of %s', (one, other) => expect(wordingOf(one)).toBe(wordingOf(other)))

test.each([
  ['50 km²', '50 km³'],
  ['10³', '10⁶'],
  ['SG5', 'SG6'],
  ['in force', 'in force;'],
  ['Study Group', 'study group'],
])('%s has another wording than %s', (one, other) => expect(wordingOf(one)).not.toBe(wordingOf(other)))

test.each([
  ['See 68-06.', 'See 68-01.', 2 / 3],
  ['the same words', 'words the same', 1],
  ['nothing', 'in common', 0],
  ['', '', 1],
])('%s and %s share %d of their words', (one, other, share) =>
  expect(likeness(countWords(one), countWords(other))).toBeCloseTo(share),
)

test('a text that was extended contains the shorter one', () =>
  expect(containment(countWords('SG5 met'), countWords('SG5 met twice in 2019'))).toBe(1))
