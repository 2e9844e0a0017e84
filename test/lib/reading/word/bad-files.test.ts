import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync, truncateSync, writeFileSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { BadSource } from '../../../../lib/reading/bad-source'
import { readSource } from '../../../../lib/reading/source'
import { chapter, editParts, wordFile } from '../../../word-file'

const root = join(import.meta.dirname, '..', '..', '..', '..')
const place = mkdtempSync(join(tmpdir(), 'explorer-word-'))
const out = join(place, 'corpus')
let plan: Buffer
const index = (path: string) =>
  spawnSync(process.execPath, ['indexer/run.mjs', path, '--out', out], {
    cwd: root,
    encoding: 'utf8',
  })

beforeAll(async () => {
  plan = await wordFile(chapter())
  writeFileSync(join(place, 'plan.docx'), plan)
  expect(index(join(place, 'plan.docx'))).toMatchObject({ status: 0 })
})
afterAll(() => rmSync(place, { recursive: true, force: true }))

const OLE = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])
const ole = (stream: string) =>
  Buffer.concat([OLE, Buffer.alloc(504), Buffer.from(stream, 'utf16le'), Buffer.alloc(512)])
const document = (edit: (xml: string) => string) => editParts(plan, { 'word/document.xml': edit })
const doctype = (declared: string) => document((xml) => xml.replace(/<w:document/, `${declared}<w:document`))

const FIELD = '<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r></w:p>'

const BOX = '<w:r><w:pict><w:txbxContent><w:p/></w:txbxContent></w:pict></w:r>'

