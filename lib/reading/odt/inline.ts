import { CHART, UNREAD_CONTROL, UNREAD_EQUATION } from '../word/drawings'
import { boxSign } from '../word/fields'
import { child, childrenOf, type Element, isElement, textOf } from '../word/xml'
import type { Controls } from './controls'
import { holding, w } from './element'
import type { Objects } from './objects'
import { styleId } from './styles'

/** What reading the words of a paragraph needs of the document around it. */
export type Around = {
  /** Keeps a note, and gives the id by which a reference names it. */
  keepNote: (kind: 'footnote' | 'endnote', mark: string, body: Element) => string
  /** Keeps an address, and gives the id by which a link names it. */
  keepAddress: (url: string) => string
  /** The paragraphs and tables of a box. */
  contentOf: (container: Element) => Element[]
  controls: Controls
  objects: Objects
  /** Whether all of it is hidden, as a section can be. */
  hidden: boolean
}

/** The most blanks that one element may stand for. */
const MOST_BLANKS = 100

/** Elements of a paragraph that hold no words of it. */
const WITHOUT_WORDS: ReadonlySet<string> = new Set([
  'office:annotation',
  'office:annotation-end',
  'text:placeholder',
  'text:soft-page-break',
  'text:tracked-changes',
  'text:change',
  'text:change-start',
  'text:change-end',
  'text:note-citation',
  'text:script',
])

/** Shapes that may hold paragraphs of their own. */
const SHAPES: ReadonlySet<string> = new Set(
  'caption circle connector custom-shape ellipse line measure path polygon polyline rect regular-polygon'
    .split(' ')
    .map((name) => `draw:${name}`),
)

/** Whether an element is a drawing, or what one stands in. */
export const isDrawing = ({ name }: Element): boolean =>
  SHAPES.has(name) || name === 'draw:frame' || name === 'draw:g' || name === 'draw:a' || name === 'draw:control'

/** Runs of a paragraph as Word has them: words with their style, tabs and breaks, links, notes, pictures and boxes. */
export function readInline(paragraph: Element, around: Around): Element[] {
  const runs: Element[] = []
  // Blanks and line ends of the file that follow one another are one blank, and none at the beginning.
  let behindBlank = true

  const run = (style: string | null, hidden: boolean, inside: Element): Element => {
    const properties = [
      style === null ? undefined : w('rStyle', styleId('text', style)),
      hidden || around.hidden ? w('vanish') : undefined,
    ]
    return holding('r', [holding('rPr', properties), inside])
  }
  const read = (element: Element, into: Element[], style: string | null, hidden: boolean): void => {
    const put = (inside: Element) => {
      into.push(run(style, hidden, inside))
      behindBlank = false
    }
    for (const node of element.children) {
      if (!isElement(node)) {
        const text = node.replace(/[ \t\r\n]+/g, ' ')
        const own = behindBlank ? text.replace(/^ /, '') : text
        if (own !== '') into.push(run(style, hidden, words(own)))
        if (text !== '') behindBlank = text.endsWith(' ')
        continue
      }
      const { name, attributes } = node
      if (WITHOUT_WORDS.has(name)) continue
      switch (name) {
        case 'text:s':
          put(words(' '.repeat(Math.min(Number(attributes['text:c'] ?? 1) || 1, MOST_BLANKS))))
          break
        case 'text:tab':
          put(w('tab'))
          break
        case 'text:line-break':
          put(w('br'))
          break
        case 'text:span':
          read(node, into, attributes['text:style-name'] ?? style, hidden)
          break
        // A control that shows its prompt says nothing.
        case 'loext:content-control':
          if (attributes['loext:showing-place-holder'] !== 'true') read(node, into, style, hidden)
          break
        case 'text:hidden-text':
          read(
            { ...node, children: [attributes['text:string-value'] ?? textOf(node)] },
            into,
            style,
            hidden || attributes['text:is-hidden'] !== 'false',
          )
          break
        case 'text:a': {
          const link: Element = {
            name: 'w:hyperlink',
            attributes: { 'r:id': around.keepAddress(attributes['xlink:href'] ?? '') },
            children: [],
          }
          read(node, link.children as Element[], style, hidden)
          into.push(link)
          break
        }
        case 'text:note': {
          const kind = attributes['text:note-class'] === 'endnote' ? 'endnote' : 'footnote'
          const body = child(node, 'text:note-body')
          const citation = child(node, 'text:note-citation')
          if (body)
            put(
              w(`${kind}Reference`, undefined, {
                'w:id': around.keepNote(kind, citation ? textOf(citation) : '', body),
              }),
            )
          break
        }
        case 'text:ruby': {
          const [base] = childrenOf(node, 'text:ruby-base')
          const [above] = childrenOf(node, 'text:ruby-text')
          if (base) read(base, into, style, hidden)
          if (above) put(holding('rt', [words(textOf(above))]))
          break
        }
        case 'field:fieldmark':
          if (attributes['field:type']?.endsWith('FORMCHECKBOX')) put(words(boxSign(isChecked(node))))
          else if (attributes['field:type']?.endsWith('FORMDROPDOWN')) put(words(chosenOf(node)))
          else read(node, into, style, hidden)
          break
        default:
          if (!isDrawing(node)) read(node, into, style, hidden || attributes['text:display'] === 'none')
          else for (const shown of shownBy(node, around)) put(shown)
      }
    }
  }
  read(paragraph, runs, null, false)
  return runs
}

