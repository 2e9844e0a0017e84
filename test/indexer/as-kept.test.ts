import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { FootnoteReferenceRun, ImageRun, Paragraph, TextRun } from 'docx'
import { afterAll, describe, expect, test } from 'vitest'
import { readPlan } from '../../indexer/read-plan'
import { expectNothingLost } from '../nothing-lost'
import { type Cell, type Content, HEAD, type Words, wordFile } from '../word-file'

/** Plans in forms that people keep them in. Each has the same two resolutions and three items, in another dress. */
const place = mkdtempSync(join(tmpdir(), 'explorer-as-kept-'))
afterAll(() => rmSync(place, { recursive: true, force: true }))

async function read(name: string, file: string | Buffer) {
  const path = join(place, name)
  writeFileSync(path, file)
  const { corpus, text } = await readPlan(path)
  expectNothingLost(text.toString(), corpus.entries, corpus.diagnostics)
  return corpus
}
type Corpus = Awaited<ReturnType<typeof read>>

/** What everybody reads in the plan, whatever its dress. */
function said({ entries, links }: Corpus) {
  const words = ({ text, lead }: { text: string; lead: number }) => text.slice(lead).trim()
  return {
    resolutions: entries.flatMap((entry) => (entry.kind === 'resolution' ? [[entry.id, entry.title]] : [])),
    clauses: entries.flatMap((entry) => (entry.kind === 'clause' ? [[entry.id, entry.label, words(entry)]] : [])),
    items: entries.flatMap((entry) =>
      entry.kind === 'action-item'
        ? [[entry.id, entry.action, entry.milestone, entry.periodicGoalsMet, entry.completed]]
        : [],
    ),
    notes: entries.flatMap((entry) => (entry.kind === 'note' ? [[entry.parent, words(entry)]] : [])),
    mandates: links.flatMap(({ kind, from, to }) => (kind === 'implements' ? [[from, to]] : [])),
  }
}

const PLAN = {
  resolutions: [
    ['res-11', 'Keeping in touch'],
    ['res-48', 'Names of ships'],
  ],
  clauses: [
    ['res-11.1.1', '1', 'to name a contact for each port;'],
    ['res-11.1.2', '2', 'to write to the contacts twice a year;'],
    ['res-48.1.1', '1', 'to study names of ships;'],
    ['res-48.1.2', '2', 'to report.'],
  ],
  items: [
    ['11-01', 'TSB to name contacts', 'TSAG 2018', '', '√'],
    ['11-02', 'TSB to write letters', 'Ongoing', '√', ''],
    ['48-01', 'SG2 to study names', 'WTSA-20', '', ''],
  ],
  notes: [['11-01', 'All ports have a contact.']],
  mandates: [
    ['11-01', 'res-11.1.1'],
    ['11-02', 'res-11.1.2'],
    ['48-01', 'res-48.1.1'],
  ],
}

type Row = readonly string[]
const ITEMS: readonly Row[] = [
  ['11-01', 'TSB to name contacts (resolves 1)', 'TSAG 2018', '', '√'],
  ['11-02', 'TSB to write letters (resolves 2)', 'Ongoing', '√', ''],
  ['48-01', 'SG2 to study names (i. SG2 1)', 'WTSA-20', '', ''],
]
const NOTE = 'All ports have a contact.'
const row = (cells: Row) => `${cells.map((cell) => `\t${cell}\n`).join('')}\n`

/** The plan as a text export, with what is dressed otherwise. */
const asText = ({
  headings = ['Resolution 11 - Keeping in touch', 'Resolution 48 - Names of ships'],
  label = (n: number) => `${n}\t`,
  heads = [HEAD as Row],
  items = ITEMS,
}: {
  headings?: readonly [string, string]
  label?: (n: number) => string
  heads?: readonly Row[]
  items?: readonly Row[]
}) => `Harbour Action Plan

Section II - Progress by resolution

${headings[0]}
resolves
${label(1)}to name a contact for each port;
${label(2)}to write to the contacts twice a year;
${heads.map(row).join('')}${row(items[0]!)}${row(['', NOTE])}${row(items[1]!)}
${headings[1]}
instructs Study Group 2
${label(1)}to study names of ships;
${label(2)}to report.
${heads.map(row).join('')}${row(items[2]!)}`

const tabbed = asText({}).replace(/(?:^\t.*\n)+/gm, (cells) => `${cells.slice(1, -1).replaceAll('\n\t', '\t')}\n`)

