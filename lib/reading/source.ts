import { createHash } from 'node:crypto'
import { basename } from 'node:path'
import { clean } from '../text/clean'
import { BadSource } from './bad-source'
import { readBytes, refuseSize } from './file'
import { LONGEST_PARAGRAPH, MOST_LINES } from './limits'
import type { Reading } from './reading'
import { readBlocks } from './text/blocks'
import { decodeText } from './text/decode'
import { isTabbed, readTabbed } from './text/tabbed'
import { isOle, isZip, refuseOle } from './word/package'
import { readWord } from './word/read'

/** A document as it was read: the text that spans point into, its blocks, and what the file tells beside them. */
export type Source = Reading & { name: string; sha256: string }

/** A text as a source: every character of it, as it stands. */
export function textSource(name: string, text: string, sha256: string): Source {
  const cleaned = clean(text)
  const blocks = isTabbed(text) ? readTabbed(text, cleaned) : readBlocks(text, cleaned)
  return { name, sha256, text, cleaned, blocks, hyperlinks: [], positions: [], faults: [] }
}

/** Reads the document in a file; what it is, its first bytes say, not its name. Throws `BadSource` where it is none that can be read. */
export const readSource = async (path: string): Promise<Source> => sourceOf(path, readBytes(path))

/** Reads the bytes of a document; `path` is what messages call it. Throws `BadSource` where they are none that can be read. */
export async function sourceOf(path: string, bytes: Buffer): Promise<Source> {
  refuseSize(path, bytes.length, bytes)
  if (bytes.length === 0) throw new BadSource(`${path} is empty; give a document as .docx, .odt or text.`)
  const source = await readAs(path, bytes)
  refuseLongParagraphs(path, source.text)
  return source
}

/** Reads bytes as the kind of document that they are. */
async function readAs(path: string, bytes: Buffer): Promise<Source> {
  const name = basename(path)
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  if (isOle(bytes)) throw refuseOle(path, bytes)
  if (isZip(bytes)) return { name, sha256, ...(await readWord(path, bytes)) }
  if (/\.docx$/i.test(path))
    throw new BadSource(
      `${path} is no Word file: it does not begin as a zip archive does; give the document as Word saved it.`,
    )
  const text = decodeText(path, bytes)
  refuseManyLines(path, text, bytes.length)
  return textSource(name, text, sha256)
}

/** Throws `BadSource` where a text has more lines than any that a person wrote, before any of them is held. */
function refuseManyLines(path: string, text: string, bytes: number): void {
  const most = (of: keyof typeof MOST_LINES) =>
    Math.max(MOST_LINES[of].least, Math.floor(bytes * MOST_LINES[of].perByte))
  const refuse = (limit: number, what: string) =>
    new BadSource(
      `${path} has more than ${limit.toLocaleString('en')} ${what}, which no text of its size has; give it with a paragraph on each line.`,
    )
  const [mostLines, mostWithWords] = [most('lines'), most('withWords')]
  let lines = 0
  let withWords = 0
  for (let start = 0; start <= text.length; ) {
    const at = text.indexOf('\n', start)
    const end = at < 0 ? text.length : at
    if (++lines > mostLines) throw refuse(mostLines, 'lines')
    if (/\S/.test(text.slice(start, end)) && ++withWords > mostWithWords)
      throw refuse(mostWithWords, 'lines with words')
    start = end + 1
  }
}

/** Throws `BadSource` where a paragraph is longer than any that a person wrote. */
function refuseLongParagraphs(path: string, text: string): void {
  for (let start = 0, line = 1; start <= text.length; line++) {
    const at = text.indexOf('\n', start)
    const end = at < 0 ? text.length : at
    if (end - start > LONGEST_PARAGRAPH)
      throw new BadSource(
        `${path} has a paragraph of more than ${LONGEST_PARAGRAPH.toLocaleString('en')} characters (line ${line} of its text); give the document with a line end behind each paragraph.`,
      )
    start = end + 1
  }
}
