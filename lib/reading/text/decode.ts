import { BadSource } from '../bad-source'
import { refuseKind } from '../kinds'

/** How many bytes or characters of the beginning tell what a file is. */
const HEAD = 4_096

/**
 * Whether bytes are those of a program or an archive: a NUL, or more than one control character in a hundred. A few are
 * no reason to refuse a text: Word exports a no-break hyphen as U+001E.
 */
function isBinary(bytes: Buffer): boolean {
  if (bytes.includes(0)) return true
  const head = bytes.subarray(0, 64 * 1024)
  const controls = head.reduce((n, byte) => n + (byte < 0x09 || (byte > 0x0d && byte < 0x20) ? 1 : 0), 0)
  return controls * 100 > head.length
}

/** The encoding of a text in two bytes a letter, by its mark, or by the side on which letters of the first 128 have a NUL. */
function wideEncoding(bytes: Buffer): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  const head = bytes.subarray(0, HEAD & ~1)
  if (bytes.length % 2 === 1 || head.length < 8) return null
  let even = 0
  let odd = 0
  for (const [at, byte] of head.entries()) if (byte === 0) at % 2 === 0 ? even++ : odd++
  const half = head.length / 2
  if (even === 0 && odd > half / 2) return 'utf-16le'
  return odd === 0 && even > half / 2 ? 'utf-16be' : null
}

/** Line ends that are none to Unix: the return of an old Macintosh, Unicode's own. Each is one character, as "\n" is. */
const LINE_ENDS = /\r(?!\n)|[\u0085\u2028\u2029]/g
/** Signs within words that print nothing; a mark of the byte order at the very beginning stays. */
const UNPRINTED = /[\u00ad\u200b\u2060]|(?<!^)\ufeff/g

/**
 * The text of a file in UTF-8 or UTF-16, with one kind of line end and without what prints nothing within words. Throws
 * `BadSource` for what is no text, or the text of another kind of document.
 */
export function decodeText(path: string, bytes: Buffer): string {
  const wide = wideEncoding(bytes)
  refuseKind(path, bytes.toString(wide === 'utf-16le' ? 'utf16le' : 'utf8', 0, HEAD))
  if (!wide && isBinary(bytes))
    throw new BadSource(
      `${path} is a binary file, and neither a Word file (.docx) nor a text; give the document as .docx, .odt or text in UTF-8.`,
    )
  try {
    // ignoreBOM keeps the mark, so that offsets stay those of the file's text.
    const text = new TextDecoder(wide ?? 'utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
    return text.replace(LINE_ENDS, '\n').replace(UNPRINTED, '')
  } catch (cause) {
    throw new BadSource(`${path} is no valid ${wide ? 'UTF-16' : 'UTF-8'}; save the text in UTF-8.`, { cause })
  }
}
