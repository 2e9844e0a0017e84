import * as docx from 'docx'
import { expect, test } from 'vitest'
import { indexSource } from '../../../../indexer/pipeline'
import type { EntryKind, EntryOf } from '../../../../lib/domain/entry'
import { knowledge } from '../../../../lib/identifiers/knowledge'
import type { Corpus } from '../../../../lib/library/format'
import { Corpus as CorpusSchema } from '../../../../lib/library/format'
import { locate } from '../../../../lib/library/positions'
import { readWord } from '../../../../lib/reading/word/read'
import { expectNothingLost } from '../../../nothing-lost'
import { type Content, chapter, editParts, withXml, wordFile } from '../../../word-file'

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'

async function read(
  file: Buffer,
): Promise<Corpus & { text: string; of: <K extends EntryKind>(kind: K) => EntryOf<K>[] }> {
  const reading = await readWord('plan.docx', file)
  const corpus = indexSource({ name: 'plan.docx', sha256: '0'.repeat(64), ...reading }, knowledge)
  expectNothingLost(reading.text, corpus.entries, corpus.diagnostics)
  CorpusSchema.parse(corpus)
  return { ...corpus, text: reading.text, of: (kind) => corpus.entries.filter((entry) => entry.kind === kind) as never }
}
const readPlan = async (
  content: readonly Content[],
  ...more: [Partial<docx.IPropertiesOptions>?, Partial<docx.ISectionOptions>?]
) => read(await wordFile(content, ...more))
const words = ({ text, lead }: { text: string; lead: number }) => text.slice(lead)

test('a plan is read into resolutions, clauses, items and notes', async () => {
  const { of } = await readPlan(chapter())
  expect(of('resolution').map(({ id, title }) => [id, title])).toEqual([['res-5', 'Lamps for harbours']])
  expect(of('clause').map(({ id, label }) => [id, label])).toEqual([['res-5.1.1', '1']])
  expect(of('action-item')).toMatchObject([
    {
      id: '05-01',
      action: 'TSB to light harbours',
      milestone: '2018',
      periodicGoalsMet: '√',
      completed: '',
      jeopardy: false,
    },
  ])
  expect(of('note').map(words)).toEqual(['Two harbours are lit.'])
})

test('a row that is merged into one cell is a note', async () => {
  const { of } = await readPlan(chapter({ progress: [{ paragraphs: ['One harbour is lit.'], span: 5 }] }))
  expect(of('note').map((note) => [note.location, words(note)])).toEqual([['05-01', 'One harbour is lit.']])
})

test('a cell that goes on below keeps the columns behind it in their places', async () => {
  const { of } = await readPlan(
    chapter({
      item: [{ paragraphs: ['05-01'], merge: 'restart' }, 'TSB to act', '2018', '', ''],
      progress: [
        { paragraphs: [''], merge: 'continue' },
        { paragraphs: ['It acts.'], span: 4 },
      ],
    }),
  )
  expect(of('note').map(words)).toEqual(['It acts.'])
})

test.each([
  ['FF0000', true],
  ['C00000', true],
  ['C0504D', true],
  ['FF3300', true],
  ['ff5050', true],
  ['FFC7CE', false],
  ['ED7D31', false],
  ['FF0066', false],
  ['FFFF00', false],
  ['00B050', false],
  ['auto', false],
])('a box coloured %s: in jeopardy %s', async (fill, jeopardy) => {
  const { of } = await readPlan(chapter({ item: ['05-01', 'TSB to act', '2018', { paragraphs: [''], fill }, ''] }))
  expect(of('action-item')).toMatchObject([{ jeopardy, redCells: jeopardy ? ['periodicGoalsMet'] : [] }])
})

test('a progress row coloured red is the jeopardy of its item', async () => {
  const { of } = await readPlan(chapter({ progress: ['', { paragraphs: ['It is late.'], span: 4, fill: 'FF0000' }] }))
  expect(of('action-item')).toMatchObject([{ jeopardy: true, redCells: ['progress'] }])
})

const link = (text: string, url: string) =>
  new docx.ExternalHyperlink({ link: url, children: [new docx.TextRun(text)] })
