import { describe, expect, test } from 'vitest'
import type { Reading } from '../../../../lib/reading/reading'
import { readWord } from '../../../../lib/reading/word/read'
import { chapter, editParts, wordFile } from '../../../word-file'

/** Namespaces that the pieces below use and the library does not declare. */
const SPACES = [
  ['w14', 'http://schemas.microsoft.com/office/word/2010/wordml'],
  ['m', 'http://schemas.openxmlformats.org/officeDocument/2006/math'],
  ['v', 'urn:schemas-microsoft-com:vml'],
  ['a', 'http://schemas.openxmlformats.org/drawingml/2006/main'],
  ['wp', 'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing'],
  ['x', 'http://example.org/wrapper'],
] as const

/** A plan with a piece of Word's XML before its table, and another at the end of the action's cell. */
async function read({
  body = '',
  inCell = '',
  inRow = '',
}: {
  body?: string
  inCell?: string
  inRow?: string
}): Promise<Reading> {
  const file = editParts(await wordFile(chapter({ item: ['05-01', 'TSB to light @@', '2018', '', ''] })), {
    'word/document.xml': (xml) =>
      xml
        .replace(/<w:document [^>]*>/, (tag) =>
          SPACES.reduce(
            (open, [prefix, uri]) =>
              open.includes(`xmlns:${prefix}=`) ? open : open.replace('>', ` xmlns:${prefix}="${uri}">`),
            tag,
          ),
        )
        .replace('<w:tbl>', () => `${body}<w:tbl>`)
        .replace(
          /(@@<\/w:t><\/w:r><\/w:p>)(<\/w:tc>)/,
          (_, end: string, close: string) => end + inCell + close + inRow,
        ),
  })
  return readWord('plan.docx', file)
}
const run = (words: string, properties = '') =>
  `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${words}</w:t></w:r>`
const p = (...inside: string[]) => `<w:p>${inside.join('')}</w:p>`
const field = (kind: string) => `<w:r><w:fldChar w:fldCharType="${kind}"/></w:r>`
const instruction = (words: string) => `<w:r><w:instrText xml:space="preserve">${words}</w:instrText></w:r>`
const drawing = (uri: string, more = '') =>
  p(
    `<w:r><w:drawing><wp:inline><wp:docPr id="1" name="x"/><a:graphic><a:graphicData uri="${uri}">${more}</a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`,
  )

const SHOWN: readonly [what: string, piece: string, text: string][] = [
  ['an equation between paragraphs', '<m:oMathPara><m:oMath><m:r><m:t>a=b</m:t></m:r></m:oMath></m:oMathPara>', 'a=b'],
  ['a run outside of any paragraph', run('a bare run'), 'a bare run'],
  ['a wrapper of an unknown name', `<x:wrap>${p(run('wrapped words'))}</x:wrap>`, 'wrapped words'],
  [
    'a check box that is ticked',
    p(
      `<w:sdt><w:sdtPr><w14:checkbox><w14:checked w14:val="1"/></w14:checkbox></w:sdtPr><w:sdtContent>${run('☐')}</w:sdtContent></w:sdt>`,
      run(' ticked'),
    ),
    '☒ ticked',
  ],
  [
    'a check box of Word 97',
    p(
      '<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:checkBox><w:default w:val="0"/><w:checked/></w:checkBox></w:ffData></w:fldChar></w:r>',
      instruction('FORMCHECKBOX'),
      field('end'),
      run(' old box'),
    ),
    '☒ old box',
  ],
  [
    'the chosen entry of a list',
    p(
      '<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:ddList><w:result w:val="1"/><w:listEntry w:val="open"/><w:listEntry w:val="closed"/></w:ddList></w:ffData></w:fldChar></w:r>',
      instruction('FORMDROPDOWN'),
      field('end'),
    ),
    'closed',
  ],
  [
    'the default of a text field',
    p(
      '<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:textInput><w:default w:val="by summer"/></w:textInput></w:ffData></w:fldChar></w:r>',
      instruction('FORMTEXT'),
      field('separate'),
      field('end'),
    ),
    'by summer',
  ],
  ['words in Wingdings', p(run('ü', '<w:rFonts w:ascii="Wingdings"/>'), run(' in a font')), '√ in a font'],
  [
    'a sign by a field',
    p(field('begin'), instruction('SYMBOL 252 \\f "Wingdings"'), field('end'), run(' by field')),
    '√ by field',
  ],
  [
    'a typed raised mark',
    p(run('Resolution 72'), run('1', '<w:vertAlign w:val="superscript"/>'), run(' again')),
    'Resolution 72¹ again',
  ],
  [
    'raised letters of an ordinal',
    p(run('the 2'), run('nd', '<w:vertAlign w:val="superscript"/>'), run(' lamp')),
    'the 2nd lamp',
  ],
  [
    'the answer of a condition, and not its other one',
    p(
      field('begin'),
      instruction('IF 1 = 2 "'),
      run('the wrong lamp'),
      instruction('" "the right lamp"'),
      field('separate'),
      run('the right lamp'),
      field('end'),
      run(' is lit'),
    ),
    'the right lamp is lit',
  ],
  ['words behind a field that never ends', p(field('begin'), instruction('PAGE'), run('words go on')), 'words go on'],
  [
    'words along a line',
    p('<w:r><w:pict><v:shape><v:textpath string="DRAFT LAMP"/></v:shape></w:pict></w:r>'),
    'DRAFT LAMP',
  ],
  ['a soft hyphen within a word', p(run('har\u00adbour')), 'harbour'],
]

