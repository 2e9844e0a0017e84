import { expect, test } from 'vitest'
import { annotationOf, codePointsOf } from '../../../lib/exports/annotations'
import { formatRef } from '../../../lib/refs/address'
import { explorerOf } from '../../explorer-of'

const explorer = await explorerOf()
const { lookups, source } = explorer
const addresses = { of: formatRef, source: 'https://plans.example/api/v1/source' }

test('offsets are counted in code points', () => {
  const toCodePoints = codePointsOf('a😀b😀c')
  expect([0, 1, 3, 4, 6, 7].map(toCodePoints)).toEqual([0, 1, 2, 3, 4, 5])
})

test('every resolved mention of an item leads back to its words, by position and by quotation', () => {
  const points = [...source]
  const toCodePoints = codePointsOf(source)
  const mentions = lookups.mentionsAt('92-05').flatMap((one) => (one.entity ? [{ ...one, entity: one.entity }] : []))
  expect(mentions.length).toBeGreaterThan(5)
  for (const mention of mentions) {
    const annotation = annotationOf(mention, explorer, toCodePoints, addresses)
    const [position, quote] = annotation.target.selector
    if (position?.type !== 'TextPositionSelector' || quote?.type !== 'TextQuoteSelector') throw new Error('no selector')
    const words = points.slice(position.start, position.end).join('')
    expect(quote.exact).toBe(words)
    expect(source).toContain(`${quote.prefix}${quote.exact}${quote.suffix}`)
    expect(annotation.body.id).toMatch(/^\//)
  }
})
