import { beforeAll, describe, expect, test } from 'vitest'
import { RULES } from '../../../../lib/domain/rules'
import type { Reading } from '../../../../lib/reading/reading'
import { readWord } from '../../../../lib/reading/word/read'
import { chapter, editParts, wordFile } from '../../../word-file'

/** Namespaces of the pieces below; the library declares some of them in some parts. */
const SPACES: Readonly<Record<string, string>> = {
  w14: 'http://schemas.microsoft.com/office/word/2010/wordml',
  m: 'http://schemas.openxmlformats.org/officeDocument/2006/math',
  v: 'urn:schemas-microsoft-com:vml',
  a: 'http://schemas.openxmlformats.org/drawingml/2006/main',
  wp: 'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing',
  wps: 'http://schemas.microsoft.com/office/word/2010/wordprocessingShape',
  mc: 'http://schemas.openxmlformats.org/markup-compatibility/2006',
  r: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  w: 'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  x: 'http://example.org/wrapper',
}
const HEADER = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/header'
const HIDDEN_STYLE =
  '<w:style w:type="character" w:styleId="Hidden"><w:name w:val="Hidden"/><w:rPr><w:vanish/></w:rPr></w:style>'

/** The first element of a part with all namespaces declared. */
const declare = (xml: string) =>
  xml.replace(/<w:(?:document|hdr|footnotes)\b[^>]*>/, (tag) =>
    Object.entries(SPACES).reduce(
      (open, [prefix, uri]) =>
        open.includes(`xmlns:${prefix}=`) ? open : open.replace('>', ` xmlns:${prefix}="${uri}">`),
      tag,
    ),
  )

const run = (words: string, properties = '') =>
  `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${words}</w:t></w:r>`
const p = (...inside: string[]) => `<w:p>${inside.join('')}</w:p>`
const cell = (...inside: string[]) => `<w:tc>${inside.join('')}</w:tc>`
/** A table whose row has a second cell, so that it is no box around words. */
const row = (...inside: string[]) => `<w:tbl><w:tr>${inside.join('')}${cell(p(run('beside')))}</w:tr></w:tbl>`
const char = (kind: string, more = '') => `<w:r><w:fldChar w:fldCharType="${kind}">${more}</w:fldChar></w:r>`
const field = (instruction: string, result = '', begin = '') =>
  p(
    char('begin', begin) + `<w:r><w:instrText xml:space="preserve">${instruction}</w:instrText></w:r>`,
    char('separate') + result + char('end'),
  )
const drawing = (uri: string, inside = '') =>
  `<w:r><w:drawing><wp:inline><wp:docPr id="1" name="x"/><a:graphic><a:graphicData uri="urn:${uri}">${inside}</a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`
const box = (inside: string) =>
  drawing('/shape', `<wps:wsp><wps:txbx><w:txbxContent>${inside}</w:txbxContent></wps:txbx></wps:wsp>`)
const control = (properties: string, inside: string) =>
  `<w:sdt><w:sdtPr>${properties}</w:sdtPr><w:sdtContent>${inside}</w:sdtContent></w:sdt>`
const TICKED = '<w14:checkbox><w14:checked w14:val="1"/></w14:checkbox>'
const equation = (words: string) => `<m:oMathPara><m:oMath><m:r><m:t>${words}</m:t></m:r></m:oMath></m:oMathPara>`
const choice = (of: string, other: string, requires = 'w14') =>
  `<mc:AlternateContent><mc:Choice Requires="${requires}">${of}</mc:Choice><mc:Fallback>${other}</mc:Fallback></mc:AlternateContent>`

/** Where a piece of Word's XML may stand. */
const PLACES = ['body', 'cell', 'text box', 'footnote', 'header'] as const
let plan: Buffer
beforeAll(async () => {
  plan = await wordFile(chapter({ item: ['05-01', 'TSB to light @@', '2018', '', ''] }))
})

function readAt(place: (typeof PLACES)[number], piece: string): Promise<Reading> {
  const inBody = (xml: string, body: string) => declare(xml).replace('<w:tbl>', () => `${body}<w:tbl>`)
  const styles = (xml: string) => xml.replace('</w:styles>', `${HIDDEN_STYLE}</w:styles>`)
  const edits: Record<(typeof PLACES)[number], Parameters<typeof editParts>[1]> = {
    body: { 'word/document.xml': (xml) => inBody(xml, piece) },
    cell: {
      'word/document.xml': (xml) =>
        declare(xml).replace(
          /(@@<\/w:t><\/w:r><\/w:p>)(<\/w:tc>)/,
          (_, end: string, close: string) => end + piece + close,
        ),
    },
    'text box': { 'word/document.xml': (xml) => inBody(xml, p(box(piece))) },
    footnote: {
      'word/document.xml': (xml) => inBody(xml, p('<w:r><w:footnoteReference w:id="9"/></w:r>')),
      'word/footnotes.xml': (xml) =>
        declare(xml).replace('</w:footnotes>', () => `<w:footnote w:id="9">${piece}</w:footnote></w:footnotes>`),
    },
    header: {
      'word/_rels/document.xml.rels': (xml) =>
        xml.replace('</Relationships>', `<Relationship Id="rH" Type="${HEADER}" Target="h.xml"/></Relationships>`),
      'word/h.xml': declare(`<w:hdr xmlns:w="${SPACES.w}">${piece}</w:hdr>`),
    },
  }
  return readWord('plan.docx', editParts(plan, { 'word/styles.xml': styles, ...edits[place] }))
}

