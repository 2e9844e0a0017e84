import { createHash } from 'node:crypto'
import { BadSource } from '../bad-source'
import { ELEMENTS_FOR_ONE, openDocumentKind, readOpenDocument } from '../odt/read'
import type { Reading } from '../reading'
import { BadXml } from './bad-xml'
import { BlockWriter } from './blocks'
import { Budget } from './budget'
import { countChanges, faultsOf, type OpenChanges } from './faults'
import { Notes } from './notes'
import { Numbering } from './numbering'
import { openPackage, type Package, type Part, piecesOf, takePieces } from './package'
import { LeavesPackage, partOfKind, relationsOf } from './relations'
import { Styles } from './styles'
import { Unread } from './unread'
import { childrenAt, childrenOf, type Element, parseXml, rootOf } from './xml'

/** Reads a Word file, or an OpenDocument text. Throws `BadSource`, with one sentence, where the file is damaged, unsafe or none of Word's. */
export async function readWord(path: string, bytes: Buffer): Promise<Reading> {
  const parts = await openPackage(path, bytes)
  try {
    return openDocumentKind(parts) === 'text'
      ? readOpenDocument(path, parts, new Budget(bytes.length, ELEMENTS_FOR_ONE))
      : readParts(path, parts, new Budget(bytes.length))
  } catch (cause) {
    if (cause instanceof BadXml)
      throw new BadSource(`${path} ${cause.message}; give the document as it was saved.`, { cause })
    if (cause instanceof LeavesPackage)
      throw new BadSource(
        `${path} is unsafe: a part of it refers to a path that leaves the package; give the document as Word saved it.`,
        { cause },
      )
    throw cause
  }
}

/** Other documents that are zip archives. One row a kind. */
const OTHER_KINDS: readonly {
  what: string
  has: (parts: Package) => boolean
  remedy: string
}[] = [
  {
    what: 'an OpenDocument file other than a text (.odt)',
    has: (parts) => openDocumentKind(parts) !== null,
    remedy: 'give the document as .docx, .odt or as text',
  },
  {
    what: 'a workbook (.xlsx)',
    has: (parts) => parts.has('xl/workbook.xml'),
    remedy: 'give the document as .docx, .odt or text',
  },
  {
    what: 'a presentation (.pptx)',
    has: (parts) => parts.has('ppt/presentation.xml'),
    remedy: 'give the document as .docx, .odt or text',
  },
]

/** The part that the document is in, and its name. */
function openDocument(path: string, parts: Package, budget: Budget): { name: string; part: Part } {
  const main = [...relationsOf('', parts, budget).values()].find(
    ({ kind, external }) => kind === 'officeDocument' && !external,
  )
  const part = main && parts.get(main.target)
  const isDocument = part !== undefined && rootOf(piecesOf(part)) === 'w:document'
  const other = OTHER_KINDS.find(({ has }) => has(parts))
  if (other && !isDocument) throw new BadSource(`${path} is ${other.what}, which is not read; ${other.remedy}.`)
  if (!isDocument)
    throw new BadSource(`${path} is a zip archive and no Word file; give the document as .docx, .odt or text.`)
  return { name: main!.target, part }
}

const stylesOf = (part: Part | undefined, budget: Budget): Iterable<Element> =>
  part === undefined ? [] : childrenAt(piecesOf(part), ['w:styles'], budget)

function readParts(path: string, parts: Package, budget: Budget): Reading {
  const { name, part: document } = openDocument(path, parts, budget)
  const relations = relationsOf(name, parts, budget)
  const of = (kind: string): Element | undefined => {
    const part = partOfKind(relations, kind, parts)
    return part && parseXml(piecesOf(part), budget)
  }
  const numbering = new Numbering(of('numbering'))
  const styles = new Styles(stylesOf(partOfKind(relations, 'styles', parts), budget), numbering)
  const [footnotes, endnotes] = [of('footnotes'), of('endnotes')]
  const notes = new Notes(footnotes, endnotes)
  const unread = new Unread()
  const writer = new BlockWriter({
    story: { relations, fields: [], budget, noteOf: notes.noteOf },
    styles,
    numbering,
    unread,
  })

  // Headers and footers come first: they name the edition. The same text on every kind of page is written once.
  const seen = new Set<string>()
  const changes: OpenChanges = new Map()
  for (const { kind, target } of relations.values()) {
    const part = kind === 'header' || kind === 'footer' ? parts.get(target) : undefined
    if (part === undefined || seen.has(target)) continue
    const content = createHash('sha256')
    for (const bytes of part) content.update(bytes)
    const digest = content.digest('hex')
    if (!seen.has(digest)) {
      const container = parseXml(piecesOf(part), budget)
      countChanges(container, changes)
      writer.furniture(container, kind as 'header' | 'footer')
    }
    seen.add(target).add(digest)
  }
  writer.body(counting(childrenAt(takePieces(document), ['w:document', 'w:body'], budget), changes))
  for (const part of [footnotes, endnotes]) if (part) countChanges(part, changes)
  const unreferred = notes.withoutReference.length
  if (unreferred > 0) unread.add('note-without-reference', { part: 'footnote', paragraph: 1 }, unreferred)
  return {
    ...writer.reading,
    faults: [...faultsOf(changes, childrenOf(of('comments'), 'w:comment')), ...unread.faults],
  }
}

/** The elements as they come, with their open changes counted. */
function* counting(elements: Iterable<Element>, changes: OpenChanges): Iterable<Element> {
  for (const element of elements) {
    countChanges(element, changes)
    yield element
  }
}
