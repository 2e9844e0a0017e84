import { expect } from 'vitest'
import type { Diagnostic } from '../lib/domain/diagnostic'
import type { Entry } from '../lib/domain/entry'
import { clean } from '../lib/text/clean'

/** Every character but blanks stands in exactly one entry, or in a `not-placed` diagnostic; every text is its span's. */
export function expectNothingLost(source: string, entries: readonly Entry[], diagnostics: readonly Diagnostic[]): void {
  const cleaned = clean(source)
  const places = new Uint8Array(source.length)
  const left = diagnostics.filter(({ rule }) => rule === 'not-placed').flatMap(({ span }) => span ?? [])
  for (const { start, end } of [...entries.map(({ span }) => span), ...left])
    for (let i = start; i < end; i++) places[i] = (places[i] ?? 0) + 1
  const lost: number[] = []
  const twice: number[] = []
  for (let i = 0; i < source.length; i++) {
    if (places[i] === 0 && /\S/.test(source[i]!)) lost.push(i)
    if (places[i]! > 1) twice.push(i)
  }
  expect({ lost: lost.map((i) => source[i]).join(''), twice: twice.map((i) => source[i]).join('') }).toEqual({
    lost: '',
    twice: '',
  })
  for (const { id, text, span } of entries) expect([id, text]).toEqual([id, cleaned.slice(span.start, span.end)])
  expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length)
}
