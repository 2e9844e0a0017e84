import { SaxesParser, type SaxesTagNS } from 'saxes'
import { BadXml } from './bad-xml'
import { Budget } from './budget'

/** An element with its namespace's usual prefix, whatever prefix the file has: "w:p". `w:val` is in `attributes` as "w:val". */
export type Element = { name: string; attributes: Readonly<Record<string, string>>; children: (Element | string)[] }

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
  [':xmlns:form:1.0', 'form'],
  [':xmlns:svg-compatible:1.0', 'svg'],
  [':xmlns:xsl-fo-compatible:1.0', 'fo'],
  [':xmlns:manifest:1.0', 'manifest'],
  [':ooo-ms-interop:xmlns:field:1.0', 'field'],
  ['/1999/xlink', 'xlink'],
  ['/1998/Math/MathML', 'math'],
  ['/XML/1998/namespace', 'xml'],
  [':experimental:office:xmlns:loext:1.0', 'loext'],
]
const prefixOf = (uri: string): string => PREFIXES.find(([end]) => uri.endsWith(end))?.[1] ?? '?'

const DEEPEST = 200

/** Elements that say how words and tables look and nothing that is read: they are passed over with all that is in them. */
const OF_FORM: ReadonlySet<string> = new Set(
  (
    'b bCs bdr cantSplit i iCs ind jc keepLines keepNext kern lang lastRenderedPageBreak noProof noWrap pBdr proofErr snapToGrid ' +
    'spacing suppressAutoHyphens sz szCs tabs tblBorders tblCellMar tblLayout tblLook tblW tcBorders tcMar tcW textAlignment ' +
    'trHeight u vAlign w widowControl'
  )
    .split(' ')
    .map((name) => `w:${name}`),
)

/** How many names of a part are kept; those of Word are some hundreds. */
const MOST_NAMES = 2_000

/** Namespaces of Word and of the formats that it reads. */
const KNOWN_TO_WORD =
  /^(?:http:\/\/(?:schemas\.(?:microsoft|openxmlformats)\.(?:com|org)|purl\.oclc\.org\/ooxml)\/|urn:schemas-microsoft-com:)/

const NONE: Element['attributes'] = Object.freeze({})

/** Words that stand between elements where only elements should, as an element. */
export const LOOSE_WORDS = '#words'
const looseWords = (words: string): Element => ({ name: LOOSE_WORDS, attributes: NONE, children: [words] })

/** The names of elements from the document element on, one or several for each step. */
type Path = readonly (string | readonly string[])[]

/** The text of a part in pieces: all of them, or one. */
export type Xml = Iterable<string>

/**
 * Parses a part whole. Document types are refused, so there are no entities but XML's five and
 * nothing outside is ever fetched; what is too large or too deep is given up as soon as it is. Throws `BadXml`.
 */
export function parseXml(xml: Xml, budget = new Budget(0)): Element {
  const parser = new Parser([], budget)
  for (const piece of xml) parser.write(piece)
  return parser.end()
}

/** The name of the document element: no more of the part is parsed than that takes. Throws `BadXml`. */
export function rootOf(xml: Xml): string {
  const parser = new Parser([], new Budget(0))
  for (const piece of xml) {
    parser.write(piece)
    if (parser.root !== null) break
  }
  return parser.root ?? ''
}

/**
 * The children of the element at a path from the document element on, `['w:document', 'w:body']`, one after the other: each is
 * let go before the next is parsed, and nothing beside the path is kept, so that a part of any size takes the memory of its
 * largest child. Words between them are given as elements called `LOOSE_WORDS`. A step of the path may have several names. None is read from one called
 * `until` on. Throws `BadXml` as `parseXml` does.
 */
export function* childrenAt(xml: Xml, path: Path, budget: Budget, until?: string): Generator<Element> {
  const parser = new Parser(path, budget, until)
  for (const piece of xml) {
    parser.write(piece)
    yield* parser.closed.splice(0)
    if (parser.isDone) return
  }
  parser.end()
}

/** Builds elements; children of the element at `path` are given up to `closed` and not kept. */
class Parser {
  readonly closed: Element[] = []
  root: string | null = null
  isDone = false
  private readonly parser = new SaxesParser({ xmlns: true, position: false })
  /** Names as they are given, by how the file writes them: a part has few names, and each thousands of times. */
  private readonly names = new Map<string, { uri: string; name: string }>()
  private readonly top: Element = { name: '', attributes: NONE, children: [] }
  private readonly open: Element[] = [this.top]
  /** How many elements are held of the child that is being read, and attributes of the element that begins. */
  private held = 0
  private attributes = 0
  /** How many elements are open of one that is not kept: it stands beside the path, or is of form alone. */
  private beside = 0

