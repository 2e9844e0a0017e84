import { expect, test } from 'vitest'
import type { IdentifierKind } from '../../../lib/identifiers/finding'
import { resolution } from '../../../lib/identifiers/resolution'
import { studyGroup } from '../../../lib/identifiers/study-group'
import { context } from './find'

/** How many times longer the longer text is, and how many times the work it may take: a quadratic search takes 64 times. */
const [LONGER, MOST] = [8, 24]

/** Least of several runs, in milliseconds: what else the machine does only adds to it. */
const leastTime = (run: () => unknown): number =>
  Math.min(
    ...Array.from({ length: 3 }, () => {
      const began = performance.now()
      run()
      return performance.now() - began
    }),
  )

test.each<[string, IdentifierKind, string, string]>([
  ['numbers behind a body named once', resolution, 'WTDC Resolution 1, ', 'Resolutions 61, '],
  ['rapporteur groups of TSAG', studyGroup, '', 'TSAG RG-ABC; TSAG '],
])('a longer list takes as much longer as it is longer: %s', (_, kind, head, piece) => {
  const timeOf = (pieces: number) => {
    const text = head + piece.repeat(pieces)
    return leastTime(() => kind.find(text, context()))
  }
  timeOf(1_000)
  expect(timeOf(2_000 * LONGER) / timeOf(2_000)).toBeLessThan(MOST)
})
