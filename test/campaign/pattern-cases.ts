import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { indexSource } from '../../indexer/pipeline'
import { knowledge } from '../../lib/identifiers/knowledge'
import { textSource } from '../../lib/reading/source'
import { type CampaignCase, expectThat, ROOT } from './case'

/** Sizes of a line of one repeated piece, in bytes, and how many times the work of the smaller the larger may take. */
const [SMALL, LARGE] = [32 * 1024, 128 * 1024]
const MOST = 10

/** What stands between two pieces; brackets and quotation marks stay open. */
const BETWEEN = ['', ' ', ', ', '; ', ' and ', ' (', ' "', '/', ' – ']

/** So many different forms of each kind of reference are repeated. */
const FORMS = 8

const HASH = '0'.repeat(64)
const plan = readFileSync(join(import.meta.dirname, '..', 'fixtures', 'small-plan.txt'), 'utf8')

/** Forms of references that the bundled plan has: "TSAG TD193" and "TSAG TD20" are one form. */
function formsOf(corpus: ReturnType<typeof indexSource>): string[] {
  const forms = new Map<string, Map<string, string>>()
  for (const { kind, text } of corpus.mentions) {
    const form = text.replace(/\d+/g, '9').replace(/\p{Ll}+/gu, 'a')
    const known = forms.get(kind) ?? forms.set(kind, new Map()).get(kind)!
    if (known.size < FORMS && !known.has(form)) known.set(form, text.replace(/\s+/g, ' '))
  }
  return [...forms.values()].flatMap((known) => [...known.values()])
}

/** The processor time that a plan with one line of a repeated piece takes, in milliseconds: the least of two runs. */
function timeOf(piece: string, size: number): number {
  const line = piece.repeat(Math.ceil(size / piece.length))
  const source = textSource(
    'pieces.txt',
    `${plan}\n\t06-10\n\tSG17 to read on\n\t2023\n\t\n\t\n\n\t\n\t${line}\n`,
    HASH,
  )
  const run = () => {
    const began = process.cpuUsage()
    indexSource(source, knowledge)
    return process.cpuUsage(began).user / 1000
  }
  return Math.min(run(), run())
}

const cases: Omit<CampaignCase, 'group'>[] = [
  {
    name: 'each form of a reference again and again, in two sizes',
    short: false,
    within: 3_600_000,
    run: async () => {
      const bundled = join(ROOT, 'data', 'source', 'wtsa-16-action-plan-digest.txt')
      const forms = formsOf(indexSource(textSource('plan.txt', readFileSync(bundled, 'utf8'), HASH), knowledge))
      const empty = timeOf(' ', 1)
      const slow: string[] = []
      let most = 0
      for (const form of forms)
        for (const between of BETWEEN) {
          const piece = form + between
          // What the plan around the line takes is in both, and is the smallest time that counts.
          const ratio = timeOf(piece, LARGE) / Math.max(empty, timeOf(piece, SMALL))
          most = Math.max(most, ratio)
          if (ratio > MOST) slow.push(`${JSON.stringify(piece)} ${ratio.toFixed(0)} times`)
        }
      expectThat(slow.length === 0, `four times the text took ${slow.slice(0, 10).join(', ')}`)
      return `${forms.length * BETWEEN.length} pieces; four times the text took at most ${most.toFixed(1)} times the work`
    },
  },
]

export const patternCases: CampaignCase[] = cases.map((one) => ({ group: 'patterns', ...one }))
