import { describe, expect, test } from 'vitest'
import { CATALOGUES } from '../../../../lib/messages/catalogues'
import { agree, plural } from '../../../../lib/messages/es/plural'
import { formsOf } from '../sentences'

/** Signs that Spanish sets in another way than English, each with what is wrong. */
const WRONG: readonly [RegExp, string][] = [
  [/^[^¿]*\?|^[^¡]*!/, 'a question or an exclamation opens with ¿ or ¡'],
  [/\s[;:!?»]|[¿¡«]\s/, 'no space stands inside or before these signs'],
  [/["“”'‘’]/, 'quotation marks are « »'],
]

describe('Spanish', () => {
  test('no sentence has the signs or spaces of another language', () => {
    const wrong = formsOf(CATALOGUES.es).flatMap(({ code, form }) =>
      WRONG.flatMap(([sign, rule]) => (sign.test(form) ? [`${code}: ${rule}: ${form}`] : [])),
    )
    expect(wrong).toEqual([])
  })

  test('only one is singular', () => {
    expect([0, 1, 2].map((count) => plural(count, 'medida'))).toEqual(['0 medidas', '1 medida', '2 medidas'])
    expect(plural(10_430, 'medida')).toBe('10.430 medidas')
    expect(plural(2, 'Resolución', 'Resoluciones')).toBe('2 Resoluciones')
    expect([1, 2].map((count) => agree(count, 'ha', 'han'))).toEqual(['ha', 'han'])
  })
})
