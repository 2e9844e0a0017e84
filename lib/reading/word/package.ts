import { crc32 } from 'node:zlib'
import type { Entry, ZipFile } from 'yauzl'
import { fromBufferPromise } from 'yauzl'
import { BadSource } from '../bad-source'
import { BadXml } from './bad-xml'

/** An unpacked part: its bytes as they came out. They are decoded piece by piece while they are parsed, and never stand whole as text. */
export type Part = Buffer[]
/** The parts of a Word file by their names in the package, "word/document.xml"; only parts in XML are unpacked. */
export type Package = ReadonlyMap<string, Part>

const MB = 1024 * 1024
/**
 * What is unpacked at most, in bytes, counted as it comes out: a file of a few kilobytes can unpack to gigabytes, whatever sizes
 * it declares. A plan unpacks to seven times its size, a hundred plans in one file to 95 MB.
 */
const mostUnpacked = (packed: number): number => Math.max(16 * MB, Math.min(40 * packed, 512 * MB))
/** What all files of the package may declare together, those included that are not unpacked. */
const MOST_DECLARED = 1024 * MB
const MOST_FILES = 5_000

const OLE = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])
const CONVERT = 'open it in Word or LibreOffice, save it as .docx, and give that file'

/** Whether bytes are a zip archive, whatever is in it. */
export const isZip = (bytes: Buffer): boolean => bytes.subarray(0, 4).equals(Buffer.from([0x50, 0x4b, 0x03, 0x04]))

/** Whether bytes are a container of the kind that Word 97 wrote; Word keeps encrypted files in it too. */
export const isOle = (bytes: Buffer): boolean => bytes.subarray(0, 8).equals(OLE)

/** The sentence for what such a container holds. */
export function refuseOle(path: string, bytes: Buffer): BadSource {
  const holds = (stream: string) => bytes.includes(Buffer.from(stream, 'utf16le'))
  if (holds('EncryptedPackage'))
    return new BadSource(`${path} is protected by a password and cannot be read; give the file without its protection.`)
  if (holds('WordDocument'))
    return new BadSource(`${path} is a Word file of the old kind (.doc), and only .docx is read; ${CONVERT}.`)
  return new BadSource(
    `${path} is an old Office file and no Word file (.docx); give the document as .docx, .odt or text.`,
  )
}

/** Unpacks the parts of a Word file. Throws `BadSource` where the archive is damaged, unsafe or too large. */
export async function openPackage(path: string, bytes: Buffer): Promise<Package> {
  let zip: ZipFile
  try {
    zip = await fromBufferPromise(bytes, { lazyEntries: true, autoClose: false })
  } catch (cause) {
    throw new BadSource(
      `${path} is cut off or damaged: it begins as a .docx file and has no end of one; give a whole copy.`,
      { cause },
    )
  }
  const parts = new Map<string, Part>()
  let unpacked = 0
  let declared = 0
  let files = 0
  const most = mostUnpacked(bytes.length)
  const tooMuch = (limit: number) =>
    new BadSource(
      `${path} unpacks to more than ${Math.round(limit / MB)} MB, which no document does; give it without what fills it.`,
    )
  try {
    for await (const entry of zip.eachEntry()) {
      declared += entry.uncompressedSize
      if (++files > MOST_FILES)
        throw new BadSource(
          `${path} has more than ${MOST_FILES.toLocaleString('en')} files in it, which no document has; give it without what fills it.`,
        )
      if (declared > MOST_DECLARED) throw tooMuch(MOST_DECLARED)
      if (entry.isEncrypted())
        throw new BadSource(
          `${path} is protected by a password and cannot be read; give the file without its protection.`,
        )
      if (!/\.(?:xml|rels)$/i.test(entry.fileName)) continue
      // Which of two files of one name is meant, each program decides for itself.
      if (parts.has(entry.fileName))
        throw new BadSource(
          `${path} is damaged: it has two files of one name in it; give the document as it was saved.`,
        )
      const chunks: Buffer[] = []
      let sum = 0
      for await (const chunk of (await zip.openReadStreamPromise(entry as Entry)) as AsyncIterable<Buffer>) {
        unpacked += chunk.length
        if (unpacked > most) throw tooMuch(most)
        sum = crc32(chunk, sum)
        chunks.push(chunk)
      }
      if (sum !== entry.crc32)
        throw new BadSource(
          `${path} is damaged: a file in it has another checksum than it declares; give a whole copy.`,
        )
      parts.set(entry.fileName, chunks)
    }
  } catch (cause) {
    if (cause instanceof BadSource) throw cause
    throw refuse(path, cause)
  } finally {
    zip.close()
  }
  return parts
}

/** The sentence for what the zip reader says. */
function refuse(path: string, cause: unknown): BadSource {
  const says = cause instanceof Error ? cause.message : ''
  if (/relative path|absolute path|invalid characters in fileName/.test(says))
    return new BadSource(
      `${path} is unsafe: a file in it has a path that leaves the package; give the document as Word saved it.`,
      { cause },
    )
  if (/too many bytes|too few bytes|not enough bytes/i.test(says))
    return new BadSource(`${path} is damaged: a file in it has another size than it declares; give a whole copy.`, {
      cause,
    })
  return new BadSource(`${path} is damaged and cannot be unpacked; give a whole copy.`, { cause })
}

/** The text of a part, piece by piece. XML is UTF-8, or UTF-16 with a mark. */
export const piecesOf = (part: Part): Generator<string> => decode(part, () => {})

/** The same for the last time: each piece of the part is let go once it has been given. */
export const takePieces = (part: Part): Generator<string> =>
  decode(part, (index) => {
    part[index] = Buffer.alloc(0)
  })

function* decode(part: Part, done: (index: number) => void): Generator<string> {
  const [first, second] = part[0] ?? []
  const encoding =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8'
  const decoder = new TextDecoder(encoding, { fatal: true })
  const decoded = (bytes?: Buffer): string => {
    try {
      return decoder.decode(bytes, { stream: bytes !== undefined })
    } catch (cause) {
      throw new BadXml('has a part that is neither in UTF-8 nor in UTF-16', { cause })
    }
  }
  for (const [index, bytes] of part.entries()) {
    yield decoded(bytes)
    done(index)
  }
  yield decoded()
}
