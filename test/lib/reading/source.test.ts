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

describe('what is no text gets one sentence with its path and what to do', () => {
  const huge = join(place, 'huge.txt')
  closeSync(openSync(huge, 'w'))
  truncateSync(huge, 100 * 1024 * 1024)
  const folder = join(place, 'folder')
  mkdirSync(folder)

  test.each([
    ['a file that is not there', join(place, 'nowhere.txt'), 'there is no such file'],
    ['a path through a file', join(file('a.txt', 'x'), 'b.txt'), 'there is no such file'],
    ['a name that is too long', join(place, 'x'.repeat(300)), 'it cannot be opened'],
    ['a directory', folder, 'is a directory'],
    ['a device', '/dev/null', 'is no ordinary file'],
    ['an empty file', file('empty.txt', ''), 'is empty'],
    ['a hundred megabytes', huge, 'it has 100 MB, and documents up to 20 MB are read'],
    ['a NUL far behind the text', file('nul.txt', `${'words '.repeat(50_000)}\0`), 'is a binary file'],
    ['control characters', file('esc.txt', '\u001b\u0007words\u001b\u0007'), 'is a binary file'],
    ['two bytes a letter', file('utf16.txt', Buffer.from('Resolution 5', 'utf16le')), 'is a binary file'],
    ['broken UTF-8', file('broken.txt', Buffer.from([0x52, 0xc3, 0x28])), 'is no valid UTF-8'],
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