describe('what Word shows is read, in the body and in a cell', () => {
  test.each(SHOWN)('%s', async (_, piece, text) => {
    for (const reading of [await read({ body: piece }), await read({ inCell: piece })]) {
      expect(reading.text).toMatch(new RegExp(`(?:^|\\n)[\\t￼ ]*${text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}\\n`))
      expect(reading.faults).toEqual([])
    }
  })

  test('a paragraph in a row without a cell', async () => {
    expect((await read({ inRow: p(run('no cell around')) })).text).toContain('no cell around')
  })
})

const UNREAD: readonly [what: string, piece: string, rule: string, unread: string][] = [
  ['hidden words', p(run('seen '), run('unseen', '<w:vanish/>')), 'hidden-text-not-read', 'unseen'],
  ['an inserted file', '<w:altChunk r:id="rId99"/>', 'inserted-file-not-read', 'rId99'],
  ['a part in a file of its own', '<w:subDoc r:id="rId99"/>', 'linked-part-not-read', 'rId99'],
  ['a chart', drawing('http://schemas.openxmlformats.org/drawingml/2006/chart'), 'chart-not-read', 'chart'],
  ['a diagram', drawing('http://schemas.openxmlformats.org/drawingml/2006/diagram'), 'diagram-not-read', 'diagram'],
  ['words in a drawing', drawing('urn:canvas', '<a:t>drawn lamp</a:t>'), 'drawn-words-not-read', 'drawn lamp'],
  [
    'readings above words',
    p(`<w:r><w:ruby><w:rt>${run('above')}</w:rt><w:rubyBase>${run('below')}</w:rubyBase></w:ruby></w:r>`),
    'ruby-not-read',
    'above',
  ],
  [
    'a field that prints its instruction',
    p(field('begin'), instruction('EQ \\o(a,b)'), field('end')),
    'field-code-not-read',
    '(a,b)',
  ],
]

describe('what is not read is reported with its place, as a fault of the reading', () => {
  test.each(UNREAD)('%s', async (_, piece, rule, unread) => {
    const inBody = await read({ body: piece })
    const inCell = await read({ inCell: piece })
    expect(inBody.text + inCell.text).not.toContain(unread)
    expect(inBody.faults).toMatchObject([{ rule, subject: 'reading' }])
    expect(inBody.faults[0]!.message).toMatch(/paragraph \d+ of the body/)
    expect(inCell.faults).toMatchObject([{ rule, subject: 'reading' }])
    expect(inCell.faults[0]!.message).toContain('table 1, row 2, cell 2')
  })

  test('a footnote that no text refers to', async () => {
    const file = await wordFile(chapter(), {
      footnotes: { 1: { children: [] } },
    })
    const reading = await readWord(
      'plan.docx',
      editParts(file, {
        'word/footnotes.xml': (xml) =>
          xml.replace('</w:footnotes>', `<w:footnote w:id="7">${p(run('alone'))}</w:footnote></w:footnotes>`),
      }),
    )
    expect(reading.faults).toMatchObject([{ rule: 'note-without-reference-not-read' }])
  })
})

test('an empty control shows a prompt, which is no text of the plan', async () => {
  const control = `<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${run('Choose a lamp.')}</w:sdtContent></w:sdt>`
  expect((await read({ body: p(control), inCell: p(control) })).text).not.toContain('Choose')
})

test('a page break within a paragraph begins a new one, unless the sentence goes on', async () => {
  const pageBreak = '<w:r><w:br w:type="page"/></w:r>'
  const { blocks } = await read({
    body:
      p(run('to close it.'), pageBreak, run('Resolution 6 - Lanterns')) +
      p(run('to light'), pageBreak, run(' every lamp')),
    inCell: p(run('Lamps were'), pageBreak, run(' lit.'), pageBreak, run('All burn.')),
  })
  const bodies = blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.body.text] : []))
  expect(bodies.slice(-3)).toEqual(['to close it.', 'Resolution 6 - Lanterns', 'to light  every lamp'])
  const cells = blocks.flatMap((block) => (block.kind === 'row' ? block.cells : []))
  expect(
    cells.some((lines) =>
      lines
        .map(({ text }) => text.trim())
        .join('|')
        .endsWith('Lamps were  lit.|All burn.'),
    ),
  ).toBe(true)
})

test('a table that only lays out the page is read as running text', async () => {
  const cell = (inside: string) => `<w:tc>${inside}</w:tc>`
  const inner = `<w:tbl><w:tr>${cell(p(run('a')))}${cell(p(run('b')))}</w:tr></w:tbl>`
  const { blocks } = await read({
    body: `<w:tbl><w:tr>${cell(p(run('Resolution 6 - Lanterns')) + inner + p())}</w:tr></w:tbl>`,
  })
  expect(blocks.some((block) => block.kind === 'paragraph' && block.body.text === 'Resolution 6 - Lanterns')).toBe(true)
  expect(
    blocks.some(
      (block) =>
        block.kind === 'row' &&
        block.cells
          .flat()
          .map(({ text }) => text)
          .join() === 'a,b',
    ),
  ).toBe(true)
})

test('blocks have heading levels, spans and merged cells', async () => {
  const cell = (words: string, properties: string) => `<w:tc><w:tcPr>${properties}</w:tcPr>${p(run(words))}</w:tc>`
  const { blocks } = await read({
    body: `<w:p><w:pPr><w:outlineLvl w:val="1"/></w:pPr>${run('A heading')}</w:p><w:tbl><w:tr>${cell('wide', '<w:gridSpan w:val="2"/>')}${cell('below', '<w:vMerge/>')}</w:tr></w:tbl>`,
  })
  expect(blocks).toContainEqual(expect.objectContaining({ kind: 'paragraph', heading: 2 }))
  expect(blocks).toContainEqual(expect.objectContaining({ kind: 'row', spans: [2, 1], merged: [1] }))
})