const progress = (...children: docx.ParagraphChild[]): Content[] =>
  chapter({ progress: ['', { paragraphs: [children], span: 4 }] })

test('a document that is linked to its address keeps it', async () => {
  const url = 'https://example.org/td/25?a=1&b=2'
  const { mentions, entities } = await readPlan(
    progress(new docx.TextRun('It was reported in '), link('TSAG-TD25', url), new docx.TextRun(' last year.')),
  )
  expect(mentions.filter(({ entity }) => entity === 'tsag-td25')).toMatchObject([{ text: 'TSAG-TD25', address: url }])
  expect(entities.find(({ id }) => id === 'tsag-td25')?.address).toEqual({ url, rule: 'linked in the document' })
})

test('a field that is a link is one too', async () => {
  const url = 'https://example.org/td/26'
  const run = (inside: string) => `<w:r>${inside}</w:r>`
  const xml = [
    run('<w:fldChar w:fldCharType="begin"/>'),
    run(`<w:instrText xml:space="preserve"> HYPERLINK "${url}" </w:instrText>`),
    run('<w:fldChar w:fldCharType="separate"/>'),
    run('<w:t>TSAG-TD26</w:t>'),
    run('<w:fldChar w:fldCharType="end"/>'),
  ].join('')
  const { mentions } = await read(
    withXml(await wordFile(progress(new docx.TextRun('See '), new docx.TextRun('@@'))), xml),
  )
  expect(mentions.filter(({ entity }) => entity === 'tsag-td26')).toMatchObject([{ address: url }])
})

test('a link of more words is none of what they mention, and no address but of the web is kept', async () => {
  const { mentions, entities } = await readPlan(
    progress(
      link('the long report TSAG-TD27 on harbours', 'https://example.org/report'),
      new docx.TextRun('; '),
      link('TSAG-TD28', 'javascript:alert(1)'),
    ),
  )
  expect(mentions.map(({ address }) => address)).toEqual(mentions.map(() => null))
  expect(entities.filter(({ address }) => address?.rule === 'linked in the document')).toEqual([])
})

const LEVELS: docx.ILevelsOptions[] = [
  { level: 0, format: 'decimal', text: '%1' },
  { level: 1, format: 'lowerRoman', text: '%2)' },
]
const numbered = (text: string, level: number, instance = 0) =>
  new docx.Paragraph({ text, numbering: { reference: 'clauses', level, instance } })
const numbering = { config: [{ reference: 'clauses', levels: LEVELS }] }

test('clauses that Word numbers by itself have the numbers that it prints', async () => {
  const { of, text } = await readPlan(
    chapter({
      before: [
        numbered('to light;', 0),
        numbered('to see:', 0),
        numbered('by day;', 1),
        numbered('by night;', 1),
        numbered('to sail.', 0),
      ],
    }),
    { numbering },
  )
  expect(of('clause').map(({ id, label }) => [id, label])).toEqual([
    ['res-5.1.1', '1'],
    ['res-5.1.2', '2'],
    ['res-5.1.2.i', 'i'],
    ['res-5.1.2.ii', 'ii'],
    ['res-5.1.3', '3'],
  ])
  expect(text).toContain('ii)\tby night;\n')
})

test('a list that begins anew is counted from one', async () => {
  const { of } = await readPlan(
    chapter({
      before: [
        numbered('to light;', 0, 1),
        numbered('to see,', 0, 1),
        'invites Member States',
        numbered('to help.', 0, 2),
      ],
    }),
    { numbering },
  )
  expect(of('clause').map(({ id }) => id)).toEqual(['res-5.1.1', 'res-5.1.2', 'res-5.2.1'])
})

test('a bullet of Word is a bullet', async () => {
  const bullet = (text: string) => new docx.Paragraph({ text, bullet: { level: 0 } })
  const { of } = await readPlan(
    chapter({
      before: ['1\tto light:', bullet('masts;'), bullet('piers.')],
      progress: ['', { paragraphs: [bullet('One mast.')], span: 4 }],
    }),
  )
  expect(of('clause').map(({ id, role }) => [id, role])).toEqual([
    ['res-5.1.1', 'clause'],
    ['res-5.1.1.b1', 'bullet'],
    ['res-5.1.1.b2', 'bullet'],
  ])
  expect(of('note')).toMatchObject([{ bullet: true }])
})

