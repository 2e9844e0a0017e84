import { expect, test } from 'vitest'
import { document } from '../../../lib/identifiers/document'
import type { IdentifierKind } from '../../../lib/identifiers/finding'
import { organization } from '../../../lib/identifiers/organization'
import { question } from '../../../lib/identifiers/question'
import { resolution } from '../../../lib/identifiers/resolution'
import { studyGroup } from '../../../lib/identifiers/study-group'
import { context } from './find'

/** How many times longer the longer text is. */
const LONGER = 16

/**
 * How many times the work of the same pieces in short texts it may take to read them in one: it is once where work grows with
 * the text, some more for the memory that is held, and sixteen times where it grows with its square.
 */
const MOST = 6

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
  ['contributions without letter', document, '', 'Contributions 5, 6 and 7 of SG2; '],
  ['rapporteur groups of TSAG', studyGroup, '', 'TSAG RG-ABC; TSAG '],
  ['companies', organization, 'Nokia, ', 'BT, Orange; '],
  ['committees without their body', organization, '', 'JTC 1/SC 1, SC 2 and SC 3/'],
])('a longer list takes as much longer as it is longer: %s', (_, kind, head, piece) => {
  const find = (pieces: number) => kind.find(head + piece.repeat(pieces), context())
  const apart = () => Array.from({ length: LONGER }, () => find(2_000))
  // Code that has not been compiled yet is timed by chance.
  apart()
  // The clock of a process may tell in steps of ten milliseconds; shorter times are of no use as a measure.
  const measure = Math.max(leastTime(apart), 20_000)
  expect(leastTime(() => find(2_000 * LONGER)) / measure).toBeLessThan(MOST)
})
