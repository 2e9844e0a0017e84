import { boxSign } from '../word/fields'
import { child, childrenOf, type Element, isElement, textOf } from '../word/xml'
import { holding, w } from './element'
import { styleId } from './styles'

/** What reading the words of a paragraph needs of the document around it. */
export type Around = {
  /** Keeps a note, and gives the id by which a reference names it. */
  keepNote: (kind: 'footnote' | 'endnote', mark: string, body: Element) => string
  /** Keeps an address, and gives the id by which a link names it. */
  keepAddress: (url: string) => string
  /** The paragraphs and tables of a box. */
  contentOf: (container: Element) => Element[]
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
  'draw:control',
])

/** Shapes that may hold paragraphs of their own. */
const SHAPES: ReadonlySet<string> = new Set(
  'caption circle connector custom-shape ellipse line measure path polygon polyline rect regular-polygon'
    .split(' ')
    .map((name) => `draw:${name}`),
)

/** Whether an element is a drawing, or what one stands in. */
export const isDrawing = ({ name }: Element): boolean =>
  SHAPES.has(name) || name === 'draw:frame' || name === 'draw:g' || name === 'draw:a'

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
  const words = (text: string): Element => ({ name: 'w:t', attributes: {}, children: [text] })

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
          read({ ...node, children: [attributes['text:string-value'] ?? textOf(node)] }, into, style, true)
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
          break
        default:
          if (isDrawing(node)) put(drawingOf(node, around))
          else read(node, into, style, hidden)
      }
    }
  }
  read(paragraph, runs, null, false)
  return runs
}

/** Whether a check box of a form is ticked. */
const isChecked = (mark: Element): boolean =>
  childrenOf(mark, 'field:param').some(
    ({ attributes }) => attributes['field:name'] === 'Checkbox_Checked' && attributes['field:value'] === 'true',
  )

/** A drawing as Word has it: its description, its picture, what stands in its boxes, and that it has words which are not read. */
export function drawingOf(drawing: Element, around: Around): Element {
  const inside: Element[] = []
  const walk = (element: Element): void => {
    const { name, attributes } = element
    switch (name) {
      case 'draw:image':
        inside.push({ name: 'pic:pic', attributes: {}, children: [] })
        return
      case 'draw:text-box':
        inside.push(holding('txbxContent', around.contentOf(element)))
        return
      case 'draw:object':
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
