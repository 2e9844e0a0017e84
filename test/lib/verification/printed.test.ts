import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isWhole, placesOf, readPrinted, spanOf } from '../../../lib/verification/printed'

describe('a text as two prints of it are compared', () => {
  it.each([
    ['blanks, line breaks, tabs', 'the\u00a0 plan\n\tsays', 'the plan says'],
    ['hyphens and dashes', 'Y.3110‑3113 — 5–8', 'Y.3110-3113 - 5-8'],
    ['quotation marks', '“5G” ‘x’ «y»', '"5G" \'x\' "y"'],
    ['marks of footnotes, but no exponents', 'services² in km²', 'services in km²'],
    ['soft hyphens and joiners', 'stan\u00addard\u200bs', 'standards'],
    ['bullets and ellipses', '• first … last', '· first ... last'],
    ['accents apart', 'Sa\u0303o', 'São'],
  ])('makes %s alike', (_, source, text) => expect(readPrinted(source).text).toBe(text))

  it('keeps case, digits and other signs', () =>
    expect(readPrinted('SG13, (i. SG13 2)').text).toBe('SG13, (i. SG13 2)'))

  it('knows where each part stands in the source', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (source) => {
        const printed = readPrinted(source)
        expect(printed.starts.length).toBe(printed.text.length)
        let at = 0
        for (let i = 0; i < printed.text.length; i++) {
          const { start, end } = spanOf(printed, i, i + 1)
          expect(start).toBeGreaterThanOrEqual(Math.min(at, start))
          expect(end).toBeGreaterThan(start)
          expect(end).toBeLessThanOrEqual(source.length)
          at = start
        }
      }),
    )
  })

  it.each([
    ['Resolution 9', 'Resolution 92', false],
    ['Resolution 92', 'Resolution 92.', true],
    ['Y.31', 'Y.3110', false],
    ['1.2', '1.2.3', false],
    ['art', 'part', false],
    ['(i. SG13', '(i. SG13 2)', true],
  ])('%j stands whole in %j: %s', (words, text, whole) =>
    expect(isWhole(text, text.indexOf(words), text.indexOf(words) + words.length)).toBe(whole),
  )

  it('finds every place of words', () => expect(placesOf('SG1', 'SG1 and SG13 and SG1')).toEqual([0, 17]))
})