const BAD: readonly { what: string; make: () => Buffer | Promise<Buffer>; says: RegExp }[] = [
  { what: 'a text that is called .docx', make: () => Buffer.from('Resolution 5'), says: /no Word file/ },
  {
    what: 'a zip that is no Word file',
    make: () => Buffer.from(zipSync({ 'a.txt': strToU8('a') })),
    says: /zip archive and no Word file/,
  },
  {
    what: 'a workbook',
    make: () =>
      editParts(plan, {
        'word/document.xml': '<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"/>',
      }),
    says: /zip archive and no Word file/,
  },
  { what: 'a .doc', make: () => ole('WordDocument'), says: /old kind.*save it as \.docx/ },
  { what: 'an encrypted file', make: () => ole('EncryptedPackage'), says: /password/ },
  { what: 'a file that is cut off', make: () => plan.subarray(0, plan.length - 400), says: /cut off/ },
  {
    what: 'a bomb of a few kilobytes',
    make: () => editParts(plan, { 'word/styles.xml': `<a>${' '.repeat(300 * 1024 * 1024)}</a>` }),
    says: /unpacks to more than 16 MB/,
  },
  {
    what: 'a bomb that declares to be small',
    make: () => lie(editParts(plan, { 'word/styles.xml': `<a>${' '.repeat(300 * 1024 * 1024)}</a>` })),
    says: /another size than it declares|unpacks to more than/,
  },
  {
    what: 'half a million empty cells',
    make: () => document((xml) => xml.replace('</w:tr>', `${'<w:tc><w:p/></w:tc>'.repeat(500_000)}</w:tr>`)),
    says: /more than 80,000 elements/,
  },
  {
    what: 'half a million empty paragraphs in a small file',
    make: () => document((xml) => xml.replace('<w:tbl>', `${'<w:p/>'.repeat(600_000)}<w:tbl>`)),
    says: /more than 80,000 elements/,
  },
  {
    what: 'sixty thousand text boxes in a small file',
    make: () => document((xml) => xml.replace('<w:tbl>', `<w:p>${BOX.repeat(60_000)}</w:p><w:tbl>`)),
    says: /more than 80,000 elements/,
  },
  {
    what: 'sixty thousand footnotes in a small file',
    make: () =>
      editParts(plan, {
        'word/footnotes.xml': (xml) =>
          xml.replace('</w:footnotes>', `${'<w:footnote><w:p><w:r/></w:p></w:footnote>'.repeat(60_000)}</w:footnotes>`),
      }),
    says: /more than 80,000 elements/,
  },
  {
    what: 'half a million marks of form in a small file',
    make: () =>
      document((xml) => xml.replace('<w:tbl>', `<w:p><w:pPr>${'<w:sz/>'.repeat(500_000)}</w:pPr></w:p><w:tbl>`)),
    says: /more than 400,000 elements/,
  },
  {
    what: 'an external entity',
    make: () => doctype('<!DOCTYPE d [<!ENTITY e SYSTEM "file:///etc/passwd">]>'),
    says: /document type or entities/,
  },
  {
    what: 'entities that multiply',
    make: () => doctype('<!DOCTYPE d [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]>'),
    says: /document type or entities/,
  },
  {
    what: 'an element that never ends',
    make: () => document((xml) => xml.replace('</w:body>', '')),
    says: /no well-formed XML/,
  },
  {
    what: 'tables nested a thousand deep',
    make: () =>
      document((xml) =>
        xml.replace(
          '<w:body>',
          `<w:body>${'<w:tbl><w:tr><w:tc>'.repeat(1000)}${'</w:tc></w:tr></w:tbl>'.repeat(1000)}`,
        ),
      ),
    says: /nested more than 200 deep/,
  },
  {
    what: 'fields that never end',
    make: () => document((xml) => xml.replace('<w:tbl>', `${FIELD.repeat(60_000)}<w:tbl>`)),
    says: /more than 100 fields open/,
  },
  {
    what: 'a chain of styles',
    make: () =>
      editParts(plan, {
        'word/styles.xml': (xml) =>
          xml.replace(
            '</w:styles>',
            `${Array.from({ length: 10_000 }, (_, i) => `<w:style w:type="paragraph" w:styleId="s${i}"><w:basedOn w:val="s${i + 1}"/></w:style>`).join('')}</w:styles>`,
          ),
        'word/document.xml': (xml) =>
          xml.replace('<w:tbl>', '<w:p><w:pPr><w:pStyle w:val="s0"/></w:pPr><w:r><w:t>a</w:t></w:r></w:p><w:tbl>'),
      }),
    says: /more than 50 styles based on one another/,
  },
  {
    what: 'a list label of a megabyte',
    make: () =>
      editParts(plan, {
        'word/numbering.xml': `<w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:lvlText w:val="${'%1'.repeat(500_000)}"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num></w:numbering>`,
      }),
    says: /labels have more than 250 characters/,
  },
  {
    what: 'a word of two megabytes',
    make: () =>
      document((xml) => xml.replace('<w:tbl>', `<w:p><w:r><w:t>${'a'.repeat(2_000_000)}</w:t></w:r></w:p><w:tbl>`)),
    says: /paragraph of more than 250,000 characters/,
  },
  {
    what: 'an OpenDocument text',
    make: () => Buffer.from(zipSync({ 'content.xml': strToU8('<a/>'), 'META-INF/manifest.xml': strToU8('<a/>') })),
    says: /OpenDocument file/,
  },
  {
    what: 'a path that leaves the package',
    make: () => editParts(plan, { '../../evil.xml': '<a/>' }),
    says: /path that leaves the package/,
  },
  {
    what: 'a relation that leaves the package',
    make: () =>
      editParts(plan, {
        'word/_rels/document.xml.rels': (xml) => xml.replace('Target="styles.xml"', 'Target="../../../etc/passwd"'),
      }),
    says: /path that leaves the package/,
  },
  {
    what: 'an element with a hundred thousand attributes',
    make: () =>
      document((xml) =>
        xml.replace('<w:tbl>', `<w:p ${Array.from({ length: 100_000 }, (_, i) => `a${i}=""`).join(' ')}/><w:tbl>`),
      ),
    says: /more than 1,000 attributes of one element/,
  },
  {
    what: 'thirty attributes of each element in a small file',
    make: () =>
      document((xml) =>
        xml.replace(
          '<w:tbl>',
          `${`<w:p ${Array.from({ length: 30 }, (_, i) => `a${i}=""`).join(' ')}/>`.repeat(50_000)}<w:tbl>`,
        ),
      ),
    says: /more than 400,000 attributes/,
  },
  {
    what: 'a description of a picture of fifteen megabytes',
    make: () =>
      document((xml) =>
        xml.replace(
          '<w:tbl>',
          `<w:p><w:r><w:drawing><wp:docPr descr="${'a '.repeat(7_500_000)}"/></w:drawing></w:r></w:p><w:tbl>`,
        ),
      ),
    says: /more than 3,000,000 characters/,
  },
  {
    what: 'a description of a picture made of a million references',
    make: () =>
      document((xml) =>
        xml.replace(
          '<w:tbl>',
          `<w:p><w:r><w:drawing><wp:docPr descr="${'&#97;'.repeat(1_000_000)}"/></w:drawing></w:r></w:p><w:tbl>`,
        ),
      ),
    says: /more than 200,000 references to characters/,
  },
  {
    what: 'a word in a million pieces',
    make: () =>
      document((xml) =>
        xml.replace('<w:tbl>', `<w:p><w:r><w:t>${'a<!-- -->'.repeat(1_000_000)}</w:t></w:r></w:p><w:tbl>`),
      ),
    says: /more than 400,000 pieces of text/,
  },
  {
    what: 'ten megabytes of text in a small file',
    make: () =>
      document((xml) =>
        xml.replace('<w:tbl>', `${`<w:p><w:r><w:t>${'lamp '.repeat(80)}</w:t></w:r></w:p>`.repeat(20_000)}<w:tbl>`),
      ),
    says: /more than 3,000,000 characters/,
  },
  {
    what: 'an address that is written again for each of many places',
    make: () =>
      editParts(plan, {
        'word/_rels/document.xml.rels': (xml) =>
          xml.replace(
            '</Relationships>',
            `<Relationship Id="rX" TargetMode="External" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" Target="https://example.org/${'a'.repeat(1_900)}"/></Relationships>`,
          ),
        'word/document.xml': (xml) =>
          xml.replace(
            '<w:tbl>',
            `<w:p>${Array.from({ length: 15_000 }, (_, i) => `<w:hyperlink r:id="rX" w:anchor="a${i}"><w:r><w:t>a</w:t></w:r></w:hyperlink>`).join('')}</w:p><w:tbl>`,
          ),
      }),
    says: /more than 3,000,000 characters/,
  },
  {
    what: 'headers that have a million elements together',
    make: () => {
      const names = Array.from({ length: 30 }, (_, i) => `header-${i}.xml`)
      const header = (name: string) =>
        `<w:hdr xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:p><w:r><w:t>${name}</w:t></w:r></w:p>${'<w:p/>'.repeat(30_000)}</w:hdr>`
      return editParts(plan, {
        'word/_rels/document.xml.rels': (xml) =>
          xml.replace(
            '</Relationships>',
            `${names.map((name) => `<Relationship Id="${name}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/header" Target="${name}"/>`).join('')}</Relationships>`,
          ),
        ...Object.fromEntries(names.map((name) => [`word/${name}`, header(name)])),
      })
    },
    says: /more than 80,000 elements/,
  },
  {
    what: 'six thousand files',
    make: () => editParts(plan, Object.fromEntries(Array.from({ length: 6_000 }, (_, i) => [`word/${i}.xml`, '<a/>']))),
    says: /more than 5,000 files in it/,
  },
  {
    what: 'two files of one name',
    make: () => renamed(editParts(plan, { 'word/documenz.xml': '<a/>' }), 'word/documenz.xml', 'word/document.xml'),
    says: /two files of one name/,
  },
  { what: 'a letter that was changed on the way', make: () => withOtherChecksum(plan), says: /another checksum/ },
  {
    what: 'letters of Latin-1',
    make: () => {
      const parts = unzipSync(plan)
      const xml = strFromU8(parts['word/document.xml']!).replace('Lamps', 'Lampes \u00e9lectriques')
      return Buffer.from(zipSync({ ...parts, 'word/document.xml': Buffer.from(xml, 'latin1') }))
    },
    says: /neither in UTF-8 nor in UTF-16/,
  },
]

