import { SaxesParser, type SaxesTagNS } from 'saxes'

/** An element with its namespace's usual prefix, whatever prefix the file has: "w:p". `w:val` is in `attributes` as "w:val". */
export type Element = { name: string; attributes: Readonly<Record<string, string>>; children: (Element | string)[] }

/** The part is no XML that is read; the message ends a sentence that begins with the file. */
export class BadXml extends Error {}

/** Namespaces by the end of their addresses: Word's own and those of the ISO standard ("Strict Open XML") differ before it. */
const PREFIXES: readonly (readonly [string, string])[] = [
  ['/wordprocessingml/2006/main', 'w'],
  ['/wordprocessingml/main', 'w'],
  ['/officeDocument/2006/relationships', 'r'],
  ['/officeDocument/relationships', 'r'],
  ['/package/2006/relationships', 'rel'],
  ['/markup-compatibility/2006', 'mc'],
  ['/drawingml/2006/wordprocessingDrawing', 'wp'],
  ['/drawingml/wordprocessingDrawing', 'wp'],
  ['/drawingml/2006/main', 'a'],
  ['/drawingml/main', 'a'],
  ['/drawingml/2006/picture', 'pic'],
  ['/drawingml/picture', 'pic'],
  ['/officeDocument/2006/math', 'm'],
  ['/officeDocument/math', 'm'],
  ['/word/2010/wordprocessingShape', 'wps'],
  ['/word/2010/wordml', 'w14'],
  ['urn:schemas-microsoft-com:vml', 'v'],
  ['/package/2006/content-types', 'ct'],
  [':xmlns:office:1.0', 'office'],
  [':xmlns:text:1.0', 'text'],
  [':xmlns:table:1.0', 'table'],
  [':xmlns:style:1.0', 'style'],
  [':xmlns:drawing:1.0', 'draw'],
  [':xmlns:svg-compatible:1.0', 'svg'],
  [':xmlns:xsl-fo-compatible:1.0', 'fo'],
  [':xmlns:manifest:1.0', 'manifest'],
  ['/1999/xlink', 'xlink'],
  ['/XML/1998/namespace', 'xml'],
  [':experimental:office:xmlns:loext:1.0', 'loext'],
]
const prefixOf = (uri: string): string => PREFIXES.find(([end]) => uri.endsWith(end))?.[1] ?? '?'

/** The most elements of a part, or of a child of it where its children are read one by one. The largest plan known has 35,000. */
const MOST_ELEMENTS = 500_000
const DEEPEST = 200

/** How many names of a part are kept; those of Word are some hundreds. */
const MOST_NAMES = 2_000

const NONE: Element['attributes'] = Object.freeze({})

/** The text of a part in pieces: all of them, or one. */
export type Xml = Iterable<string>

/**
 * Parses a part whole. Document types are refused, so there are no entities but XML's five and nothing outside is ever fetched;
 * what is too large or too deep is given up as soon as it is. Throws `BadXml`.
 */
export function parseXml(xml: Xml): Element {
  const parser = new Parser([], MOST_ELEMENTS)
  for (const piece of xml) parser.write(piece)
  return parser.end()
}

/** The name of the document element: no more of the part is parsed than that takes. Throws `BadXml`. */
export function rootOf(xml: Xml): string {
  const parser = new Parser([], MOST_ELEMENTS)
  for (const piece of xml) {
    parser.write(piece)
    if (parser.root !== null) break
  }
  return parser.root ?? ''
}

/**
 * The children of the element at a path from the document element on, `['w:document', 'w:body']`, one after the other: each is
 * let go before the next is parsed, so that a part of any size takes the memory of its largest child. `most` elements are read
 * in all. Throws `BadXml` as `parseXml` does.
 */
export function* childrenAt(xml: Xml, path: readonly string[], most: number): Generator<Element> {
  const parser = new Parser(path, most)
  for (const piece of xml) {
    parser.write(piece)
    yield* parser.closed.splice(0)
  }
  parser.end()
}

