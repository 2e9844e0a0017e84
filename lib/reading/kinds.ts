import { BadSource } from './bad-source'

const CONVERT = 'save it as .docx in Word or LibreOffice, and give that file'

/** Kinds of files that are refused by their first characters. One row a kind, the more special ones first. */
const REFUSED: readonly { what: string; begins: RegExp; remedy: string }[] = [
  { what: 'in Rich Text Format (RTF)', begins: /^\{\\rtf/, remedy: CONVERT },
  {
    what: 'a PDF file',
    begins: /^%PDF-/,
    remedy: 'give the document as its authors wrote it (.docx or .odt), or as text in UTF-8',
  },
  { what: 'a Word document in one XML file (flat OPC)', begins: /^(?:<\?[^>]*>\s*)*<pkg:package\b/, remedy: CONVERT },
  { what: 'a Word 2003 document in XML', begins: /^(?:<\?[^>]*>\s*)*<w:wordDocument\b/, remedy: CONVERT },
  {
    what: 'an OpenDocument text in one XML file (.fodt)',
    begins: /^(?:<\?[^>]*>\s*)*<office:document\b/,
    remedy: CONVERT,
  },
  {
    what: 'a web page (HTML)',
    begins: /^(?:<\?[^>]*>\s*)*(?:<!--.{0,500}?-->\s*)?<(?:!doctype html|html|head|body)\b/is,
    remedy: CONVERT,
  },
  { what: 'a web page in one file (MHTML)', begins: /^MIME-Version:/i, remedy: CONVERT },
  { what: 'an XML file', begins: /^<\?xml\b/, remedy: CONVERT },
]

/** Refuses a file whose text is that of another kind of document. `head` is its beginning. Throws `BadSource`. */
export function refuseKind(path: string, head: string): void {
  const start = head.replace(/^\ufeff?\s{0,100}/, '')
  const kind = REFUSED.find(({ begins }) => begins.test(start))
  if (kind) throw new BadSource(`${path} is ${kind.what}, which is not read; ${kind.remedy}.`)
}
