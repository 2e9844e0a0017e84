import { SaxesParser } from 'saxes'

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
]
const prefixOf = (uri: string): string => PREFIXES.find(([end]) => uri.endsWith(end))?.[1] ?? '?'

/** The largest plan known has 35,000 elements and stands 15 deep. */
const MOST_ELEMENTS = 500_000
const DEEPEST = 200

/**
 * Parses a part. Document types are refused, so there are no entities but XML's five and nothing outside is ever fetched;
 * what is too large or too deep is given up as soon as it is. Throws `BadXml`.
 */
export function parseXml(text: string): Element {
  const parser = new SaxesParser({ xmlns: true, position: false })
  const prefixes = new Map<string, string>()
  const known = (uri: string) => {
    const prefix = prefixes.get(uri) ?? prefixOf(uri)
    prefixes.set(uri, prefix)
    return prefix
  }
  const top: Element = { name: '', attributes: {}, children: [] }
  const open: Element[] = [top]
  let elements = 0
  parser.on('doctype', () => {
    throw new BadXml('declares a document type or entities, which no Word file does')
  })
  parser.on('error', (cause) => {
    throw new BadXml('has a part that is no well-formed XML', { cause })
  })
  parser.on('opentag', (tag) => {
    if (++elements > MOST_ELEMENTS)
      throw new BadXml(`has a part of more than ${MOST_ELEMENTS.toLocaleString('en')} elements`)
    if (open.length > DEEPEST) throw new BadXml(`has a part that is nested more than ${DEEPEST} deep`)
    const attributes: Record<string, string> = {}
    for (const { uri, local, value } of Object.values(tag.attributes))
      attributes[uri ? `${known(uri)}:${local}` : local] = value
    const element: Element = { name: `${known(tag.uri)}:${tag.local}`, attributes, children: [] }
    open.at(-1)!.children.push(element)
    open.push(element)
  })
  parser.on('closetag', () => void open.pop())
  const addText = (words: string) => {
    // Only `w:t` and its like hold text that counts; what stands between elements is layout of the XML.
    const inside = open.at(-1)!
    if (inside !== top) inside.children.push(words)
  }
  parser.on('text', addText)
  parser.on('cdata', addText)
  parser.write(text).close()
  return top.children.find(isElement)!
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