/** A zip archive whose files of one name have another of the same length. */
const renamed = (file: Buffer, from: string, to: string): Buffer =>
  Buffer.from(file.toString('latin1').replaceAll(from, to), 'latin1')

/** An archive whose directory has another checksum for each file. */
function withOtherChecksum(file: Buffer): Buffer {
  const bytes = Buffer.from(file)
  for (
    let at = bytes.indexOf('PK\u0001\u0002', 0, 'latin1');
    at >= 0;
    at = bytes.indexOf('PK\u0001\u0002', at + 4, 'latin1')
  )
    bytes.writeUInt32LE(0x1234_5678, at + 16)
  return bytes
}

/** The sizes that every entry declares, made small. */
function lie(file: Buffer): Buffer {
  const bytes = Buffer.from(file)
  for (
    let at = bytes.indexOf('PK\u0001\u0002', 0, 'latin1');
    at >= 0;
    at = bytes.indexOf('PK\u0001\u0002', at + 4, 'latin1')
  )
    if (bytes.readUInt32LE(at + 24) > 1_000_000) bytes.writeUInt32LE(1000, at + 24)
  return bytes
}

async function messageOf(path: string): Promise<string> {
  try {
    await readSource(path)
  } catch (error) {
    expect(error).toBeInstanceOf(BadSource)
    return (error as BadSource).message
  }
  throw new Error(`${path} was read`)
}

