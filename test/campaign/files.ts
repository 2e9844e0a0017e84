import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { indexSource } from '../../indexer/pipeline'
import { knowledge } from '../../lib/identifiers/knowledge'
import { BadSource } from '../../lib/reading/bad-source'
import { type Source, textSource } from '../../lib/reading/source'
import { readWord } from '../../lib/reading/word/read'
import { chapter, wordFile } from '../word-file'

/** What a campaign over mangled files found. A failure is run again by its kind and seed: `mangledText(seed)`. */
export type Failure = { kind: 'text' | 'word'; seed: number; fault: string }
export type Outcome = { texts: number; words: number; read: number; refused: number; failures: Failure[] }

/** Numbers from 0 to 1 that a seed decides ("mulberry32", public domain). */
function numbersOf(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

const plan = readFileSync(join(import.meta.dirname, '..', 'fixtures', 'small-plan.txt'), 'utf8')
const STREWN = [
  '\t',
  '\n',
  '\r',
  '\u0000',
  '[2: ',
  '[footnoteRef:2]1',
  '\ufeff',
  '\u00ad',
  'Resolution 1 - ',
  '1\t',
  '»Top',
  '√',
  '\u{1f6f0}',
]

/** Takes out, doubles, moves or strews pieces of a text, up to eight times. */
function mangle(text: string, next: () => number, strewn: readonly string[]): string {
  let mangled = text
  for (let times = 1 + Math.floor(next() * 8); times > 0; times--) {
    const from = Math.floor(next() * mangled.length)
    const to = Math.min(mangled.length, from + Math.floor(next() ** 3 * 2_000))
    const piece = mangled.slice(from, to)
    const at = Math.floor(next() * mangled.length)
    const way = next()
    if (way < 0.3) mangled = mangled.slice(0, from) + mangled.slice(to)
    else if (way < 0.6) mangled = mangled.slice(0, at) + piece + mangled.slice(at)
    else mangled = mangled.slice(0, at) + strewn[Math.floor(next() * strewn.length)] + mangled.slice(at)
  }
  return mangled
}

export const mangledText = (seed: number): string => mangle(plan, numbersOf(seed), STREWN)

const TAGS = [
  '<w:p>',
  '</w:p>',
  '<w:tbl>',
  '</w:tc>',
  '<w:r><w:fldChar w:fldCharType="begin"/></w:r>',
  '<w:del>',
  '<w:sdt/>',
]

/** A Word file whose document is mangled: between elements three times in four, so that much of it stays well-formed. */
export function mangledWord(file: Buffer, seed: number): Buffer {
  const next = numbersOf(seed)
  const parts = unzipSync(file)
  const name = 'word/document.xml'
  const xml = strFromU8(parts[name]!)
  if (next() < 0.25) parts[name] = strToU8(mangle(xml, next, TAGS))
  else {
    const pieces = xml.split(/(?<=<\/w:(?:p|tc|tr|tbl)>)/)
    for (let times = 1 + Math.floor(next() * 6); times > 0; times--) {
      const [from, to] = [Math.floor(next() * pieces.length), Math.floor(next() * pieces.length)]
      if (/^<w:p[ >]/.test(pieces[from]!)) pieces.splice(to, 0, pieces[from]!)
    }
    const shuffled = pieces
      .join('')
      .replace(/<(w:(?:t|vMerge|gridSpan|pStyle)\b[^>]*\/)>/g, (tag) => (next() < 0.1 ? '' : tag))
    parts[name] = strToU8(shuffled)
  }
  return Buffer.from(zipSync(parts))
}

/** What is wrong with the corpus of a source: spans outside of the text, entries whose parent does not exist. */
export function faultOf(source: Source): string | null {
  const { entries, mentions } = indexSource(source, knowledge)
  const ids = new Set<string>(entries.map(({ id }) => id))
  for (const entry of entries) {
    if (entry.span.end > source.text.length) return `${entry.id} ends outside of the text`
    if ('parent' in entry && entry.parent !== null && !ids.has(entry.parent))
      return `the parent of ${entry.id}, ${entry.parent}, does not exist`
  }
  const lost = mentions.find(({ span }) => span.end > source.text.length)
  return lost ? `the mention ${lost.text} ends outside of the text` : null
}

const HASH = '0'.repeat(64)
export const faultOfText = (seed: number): string | null => faultOf(textSource('mangled.txt', mangledText(seed), HASH))

/**
 * Reads mangled texts and Word files of consecutive seeds from `from` on. A file may be refused with a sentence
 * (`BadSource`); every other error is a failure, and so is a corpus that does not hold together.
 */
export async function campaignOfFiles(counts: { texts: number; words: number; from?: number }): Promise<Outcome> {
  const { texts, words, from = 1 } = counts
  const outcome: Outcome = { texts, words, read: 0, refused: 0, failures: [] }
  const run = async (kind: Failure['kind'], seed: number, make: () => Promise<string | null>) => {
    try {
      const fault = await make()
      if (fault === null) outcome.read++
      else outcome.failures.push({ kind, seed, fault })
    } catch (error) {
      if (error instanceof BadSource) outcome.refused++
      else outcome.failures.push({ kind, seed, fault: String(error) })
    }
  }
  for (let seed = from; seed < from + texts; seed++) await run('text', seed, async () => faultOfText(seed))
  const file = await wordFile(chapter())
  for (let seed = from; seed < from + words; seed++)
    await run('word', seed, async () =>
      faultOf({ name: 'mangled.docx', sha256: HASH, ...(await readWord('mangled.docx', mangledWord(file, seed))) }),
    )
  return outcome
}