test('a list that a style gives numbers its paragraphs', async () => {
  const file = await wordFile(
    chapter({
      before: [
        new docx.Paragraph({ text: 'to light;', style: 'Clause' }),
        new docx.Paragraph({ text: 'to see.', style: 'Clause' }),
      ],
    }),
    {
      numbering,
      styles: {
        paragraphStyles: [
          { id: 'Clause', name: 'Clause', paragraph: { numbering: { reference: 'clauses', level: 0 } } },
        ],
      },
    },
  )
  expect((await read(file)).of('clause').map(({ id, label }) => [id, label])).toEqual([
    ['res-5.1.1', '1'],
    ['res-5.1.2', '2'],
  ])
})

test('a footnote stands behind its paragraph, with its mark in the text', async () => {
  const note = (text: string) => ({ children: [new docx.Paragraph(text)] })
  const { of } = await readPlan(
    chapter({
      before: [
        [new docx.TextRun('1\tto light harbours'), new docx.FootnoteReferenceRun(1), new docx.TextRun(' at night;')],
      ],
      progress: [
        '',
        { paragraphs: [[new docx.TextRun('Done'), new docx.FootnoteReferenceRun(2)], 'More is to come.'], span: 4 },
      ],
    }),
    { footnotes: { 1: note('Those on the sea.'), 2: note('As SG13 wrote.') } },
  )
  expect(of('clause').map((clause) => [clause.id, clause.role, words(clause).trim()])).toEqual([
    ['res-5.1.1', 'clause', 'to light harbours¹ at night;'],
    ['res-5.fn1', 'footnote', 'Those on the sea.'],
  ])
  expect(of('note').map((entry) => [entry.id, entry.footnote, words(entry).trim()])).toEqual([
    ['05-01.n1', null, 'Done²'],
    ['05-01.fn1', '2', 'As SG13 wrote.'],
    ['05-01.n2', null, 'More is to come.'],
  ])
})

const by = { id: 1, author: 'A', date: '2018-02-26T00:00:00Z' }

test('tracked changes are read as accepted, and reported', async () => {
  const { of, diagnostics } = await readPlan(
    progress(
      new docx.TextRun('Two '),
      new docx.DeletedTextRun({ ...by, text: 'old ' }),
      new docx.InsertedTextRun({ ...by, text: 'new ' }),
      new docx.TextRun('harbours.'),
    ),
  )
  expect(of('note').map(words)).toEqual(['Two new harbours.'])
  expect(diagnostics.filter(({ rule }) => rule === 'open-changes')).toMatchObject([
    { severity: 'warning', message: expect.stringMatching(/1 deletion, 1 insertion/) },
  ])
})

test('moved words stand where they went', async () => {
  const moved = `<w:moveFrom ${W} w:id="7" w:author="A"><w:r><w:t>gone </w:t></w:r></w:moveFrom><w:moveTo ${W} w:id="8" w:author="A"><w:r><w:t xml:space="preserve">come </w:t></w:r></w:moveTo>`
  const { of, diagnostics } = await read(
    withXml(
      await wordFile(progress(new docx.TextRun('Ships '), new docx.TextRun('@@'), new docx.TextRun('home.'))),
      moved,
    ),
  )
  expect(of('note').map(words)).toEqual(['Ships come home.'])
  expect(diagnostics.find(({ rule }) => rule === 'open-changes')?.message).toContain('1 move')
})

test('a deleted paragraph mark makes two paragraphs one', async () => {
  const file = editParts(await wordFile(chapter({ before: ['1\tto light every ', 'harbour;'] })), {
    'word/document.xml': (xml) =>
      xml.replace(
        /<w:p>(?=<w:r><w:t xml:space="preserve">1\s)/,
        '<w:p><w:pPr><w:rPr><w:del w:id="9" w:author="A"/></w:rPr></w:pPr>',
      ),
  })
  expect((await read(file)).of('clause').map((clause) => [clause.id, words(clause)])).toEqual([
    ['res-5.1.1', 'to light every harbour;'],
  ])
})

