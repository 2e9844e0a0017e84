import { describe, expect, test } from 'vitest'
import { BadSource } from '../../../../lib/reading/bad-source'
import { readPdf } from '../../../../lib/reading/pdf/read'
import { unwrap } from '../../../../lib/reading/pdf/unwrap'

/** A PDF with a page whose content is `content`, as a program writes it: objects, their places, the trailer. */
function pdf(content: string): Buffer {
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents 4 0 R /Resources << /Font << /F 5 0 R >> >> >>',
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ]
  let text = '%PDF-1.4\n'
  const places = objects.map((object, i) => {
    const at = text.length
    text += `${i + 1} 0 obj\n${object}\nendobj\n`
    return `${String(at).padStart(10, '0')} 00000 n \n`
  })
  const xref = `xref\n0 6\n0000000000 65535 f \n${places.join('')}`
  return Buffer.from(`${text}${xref}trailer\n<< /Size 6 /Root 1 0 R >>\nstartxref\n${text.length}\n%%EOF\n`)
}

const page = (...lines: string[]) =>
  pdf(`BT /F 12 Tf 14 TL 50 700 Td ${lines.map((line) => `(${line}) Tj T*`).join(' ')} ET`)

test('a PDF gives its text, a paragraph a line', async () => {
  const file = page('The meeting asks Study Group 13 to look at TD 25', 'of TSAG and to reply.', 'Thank you.')
  expect(await readPdf('a.pdf', file, 1_000)).toBe(
    'The meeting asks Study Group 13 to look at TD 25 of TSAG and to reply.\nThank you.',
  )
})

describe('a PDF that cannot be read gets one sentence', () => {
  test.each<[string, Buffer, RegExp]>([
    ['without text', pdf('0 0 100 100 re f'), /^a\.pdf has no text, as a scan has none; give /],
    ['cut off', page('words').subarray(0, 60), /^a\.pdf is damaged, or no PDF; give /],
    ['other bytes', Buffer.from('%PDF-1.7 and then nothing'), /^a\.pdf is damaged/],
  ])('%s', async (_, file, says) => {
    const fault = await readPdf('a.pdf', file, 1_000).catch((error: unknown) => error)
    expect(fault).toBeInstanceOf(BadSource)
    expect((fault as BadSource).message).toMatch(says)
  })
})

test.each([
  [
    'a full line goes on in the next',
    'a line that is full of words\nand goes on',
    'a line that is full of words and goes on',
  ],
  [
    'a short line ends its paragraph',
    'Title\nthe text of it is longer\nthan that',
    'Title\nthe text of it is longer than that',
  ],
  [
    'a blank line ends one too',
    'words and more words\n\nwords and more words',
    'words and more words\n\nwords and more words',
  ],
])('%s', (_, text, unwrapped) => expect(unwrap(text)).toBe(unwrapped))
