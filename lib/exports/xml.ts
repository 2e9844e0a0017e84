/** An element of XML, or words; what is null or false is not there. */
export type Xml = XmlElement | string | null | false
export type XmlElement = {
  name: string
  attributes: Readonly<Record<string, string | number | null | undefined>>
  children: readonly Xml[]
}

/** An element; an attribute without a value is left out. */
export const element = (
  name: string,
  attributes: XmlElement['attributes'] = {},
  ...children: readonly Xml[]
): XmlElement => ({ name, attributes, children })

/** Characters that XML 1.0 cannot have, lone halves of surrogate pairs among them. */
const FORBIDDEN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that are meant
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g

/** Words without the characters that XML cannot have; each is a blank, so that nothing moves. */
export const withoutControls = (text: string): string => text.replace(FORBIDDEN, ' ')

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
/** A return alone would be read as a line break. */
const escapeText = (text: string) => withoutControls(text).replace(/[&<>\r]/g, (sign) => ESCAPES[sign] ?? '&#13;')
/** Line breaks of an attribute would be read as blanks. */
const escapeAttribute = (text: string) =>
  withoutControls(text).replace(/[&<>"\t\n\r]/g, (sign) => ESCAPES[sign] ?? `&#${sign.charCodeAt(0)};`)

function write(node: Xml): string {
  if (node === null || node === false) return ''
  if (typeof node === 'string') return escapeText(node)
  const attributes = Object.entries(node.attributes)
    .flatMap(([name, value]) =>
      value === null || value === undefined ? [] : [` ${name}="${escapeAttribute(String(value))}"`],
    )
    .join('')
  const inner = node.children.map(write).join('')
  return inner === '' ? `<${node.name}${attributes}/>` : `<${node.name}${attributes}>${inner}</${node.name}>`
}

/** A document in UTF-8. */
export const formatXml = (root: XmlElement): string => `<?xml version="1.0" encoding="UTF-8"?>\n${write(root)}\n`

/** Elements and words one after the other, as a part of a document. */
export const formatFragment = (nodes: readonly Xml[]): string => nodes.map(write).join('')
