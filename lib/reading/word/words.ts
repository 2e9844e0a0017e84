import { BadXml } from './bad-xml'
import type { Budget } from './budget'
import { alternative, showsPrompt, signOfBox } from './content'
import { readDrawing } from './drawings'
import {
  addInstruction,
  type Field,
  MOST_FIELDS,
  openField,
  PRINTS_INSTRUCTION,
  separateField,
  webAddress,
  wholeFields,
  withoutResult,
} from './fields'
import type { Relation } from './relations'
import { type Look, raisedBehind } from './runs'
import type { Styles } from './styles'
import { inFont, symbolOf } from './symbols'
import type { UnreadKind } from './unread'
import { child, type Element, isElement, textOf } from './xml'

/** The words of a paragraph, with what hangs on them; offsets are those of `text`. A line break is "\n", a page break "\f". */
export type Words = {
  text: string
  hyperlinks: { start: number; end: number; url: string }[]
  /** Footnotes that are referred to, by their element, with the mark that stands in the text. */
  notes: { mark: string; note: Element }[]
  /** Pictures, by their descriptions, which may be empty. */
  figures: string[]
  /** What stands in text boxes that are anchored here. */
  boxes: Element[]
  /** What stands here and is not read. */
  unread: UnreadKind[]
  inContents: boolean
  /** The last character, and whether any is no blank: asked of a long text at each of its pieces. */
  last: string
  begun: boolean
}

export const noWords = (): Words => ({
  text: '',
  hyperlinks: [],
  notes: [],
  figures: [],
  boxes: [],
  unread: [],
  inContents: false,
  last: '',
  begun: false,
})

/** A note that is referred to, and the mark that is printed for it; `again` where an earlier reference had it. */
export type Noted = { mark: string; note: Element; again: boolean }

/** What reading a paragraph needs to know of the part that it stands in; fields and marks go on from paragraph to paragraph. */
export type Story = {
  relations: ReadonlyMap<string, Relation>
  fields: Field[]
  budget: Budget
  /** The footnote or endnote with an id; null where the file has none. */
  noteOf: (kind: 'footnote' | 'endnote', id: string, ownMark: boolean) => Noted | null
}

/** Signs that print nothing and stand within words: a soft hyphen, a zero-width space, a word joiner. */
export const UNPRINTED = /[\u00ad\u200b\u2060]/g

/** Elements that stand for characters, and which. */
const SIGNS: Readonly<Record<string, (element: Element) => string>> = {
  'w:t': (element) =>
    textOf(element)
      .replace(/[\r\n]/g, ' ')
      .replace(UNPRINTED, ''),
  'm:t': textOf,
  'w:tab': () => '\t',
  'w:ptab': () => '\t',
  'w:br': ({ attributes }) => (['page', 'column'].includes(attributes['w:type'] ?? '') ? '\f' : '\n'),
  'w:cr': () => '\n',
  'w:noBreakHyphen': () => '\u2011',
  'w:sym': ({ attributes }) => symbolOf(attributes['w:font'] ?? '', Number.parseInt(attributes['w:char'] ?? '', 16)),
}

/** Elements that print a part of the day on which the file is printed. */
const DATES: ReadonlySet<string> = new Set(
  ['day', 'month', 'year'].flatMap((part) => [`w:${part}Short`, `w:${part}Long`]),
)

