import { join } from 'node:path'
import { strToU8, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { indexSource } from '../../../../indexer/pipeline'
import { knowledge } from '../../../../lib/identifiers/knowledge'
import type { Block } from '../../../../lib/reading/blocks'
import { readSource, sourceOf } from '../../../../lib/reading/source'

const root = join(import.meta.dirname, '..', '..', '..', '..')
const NAMES = ['office', 'text', 'table', 'style', 'form']
const MORE_SPACES =
  'xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0" xmlns:field="urn:openoffice:names:experimental:ooo-ms-interop:xmlns:field:1.0" xmlns:x="urn:x"'
const SPACES = `${NAMES.map((name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`).join(' ')} xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" xmlns:xlink="http://www.w3.org/1999/xlink" ${MORE_SPACES}`
const manifest = (type: string, more = '', entries = '') =>
  `<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"><manifest:file-entry manifest:full-path="/" manifest:media-type="application/vnd.oasis.opendocument.${type}">${more}</manifest:file-entry>${entries}</manifest:manifest>`

/** An OpenDocument file of this body; `styles` are its automatic styles. */
const file = (
  body: string,
  { styles = '', type = 'text', more = '', entries = '', parts = {} as Record<string, string> } = {},
): Buffer =>
  Buffer.from(
    zipSync({
      'META-INF/manifest.xml': strToU8(manifest(type, more, entries)),
      ...Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)])),
      'content.xml': strToU8(
        `<office:document-content ${SPACES}><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:text>${body}</office:text></office:body></office:document-content>`,
      ),
    }),
  )
const read = (...of: Parameters<typeof file>) => sourceOf('plan.odt', file(...of))
/** What the lines of a document print. */
const linesOf = async (...of: Parameters<typeof file>) => (await read(...of)).text.trimEnd().split('\n')
const p = (words: string) => `<text:p>${words}</text:p>`

test('a plan that LibreOffice saved as .odt has the entries, mentions and faults of the .docx', async () => {
  // Made with: soffice --convert-to odt data/source/example/wla-51-action-plan-2053-02.docx
  const saved = indexSource(await readSource(join(root, 'test/fixtures/example-2053-02.odt')), knowledge)
  const given = indexSource(
    await readSource(join(root, 'data/source/example/wla-51-action-plan-2053-02.docx')),
    knowledge,
  )
  const told = ({ entries, mentions, diagnostics, edition }: typeof saved) => ({
    entries: entries.map(({ id, kind, text }) => [id, kind, text]),
    mentions: mentions.map(({ entry, entity, text }) => [entry, entity, text]),
    faults: diagnostics.map(({ message }) => message),
    edition,
  })
  expect(told(saved)).toEqual(told(given))
  expect(saved.entries.length).toBeGreaterThan(20)
})

describe('lists have the numbers that are printed', () => {
  const styles =
    '<text:list-style style:name="L"><text:list-level-style-number text:level="1" style:num-format="1" style:num-suffix="."/><text:list-level-style-number text:level="2" style:num-format="i" style:num-suffix=")"/></text:list-style>'
  const item = (words: string, more = '') => `<text:list-item${more}>${p(words)}</text:list-item>`
  const list = (items: string, more = '') => `<text:list text:style-name="L"${more}>${items}</text:list>`
  test.each([
    ['one after the other', list(item('a') + item('b')), ['1.\ta', '2.\tb']],
    ['anew in a new list', list(item('a')) + list(item('b')), ['1.\ta', '1.\tb']],
    [
      'on from the list before',
      list(item('a')) + list(item('b'), ' text:continue-numbering="true"'),
      ['1.\ta', '2.\tb'],
    ],
    [
      'on from a list by its name',
      `${list(item('a'), ' xml:id="one"')}${list(item('x'))}${list(item('b'), ' text:continue-list="one"')}`,
      ['1.\ta', '1.\tx', '2.\tb'],
    ],
    ['from a number', list(item('a') + item('b', ' text:start-value="7"') + item('c')), ['1.\ta', '7.\tb', '8.\tc']],
    [
      'within an item',
      list(`<text:list-item>${p('a')}<text:list>${item('b')}${item('c')}</text:list></text:list-item>`),
      ['1.\ta', 'i)\tb', 'ii)\tc'],
    ],
    [
      'at the first paragraph of an item',
      list(`<text:list-item>${p('a')}${p('b')}</text:list-item>${item('c')}`),
      ['1.\ta', 'b', '2.\tc'],
    ],
  ])('%s', async (_, body, lines) => expect(await linesOf(body, { styles })).toEqual(lines))
})

