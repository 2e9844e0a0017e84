import type { Relation } from './relations'
import { childrenOf, type Element, elementsOf, isElement, textOf } from './xml'

/** The words of a paragraph, with what hangs on them; offsets are those of `text`. A line break is "\n". */
export type Words = {
  text: string
  hyperlinks: { start: number; end: number; url: string }[]
  /** Footnotes that are referred to, by their element, with the mark that stands in the text. */
  notes: { mark: string; note: Element }[]
  /** Pictures, by their descriptions, which may be empty. */
  figures: string[]
  /** What stands in text boxes that are anchored here. */
  boxes: Element[]
  inContents: boolean
}

/** What reading a paragraph needs to know of the part that it stands in; fields and marks go on from paragraph to paragraph. */
export type Story = {
  relations: ReadonlyMap<string, Relation>
  /** Complex fields that are open: their instruction so far, and the address that they link to. */
  fields: { instruction: string; url: string | null }[]
  /** The footnote or endnote with an id, and the mark that is printed for it; null where the file has none. */
  noteOf: (kind: 'footnote' | 'endnote', id: string, ownMark: boolean) => { mark: string; note: Element } | null
}

/** Signs of symbol fonts that a plan is likely to have, by font and number; others are kept as they are. */
const SYMBOLS: ReadonlyMap<string, string> = new Map([
  ['wingdings fc', '√'],
  ['wingdings fe', '√'],
  ['wingdings 2 50', '√'],
  ['symbol d6', '√'],
  ['symbol b7', '•'],
  ['wingdings a7', '▪'],
])

function symbol({ attributes }: Element): string {
  const code = Number.parseInt(attributes['w:char'] ?? '', 16)
  if (!(code > 0 && code <= 0xffff)) return ''
  const key = `${(attributes['w:font'] ?? '').toLowerCase()} ${(code & 0xff).toString(16)}`
  return SYMBOLS.get(key) ?? String.fromCharCode(code)
}

/** Elements that stand for characters, and which. A page break is none. */
const SIGNS: Readonly<Record<string, (element: Element) => string>> = {
  'w:t': (element) => textOf(element).replace(/[\r\n]/g, ' '),
  'm:t': textOf,
  'w:tab': () => '\t',
  'w:ptab': () => '\t',
  'w:br': ({ attributes }) => (['page', 'column'].includes(attributes['w:type'] ?? '') ? '' : '\n'),
  'w:cr': () => '\n',
  'w:noBreakHyphen': () => '\u2011',
  'w:sym': symbol,
}

/** Only the web is linked to: no page ever has a `javascript:` or `file:` address from a document. */
export function webAddress(target: string | undefined): string | null {
  if (!target || !/^https?:\/\//i.test(target) || target.length > 2_000) return null
  return URL.canParse(target) ? target : null
}

const HYPERLINK = /^\s{0,20}HYPERLINK\s{1,20}"([^"]{1,2000})"/

/** The one of several ways to say the same that is read: Word writes a text box anew for older programs. */
export const alternative = (element: Element): Element | undefined =>
  childrenOf(element, 'mc:Choice')[0] ?? childrenOf(element, 'mc:Fallback')[0]

/** Elements under one with this name, none of which stands in another. */
const outermost = (element: Element, name: string): Element[] => {
  const inside = element.name === 'mc:AlternateContent' ? [alternative(element) ?? []].flat() : elementsOf(element)
  return inside.flatMap((node) => (node.name === name ? [node] : outermost(node, name)))
}

