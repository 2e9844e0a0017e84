import { alternative } from './content'
import type { UnreadKind } from './unread'
import { child, type Element, elementsOf, textOf } from './xml'

/** What a drawing, picture or embedded object holds. */
export type Drawing = { boxes: Element[]; figures: string[]; unread: UnreadKind[] }

/** What the reader of OpenDocument says that a drawing is, as Word names what is in one by an address. */
export const [CHART, UNREAD_EQUATION, UNREAD_CONTROL] = ['odt:/chart', 'odt:/equation', 'odt:/control'] as const

const oneLine = (words: string) => words.replace(/\s+/g, ' ').trim()

/** Reads a drawing in one walk: text boxes as they are, a picture by its description, words along a line, what is not read. */
export function readDrawing(drawing: Element): Drawing {
  const boxes: Element[] = []
  const lettering: string[] = []
  const unread: UnreadKind[] = []
  let description: string | undefined
  let alt: string | undefined
  let isPicture = false
  let drawn = ''
  const walk = (element: Element): void => {
    const { name, attributes } = element
    switch (name) {
      case 'w:control':
        unread.push('form-control')
        break
      case 'v:textbox':
        if (!child(element, 'w:txbxContent') && textOf(element).trim() !== '') drawn += textOf(element)
        break
      case 'w:txbxContent':
        boxes.push(element)
        return
      case 'mc:AlternateContent': {
        const chosen = alternative(element)
        if (chosen) walk(chosen)
        return
      }
      case 'wp:docPr':
        description ??= attributes.descr || attributes.title || ''
        break
      case 'v:shape':
        alt ??= attributes.alt ?? ''
        break
      case 'pic:pic':
      case 'v:imagedata':
        isPicture = true
        break
      case 'v:textpath':
        if (attributes.string) lettering.push(oneLine(attributes.string))
        break
      case 'a:graphicData':
        if (attributes.uri?.endsWith('/chart') || attributes.uri?.endsWith('/chartex')) unread.push('chart')
        if (attributes.uri?.endsWith('/diagram')) unread.push('diagram')
        if (attributes.uri === UNREAD_EQUATION) unread.push('equation')
        if (attributes.uri === UNREAD_CONTROL) unread.push('form-control')
        break
      case 'a:t':
        drawn += textOf(element)
        return
    }
    for (const inside of elementsOf(element)) walk(inside)
  }
  walk(drawing)
  if (drawn.trim() !== '') unread.push('drawn-words')
  const isEmpty = boxes.length === 0 && lettering.length === 0 && unread.length === 0 && !isPicture
  if (drawing.name === 'w:object' && isEmpty) unread.push('embedded-object')
  const isFigure = boxes.length === 0 ? drawing.name === 'w:drawing' || isPicture : isPicture
  return { boxes, figures: [...(isFigure ? [oneLine(description || alt || '')] : []), ...lettering], unread }
}