/** Reads the words of a paragraph behind `words`, as they are when every open change is accepted. */
export function readWords(
  paragraph: Element,
  { story, styles }: { story: Story; styles: Styles },
  words: Words = noWords(),
): Words {
  const plain = styles.lookOf(paragraph)
  let look: Look = plain
  let whole: ReadonlySet<Element> | null = null

  const add = (text: string, url: string | null) => {
    if (story.fields.some(({ inInstruction, silent }) => inInstruction || silent)) return
    if (look.hidden) {
      if (text.trim() !== '' && words.unread.at(-1) !== 'hidden-text') words.unread.push('hidden-text')
      return
    }
    // A page break parts words; before the first and behind the last of them it parts none.
    if (text === '\f' && !words.begun) return
    const start = words.text.length
    story.budget.printed(text.length)
    const signs = look.font === null ? text : inFont(text, look.font)
    words.text += look.raised ? raisedBehind(words.last, signs) : signs
    words.begun ||= signs.trim() !== ''
    words.last = signs.slice(-1) || words.last
    let address = url
    for (const field of story.fields) {
      if (text !== '') field.hasWords = true
      if (field.contents) words.inContents = true
      if (url === null && field.url !== null) address = field.url
    }
    if (address === null || text === '') return
    const link = words.hyperlinks.at(-1)
    if (link && link.end === start && link.url === address) link.end = words.text.length
    else words.hyperlinks.push({ start, end: words.text.length, url: address })
  }

  const readField = (element: Element, url: string | null) => {
    const kind = element.attributes['w:fldCharType']
    const field = story.fields.at(-1)
    if (kind === 'begin') {
      whole ??= wholeFields(paragraph)
      if (story.fields.length >= MOST_FIELDS) throw new BadXml(`has more than ${MOST_FIELDS} fields open at once`)
      story.fields.push(openField(element, whole.has(element)))
    }
    if (kind === 'separate' && field) separateField(field)
    if (kind === 'end' && field) closeField(field, url)
  }

  const closeField = (field: Field, url: string | null) => {
    story.fields.pop()
    const printed = field.hasWords ? '' : withoutResult(field)
    if (printed !== '') add(printed, url)
    else if (!field.hasWords && PRINTS_INSTRUCTION.test(field.instruction)) words.unread.push('field-code')
  }

  /** A field whose instruction is an attribute. */
  const readSimpleField = (element: Element, url: string | null) => {
    const field = openField(element, true)
    addInstruction(field, element.attributes['w:instr'] ?? '')
    separateField(field)
    story.fields.push(field)
    readAll(element, field.url ?? url)
    if (story.fields.at(-1) === field) closeField(field, url)
  }

  const readNote = (kind: 'footnote' | 'endnote', { attributes }: Element) => {
    const ownMark = ['1', 'true', 'on'].includes(attributes['w:customMarkFollows'] ?? '')
    const found = story.noteOf(kind, attributes['w:id'] ?? '', ownMark)
    if (!found) return
    if (!ownMark) add(found.mark, null)
    if (found.again) words.unread.push('repeated-note')
    else words.notes.push(found)
  }

  const read = (element: Element, url: string | null): void => {
    const { name, attributes } = element
    const signs = SIGNS[name]
    if (signs) add(signs(element), url)
    else if (DATES.has(name)) words.unread.push('field-code')
    else
      switch (name) {
        case 'w:r': {
          const before = look
          look = styles.lookOfRun(child(element, 'w:rPr'), plain)
          readAll(element, url)
          look = before
          return
        }
        case 'w:fldChar':
          readField(element, url)
          return
        case 'w:instrText': {
          const field = story.fields.at(-1)
          if (field) addInstruction(field, textOf(element))
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
        case 'w:object': {
          const { boxes, figures, unread } = readDrawing(element)
          for (const box of boxes) words.boxes.push(box)
          for (const figure of figures) words.figures.push(figure)
          for (const kind of unread) words.unread.push(kind)
          return
        }
        case 'w:hyperlink': {
          const address = webAddress(story.relations.get(attributes['r:id'] ?? '')?.target)
          const anchor = attributes['w:anchor']
          if (address && anchor) story.budget.printed(address.length + anchor.length)
          readAll(element, address && anchor ? `${address}#${anchor}` : (address ?? url))
          return
        }
        case 'w:fldSimple':
          readSimpleField(element, url)
          return
        case 'w:sdt': {
          const sign = signOfBox(element)
          if (sign !== null) add(sign, url)
          else if (!showsPrompt(element)) readAll(element, url)
          return
        }
        case 'mc:AlternateContent': {
          const chosen = alternative(element)
          if (chosen) readAll(chosen, url)
          return
        }
        case 'w:rt':
          if (textOf(element).trim() !== '') words.unread.push('ruby')
          return
        case 'w:altChunk':
          words.unread.push('inserted-file')
          return
        case 'w:contentPart':
        case 'w14:contentPart':
          words.unread.push('embedded-object')
          return
        case 'm:r':
          // A run of an equation says of itself that it is deleted.
          if (!child(child(element, 'w:rPr'), 'w:del')) readAll(element, url)
          return
        case 'w:subDoc':
          words.unread.push('linked-part')
          return
        // Properties, deleted and moved words: no words of the paragraph.
        case 'w:pPr':
        case 'w:rPr':
        case 'w:sdtPr':
        case 'w:del':
        case 'w:moveFrom':
          return
        default:
          readAll(element, url)
      }
  }
  const readAll = (element: Element, url: string | null) => {
    for (const node of element.children) if (isElement(node)) read(node, url)
  }

  if (paragraph.name === 'w:p') readAll(paragraph, null)
  else read(paragraph, null)
  return words
}