/** Builds elements; children of the element at `path` are given up to `closed` and not kept. */
class Parser {
  readonly closed: Element[] = []
  root: string | null = null
  private readonly parser = new SaxesParser({ xmlns: true, position: false })
  /** Names as they are given, by how the file writes them: a part has few names, and each thousands of times. */
  private readonly names = new Map<string, { uri: string; name: string }>()
  private readonly top: Element = { name: '', attributes: NONE, children: [] }
  private readonly open: Element[] = [this.top]
  private inChild = 0
  private inAll = 0

  constructor(
    private readonly path: readonly string[],
    private readonly most: number,
  ) {
    const { parser } = this
    parser.on('doctype', () => {
      throw new BadXml('declares a document type or entities, as neither Word nor OpenDocument does')
    })
    parser.on('error', (cause) => {
      throw new BadXml('has a part that is no well-formed XML', { cause })
    })
    parser.on('opentag', (tag) => this.begin(tag))
    parser.on('closetag', () => this.close())
    parser.on('text', (words) => this.addText(words))
    parser.on('cdata', (words) => this.addText(words))
  }

  write(xml: string): void {
    this.parser.write(xml)
  }

  end(): Element {
    this.parser.close()
    return this.top.children.find(isElement)!
  }

  private begin(tag: SaxesTagNS): void {
    const { open } = this
    const most = Math.min(MOST_ELEMENTS, this.most)
    if (++this.inChild > most || ++this.inAll > this.most)
      throw new BadXml(
        `has a part of more than ${(this.inAll > this.most ? this.most : most).toLocaleString('en')} elements`,
      )
    if (open.length > DEEPEST) throw new BadXml(`has a part that is nested more than ${DEEPEST} deep`)
    const element: Element = { name: this.nameOf(tag), attributes: this.named(tag.attributes), children: [] }
    this.root ??= element.name
    open.at(-1)!.children.push(element)
    open.push(element)
  }

  private close(): void {
    const element = this.open.pop()!
    if (!this.isAtPath()) return
    this.open.at(-1)!.children.pop()
    this.closed.push(element)
    this.inChild = 0
  }

  /** Only `w:t` and its like hold text that counts; what stands between elements is layout of the XML. */
  private addText(words: string): void {
    if (this.open.length > 1 && !this.isAtPath()) this.open.at(-1)!.children.push(words)
  }

  /** Whether the innermost open element is the one whose children are read one by one. */
  private isAtPath(): boolean {
    const { open, path } = this
    return path.length > 0 && open.length === path.length + 1 && path.every((name, i) => open[i + 1]!.name === name)
  }

  private named(attributes: SaxesTagNS['attributes']): Element['attributes'] {
    const named: Record<string, string> = {}
    let has = false
    for (const attribute of Object.values(attributes)) {
      named[this.nameOf(attribute)] = attribute.value
      has = true
    }
    return has ? named : NONE
  }

  /** A name with its namespace's usual prefix; an attribute without prefix is in no namespace. */
  private nameOf({ name, uri, local }: { name: string; uri: string; local: string }): string {
    const known = this.names.get(name)
    if (known?.uri === uri) return known.name
    if (this.names.size >= MOST_NAMES) this.names.clear()
    const usual = uri ? `${prefixOf(uri)}:${local}` : local
    this.names.set(name, { uri, name: usual })
    return usual
  }
}

export const isElement = (node: Element | string): node is Element => typeof node !== 'string'
export const elementsOf = ({ children }: Element): Element[] => children.filter(isElement)
export const child = (element: Element | undefined, name: string): Element | undefined =>
  element?.children.find((node): node is Element => isElement(node) && node.name === name)
export const childrenOf = (element: Element | undefined, name: string): Element[] =>
  element?.children.filter((node): node is Element => isElement(node) && node.name === name) ?? []
/** The value of a child: `<w:ilvl w:val="1"/>` has "1". */
export const attributeOf = (element: Element | undefined, name: string): string | undefined =>
  child(element, name)?.attributes['w:val']
export const textOf = (element: Element): string =>
  element.children.map((node) => (isElement(node) ? textOf(node) : node)).join('')