test('blanks, tabs, breaks and links are read as they print', async () => {
  const source = await read(
    p('  to <text:s text:c="2"/>keep<text:tab/>a\n  list <text:a xlink:href="https://example.org/td25">TD25</text:a>'),
  )
  expect(source.text).toBe('to   keep\ta list TD25\n')
  expect(source.hyperlinks).toMatchObject([{ url: 'https://example.org/td25' }])
})

test('a footnote stands behind its paragraph, under its mark', async () => {
  const note = `<text:note text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body>${p('See SG13.')}</text:note-body></text:note>`
  expect(await linesOf(p(`to keep${note} it`) + p('next'))).toEqual(['to keep¹ it', '¹ See SG13.', 'next'])
})

test('tracked changes are read as accepted, and told; comments are told', async () => {
  const changes = `<text:tracked-changes><text:changed-region><text:deletion>${p('gone')}</text:deletion></text:changed-region><text:changed-region><text:insertion/></text:changed-region></text:tracked-changes>`
  const { text, faults } = await read(
    `${changes}${p('kept <text:change/><text:change-start/>new<text:change-end/><office:annotation><text:p>why?</text:p></office:annotation>')}`,
  )
  expect(text).toBe('kept new\n')
  expect(faults.map(({ rule }) => rule)).toEqual(['open-changes', 'comments-not-read'])
  expect(faults[0]?.message).toMatch(/1 deletion, 1 insertion/)
})

test('hidden words, and those of a hidden section, are not read, and told', async () => {
  const styles =
    '<style:style style:name="H" style:family="text"><style:text-properties text:display="none"/></style:style>'
  const { text, faults } = await read(
    `${p('seen <text:span text:style-name="H">TD999</text:span>')}<text:section text:display="none">${p('TD998')}</text:section>`,
    { styles },
  )
  expect(text).not.toMatch(/TD99/)
  expect(faults).toMatchObject([{ rule: 'hidden-text-not-read', message: expect.stringMatching(/^2 passages/) }])
})

test('a paragraph that hides itself is not read, and told; one that does not now is read', async () => {
  const hiding = (is: boolean) => p(`<text:span><text:hidden-paragraph text:is-hidden="${is}"/></text:span>TD${is}`)
  const words = (is: boolean) => `<text:hidden-text text:string-value=" said${is}" text:is-hidden="${is}"/>`
  const { text, faults } = await read(hiding(true) + hiding(false) + p(`a${words(true)}${words(false)}`))
  expect(text).toBe('TDfalse\na saidfalse\n')
  expect(faults).toMatchObject([{ rule: 'hidden-text-not-read', message: expect.stringMatching(/^2 passages/) }])
})

describe('a form prints what its controls have', () => {
  const forms = (controls: string) => `<office:forms><form:form>${controls}</form:form></office:forms>`
  const shown = '<draw:control draw:control="c"/>'
  test.each([
    ['text now', '<form:text form:id="c" form:value="a" form:current-value="TD25"/>', 'TD25'],
    ['text at first', '<form:text form:id="c" form:value="TD25"/>', 'TD25'],
    ['paragraphs', `<form:textarea xml:id="c">${p('a')}${p('b')}</form:textarea>`, 'a b'],
    ['a ticked box', '<form:checkbox form:id="c" form:current-state="checked" form:label="done"/>', '☒ done'],
    ['an open box', '<form:checkbox form:id="c" form:label="done"/>', '☐ done'],
    ['a choice', '<form:radio form:id="c" form:current-selected="true" form:label="yes"/>', '☒ yes'],
    [
      'a list',
      '<form:listbox form:id="c"><form:option form:label="SG2" form:selected="true"/><form:option form:label="SG3"/></form:listbox>',
      'SG2',
    ],
    ['a label', '<form:fixed-text form:id="c" form:label="Milestone"/>', 'Milestone'],
    ['nothing', '<form:hidden form:id="c" form:value="a"/>', ''],
  ])('%s', async (_, control, says) => {
    const { text, faults } = await read(forms(control) + p(`to keep ${shown}`))
    expect([text.trimEnd(), faults]).toEqual([`to keep ${says}`.trimEnd(), []])
  })

  test('between paragraphs and in a group', async () => {
    const controls = '<form:text form:id="c" form:value="a"/><form:text form:id="d" form:value="b"/>'
    const grouped = shown.replace('"c"', '"d"')
    const { text } = await read(`${forms(controls)}${shown}${p(`<draw:g>${grouped}</draw:g>`)}`)
    expect(text.split('\n').filter((line) => line !== '')).toEqual(['a', 'b'])
  })

  test.each([
    ['a table of a database', '<form:grid form:id="c"/>', shown],
    ['none', '', shown],
    ['one that is shown twice', `<form:text form:id="c" form:value="${'a'.repeat(1_000)}"/>`, shown.repeat(2)],
  ])('%s is told', async (_, control, of) => {
    const { text, faults } = await read(forms(control) + p(of))
    expect(text.length).toBeLessThan(1_010)
    expect(faults).toMatchObject([{ rule: 'form-control-not-read', message: expect.stringMatching(/^1 form control/) }])
  })
})

