import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readEntries } from '../../indexer/entries'
import type { Diagnostic } from '../../lib/domain/diagnostic'
import type { Entry } from '../../lib/domain/entry'
import { readBlocks } from '../../lib/reading/text/blocks'
import { clean } from '../../lib/text/clean'
import { expectNothingLost } from '../nothing-lost'

const plan = readFileSync(join(import.meta.dirname, '..', 'fixtures', 'small-plan.txt'), 'utf8')

function read(source: string) {
  const diagnostics: Diagnostic[] = []
  const entries = readEntries(clean(source), readBlocks(source), (diagnostic) => diagnostics.push(diagnostic))
  return { entries, diagnostics, get: (id: string) => entries.find((entry) => entry.id === id) }
}
const words = (entry: Entry | undefined) => entry?.text.slice(entry.lead)

describe('a small plan', () => {
  const { entries, diagnostics, get } = read(plan)

  test('loses nothing', () => expectNothingLost(plan, entries, diagnostics))

  test('has its resolutions, with the title from Table 1 where the heading has none', () => {
    expect(entries.flatMap((entry) => (entry.kind === 'resolution' ? [[entry.id, entry.title]] : []))).toEqual([
      ['res-5', 'Quantum links for island States'],
      ['res-6', 'Lighthouse data'],
      ['opinion-2', 'Shared masts'],
    ])
    expect(diagnostics.filter(({ rule }) => rule === 'missing-heading').map(({ location }) => location)).toEqual([
      'res-6',
    ])
  })

  test.each([
    ['res-5.1.1', 'clause', 'that links to islands be studied by Study Group 13;'],
    ['res-5.1.2.i', 'sub-clause', 'the view of the sender;'],
    ['res-5.1.2.b1', 'bullet', 'bullets go on the clause,'],
    ['res-5.2.chapeau', 'chapeau', 'within the means at hand'],
    ['res-5.2.2', 'clause', 'to tell TSAG how it went;'],
    ['res-5.3', 'clause', 'to send what they know.'],
    ['res-5.fn1', 'footnote', 'Member States of every region.'],
    ['res-6.1', 'clause', 'to keep lighthouse data safe.'],
  ])('%s is a %s', (id, role, text) => {
    expect(get(id)).toMatchObject({ kind: 'clause', role })
    expect(words(get(id))).toBe(text)
  })

  test('keeps bullets, further paragraphs and words before the first section apart', () => {
    const text = `Resolution 7 - Buoys
Resolution 7
considering
the sea,
resolves
1)\tone
and on
instructs the TSB Director, with the BDT Director
•\tfirst
•\tsecond
calls upon Member States
a\tletters
	Action Item
	Action

	07-01
	x
`
    const { entries, diagnostics } = read(text)
    expectNothingLost(text, entries, diagnostics)
    expect(
      entries.flatMap((entry) =>
        entry.kind === 'clause'
          ? [[entry.id, entry.role]]
          : entry.kind === 'section'
            ? [[entry.id, entry.heading]]
            : [],
      ),
    ).toEqual([
      ['res-7.0', 'chapeau'],
      ['res-7.0.p1', 'paragraph'],
      ['res-7.s1', 'resolves'],
      ['res-7.1.1', 'clause'],
      ['res-7.1.1.p1', 'paragraph'],
      ['res-7.s2', 'instructs the TSB Director, with the BDT Director'],
      ['res-7.2.b1', 'bullet'],
      ['res-7.2.b2', 'bullet'],
      ['res-7.s3', 'calls upon Member States'],
      ['res-7.3.a', 'sub-clause'],
    ])
  })

  test('keeps an item that is numbered twice under an id of its own, with its notes', () => {
    const text = `Resolution 7 - Buoys\nresolves\n1\tone\n${'\t07-01\n\tx\n\t2024\n\t\n\t\n\n\t\n\tnews\n\n'.repeat(3)}`
    const { entries, diagnostics } = read(text)
    expect(entries.flatMap(({ id, kind, location }) => (kind === 'note' ? [[id, location]] : []))).toEqual([
      ['07-01.n1', '07-01'],
      ['07-01~2.n1', '07-01~2'],
      ['07-01~3.n1', '07-01~3'],
    ])
    expect(entries.flatMap(({ id, kind, location }) => (kind === 'action-item' ? [[id, location]] : []))).toEqual([
      ['07-01', '07-01'],
      ['07-01~2', '07-01~2'],
      ['07-01~3', '07-01~3'],
    ])
    expect(diagnostics.map(({ rule }) => rule)).toEqual(['used-twice', 'used-twice'])
  })

  test('has action items with their cells as printed', () => {
    expect(get('05-01')).toMatchObject({
      action: 'SG13 to study links to islands',
      citations: [{ text: '(resolves 1)' }],
      milestone: 'Ongoing, TSAG 2022',
      periodicGoalsMet: '√',
      completed: '',
    })
    expect(get('05-03')).toMatchObject({ aliases: ['06-07'], periodicGoalsMet: '√? Nobody knows.' })
  })

  test('keeps an item without number, and says that rows break off', () => {
    expect(get('06-unnumbered')).toMatchObject({
      number: null,
      action: 'SG17 to look at masts as well',
      milestone: '2024',
    })
    expect(diagnostics.filter(({ rule }) => rule === 'broken-off').map(({ location }) => location)).toEqual([
      '05-06',
      '06-unnumbered',
    ])
  })

  test('gives each paragraph of a note a place, behind a link to the top too', () => {
    const notes = entries.filter(({ kind, parent }) => kind === 'note' && parent === '05-03')
    expect(notes.map(words)).toEqual([
      'The workshop "Links to islands" took place in Valletta, Malta, on 3 May 2023.',
      'See 06-08 for the second one.',
    ])
  })

  test('tells why an item is gone', () => {
    expect(get('change-05-05')).toMatchObject({
      item: '05-05',
      change: 'dropped',
      reason: 'still asked for by the resolution',
    })
    expect(get('change-06-09')).toMatchObject({ change: 'new' })
  })

  test('reads Table 1 by its thirteen columns', () => {
    const row = get('table-1.res-5')
    expect(row?.kind === 'table-row' && row.cells.map(({ text }) => text)).toEqual([
      'Resolution 5 – Quantum links for island States',
      ...['SG13, SG17', 'X', 'X', 'MSs', '', '', 'X ITU regional offices', '', 'X', '', 'X', ''],
    ])
  })
})