/** "lost" stands in words that Word does not show. */
const SHOWN: readonly [what: string, piece: string, ...words: string[]][] = [
  ['an equation between paragraphs', equation('a=b'), 'a=b'],
  ['an equation in a row', row(equation('a=b')), 'a=b'],
  [
    'a deleted run of an equation',
    p(`<m:oMath><m:r><w:rPr><w:del/></w:rPr><m:t>lost</m:t></m:r></m:oMath>${run('lamp')}`),
    'lamp',
  ],
  ['words along a line', p('<w:r><w:pict><v:shape><v:textpath string="lamp"/></v:shape></w:pict></w:r>'), 'lamp'],
  ['a text box', p(box(p(run('lamp')))), 'lamp'],
  ['a text box with a table', p(box(row(cell(p(run('lamp')))))), 'lamp', 'beside'],
  ['a text box in a text box', p(box(p(run('lamp'), box(p(run('fog')))))), 'lamp', 'fog'],
  [
    'a text box of an older program',
    p(
      `<w:r><w:pict><v:shape><v:textbox><w:txbxContent>${p(run('lamp'))}</w:txbxContent></v:textbox></v:shape></w:pict></w:r>`,
    ),
    'lamp',
  ],
  [
    'a default of a form field',
    field('FORMTEXT', '', '<w:ffData><w:textInput><w:default w:val="lamp"/></w:textInput></w:ffData>'),
    'lamp',
  ],
  [
    'what was filled in',
    field('FORMTEXT', run('lamp'), '<w:ffData><w:textInput><w:default w:val="lost"/></w:textInput></w:ffData>'),
    'lamp',
  ],
  ['a result of a reference', field('REF a', run('lamp')), 'lamp'],
  ['nothing of a field that sets a variable', field('SET a "lost"', run('lost')) + p(run('lamp')), 'lamp'],
  ['a field in one element', p(`<w:fldSimple w:instr="REF a">${run('lamp')}</w:fldSimple>`), 'lamp'],
  ['a sign by a field in one element', p('<w:fldSimple w:instr="SYMBOL 252 \\f Wingdings"/>', run('lamp')), '√lamp'],
  ['a wrapper of an unknown name', `<x:wrap>${p(run('lamp'))}</x:wrap>`, 'lamp'],
  [
    'a wrapper around a row',
    `<w:tbl><x:wrap><w:tr>${cell(p(run('lamp')))}${cell(p())}</w:tr></x:wrap></w:tbl>`,
    'lamp',
  ],
  ['a wrapper around a cell', row(`<x:wrap>${cell(p(run('lamp')))}</x:wrap>`), 'lamp'],
  ['XML of one’s own around a cell', row(`<w:customXml>${cell(p(run('lamp')))}</w:customXml>`), 'lamp'],
  ['a run without a paragraph', run('lamp'), 'lamp'],
  ['a run directly in a cell', row(cell(run('lamp'))), 'lamp'],
  ['a paragraph directly in a row', row(p(run('lamp'))), 'lamp'],
  ['a smart tag', p(`<w:smartTag>${run('lamp')}</w:smartTag>`), 'lamp'],
  ['words that may be edited', p('<w:permStart w:id="1"/>', run('lamp'), '<w:permEnd w:id="1"/>'), 'lamp'],
  ['words from right to left', p(`<w:bdo w:val="rtl"><w:dir w:val="rtl">${run('lamp')}</w:dir></w:bdo>`), 'lamp'],
  [
    'the large first letter of a paragraph',
    `<w:p><w:pPr><w:framePr w:dropCap="drop"/></w:pPr>${run('L')}</w:p>${p(run('amps'))}`,
    'Lamps',
  ],
  ['a frame', `<w:p><w:pPr><w:framePr w:w="1"/></w:pPr>${run('lamp')}</w:p>`, 'lamp'],
  [
    'a tick, a hyphen that does not break and a break',
    p(
      '<w:r><w:sym w:font="Wingdings" w:char="F0FC"/><w:t>lamp</w:t><w:noBreakHyphen/><w:t>fog</w:t><w:cr/><w:t>sea</w:t></w:r>',
    ),
    '√lamp\u2011fog',
    'sea',
  ],
  ['a control that says that it shows no prompt', control('<w:showingPlcHdr w:val="0"/>', p(run('lamp'))), 'lamp'],
  ['a control that shows its prompt', control('<w:showingPlcHdr/>', p(run('lost'))) + p(run('lamp')), 'lamp'],
  ['a check box around a paragraph', control(TICKED, p(run('☐'))), '☒'],
  ['a check box around a cell', row(control(TICKED, cell(p(run('☐'))))), '☒'],
  ['the way that Word knows', choice(p(run('lamp')), p(run('lost'))), 'lamp'],
  ['the other way where Word knows none', choice(p(run('lost')), p(run('lamp')), 'x'), 'lamp'],
  ['ways to say a row', `<w:tbl>${choice(`<w:tr>${cell(p(run('lamp')))}${cell(p())}</w:tr>`, '')}</w:tbl>`, 'lamp'],
  ['ways to say a cell', row(choice(cell(p(run('lamp'))), '')), 'lamp'],
  [
    'cells that are merged',
    row('<w:tc><w:tcPr><w:vMerge w:val="restart"/></w:tcPr>', p(run('lamp')), '</w:tc>'),
    'lamp',
    'beside',
  ],
]

