import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { indexSource } from '../../indexer/pipeline'
import { knowledge } from '../../lib/identifiers/knowledge'
import { Corpus } from '../../lib/library/format'
import { textSource } from '../../lib/reading/source'
import { clean } from '../../lib/text/clean'
import { expectNothingLost } from '../nothing-lost'

const plan = readFileSync(join(import.meta.dirname, '..', 'fixtures', 'small-plan.txt'), 'utf8')

function index(text: string): Corpus {
  return indexSource(textSource('mangled.txt', text, '0'.repeat(64)), knowledge)
}

function expectSound(source: string) {
  const corpus = index(source)
  const cleaned = clean(source)
  expectNothingLost(source, corpus.entries, corpus.diagnostics)
  for (const { text, span } of corpus.mentions) expect(text).toBe(cleaned.slice(span.start, span.end))
  for (const { span } of corpus.facts) expect(span.end).toBeLessThanOrEqual(source.length)
  return corpus
}

describe('the whole way from a mangled document to its corpus', () => {
  const lines = plan.split('\n')
  const shuffled = fc.shuffledSubarray(lines, { minLength: lines.length }).map((mixed) => mixed.join('\n'))
  const doubled = fc.nat(plan.length).map((at) => plan.slice(0, at) + plan + plan.slice(at))
  const strewn = fc
    .array(fc.tuple(fc.nat(plan.length), fc.string({ unit: 'binary', maxLength: 8 })), { maxLength: 12 })
    .map((pieces) => pieces.reduce((text, [at, piece]) => text.slice(0, at) + piece + text.slice(at), plan))
  test.each(Object.entries({ shuffled, doubled, strewn }))(
    '%s: nothing is lost, and every span is its text',
    (_, mangled) => {
      fc.assert(
        fc.property(mangled, (source) => {
          Corpus.parse(expectSound(source))
        }),
        { numRuns: 60 },
      )
    },
  )

  /** Beginnings of everything that is looked for, again and again, in one line of a note. */
  test.each([
    'SG13, ',
    'SGs 2, 3, ',
    'Regional Group for ',
    'Q5/13, ',
    'Questions 1, ',
    'Resolution 1, ',
    'Resolutions 44 (Rev. Hammamet, 2016), ',
    '92-01 – ',
    'TSAG TDs 1, ',
    'TD1 Rev.1 ',
    'C17/',
    'ISO/IEC JTC 1/SC 1, ',
    'IEEE 802.1, ',
    'ITU-T Y.3110, ',
    'X.a-b-c_',
    'Supplement 1 to ',
    'workshop on "',
    'workshop on ',
    'World Smart City Forum in Geneva, ',
    '1 May 2017, ',
    '(resolves 1, ',
    'Focus Groups (',
    'FG-A ',
    '"',
    'A ',
    '. ',
  ])(
    'a line of a quarter of a megabyte of %j ends',
    (piece) => {
      const line = piece.repeat(Math.ceil((1 << 18) / piece.length))
      expectSound(`${plan}\n\t06-10\n\tSG17 to read on\n\t2023\n\t\n\t\n\n\t\n\t${line}\n`)
    },
    20_000,
  )

  test('many resolutions, clauses and items take no more than in proportion', () => {
    const chapter = (n: number) =>
      `Resolution ${n} - Title ${n}\nResolution ${n}\nresolves\n1\tto do ${n};\n2\tto do more,\n\tAction Item\n\tAction\n\tMilestone\n\tPeriodic goals met\n\tCompleted\n\n\t${String(n).padStart(2, '0')}-01\n\tSG13 to do ${n} (resolves 1)\n\tOngoing\n\t√\n\t\n\n\t\n\tDone, see TSAG TD${n}.\n\n`
    const time = (count: number) => {
      const source = Array.from({ length: count }, (_, i) => chapter(i + 1)).join('')
      const began = performance.now()
      index(source)
      return performance.now() - began
    }
    time(100)
    expect(time(3000)).toBeLessThan(time(300) * 40)
  })
})