  constructor(
    private readonly path: Path,
    private readonly budget: Budget,
    private readonly until?: string,
  ) {
    const { parser } = this
    parser.on('doctype', () => {
      throw new BadXml('declares a document type or entities, as neither Word nor OpenDocument does')
    })
    parser.on('error', (cause) => {
      throw new BadXml('has a part that is no well-formed XML', { cause })
    })
    parser.on('attribute', ({ value }) => this.budget.attribute(++this.attributes, value.length))
    parser.on('opentag', (tag) => this.begin(tag))
    parser.on('closetag', () => this.close())
    parser.on('text', (words) => this.addText(words))
    parser.on('cdata', (words) => this.addText(words))
  }

  write(xml: string): void {
    this.budget.references(xml)
    this.parser.write(xml)
  }

  end(): Element {
    this.parser.close()
    return this.top.children.find(isElement)!
  }

  private begin(tag: SaxesTagNS): void {
    const { open, budget } = this
    this.attributes = 0
    const name = this.nameOf(tag)
    const isOfForm = OF_FORM.has(name)
    if (isOfForm) budget.form()
    else {
      budget.element()
      this.held++
    }
    if (open.length + this.beside > DEEPEST) throw new BadXml(`has a part that is nested more than ${DEEPEST} deep`)
    if (name === this.until) this.isDone = true
    if (this.isDone || this.beside > 0 || isOfForm || this.leavesPath(name) || this.isOtherProgram(name, tag)) {
      this.beside++
      return
    }
    const element: Element = { name, attributes: this.named(tag.attributes), children: [] }
    this.root ??= element.name
    open.at(-1)!.children.push(element)
    open.push(element)
  }

  private close(): void {
    if (this.beside > 0) {
      this.beside--
      return
    }
    const element = this.open.pop()!
    // An array that grew has room for sixteen more; most elements have one child.
    if (element.children.length > 0) element.children = element.children.slice()
    if (!this.isAtPath()) return
    this.open.at(-1)!.children.pop()
    this.closed.push(element)
    this.budget.release(this.held)
    this.held = 0
  }

  private addText(words: string): void {
    this.budget.text(words.length)
    if (this.open.length <= 1 || this.beside > 0) return
    if (!this.isAtPath()) this.open.at(-1)!.children.push(words)
    // Blanks between elements are layout of the XML.
    else if (words.trim() !== '') this.closed.push(looseWords(words))
  }

  /** Whether the innermost open element is the one whose children are read one by one. */
  private isAtPath(): boolean {
    return this.path.length > 0 && this.open.length === this.path.length + 1
  }

  /** Whether an element that begins where the path has not ended yet is none of its steps. */
  private leavesPath(name: string): boolean {
    const step = this.path[this.open.length - 1]
    return step !== undefined && !(typeof step === 'string' ? step === name : step.includes(name))
  }

  /** Whether one of several ways to say the same is for a program that knows what Word does not. */
  private isOtherProgram(name: string, { attributes }: SaxesTagNS): boolean {
    const required = name === 'mc:Choice' ? attributes.Requires?.value.trim() : ''
    if (!required) return false
    return required.split(/\s+/).some((prefix) => !KNOWN_TO_WORD.test(this.parser.resolve(prefix) ?? ''))
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
/** The elements in one and the words between them, as `childrenAt` gives them. */
export const nodesOf = ({ children }: Element): Element[] =>
  children.flatMap((node) => (isElement(node) ? [node] : node.trim() === '' ? [] : [looseWords(node)]))
export const child = (element: Element | undefined, name: string): Element | undefined =>
  element?.children.find((node): node is Element => isElement(node) && node.name === name)
export const childrenOf = (element: Element | undefined, name: string): Element[] =>
  element?.children.filter((node): node is Element => isElement(node) && node.name === name) ?? []
/** The value of a child: `<w:ilvl w:val="1"/>` has "1". */
export const attributeOf = (element: Element | undefined, name: string): string | undefined =>
  child(element, name)?.attributes['w:val']
export const textOf = (element: Element): string =>
  element.children.map((node) => (isElement(node) ? textOf(node) : node)).join('')