const UNREAD: readonly [what: string, piece: string, rule: string][] = [
  ['an inserted file', '<w:altChunk r:id="rId99"/>', 'inserted-file'],
  ['an inserted file in a table', `<w:tbl><w:altChunk r:id="rId99"/></w:tbl>${p()}`, 'inserted-file'],
  ['a part in a file of its own', '<w:subDoc r:id="rId99"/>', 'linked-part'],
  ['a chart', p(drawing('/chart')), 'chart'],
  ['a diagram', p(drawing('/diagram')), 'diagram'],
  ['words in a drawing', p(drawing('/canvas', '<a:t>lost</a:t>')), 'drawn-words'],
  [
    'words of HTML in a text box',
    p('<w:r><w:pict><v:textbox><x:div>lost</x:div></v:textbox></w:pict></w:r>'),
    'drawn-words',
  ],
  [
    'readings above words',
    p(`<w:r><w:ruby><w:rt>${run('lost')}</w:rt><w:rubyBase>${run('lamp')}</w:rubyBase></w:ruby></w:r>`),
    'ruby',
  ],
  ['hidden words', p(run('lost', '<w:vanish/>')), 'hidden-text'],
  ['words hidden by their style', p(run('lost', '<w:rStyle w:val="Hidden"/>')), 'hidden-text'],
  ['a field that prints its instruction', p('<w:fldSimple w:instr="EQ \\f(a,b)"/>'), 'field-code'],
  ['a number that Word counts while it prints', field('LISTNUM'), 'field-code'],
  ['the day of printing', p('<w:r><w:dayLong/></w:r>'), 'field-code'],
  ['an embedded object without a picture', p('<w:r><w:object><v:shape/></w:object></w:r>'), 'embedded-object'],
  ['content of another format', p('<w:r><w:contentPart r:id="rId9"/></w:r>'), 'embedded-object'],
  ['a control of a program', p('<w:r><w:object><w:control w:name="Box"/></w:object></w:r>'), 'form-control'],
]

describe.each(PLACES)('in a %s', (place) => {
  test.each(SHOWN)('%s is read', async (_, piece, ...words) => {
    const { text, faults } = await readAt(place, piece)
    for (const shown of words) expect(text).toContain(shown)
    expect(text).not.toContain('lost')
    expect(faults.filter(({ rule }) => rule.endsWith('-not-read'))).toEqual([])
  })

  test.each(UNREAD)('%s is told as not read', async (_, piece, rule) => {
    const { text, faults } = await readAt(place, piece)
    expect(text).not.toContain('lost')
    expect(faults).toMatchObject([{ rule: `${rule}-not-read`, subject: 'reading' }])
    expect(RULES).toHaveProperty(`${rule}-not-read`)
  })

  test('open changes are counted and accepted', async () => {
    const { text, faults } = await readAt(
      place,
      p(
        `<w:del w:id="1" w:author="a"><w:r><w:delText>lost</w:delText></w:r></w:del><w:ins w:id="2" w:author="a">${run('lamp')}</w:ins>`,
      ),
    )
    expect(text).toContain('lamp')
    expect(text).not.toContain('lost')
    expect(faults).toMatchObject([
      { rule: 'open-changes', message: expect.stringContaining('1 deletion, 1 insertion') },
    ])
  })
})
