import { createHash } from 'node:crypto'
import { closeSync, mkdirSync, mkdtempSync, openSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { BadSource } from '../../../lib/reading/bad-source'
import { readSource } from '../../../lib/reading/source'

const place = mkdtempSync(join(tmpdir(), 'explorer-source-'))
afterAll(() => rmSync(place, { recursive: true, force: true }))

function file(name: string, content: string | Uint8Array): string {
  const path = join(place, name)
  writeFileSync(path, content)
  return path
}

describe('a text is read as it stands', () => {
  test('with its name and the fingerprint of its bytes', async () => {
    const text = 'Resolution 5 - Links\r\n'
    expect(await readSource(file('plan.txt', text))).toMatchObject({
      name: 'plan.txt',
      text,
      sha256: createHash('sha256').update(text).digest('hex'),
    })
  })

  test.each([
    ['a byte order mark', '\ufeffResolution 5'],
    ['letters of every alphabet', 'Résolution 第五 決議 ⅴ 🛰'],
    [
      "Word's control characters for a no-break hyphen and a line break",
      `${'plain words '.repeat(20)}co\u001eop\u000b`,
    ],
  ])('with %s in it', async (_, text) => expect((await readSource(file('odd.txt', text))).text).toBe(text))
})

describe('a text is read in the forms that programs save it in', () => {
  const text = 'Resolution 5 - Links\nresolves\n1\tto link;\n'
  const swapped = Buffer.from(`\ufeff${text}`, 'utf16le').swap16()
  test.each([
    ['UTF-16 with its mark', Buffer.from(`\ufeff${text}`, 'utf16le'), `\ufeff${text}`],
    ['UTF-16 of the other order', swapped, `\ufeff${text}`],
    ['UTF-16 without a mark', Buffer.from(text, 'utf16le'), text],
    ['line ends of an old Macintosh', text.replaceAll('\n', '\r'), text],
    ['line ends of Unicode', text.replaceAll('\n', '\u2028'), text],
    ['soft hyphens and zero-width signs', text.replace('Links', 'Li\u00adn\u200bks\u2060'), text],
  ])('%s', async (what, content, read) => expect((await readSource(file(`${what}.txt`, content))).text).toBe(read))

  test('a row a line, its cells parted by tabs', async () => {
    const rows =
      'Resolution 5 - Links\nresolves\n1\tto link;\nAction Item\tAction\tMilestone\tCompleted\n05-01\tTSB to link\t2018\t√\n\tIt is linked.\nResolution 6 - Lamps\n'
    const { blocks } = await readSource(file('rows.txt', rows))
    expect(
      blocks.map((block) =>
        block.kind === 'row' ? block.cells.map((cell) => cell.map((line) => line.text).join()) : block.kind,
      ),
    ).toEqual([
      'paragraph',
      'paragraph',
      'paragraph',
      ['Action Item', 'Action', 'Milestone', 'Completed'],
      ['05-01', 'TSB to link', '2018', '√'],
      ['', 'It is linked.'],
      'paragraph',
    ])
    for (const { span } of blocks) expect(rows.slice(span.start, span.end).trim()).not.toBe('')
  })
})

describe('what is no text gets one sentence with its path and what to do', () => {
  const huge = join(place, 'huge.txt')
  closeSync(openSync(huge, 'w'))
  truncateSync(huge, 300 * 1024 * 1024)
  const folder = join(place, 'folder')
  mkdirSync(folder)

  test.each([
    ['a file that is not there', join(place, 'nowhere.txt'), 'there is no such file'],
    ['a path through a file', join(file('a.txt', 'x'), 'b.txt'), 'there is no such file'],
    ['a name that is too long', join(place, 'x'.repeat(300)), 'it cannot be opened'],
    ['a directory', folder, 'is a directory'],
    ['a device', '/dev/null', 'is no ordinary file'],
    ['an empty file', file('empty.txt', ''), 'is empty'],
    ['300 megabytes', huge, 'it has 300 MB, and documents up to 256 MB are read'],
    ['a NUL far behind the text', file('nul.txt', `${'words '.repeat(50_000)}\0`), 'is a binary file'],
    ['control characters', file('esc.txt', '\u001b\u0007words\u001b\u0007'), 'is a binary file'],
    ['Rich Text Format', file('a.rtf', '{\\rtf1\\ansi Resolution 5\\par}'), 'Rich Text Format'],
    ['a PDF', file('a.pdf', '%PDF-1.7\n%\u00e2\u00e3'), 'is a PDF file'],
    ['Word in one XML file', file('a.xml', '<?xml version="1.0"?>\n<pkg:package xmlns:pkg="x"/>'), 'flat OPC'],
    [
      'Word 2003 in XML',
      file('b.xml', '<?xml version="1.0"?><?mso-application progid="Word.Document"?><w:wordDocument/>'),
      'Word 2003',
    ],
    ['OpenDocument in one file', file('a.fodt', '<?xml version="1.0"?><office:document/>'), '.fodt'],
    ['a web page', file('a.html', '<!DOCTYPE html><html></html>'), 'a web page'],
    ['any XML', file('c.xml', '<?xml version="1.0"?><plan/>'), 'an XML file'],
    ['broken UTF-8', file('broken.txt', Buffer.from([0x52, 0xc3, 0x28])), 'is no valid UTF-8'],
    [
      'a word of two megabytes',
      file('long.txt', `Resolution 5 - Links\n${'a'.repeat(2_000_000)}\n`),
      'a paragraph of more than 250,000 characters (line 2 of its text)',
    ],
    ['half a million lines', file('lines.txt', 'a\r'.repeat(500_000)), 'more than 40,000 lines with words'],
    ['a million blank lines', file('blank.txt', '\n'.repeat(1_000_000)), 'more than 200,000 lines'],
    ['UTF-8 cut in a letter', file('cut.txt', Buffer.from('né').subarray(0, 2)), 'is no valid UTF-8'],
  ])('%s', async (_, path, says) => {
    let error: unknown
    try {
      await readSource(path)
    } catch (thrown) {
      error = thrown
    }
    expect(error).toBeInstanceOf(BadSource)
    const { message } = error as BadSource
    expect(message).toContain(path)
    expect(message).toContain(says)
    expect(message).toMatch(/^[^\n]+; (?:give|save) [^\n;]+\.$/)
  })
})
