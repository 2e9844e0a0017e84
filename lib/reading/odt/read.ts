import { raised } from '../../text/clean'
import { BadSource } from '../bad-source'
import type { Reading } from '../reading'
import { BlockWriter } from '../word/blocks'
import type { Budget } from '../word/budget'
import { countChanges, faultsOf, type OpenChanges } from '../word/faults'
import { Numbering } from '../word/numbering'
import { type Package, piecesOf, takePieces } from '../word/package'
import type { Relation } from '../word/relations'
import { Styles } from '../word/styles'
import { Unread } from '../word/unread'
import type { Story } from '../word/words'
import { child, childrenAt, childrenOf, type Element, elementsOf, parseXml } from '../word/xml'
import { changesIn, OpenBody } from './body'
import { Controls } from './controls'
import { holding } from './element'
import { Lists } from './lists'
import { Objects } from './objects'
import { OpenStyles, pageParts } from './styles'

const MANIFEST = 'META-INF/manifest.xml'

/** As how many elements of a Word file one of such a text is read: a paragraph of words as a paragraph, a run, its look and a text. */
export const ELEMENTS_FOR_ONE = 4

/** What the manifest of a package lists. */
const entriesOf = (parts: Package, budget?: Budget): Element[] =>
  childrenOf(parseXml(piecesOf(parts.get(MANIFEST) ?? []), budget), 'manifest:file-entry')

/** What an OpenDocument package is of, by its manifest: "text", "spreadsheet"; null where it is none. */
export function openDocumentKind(parts: Package): string | null {
  if (!parts.has(MANIFEST) || !parts.has('content.xml')) return null
  const whole = entriesOf(parts).find(({ attributes }) => attributes['manifest:full-path'] === '/')
  return whole?.attributes['manifest:media-type']?.match(/opendocument\.([a-z]+)/)?.[1] ?? 'unknown'
}

/**
 * Reads an OpenDocument text (.odt): its elements are given to Word's reader as those of a Word file, so that numbers, tables,
 * notes, hidden text and tracked changes are read by one set of rules. Throws `BadSource` where it is protected.
 */
export function readOpenDocument(path: string, parts: Package, budget: Budget): Reading {
  if (/<(?:\w+:)?encryption-data\b/.test([...piecesOf(parts.get(MANIFEST) ?? [])].join('')))
    throw new BadSource(`${path} is protected by a password and cannot be read; give the file without its protection.`)
  const content = parts.get('content.xml') ?? []
  const shared = parts.get('styles.xml')
  const common = shared === undefined ? undefined : parseXml(piecesOf(shared), budget)
  const styles = new OpenStyles([
    ...['office:font-face-decls', 'office:styles', 'office:automatic-styles'].map((name) => stylesIn(common, name)),
    childrenAt(
      piecesOf(content),
      ['office:document-content', ['office:font-face-decls', 'office:automatic-styles']],
      budget,
      'office:body',
    ),
  ])
  const numbering = new Numbering(undefined)
  const relations = new Map<string, Relation>()
  const notes = new Map<string, { mark: string; note: Element }>()
  const story: Story = {
    relations,
    fields: [],
    budget,
    noteOf: (_, id) => {
      const note = notes.get(id)
      return note ? { ...note, again: false } : null
    },
  }
  const unread = new Unread()
  const writer = new BlockWriter({ story, styles: new Styles(elementsOf(styles.part), numbering), numbering, unread })
  const body: OpenBody = new OpenBody(styles, new Lists(styles, numbering), {
    controls: new Controls(),
    objects: new Objects(parts, entriesOf(parts, budget), budget),
    keepAddress: (url) => {
      relations.set(url, { kind: 'hyperlink', target: url, external: true })
      return url
    },
    keepNote: (_, mark, note) => {
      const id = String(notes.size + 1)
      notes.set(id, { mark: raised(mark.trim()), note: holding('footnote', [...body.read(elementsOf(note))]) })
      return id
    },
  })

  const seen = new Set<string>()
  for (const { of, element } of pageParts(child(common, 'office:master-styles'))) {
    const part = holding(of, [...body.read(elementsOf(element))])
    const words = JSON.stringify(part)
    if (!seen.has(words)) writer.furniture(part, of)
    seen.add(words)
  }
  const found: { changes: Element[]; comments: Element[] } = { changes: [], comments: [] }
  writer.body(
    body.read(
      noting(childrenAt(takePieces(content), ['office:document-content', 'office:body', 'office:text'], budget), found),
    ),
  )
  const changes: OpenChanges = new Map()
  for (const change of found.changes) countChanges(change, changes)
  return { ...writer.reading, faults: [...faultsOf(changes, found.comments), ...unread.faults] }
}

const stylesIn = (document: Element | undefined, name: string): Element[] => {
  const group = child(document, name)
  return group ? elementsOf(group) : []
}

/** The elements as they come, with their tracked changes and comments noted. */
function* noting(elements: Iterable<Element>, found: { changes: Element[]; comments: Element[] }): Iterable<Element> {
  for (const element of elements) {
    changesIn({ name: '', attributes: {}, children: [element] }, found)
    yield element
  }
}
