import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { indexSource } from '../../../../indexer/pipeline'
import { knowledge } from '../../../../lib/identifiers/knowledge'
import type { Corpus } from '../../../../lib/library/format'
import { locate } from '../../../../lib/library/positions'
import { readSource, type Source } from '../../../../lib/reading/source'
import { clean } from '../../../../lib/text/clean'
import { expectNothingLost } from '../../../nothing-lost'
import { realPlan } from '../../../real-plan'

/**
 * What differs between the corpus of the Word file and that of its text export, and why. A difference that is not listed
 * fails, and so does one that is listed and gone.
 */
const ACCEPTED: readonly { why: string; differences: readonly string[] }[] = [
  {
    why: 'The text of this footnote stands in its paragraph in the Word file, and behind it as a footnote in the export',
    differences: ['text only: entry note 49-03.fn1'],
  },
  {
    why: "The export prints the number of Word's list of footnotes, the Word file counts its references",
    differences: [
      ...['res-73.fn1 footnote 3', 'res-73.fn2 footnote 4'].map((clause) => `word only: clause ${clause}`),
      ...['res-73.fn1 footnote 2', 'res-73.fn2 footnote 3'].map((clause) => `text only: clause ${clause}`),
    ],
  },
]

const count = (lines: readonly string[]): Map<string, number> => {
  const counts = new Map<string, number>()
  for (const line of lines) counts.set(line, (counts.get(line) ?? 0) + 1)
  return counts
}

/** What must be equal, a line each. Bullets are one sign: the export prints the letter of the font that draws them. */
const linesOf = ({ entries, mentions, links }: Corpus): string[] => [
  ...entries.map(({ kind, id }) => `entry ${kind} ${id}`),
  ...entries.flatMap((entry) => {
    switch (entry.kind) {
      case 'action-item':
        return [
          `item ${entry.id} ${entry.action.replace(/[·•–]/g, '•')} | ${entry.milestone} | ${entry.periodicGoalsMet} | ${entry.completed} | ${entry.aliases}`,
        ]
      case 'clause':
        return [`clause ${entry.id} ${entry.role} ${entry.role === 'bullet' ? '' : entry.label}`]
      case 'resolution':
        return [`resolution ${entry.id} ${entry.title}`]
      default:
        return []
    }
  }),
  ...mentions.map(({ location, kind, entity, status }) => `mention ${location} ${kind} ${entity} ${status}`),
  ...links.map(({ kind, from, to }) => `link ${kind} ${from} ${to}`),
]

const path = join(dirname(realPlan?.path ?? ''), 'wtsa-16-action-plan.docx')
if (realPlan && !existsSync(path))
  throw new Error(`The Word file of the official plan is not beside its text: ${path}.`)

describe.skipIf(!realPlan)('the official plan as Word has it', () => {
  let source: Source
  let word: Corpus
  let text: Corpus
  beforeAll(async () => {
    source = await readSource(path)
    word = indexSource(source, knowledge)
    text = indexSource(await readSource(realPlan?.path ?? ''), knowledge)
  })

  test('loses nothing', () => expectNothingLost(source.text, word.entries, word.diagnostics))

  test('gives the corpus of its text export, but for what is listed with its reason', () => {
    const [a, b] = [count(linesOf(word)), count(linesOf(text))]
    const only = (one: Map<string, number>, other: Map<string, number>, whose: string) =>
      [...one].flatMap(([line, n]) =>
        Array.from({ length: Math.max(0, n - (other.get(line) ?? 0)) }, () => `${whose} only: ${line}`),
      )
    expect([...only(a, b, 'word'), ...only(b, a, 'text')].sort()).toEqual(
      ACCEPTED.flatMap(({ differences }) => differences).sort(),
    )
  })

  test('every mention is found in the file by its paragraph and characters', () => {
    const cleaned = clean(source.text)
    for (const { text: words, span } of word.mentions) {
      const place = locate(span, word.positions)
      const own = word.positions.find(({ span: of }) => of.start <= span.start && span.end <= of.end)
      expect([words, place?.characters]).toEqual([
        cleaned.slice(span.start, span.end),
        own && { from: span.start - own.span.start, to: span.end - own.span.start },
      ])
    }
  })

  test('no title has a bookmark or a footnote reference in it, in either', () => {
    for (const { entities, entries } of [word, text]) {
      expect(entities.filter(({ title }) => /\[(?:bookmark|footnoteRef):/.test(title ?? ''))).toEqual([])
      expect(entries.filter(({ text: words }) => words.includes('[bookmark:'))).toEqual([])
    }
  })
})