describe('a mangled plan', () => {
  const lines = plan.split('\n')
  const cut = fc
    .tuple(fc.nat(plan.length), fc.nat(plan.length))
    .map(([a, b]) => plan.slice(Math.min(a, b), Math.max(a, b)))
  const shuffled = fc.shuffledSubarray(lines, { minLength: lines.length }).map((mixed) => mixed.join('\n'))
  const some = fc.subarray(lines).map((left) => left.join('\n'))
  const doubled = fc.nat(plan.length).map((at) => plan.slice(0, at) + plan + plan.slice(at))
  const strewn = fc
    .array(fc.tuple(fc.nat(plan.length), fc.string({ unit: 'binary', maxLength: 8 })), { maxLength: 12 })
    .map((pieces) => pieces.reduce((text, [at, piece]) => text.slice(0, at) + piece + text.slice(at), plan))
  const noise = fc.string({ unit: 'binary', maxLength: 2000 })

  test.each(
    Object.entries({
      cut,
      shuffled,
      'lacking lines': some,
      doubled,
      'strewn with Unicode': strewn,
      'nothing but noise': noise,
    }),
  )('%s: nothing is lost', (_, mangled) => {
    fc.assert(
      fc.property(mangled, (source) => {
        const { entries, diagnostics } = read(source)
        expectNothingLost(source, entries, diagnostics)
      }),
      { numRuns: 150 },
    )
  })

  const MEGABYTE = 1 << 20
  const long = (piece: string) => piece.repeat(MEGABYTE / piece.length)
  test.each([
    ['letters', long('x')],
    ['open bookmarks', long('[bookmark: ')],
    ['bookmarks', long('[bookmark: a]')],
    ['item numbers', long('05-01, ')],
    ['numbers that could be cut in two ways', `· 1${long('-11111')}x`],
    ['tabs', long('\t')],
    ['tabs and blanks', long(' \t')],
    ['open citations', long('(resolves ')],
    ['citations', long('(resolves 1) ')],
    ['links to the top', `${long('» Top ')}x`],
    ['blanks', long(' ')],
    ['commas', `resolves${long(', ')}x`],
  ])('a line of a megabyte of %s is read in one pass', (_, line) => {
    for (const source of [
      `${line}\n${plan}`,
      `${plan}1\twords\n${line}\nmore\n`,
      `${plan}\t05-09\n\t${line}\n\tOngoing\n`,
    ]) {
      const { entries, diagnostics } = read(source)
      expectNothingLost(source, entries, diagnostics)
    }
  })

  test.each([
    ['resolutions', 'Resolution 5 - T\nResolution 5\nresolves\n1\tx\n'],
    ['items', '\t05-01\n\tx\n\n'],
    ['notes', '\t\n\tn\n\n'],
    ['rows of Table 1', '\tResolution 5 - T\n\tx\n\n'],
    ['changes', '· 05-01;\n'],
  ])(
    'the same %s thirty thousand times are kept apart in linear time',
    (_, piece) => {
      const source = `${piece}Resolution 5 - T\nresolves\n\t05-01\n\tx\n\n${piece.repeat(30_000)}`
      const { entries, diagnostics } = read(source)
      expectNothingLost(source, entries, diagnostics)
    },
    60_000,
  )
})
