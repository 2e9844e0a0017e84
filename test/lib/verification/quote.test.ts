import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readPlan } from '../../../indexer/read-plan'
import { MAX_QUOTE, verifyQuote } from '../../../lib/verification/quote'
import { explorerDocument } from '../../document'
import { explorerOf } from '../../explorer-of'

const edition = await explorerOf(await readPlan(explorerDocument()))
const { lookups, source } = edition

describe('a quote', () => {
  const check = (quote: string, where?: string) =>
    verifyQuote(edition, quote, where ? lookups.getEntry(where) : undefined)
  const item = lookups.getActionItem('92-05')!

  it('is verbatim where the source has its characters, whatever quotation marks are around it', () => {
    for (const quote of [item.action, `“${item.action}”`, `  "${item.action}" `]) {
      const { verdict, places } = check(quote)
      expect(verdict).toBe('verbatim')
      expect(places.map(({ entries }) => entries[0]?.id)).toContain('92-05')
      expect(places.map(({ span }) => source.slice(span.start, span.end))).toContain(item.action)
    }
  })

  it('is verbatim of every passage of the plan', () => {
    for (const { id, text, lead } of lookups.corpus.entries) {
      const [line = ''] = text
        .slice(lead)
        .trim()
        .split(/[\n\t]/)
      const own = lookups.getEntry(id)!
      const printed = source.slice(own.span.start, own.span.end)
      if (!/\p{L}/u.test(line) || line.length > MAX_QUOTE || !printed.includes(line)) continue
      const { verdict, places } = check(line)
      expect(verdict).toBe('verbatim')
      for (const { span } of places) expect(source.slice(span.start, span.end)).toBe(line.trim())
    }
  })

  it('is found in an entry as often as it is asked for, and asking leaves the plan as it was', () => {
    const before = lookups.childrenOf('92-05').map(({ id }) => id)
    const note = lookups.getEntry(before.at(-1)!)!
    const [words = ''] = note.text.slice(note.lead).trim().split('\n')
    for (let time = 0; time < 3; time++) expect(check(words, '92-05').verdict).toBe('verbatim')
    expect(before.length).toBeGreaterThan(1)
    expect(lookups.childrenOf('92-05').map(({ id }) => id)).toEqual(before)
  })

  it('is verbatim after cleaning where only its print differs', () => {
    const quote = item.action.replace(/ /g, '\u00a0').replace(/-/g, '‑')
    expect(check(quote)).toMatchObject({ verdict: 'verbatim-after-cleaning', difference: [] })
  })

  it('is near where words differ, and says which', () => {
    const [first, ...rest] = item.action.split(' ')
    const { verdict, places, difference } = check([first, 'never', ...rest.slice(0, 12)].join(' '))
    expect(verdict).toBe('near')
    expect(places[0]!.entries.map(({ id }) => id)).toContain('92-05')
    expect(difference.filter(({ kind }) => kind === 'added').map(({ text }) => text.trim())).toEqual(['never'])
    expect(difference.filter(({ kind }) => kind === 'removed')).toEqual([])
    // What both have and what only the plan has are the plan's words.
    const plan = difference.flatMap(({ kind, text }) => (kind === 'added' ? [] : [text])).join('')
    expect(source.slice(places[0]!.span.start, places[0]!.span.end)).toBe(plan)
  })

  it('is near, not verbatim, where a number or a word is another one', () => {
    const words = item.action.split(' ')
    const altered = words.map((word) => (word === 'SG13' ? 'SG12' : word)).join(' ')
    expect(check(altered).verdict).toBe('near')
    expect(check(item.action.replace(/\band\b/g, 'or')).verdict).toBe('near')
    expect(check(item.action.toUpperCase()).verdict).toBe('near')
  })

  it('is near where it leaves words out, and shows them', () => {
    const words = item.action.split(' ')
    const { verdict, difference } = check(`${words.slice(0, 5).join(' ')} … ${words.slice(-4).join(' ')}`)
    expect(verdict).toBe('near')
    expect(difference.some(({ kind, text }) => kind === 'removed' && text.trim() !== '')).toBe(true)
  })

  it('is looked for in one entry and what stands under it, and told where else it stands', () => {
    expect(check(item.action, 'res-92').verdict).toBe('verbatim')
    const { verdict, elsewhere } = check(item.action, '92-04')
    expect(verdict).toBe('not-found')
    expect(elsewhere[0]!.entries[0]!.id).toBe('92-05')
  })

  it.each([
    'The lighthouse keepers of the northern coast met at dawn to polish their lamps',
    'Resolution 9',
    'to the of and in the for to the of',
    'the '.repeat(1_000),
    'a'.repeat(MAX_QUOTE),
    '… … … …',
    '"',
    '',
  ])('is not found: %j', (quote) => expect(check(quote)).toMatchObject({ verdict: 'not-found', places: [] }))

  it('has an answer whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (quote) => {
        const { verdict, places } = check(quote)
        expect(places.length > 0).toBe(verdict !== 'not-found')
      }),
      { numRuns: 200 },
    )
  })
})