/** The entry of a form's list that is chosen. */
function chosenOf(mark: Element): string {
  const values = (name: string) =>
    childrenOf(mark, 'field:param').flatMap(({ attributes }) =>
      attributes['field:name'] === name ? [attributes['field:value'] ?? ''] : [],
    )
  return values('Dropdown_ListEntry')[Number(values('Dropdown_Selected')[0] ?? 0)] ?? ''
}

/** Whether a check box of a form is ticked. */
const isChecked = (mark: Element): boolean =>
  childrenOf(mark, 'field:param').some(
    ({ attributes }) => attributes['field:name'] === 'Checkbox_Checked' && attributes['field:value'] === 'true',
  )

const words = (text: string): Element => ({ name: 'w:t', attributes: {}, children: [text] })

/** What is in a drawing that Word knows by an address. */
const graphic = (uri: string): Element => ({ name: 'a:graphicData', attributes: { uri }, children: [] })

/** A drawing as it stands in a line: an equation and what a form's control prints are words of the line. */
function shownBy(drawing: Element, around: Around): Element[] {
  const inline =
    drawing.name === 'draw:control'
      ? controlOf(drawing, around)
      : drawing.children.filter(isElement).flatMap((node) => {
          const object = node.name === 'draw:object' ? objectOf(node, around) : null
          return object ? [object] : []
        })[0]
  if (inline === undefined) return [drawingOf(drawing, around)]
  if (typeof inline === 'string') return inline === '' ? [] : [words(inline)]
  return [holding('pict', [inline])]
}

/** The words that a control prints, or that it is not read. */
const controlOf = (control: Element, { controls }: Around): string | Element =>
  controls.take(control) ?? graphic(UNREAD_CONTROL)

/** The signs of an equation, or what an object is that is not read. */
function objectOf(element: Element, { objects }: Around): string | Element {
  const object = objects.take(element)
  switch (object.kind) {
    case 'equation':
      return object.words
    case 'equation-unread':
      return graphic(UNREAD_EQUATION)
    case 'chart':
      return graphic(CHART)
    case 'other':
      return { name: 'a:t', attributes: {}, children: [element.attributes['xlink:href'] ?? 'object'] }
  }
}

/** A drawing as Word has it: its description, its picture, what stands in its boxes, and that it has words which are not read. */
export function drawingOf(drawing: Element, around: Around): Element {
  const inside: Element[] = []
  const box = (of: string | Element) => {
    if (typeof of !== 'string') inside.push(of)
    else if (of !== '') inside.push(holding('txbxContent', [holding('p', [holding('r', [words(of)])])]))
  }
  const walk = (element: Element): void => {
    const { name, attributes } = element
    switch (name) {
      case 'draw:image':
        inside.push({ name: 'pic:pic', attributes: {}, children: [] })
        return
      case 'draw:text-box':
        inside.push(holding('txbxContent', around.contentOf(element)))
        return
      case 'draw:control':
        box(controlOf(element, around))
        return
      case 'draw:object':
        box(objectOf(element, around))
        return
      case 'draw:object-ole':
        inside.push({ name: 'a:t', attributes: {}, children: [attributes['xlink:href'] ?? 'object'] })
        return
      case 'svg:title':
      case 'svg:desc':
        inside.unshift({ name: 'wp:docPr', attributes: { descr: textOf(element) }, children: [] })
        return
      case 'table:table':
        inside.push(holding('txbxContent', around.contentOf({ ...element, children: [element] })))
        return
    }
    if (SHAPES.has(name)) {
      if (textOf(element).trim() !== '') inside.push(holding('txbxContent', around.contentOf(element)))
      return
    }
    for (const node of element.children) if (isElement(node)) walk(node)
  }
  walk(drawing)
  const isPicture = inside.some(({ name }) => name === 'pic:pic')
  return holding(isPicture || inside.every(({ name }) => name === 'wp:docPr') ? 'drawing' : 'pict', inside)
}