describe('objects in a text', () => {
  const frame = '<draw:frame><draw:object xlink:href="./Object 1"/><draw:image xlink:href="a.svg"/></draw:frame>'
  const listed = (type: string) =>
    `<manifest:file-entry manifest:full-path="Object 1/" manifest:media-type="application/vnd.oasis.opendocument.${type}"/>`
  const math =
    '<math xmlns="http://www.w3.org/1998/Math/MathML"><semantics><mrow><mi>E</mi><mo>=</mo><mi>m</mi></mrow><annotation>E = m</annotation></semantics></math>'
  const parts = { 'Object 1/content.xml': math }
  test('the signs of an equation are read in their line', async () =>
    expect((await read(p(`a ${frame} b`), { entries: listed('formula'), parts })).text).toBe('a E=m b\n'))
  test.each([
    ['a chart', p(frame), { entries: listed('chart'), parts }, 'chart-not-read'],
    ['an equation in no file', p(frame), { entries: listed('formula') }, 'equation-not-read'],
    ['an equation that is shown twice', p(frame + frame), { entries: listed('formula'), parts }, 'equation-not-read'],
    ['what is of no known kind', p(frame), { entries: listed('spreadsheet'), parts }, 'drawn-words-not-read'],
  ])('%s is told', async (_, body, more, rule) =>
    expect((await read(body, more)).faults).toMatchObject([{ rule, message: expect.stringMatching(/^1 /) }]),
  )
})

test('cells over several columns and rows, and coloured boxes, are those of a Word file', async () => {
  const styles =
    '<style:style style:name="R" style:family="table-cell"><style:table-cell-properties fo:background-color="#ff0000"/></style:style>'
  const cell = (words: string, more = '') => `<table:table-cell${more}>${p(words)}</table:table-cell>`
  const row = (cells: string) => `<table:table-row>${cells}</table:table-row>`
  const { blocks } = await read(
    `<table:table>${row(cell('05-01', ' table:number-rows-spanned="2"') + cell('TSB to light', ' table:style-name="R"') + cell('2018'))}${row(`<table:covered-table-cell/>${cell('It is lit.', ' table:number-columns-spanned="2"')}<table:covered-table-cell/>`)}</table:table>`,
    { styles },
  )
  const rows = blocks.filter((block): block is Extract<Block, { kind: 'row' }> => block.kind === 'row')
  expect(rows.map(({ cells }) => cells.map((lines) => lines.map(({ text }) => text).join(' ')))).toEqual([
    ['05-01', 'TSB to light', '2018'],
    ['', 'It is lit.'],
  ])
  expect(rows[0]).toMatchObject({ red: [1] })
  expect(rows[1]).toMatchObject({ merged: [0], spans: [1, 2] })
})

test('lines of a table of contents are no passages', async () => {
  const { blocks } = await read(
    `<text:table-of-content><text:index-body>${p('Resolution 7<text:tab/>3')}</text:index-body></text:table-of-content>${p('Resolution 7')}`,
  )
  expect(blocks.map(({ kind }) => kind)).toEqual(['furniture', 'paragraph'])
})

test.each([
  ['a sheet', { type: 'spreadsheet' }, /OpenDocument file other than a text/],
  [
    'a protected file',
    { more: '<manifest:encryption-data xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"/>' },
    /protected by a password/,
  ],
])('%s is refused by what it is', (_, more, says) => expect(read(p('x'), more)).rejects.toThrow(says))

describe('a small file that unpacks to much is refused before it takes memory', () => {
  const note = `<text:note><text:note-citation>1</text:note-citation><text:note-body>${p('n')}</text:note-body></text:note>`
  const chained = (i: number) =>
    `<style:style style:name="s${i}" style:family="paragraph" style:parent-style-name="s${i + 1}"/>`
  test.each([
    ['paragraphs', p('').repeat(490_000), '', /more than 20,000 elements/],
    ['footnotes', p(note).repeat(60_000), '', /more than 20,000 elements/],
    ['styles', p('a'), Array.from({ length: 100_000 }, (_, i) => chained(i)).join(''), /more than 20,000 styles/],
    ['styles based on one another', p('a'), Array.from({ length: 100 }, (_, i) => chained(i)).join(''), null],
  ])('%s', async (_, body, styles, says) => {
    const reading = read(body.replace('<text:p>a', '<text:p text:style-name="s0">a'), { styles })
    await expect(reading).rejects.toThrow(says ?? /more than 50 styles based on one another/)
  })
})

