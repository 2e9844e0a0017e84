import { expect, test } from 'vitest'
import { curlyQuotes } from '../../../lib/text/quotes'

test.each([
  ['"Res.9": it names nothing', '“Res.9”: it names nothing'],
  ['the citation "(i. TSBDir 1)" names it', 'the citation “(i. TSBDir 1)” names it'],
  ['PJSC "Rostelecom", ("a", "b")', 'PJSC “Rostelecom”, (“a”, “b”)'],
  ['a 5" pipe', 'a 5” pipe'],
])('%s is printed %s', (straight, curly) => expect(curlyQuotes(straight)).toBe(curly))