const TEXTS: readonly (readonly [string, string])[] = [
  ['plain', asText({})],
  [
    'the assembly in front of the number',
    asText({ headings: ['WTSA-16 Resolution 11 − Keeping in touch', 'ITU-T Resolution 48: Names of ships'] }),
  ],
  [
    'headings in boxes',
    asText({ headings: ['\tResolution 11 - Keeping in touch\n', '\tResolution 48 - Names of ships\n'] }),
  ],
  [
    'headings in rows of number and title',
    asText({ headings: ['\tRESOLUTION 11\n\tKeeping in touch\n', '\tRESOLUTION 48\n\tNames of ships\n'] }),
  ],
  ['a dash behind the numbers of clauses, and a tab', asText({ label: (n) => `${n} –\t` })],
  ['a dash behind the numbers of clauses, and a blank', asText({ label: (n) => `${n} – ` })],
  [
    'numbers of items without zeros',
    asText({ items: ITEMS.map(([n, ...cells]) => [n!.replace('-0', ' − '), ...cells]) }),
  ],
  [
    'heads in two rows',
    asText({
      heads: [
        ['No.', 'Action to be taken', 'Target date', 'Status'],
        ['', '', '', 'Periodic goals met', 'Completed'],
      ],
    }),
  ],
  ['a head of the rows of progress', asText({ heads: [HEAD as Row, ['', 'Progress report']] })],
  [
    'published, with the revisions below the title',
    asText({
      headings: [
        'RESOLUTION 11\n\nKeeping in touch\n\n(Rev. Geneva, 2022)\n',
        'RESOLUTION 48 (Rev. Geneva, 2022)²\nNames of ships',
      ],
    }),
  ],
  [
    'contents with roman pages and dots',
    asText({}).replace(
      'Section II',
      () =>
        'Contents\nForeword\tii\nResolution 11 - Keeping in touch ..... 2\nResolution 48 - Names of ships ..... 5\n\nSection II',
    ),
  ],
  [
    'pages between rows',
    asText({}).replace('\t11-02', 'Page 4 of 12\n\n\t11-02').replace('2\tto write', '- 3 -\n\n\f2\tto write'),
  ],
  [
    'contents with pages in tabs',
    asText({}).replace(
      'Section II',
      () =>
        'CONTENTS\n\nForeword\tiii\nSection II\tProgress by resolution\t1\n\tResolution 11\tKeeping in touch\t2\n\tResolution 48\tNames of ships\t5\n\nSection II',
    ),
  ],
  ['a row a line', tabbed],
  ['a row a line, under other heads', tabbed.replaceAll('Action Item\t', 'No.\t')],
]

describe('a text is read in the form', () => {
  test.each(TEXTS)('%s', async (_, text) => {
    const corpus = await read('plan.txt', text)
    expect(said(corpus)).toEqual(PLAN)
    expect(corpus.entries.filter(({ kind }) => kind === 'passage')).toEqual([])
    expect(corpus.diagnostics.filter(({ severity }) => severity !== 'info')).toEqual([])
  })

  test('the items of a heading that was not read are no fault of the authors', async () => {
    const others = row(['95-01', ...ITEMS[1]!.slice(1)])
    const { diagnostics } = await read(
      'plan.txt',
      asText({}).replace(row(ITEMS[1]!), (own) => own + others),
    )
    const faults = diagnostics.filter(({ severity }) => severity !== 'info')
    expect(faults.map(({ rule, subject, location }) => [rule, subject, location])).toContainEqual([
      'heading-not-found',
      'reading',
      'res-11',
    ])
    expect(faults.filter(({ subject, location }) => subject === 'document' && location?.startsWith('95'))).toEqual([])
  })

  test('resolutions of the Council, with four digits', async () => {
    const text = asText({ headings: ['RESOLUTION 1011 (C-1995, last amended C19)', 'Resolution 48 - Names of ships'] })
    const { entries } = await read(
      'plan.txt',
      text.replaceAll('\t11-0', '\t1011-0').replace('C19)', 'C19)\nKeeping in touch'),
    )
    expect(entries.find(({ id }) => id === 'res-1011')).toMatchObject({ title: 'Keeping in touch' })
    expect(entries.find(({ id }) => id === '1011-02')).toMatchObject({ parent: 'res-1011', periodicGoalsMet: '√' })
  })
})

const note = (words: string): Cell[] => ['', { paragraphs: [words], span: 4 }]
const span = (words: string, columns: number): Cell => ({ paragraphs: [words], span: columns })
const merged = (words: string, merge: 'restart' | 'continue'): Cell => ({ paragraphs: [words], merge })
const box = (words: Words): Content => ({ rows: [[{ paragraphs: [words] }]] })