describe('a bad Word file gets one sentence with its path and what to do', () => {
  test.each(BAD)('$what', async ({ what, make, says }) => {
    const path = join(place, `${what.replace(/\W+/g, '-')}.docx`)
    writeFileSync(path, await make())
    const message = await messageOf(path)
    expect(message).toContain(path)
    expect(message).toMatch(says)
    expect(message).toMatch(/^[^\n]+[;,] [^\n]*(?:give|save)[^\n]*\.$/)
  })

  test('200 MB are never loaded', async () => {
    const path = join(place, 'huge.docx')
    const file = openSync(path, 'w')
    writeSync(file, plan)
    closeSync(file)
    truncateSync(path, 200 * 1024 * 1024)
    expect(await messageOf(path)).toContain('it has 200 MB, and documents up to 64 MB are read')
  })
})

test('a Word file without items and without progress is read, and is no plan', async () => {
  const path = join(place, 'without-progress.docx')
  writeFileSync(path, await wordFile(['Resolution 5 - Lamps', 'resolves', '1\tto light;']))
  expect((await readSource(path)).text).toContain('Resolution 5 - Lamps')
  expect(index(path)).toMatchObject({ status: 1, stderr: expect.stringMatching(/no action item .* and no progress/) })
})

test('the command ends with 1 and leaves the corpus in service as it was', () => {
  const before = readFileSync(join(out, 'corpus.json'))
  const path = join(place, 'cut.docx')
  writeFileSync(path, plan.subarray(0, plan.length - 400))
  const { status, stdout, stderr } = index(path)
  expect({ status, stdout, lines: stderr.trim().split('\n').length }).toEqual({ status: 1, stdout: '', lines: 1 })
  expect(readFileSync(join(out, 'corpus.json')).equals(before)).toBe(true)
})

test('a footnote that is referred to again and again is read once', async () => {
  const words = 'lamp '.repeat(2_000)
  const file = editParts(await wordFile(chapter()), {
    'word/footnotes.xml': (xml) =>
      xml.replace(
        '</w:footnotes>',
        `<w:footnote w:id="9"><w:p><w:r><w:t>${words}</w:t></w:r></w:p></w:footnote></w:footnotes>`,
      ),
    'word/document.xml': (xml) =>
      xml.replace(
        '<w:tbl>',
        `<w:p><w:r><w:t>a</w:t></w:r>${'<w:r><w:footnoteReference w:id="9"/></w:r>'.repeat(2_000)}</w:p><w:tbl>`,
      ),
  })
  const path = join(place, 'notes.docx')
  writeFileSync(path, file)
  const { text, faults } = await readSource(path)
  expect(text.split('lamp lamp').length).toBeLessThan(2_000)
  expect(text.length).toBeLessThan(words.length + 20_000)
  expect(faults).toMatchObject([{ rule: 'repeated-note-not-read' }])
})

test('words that run on over thousands of paragraphs are one paragraph with all of its links', async () => {
  const runOn =
    '<w:p><w:pPr><w:rPr><w:del w:id="1" w:author="a"/></w:rPr></w:pPr><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>HYPERLINK "https://example.org/a"</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>a</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t> </w:t></w:r></w:p>'
  const path = join(place, 'run-on.docx')
  writeFileSync(
    path,
    document((xml) => xml.replace('<w:tbl>', `${runOn.repeat(4_000)}<w:p><w:r><w:t>b</w:t></w:r></w:p><w:tbl>`)),
  )
  const { hyperlinks, text } = await readSource(path)
  expect(hyperlinks).toHaveLength(4_000)
  expect(text).toContain(`${'a '.repeat(4_000)}b`)
})

test('a file of as much text as many plans have is read to its end, although a small one may not unpack to so much', async () => {
  const paragraphs = 130_000
  const words = (i: number) => createHash('sha256').update(String(i)).digest('hex').slice(0, 24)
  const many = Array.from({ length: paragraphs }, (_, i) => `<w:p><w:r><w:rPr/><w:t>${words(i)}</w:t></w:r></w:p>`)
  const path = join(place, 'many.docx')
  writeFileSync(
    path,
    document((xml) => xml.replace('<w:tbl>', `${many.join('')}<w:tbl>`)),
  )
  const { text } = await readSource(path)
  expect(text.split('\n').filter((line) => /^[0-9a-f]{24}$/.test(line))).toHaveLength(paragraphs)
  expect(text).toContain(words(paragraphs - 1))
}, 60_000)
