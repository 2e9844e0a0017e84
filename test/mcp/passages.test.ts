import { describe, expect, it } from 'vitest'
import { plain } from '../../mcp/markdown'
import { excerpt, windowOf } from '../../mcp/passages'

const passage = (entry: string, text: string) => ({
  entry,
  where: entry,
  text,
  span: { start: 0, end: 9 },
  url: `/${entry}`,
})

describe('a window into passages', () => {
  const all = [passage('a', 'abcde'), passage('b', 'fghij'), passage('c', 'klmno')]

  it.each([
    [0, 5, ['abcde'], 5],
    [3, 5, ['de', 'fgh'], 8],
    [10, 5, ['klmno'], null],
    [12, 100, ['mno'], null],
    [99, 5, [], null],
  ])('from %i of %i characters', (from, most, texts, next) => {
    const { passages, next_from, total_chars } = windowOf(all, from, most)
    expect(passages.map(({ text }) => text)).toEqual(texts)
    expect({ next_from, total_chars }).toEqual({ next_from: next, total_chars: 15 })
  })
})

it('cuts an excerpt at a word, and says that it goes on', () => {
  expect(excerpt('one two three', 9)).toBe('one two …')
  expect(excerpt('one two three', 13)).toBe('one two three')
})

it('lets words of the plan be no markup', () =>
  expect(plain('# [x](javascript:1) <b>*a*</b> | `c`\n> d')).toBe(
    '\\# \\[x\\](javascript:1) \\<b\\>\\*a\\*\\</b\\> \\| \\`c\\` \\> d',
  ))