/** The plan as a Word file. */
const asWord = ({
  headings = ['Resolution 11 - Keeping in touch', 'Resolution 48 - Names of ships'],
  heads = [HEAD],
  order = [0, 1, 2, 3, 4],
  more = {},
}: {
  headings?: readonly [Content, Content]
  heads?: Cell[][]
  order?: readonly number[]
  more?: Parameters<typeof wordFile>[1]
}) => {
  const cells = (item: Row): Cell[] => order.map((column) => item[column]!)
  const content: Content[] = [
    'Harbour Action Plan',
    'Section II - Progress by resolution',
    headings[0],
    'resolves',
    '1\tto name a contact for each port;',
    '2\tto write to the contacts twice a year;',
    { rows: [...heads, cells(ITEMS[0]!), note(NOTE), cells(ITEMS[1]!)] },
    headings[1],
    'instructs Study Group 2',
    '1\tto study names of ships;',
    '2\tto report.',
    { rows: [...heads, cells(ITEMS[2]!)] },
  ]
  return wordFile(content, more)
}

const FILES: readonly (readonly [string, () => Promise<Buffer>])[] = [
  ['plain', () => asWord({})],
  [
    'headings in boxes',
    () => asWord({ headings: [box('Resolution 11 - Keeping in touch'), box('Resolution 48 - Names of ships')] }),
  ],
  [
    'heads in two rows, merged downwards, in another order',
    () =>
      asWord({
        heads: [
          [
            merged('No.', 'restart'),
            span('Status', 2),
            merged('Action to be taken', 'restart'),
            merged('Deadline', 'restart'),
          ],
          [merged('', 'continue'), 'Periodic goals met', 'Completed', merged('', 'continue'), merged('', 'continue')],
        ],
        order: [0, 3, 4, 1, 2],
      }),
  ],
]

/** A picture that is all of its cell, with its description. */
const picture = (description: string): Cell => ({
  paragraphs: [
    [
      new ImageRun({
        type: 'png',
        data: Buffer.alloc(8),
        transformation: { width: 8, height: 8 },
        altText: { name: 'p', description },
      }),
    ],
  ],
})

test('a drawn tick is one where its description says so, and else said not to be understood', async () => {
  const item = (number: string, tick: Cell): Cell[] => [number, 'TSB to act', '2018', '', tick]
  const file = await wordFile([
    'Resolution 11 - Keeping in touch',
    'resolves',
    '1\tto act;',
    { rows: [HEAD, item('11-01', picture('tick')), item('11-02', picture('a blue lamp')), item('11-03', '')] },
  ])
  const { entries, diagnostics, facts } = await read('drawn.docx', file)
  const completed = entries.flatMap((entry) => (entry.kind === 'action-item' ? [[entry.id, entry.completed]] : []))
  expect(completed).toEqual([
    ['11-01', '√'],
    ['11-02', 'a blue lamp'],
    ['11-03', ''],
  ])
  expect(diagnostics.filter(({ rule }) => rule === 'unknown-tick').map(({ location }) => location)).toEqual(['11-02'])
  const states = facts.flatMap((fact) => (fact.kind === 'state' ? [fact.state] : []))
  expect(states).toEqual(['completed', 'open', 'silent'])
})

test('a footnote to the number of a resolution is none of its title', async () => {
  const footnotes = { 1: { children: [new Paragraph('As amended.')] } }
  const heading = [new TextRun('RESOLUTION 11'), new FootnoteReferenceRun(1), new TextRun(' – Keeping in touch')]
  const { clauses, ...rest } = said(
    await read(
      'footnote.docx',
      await asWord({ headings: [heading, 'Resolution 48 - Names of ships'], more: { footnotes } }),
    ),
  )
  const { clauses: _, ...plan } = PLAN
  expect(rest).toEqual(plan)
  expect(clauses[0]).toEqual(['res-11.fn1', '1', 'As amended.'])
})

describe('a Word file is read in the form', () => {
  test.each(FILES)('%s', async (_, make) => {
    const corpus = await read('plan.docx', await make())
    expect(said(corpus)).toEqual(PLAN)
    expect(corpus.diagnostics.filter(({ severity }) => severity !== 'info')).toEqual([])
  })

  test('progress as prose, without any table', async () => {
    const file = await wordFile([
      'Harbour Progress Report',
      'Resolution 11 - Keeping in touch',
      'resolves',
      '1\tto name a contact for each port;',
      'Progress: All ports have had a contact since May 2012.',
      '2\tto write to the contacts twice a year;',
      'Status of implementation',
      'Letters went out in March 2012.',
    ])
    const { notes, clauses } = said(await read('prose.docx', file))
    expect(clauses).toEqual(PLAN.clauses.slice(0, 2))
    expect(notes).toEqual([
      ['res-11.1.1', 'Progress: All ports have had a contact since May 2012.'],
      ['res-11', 'Letters went out in March 2012.'],
    ])
  })
})