/** Reads the words of a paragraph as they are when every open change is accepted. */
export function readWords(paragraph: Element, story: Story): Words {
  const words: Words = { text: '', hyperlinks: [], notes: [], figures: [], boxes: [], inContents: false }

  const add = (text: string, url: string | null) => {
    const start = words.text.length
    words.text += text
    const address = url ?? story.fields.findLast((field) => field.url !== null)?.url ?? null
    if (story.fields.some(({ instruction }) => /^\s{0,20}TOC\b/.test(instruction))) words.inContents = true
    if (address === null || text === '') return
    const last = words.hyperlinks.at(-1)
    if (last && last.end === start && last.url === address) last.end += text.length
    else words.hyperlinks.push({ start, end: words.text.length, url: address })
  }

  const readField = (kind: string | undefined) => {
    if (kind === 'begin') story.fields.push({ instruction: '', url: null })
    const field = story.fields.at(-1)
    if (kind === 'separate' && field) field.url = webAddress(field.instruction.match(HYPERLINK)?.[1])
    if (kind === 'end') story.fields.pop()
  }

  const readNote = (kind: 'footnote' | 'endnote', { attributes }: Element) => {
    const ownMark = ['1', 'true', 'on'].includes(attributes['w:customMarkFollows'] ?? '')
    const found = story.noteOf(kind, attributes['w:id'] ?? '', ownMark)
    if (!found) return
    if (!ownMark) add(found.mark, null)
    words.notes.push(found)
  }

  const readDrawing = (drawing: Element) => {
    const boxes = outermost(drawing, 'w:txbxContent')
    words.boxes.push(...boxes)
    if (boxes.length > 0) return
    const described = outermost(drawing, 'wp:docPr')[0]?.attributes
    const shape = outermost(drawing, 'v:shape')[0]?.attributes
    if (drawing.name === 'w:drawing' || outermost(drawing, 'v:imagedata').length > 0)
      words.figures.push((described?.descr || described?.title || shape?.alt || '').replace(/\s+/g, ' ').trim())
  }

  const read = (element: Element, url: string | null): void => {
    const { name, attributes } = element
    const signs = SIGNS[name]
    if (signs) add(signs(element), url)
    else
      switch (name) {
        case 'w:fldChar':
          readField(attributes['w:fldCharType'])
          return
        case 'w:instrText': {
          const field = story.fields.at(-1)
          if (field) field.instruction += textOf(element)
          return
        }
        case 'w:footnoteReference':
          readNote('footnote', element)
          return
        case 'w:endnoteReference':
          readNote('endnote', element)
          return
        case 'w:drawing':
        case 'w:pict':
        case 'w:object':
          readDrawing(element)
          return
        case 'w:hyperlink': {
          const address = webAddress(story.relations.get(attributes['r:id'] ?? '')?.target)
          const anchor = attributes['w:anchor']
          readAll(element, address && anchor ? `${address}#${anchor}` : (address ?? url))
          return
        }
        case 'w:fldSimple':
          readAll(element, webAddress(attributes['w:instr']?.match(HYPERLINK)?.[1]) ?? url)
          return
        case 'mc:AlternateContent': {
          const chosen = alternative(element)
          if (chosen) readAll(chosen, url)
          return
        }
        // Properties, deleted and moved words, the small signs above others: no words of the paragraph.
        case 'w:pPr':
        case 'w:rPr':
        case 'w:sdtPr':
        case 'w:del':
        case 'w:moveFrom':
        case 'w:rt':
          return
        default:
          readAll(element, url)
      }
  }
  const readAll = (element: Element, url: string | null) => {
    for (const node of element.children) if (isElement(node)) read(node, url)
  }

  readAll(paragraph, null)
  return words
}

/** Two paragraphs that become one when the mark between them is deleted. */
export function joinWords(first: Words, second: Words): Words {
  const by = first.text.length
  return {
    text: first.text + second.text,
    hyperlinks: [
      ...first.hyperlinks,
      ...second.hyperlinks.map(({ start, end, url }) => ({ start: start + by, end: end + by, url })),
    ],
    notes: [...first.notes, ...second.notes],
    figures: [...first.figures, ...second.figures],
    boxes: [...first.boxes, ...second.boxes],
    inContents: first.inContents || second.inContents,
  }
}

/** Paragraphs and tables of a container, in order, through content controls and accepted changes. */
export function* contentOf(container: Element): Iterable<Element> {
  for (const element of elementsOf(container))
    switch (element.name) {
      case 'w:p':
      case 'w:tbl':
        yield element
        break
      case 'mc:AlternateContent': {
        const chosen = alternative(element)
        if (chosen) yield* contentOf(chosen)
        break
      }
      case 'w:sdt':
      case 'w:sdtContent':
      case 'w:customXml':
      case 'w:smartTag':
      case 'w:ins':
      case 'w:moveTo':
        yield* contentOf(element)
    }
}
