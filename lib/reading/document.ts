import { BadSource } from './bad-source'
import { MOST_BYTES, MOST_CHARACTERS } from './limits'
import { readPdf } from './pdf/read'
import { sourceOf } from './source'

const isPdf = (bytes: Buffer) => bytes.subarray(0, 1024).includes('%PDF-')

/** The text of any document: a Word file, a text, or a PDF that has its text. Throws `BadSource` where it cannot be read. */
export const textOfDocument = async (name: string, bytes: Buffer, most = Number.POSITIVE_INFINITY): Promise<string> =>
  isPdf(bytes) ? readPdf(name, bytes, most) : (await sourceOf(name, bytes)).text

/**
 * The text of a document that somebody sends; `name` is what messages call it. Throws `BadSource`, with one sentence, where
 * it cannot be read or is too long.
 */
export async function readDocument(name: string, bytes: Buffer): Promise<string> {
  if (bytes.length > MOST_BYTES)
    throw new BadSource(
      `${name} is too large: documents up to ${MOST_BYTES / 1024 / 1024} MB are read; give the part that matters.`,
    )
  const text = await textOfDocument(name, bytes, MOST_CHARACTERS)
  if (text.length > MOST_CHARACTERS)
    throw new BadSource(
      `${name} is too long: texts up to ${MOST_CHARACTERS.toLocaleString('en')} characters are read; give the part that matters.`,
    )
  return text
}
