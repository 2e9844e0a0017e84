import { boxSign, isOn } from './fields'
import { toggle } from './runs'
import { child, childrenOf, type Element, elementsOf, isElement } from './xml'

/** The one of several ways to say the same that is read: Word writes a text box anew for older programs. */
export const alternative = (element: Element): Element | undefined =>
  childrenOf(element, 'mc:Choice')[0] ?? childrenOf(element, 'mc:Fallback')[0]

/** Whether a content control is empty and shows its prompt, "Click or tap to enter a date." */
export const showsPrompt = (control: Element): boolean => toggle(child(control, 'w:sdtPr'), 'w:showingPlcHdr') === true

/** ☒ or ☐ for a check box, by its property and not by its picture; null for any other content control. */
export function signOfBox(control: Element): string | null {
  const box = child(child(control, 'w:sdtPr'), 'w14:checkbox')
  const checked = child(box, 'w14:checked')
  return box ? boxSign(checked !== undefined && isOn(checked.attributes['w14:val'] ?? '1')) : null
}

/** An element whose first words are a sign: what stands in a check box around paragraphs or cells. */
export function withSign(element: Element, sign: string): Element {
  let isPut = false
  const put = (inside: Element): Element => ({
    ...inside,
    children: inside.children.map((node) => {
      if (isPut || !isElement(node)) return node
      if (node.name !== 'w:t' && node.name !== 'w:sym') return put(node)
      isPut = true
      return { name: 'w:t', attributes: {}, children: [sign] }
    }),
  })
  return put(element)
}

/** An element and what stands in it without its runs: a control that shows its prompt says nothing. */
export const emptied = (element: Element): Element => ({
  ...element,
  children: element.children.flatMap((node) =>
    isElement(node) && !INLINE.has(node.name) && node.name !== 'w:sdt' ? [emptied(node)] : [],
  ),
})

const withSignOfBox = (control: Element): Element => {
  const sign = signOfBox(control)
  return sign === null ? control : withSign(control, sign)
}

/** Elements of a paragraph; one that stands outside of any is a paragraph of its own. */
export const INLINE: ReadonlySet<string> = new Set([
  'w:r',
  'w:t',
  'w:hyperlink',
  'w:fldSimple',
  'w:ruby',
  'w:dir',
  'w:bdo',
  'm:oMath',
  'm:oMathPara',
])

/** Elements between paragraphs that hold none which Word shows: properties, what is deleted or moved away. */
export const WITHOUT_CONTENT: ReadonlySet<string> = new Set([
  'w:sectPr',
  'w:tcPr',
  'w:tblPr',
  'w:tblPrEx',
  'w:tblGrid',
  'w:trPr',
  'w:pPr',
  'w:rPr',
  'w:sdtPr',
  'w:sdtEndPr',
  'w:customXmlPr',
  'w:smartTagPr',
  'w:del',
  'w:moveFrom',
])

/**
 * Paragraphs and tables of a container, in order, through content controls, accepted changes and wrappers of any name; what
 * stands between paragraphs without being one (an equation, a run) is given as a paragraph, an inserted file as it is.
 */
export const contentOf = (container: Element): Iterable<Element> => contentAmong(elementsOf(container))

/** The same of a container's children, which may come one by one. */
export function* contentAmong(elements: Iterable<Element>): Iterable<Element> {
  let loose: Element[] = []
  const paragraphOf = (children: Element[]): Element => ({ name: 'w:p', attributes: {}, children })
  for (const element of elements) {
    if (INLINE.has(element.name)) {
      loose.push(element)
      continue
    }
    if (loose.length > 0 && !element.name.includes('bookmark')) {
      yield paragraphOf(loose)
      loose = []
    }
    switch (element.name) {
      case 'w:p':
      case 'w:tbl':
      case 'w:altChunk':
      case 'w:subDoc':
        yield element
        break
      // A row or a cell that stands in no table is read as a table of its own.
      case 'w:tr':
        yield { name: 'w:tbl', attributes: {}, children: [element] }
        break
      case 'mc:AlternateContent': {
        const chosen = alternative(element)
        if (chosen) yield* contentOf(chosen)
        break
      }
      case 'w:sdt':
        if (showsPrompt(element))
          for (const empty of contentOf({
            ...element,
            children: elementsOf(element).map((e) => (e.name === 'w:sdtContent' ? emptied(e) : e)),
          }))
            yield empty
        else yield* contentOf(withSignOfBox(element))
        break
      default:
        if (!WITHOUT_CONTENT.has(element.name)) yield* contentOf(element)
    }
  }
  if (loose.length > 0) yield paragraphOf(loose)
}