test('comments are counted and not read', async () => {
  const { text, diagnostics } = await readPlan(
    progress(
      new docx.CommentRangeStart(0),
      new docx.TextRun('Lit.'),
      new docx.CommentRangeEnd(0),
      new docx.TextRun({ children: [new docx.CommentReference(0)] }),
    ),
    {
      comments: {
        children: [{ id: 0, author: 'A', date: new Date(0), children: [new docx.Paragraph('Is this so?')] }],
      },
    },
  )
  expect(text).not.toContain('Is this so?')
  expect(diagnostics.find(({ rule }) => rule === 'comments-not-read')?.message).toContain('1 comment;')
})

test('a text box that is written for two generations of Word is read once', async () => {
  const box = '<w:txbxContent><w:p><w:r><w:t>A word in a box.</w:t></w:r></w:p></w:txbxContent>'
  const xml = `<w:r><mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice Requires="wps"><w:drawing><wps:txbx xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape">${box}</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox xmlns:v="urn:schemas-microsoft-com:vml">${box}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>`
  const { of } = await read(
    withXml(await wordFile(progress(new docx.TextRun('Before. '), new docx.TextRun('@@'))), xml),
  )
  expect(
    of('note')
      .map(words)
      .map((text) => text.trim()),
  ).toEqual(['Before.', 'A word in a box.'])
})

const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)
const picture = (description: string) =>
  new docx.ImageRun({
    type: 'png',
    data: PIXEL,
    transformation: { width: 9, height: 9 },
    altText: { name: 'x', title: '', description },
  })

test('a picture is a figure with its caption, or else its description', async () => {
  const { of } = await readPlan(
    chapter({
      before: ['1\tto light;', [picture('A harbour by night')], 'Figure 1 – Lamps on a pier', [picture('A ship')]],
      progress: ['', { paragraphs: ['Lit.', [picture('A mast')]], span: 4 }],
    }),
  )
  expect(of('figure').map(({ id, caption }) => [id, caption])).toEqual([
    ['res-5.fig1', 'Figure 1 – Lamps on a pier'],
    ['res-5.fig2', 'A ship'],
    ['05-01.fig1', 'A mast'],
  ])
  expect(of('clause').map(({ id }) => id)).toEqual(['res-5.1.1'])
})

test('page headers tell the edition and are no entries', async () => {
  const header = new docx.Header({
    children: [new docx.Paragraph('TSAG-TD25R1'), new docx.Paragraph('Geneva, 1-4 May 2017')],
  })
  const { edition, entries, of } = await readPlan(
    [new docx.Paragraph({ text: 'Harbours: what was done', heading: 'Title' }), ...chapter()],
    {},
    { headers: { default: header } },
  )
  expect(edition).toEqual({
    title: 'Harbours: what was done',
    author: null,
    document: 'TSAG-TD25R1',
    version: null,
    meeting: 'Geneva, 1-4 May 2017',
    date: '2017-05-01',
  })
  expect(entries.filter(({ text }) => text.includes('TSAG-TD25R1'))).toEqual([])
  expect(of('passage')).toEqual([])
})

test('a passage is found in the file by table, row, cell, paragraph and characters', async () => {
  const { mentions, positions } = await readPlan(progress(new docx.TextRun('It stands in TSAG-TD25.')))
  const mention = mentions.find(({ entity }) => entity === 'tsag-td25')
  expect(locate(mention!.span, positions)).toEqual({
    part: 'body',
    table: 1,
    row: 3,
    cell: 2,
    paragraph: 1,
    characters: { from: 13, to: 22 },
  })
})

test('Word as the ISO standard has it ("Strict") is read as well', async () => {
  const strict = (xml: string) =>
    xml
      .replaceAll(
        'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
        'http://purl.oclc.org/ooxml/wordprocessingml/main',
      )
      .replaceAll(
        'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
        'http://purl.oclc.org/ooxml/officeDocument/relationships',
      )
  const file = editParts(await wordFile(chapter()), {
    'word/document.xml': strict,
    '_rels/.rels': strict,
    'word/_rels/document.xml.rels': strict,
  })
  expect((await read(file)).of('action-item')).toHaveLength(1)
})