test('the work for footnotes grows with their number', async () => {
  const note = (i: number) =>
    p(
      `a<text:note><text:note-citation>${i}</text:note-citation><text:note-body>${p(`note ${i}`)}</text:note-body></text:note>`,
    )
  const notes = (count: number) => file(Array.from({ length: count }, (_, i) => note(i)).join(''))
  const [short, long] = [notes(240), notes(3_840)]
  const timeOf = async (bytes: Buffer, times: number) => {
    const began = process.cpuUsage()
    for (let n = 0; n < times; n++) await sourceOf('plan.odt', bytes)
    return process.cpuUsage(began).user
  }
  await timeOf(short, 4)
  // Once where work grows with the number; a quadratic part would come to sixteen.
  expect((await timeOf(long, 1)) / (await timeOf(short, 16))).toBeLessThan(4)
})

describe('what is shown outside of ordinary paragraphs is read, or told as not read', () => {
  const row = (inside: string) => `<table:table-row>${inside}</table:table-row>`
  const cell = `<table:table-cell>${p('b')}</table:table-cell>`
  const mark = (value: string) =>
    `<field:fieldmark field:type="vnd.oasis.opendocument.field.FORMCHECKBOX"><field:param field:name="Checkbox_Checked" field:value="${value}"/></field:fieldmark>`
  test.each([
    ['words of a shape in a line of text', p(`a<draw:ellipse>${p('b')}</draw:ellipse>`), ['a', 'b']],
    [
      'words of shapes in a group',
      p(`<draw:g><draw:line>${p('a')}</draw:line><draw:path>${p('b')}</draw:path></draw:g>`),
      ['a', 'b'],
    ],
    ['words of a shape between paragraphs', `<draw:connector>${p('a')}</draw:connector>${p('b')}`, ['a', 'b']],
    ['a table in a frame', p(`a<draw:frame><table:table>${row(cell)}</table:table></draw:frame>`), ['a', 'b']],
    ['a row in a wrapper', `<table:table><x:x>${row(cell)}</x:x></table:table>`, ['b']],
    ['a paragraph in a row', `<table:table>${row(p('a') + cell)}</table:table>`, ['a', 'b']],
    ['a paragraph in a table', `<table:table>${p('a')}${row(cell)}</table:table>`, ['a', 'b']],
    ['a paragraph in a list', `<text:list>${p('a')}</text:list>`, ['a']],
    ['words between paragraphs', '<text:span>a</text:span>', ['a']],
    ['characters between paragraphs', `a${p('b')}c`, ['a', 'b', 'c']],
    ['characters in a section', `<text:section>a${p('b')}</text:section>`, ['a', 'b']],
    ['characters in a list', `<text:list>a<text:list-item>b${p('c')}</text:list-item></text:list>`, ['a', 'b', 'c']],
    ['characters in a cell', `<table:table>${row('<table:table-cell>a</table:table-cell>')}</table:table>`, ['a']],
    ['check boxes of a form', p(`${mark('true')}${mark('false')}`), ['☒☐']],
    [
      'the chosen entry of a list of a form',
      p(
        `<field:fieldmark field:type="vnd.oasis.opendocument.field.FORMDROPDOWN">${['a', 'b'].map((entry) => `<field:param field:name="Dropdown_ListEntry" field:value="${entry}"/>`).join('')}<field:param field:name="Dropdown_Selected" field:value="1"/></field:fieldmark>`,
      ),
      ['b'],
    ],
    ['nothing of a script', p('a<text:script>x()</text:script>'), ['a']],
    ['nothing of a variable that is set', p('a<text:variable-set text:display="none">b</text:variable-set>'), ['a']],
    ['a variable that is shown', p('a<text:variable-get>b</text:variable-get>'), ['ab']],
    [
      'an index',
      `<text:alphabetical-index><text:index-body>${p('a')}</text:index-body></text:alphabetical-index>`,
      ['a'],
    ],
    ['a numbered paragraph', `<text:numbered-paragraph>${p('a')}</text:numbered-paragraph>`, ['a']],
  ])('%s', async (_, body, lines) => {
    const { text } = await read(body)
    expect(
      text
        .trimEnd()
        .split(/[\t\n]/)
        .filter((line) => line !== ''),
    ).toEqual(lines)
  })

  test('a section that is in a file of its own', async () => {
    const section = (inside: string) =>
      `<text:section><text:section-source xlink:href="a.odt"/>${inside}</text:section>`
    expect((await read(p('a') + section(''))).faults).toMatchObject([{ rule: 'linked-part-not-read' }])
    expect(await linesOf(section(p('a')))).toEqual(['a'])
  })
})
