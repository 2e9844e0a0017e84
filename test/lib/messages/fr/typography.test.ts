import { describe, expect, test } from 'vitest'
import { CATALOGUES } from '../../../../lib/messages/catalogues'
import { agree, plural } from '../../../../lib/messages/fr/plural'
import { formsOf } from '../sentences'

/** Signs that French sets in another way than English, each with what is wrong. */
const WRONG: readonly [RegExp, string][] = [
  [/(?<!\u202f)[;!?]|(?<!\u202f):(?!\/\/|\w)/, 'a narrow no-break space stands before ; : ! ?'],
  [/«(?!\u00a0)|(?<!\u00a0)»/, 'a no-break space stands inside « »'],
  [/["“”'‘]/, 'quotation marks are « », the apostrophe is ’'],
]

describe('French', () => {
  test('no sentence has the signs or spaces of another language', () => {
    const wrong = formsOf(CATALOGUES.fr).flatMap(({ code, form }) =>
      WRONG.flatMap(([sign, rule]) => (sign.test(form) ? [`${code}: ${rule}: ${form}`] : [])),
    )
    expect(wrong).toEqual([])
  })

  test('nought and one are singular', () => {
    expect([0, 1, 2].map((count) => plural(count, 'mesure'))).toEqual(['0 mesure', '1 mesure', '2 mesures'])
    expect(plural(1043, 'mesure')).toBe('1\u202f043 mesures')
    expect(plural(3, 'avis', 'avis')).toBe('3 avis')
    expect([1, 2].map((count) => agree(count, 'est', 'sont'))).toEqual(['est', 'sont'])
  })
})
