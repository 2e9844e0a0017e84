import { expect, test } from 'vitest'
import { document } from '../../../lib/identifiers/document'
import type { IdentifierKind } from '../../../lib/identifiers/finding'
import { organization } from '../../../lib/identifiers/organization'
import { question } from '../../../lib/identifiers/question'
import { resolution } from '../../../lib/identifiers/resolution'
import { studyGroup } from '../../../lib/identifiers/study-group'
import { context } from './find'

/** How many times longer the longer text is, and how many times the work it may take: a quadratic search takes 64 times. */
const [LONGER, MOST] = [8, 24]

/** Least of several runs, in microseconds of this process: what else the machine does is not counted. */
const leastTime = (run: () => unknown): number =>
  Math.min(
    ...Array.from({ length: 3 }, () => {
      const began = process.cpuUsage()
      run()
      return process.cpuUsage(began).user
    }),
  )

test.each<[string, IdentifierKind, string, string]>([
  ['numbers behind a body named once', resolution, 'WTDC Resolution 1, ', 'Resolutions 61, '],
  ['working parties', studyGroup, '', 'WP1 and '],
  ['Questions of one sentence', question, '', 'Questions 5 to '],
  ['Temporary Documents', document, '', 'TD5, '],
  ['study groups of a Sector', studyGroup, '', 'ITU-D SG2 met, SG2 and WP 5D; '],
  ['contributions', document, '', 'SG2-C5, C6 and C7; '],
  ['rapporteur groups of TSAG', studyGroup, '', 'TSAG RG-ABC; TSAG '],
  ['companies', organization, 'Nokia, ', 'BT, Orange; '],
  ['committees without their body', organization, '', 'JTC 1/SC 1, SC 2 and SC 3/'],
])('a longer list takes as much longer as it is longer: %s', (_, kind, head, piece) => {
  const timeOf = (pieces: number) => {
    const text = head + piece.repeat(pieces)
    return leastTime(() => kind.find(text, context()))
  }
  // Code that has not been compiled yet is timed by chance.
  for (let i = 0; i < 4; i++) timeOf(2_000)
  expect(timeOf(2_000 * LONGER) / timeOf(2_000)).toBeLessThan(MOST)
})
