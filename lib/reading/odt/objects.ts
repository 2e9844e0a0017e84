import type { Budget } from '../word/budget'
import { type Package, piecesOf } from '../word/package'
import { child, type Element, isElement, parseXml } from '../word/xml'

/** What an object in a text is; where it is an equation, what it prints. */
export type EmbeddedObject = { kind: 'equation'; words: string } | { kind: 'chart' | 'equation-unread' | 'other' }

/** The signs of an equation, without the form in which it was typed. */
const signsOf = (element: Element): string =>
  element.name === 'math:annotation'
    ? ''
    : element.children.map((node) => (isElement(node) ? signsOf(node) : node.trim())).join('')

/** The objects that are embedded in a text, each a folder of the package. */
export class Objects {
  private readonly types: ReadonlyMap<string, string>
  private readonly taken = new Set<string>()

  /** `entries` are those of the manifest. */
  constructor(
    private readonly parts: Package,
    entries: readonly Element[],
    private readonly budget: Budget,
  ) {
    this.types = new Map(
      entries.map(({ attributes }) => [
        (attributes['manifest:full-path'] ?? '').replace(/\/$/, ''),
        attributes['manifest:media-type'] ?? '',
      ]),
    )
  }

  /** The object that a frame shows. One that a text shows at many places is read at the first. */
  take(object: Element): EmbeddedObject {
    const inside = child(object, 'math:math')
    if (inside) return { kind: 'equation', words: signsOf(inside) }
    const folder = (object.attributes['xlink:href'] ?? '').replace(/^\.\//, '').replace(/\/$/, '')
    const type = this.types.get(folder) ?? ''
    if (type.endsWith('.chart')) return { kind: 'chart' }
    if (!type.endsWith('.formula')) return { kind: 'other' }
    const part = this.parts.get(`${folder}/content.xml`)
    if (part === undefined || this.taken.has(folder)) return { kind: 'equation-unread' }
    this.taken.add(folder)
    return { kind: 'equation', words: signsOf(parseXml(piecesOf(part), this.budget)) }
  }
}
