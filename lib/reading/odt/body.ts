import { child, type Element, elementsOf, LOOSE_WORDS, nodesOf, textOf } from '../word/xml'
import { holding, w } from './element'
import { type Around, isDrawing, readInline } from './inline'
import type { Lists, OpenList } from './lists'
import { CONTENTS, type OpenStyles, styleId } from './styles'
import { readTable } from './tables'

/** What is known where an element stands: the list around it with its level, a table of contents, a hidden section. */
type Place = { list: OpenList | null; level: number; contents: boolean; hidden: boolean }
const OUTSIDE: Place = { list: null, level: -1, contents: false, hidden: false }

/** Paragraphs and tables of an OpenDocument text as those of a Word file, one after the other. */
export class OpenBody {
  constructor(
    private readonly styles: OpenStyles,
    private readonly lists: Lists,
    private readonly around: Omit<Around, 'contentOf' | 'hidden'>,
  ) {}

  /** Everything between paragraphs: lists, sections, indexes and wrappers of any name are gone into. */
  *read(elements: Iterable<Element>, place: Place = OUTSIDE): Generator<Element> {
    for (const element of elements)
      switch (element.name) {
        case 'text:p':
        case 'text:h':
          yield this.paragraph(element, place, null)
          break
        case 'text:list':
          yield* this.list(element, place)
          break
        case 'table:table':
          yield readTable(element, (cell) => this.all(cell, place), this.styles.colourOf)
          break
        case 'text:section':
          // What a section is linked to stands in another file, with a copy here or without.
          if (child(element, 'text:section-source') && textOf(element).trim() === '') yield w('subDoc')
          yield* this.read(nodesOf(element), { ...place, hidden: place.hidden || this.styles.isHidden(element) })
          break
        case 'text:index-body':
          yield* this.read(elementsOf(element), { ...place, contents: true })
          break
        case LOOSE_WORDS:
        case 'text:span':
        case 'text:a':
          yield holding('p', readInline({ ...element, children: [element] }, this.inside(place)))
          break
        case 'office:forms':
          this.around.controls.add(element)
          break
        case 'text:tracked-changes':
        case 'text:sequence-decls':
        case 'text:table-of-content-source':
        case 'office:annotation':
        case 'table:table-source':
          break
        default:
          if (isDrawing(element))
            yield holding('p', readInline({ ...element, children: [element] }, this.inside(place)))
          else yield* this.read(nodesOf(element), place)
      }
  }

  private all = (container: Element, place: Place): Element[] => [
    ...this.read(nodesOf(container), { ...OUTSIDE, contents: place.contents, hidden: place.hidden }),
  ]

  private inside = (place: Place): Around => ({
    ...this.around,
    contentOf: (container) => this.all(container, place),
    hidden: place.hidden,
  })

  /** A list: the first paragraph of each item has the number, further ones and those of its head have none. */
  private *list(element: Element, place: Place): Generator<Element> {
    let list = this.lists.begin(element, place.list)
    const level = place.level + 1
    for (const item of nodesOf(element)) {
      if (item.name !== 'text:list-item' && item.name !== 'text:list-header') {
        yield* this.read([item], { ...place, list, level })
        continue
      }
      const start = Number(item.attributes['text:start-value'] ?? Number.NaN)
      if (Number.isInteger(start)) list = this.lists.startAt(list, level, start)
      let numbered = item.name === 'text:list-item'
      for (const inside of nodesOf(item))
        if (inside.name === 'text:p' || inside.name === 'text:h') {
          yield this.paragraph(inside, place, numbered ? this.lists.numberOf(list, level) : null)
          numbered = false
        } else yield* this.read([inside], { ...place, list, level })
    }
  }

  private paragraph(element: Element, around: Place, number: Element | null): Element {
    const place = hidesItself(element) ? { ...around, hidden: true } : around
    const { name, attributes } = element
    const style = attributes['text:style-name']
    const level = name === 'text:h' ? Math.max(1, Number(attributes['text:outline-level'] ?? 1) || 1) - 1 : -1
    const isCounted = level >= 0 && attributes['text:is-list-header'] !== 'true'
    const counted = number ?? (isCounted ? this.lists.ofOutline(level) : undefined)
    const properties = holding('pPr', [
      place.contents
        ? w('pStyle', CONTENTS)
        : style === undefined
          ? undefined
          : w('pStyle', styleId('paragraph', style)),
      counted ?? holding('numPr', [w('numId', '0')]),
      level >= 0 ? w('outlineLvl', String(level)) : undefined,
      place.hidden ? holding('rPr', [w('vanish')]) : undefined,
    ])
    return holding('p', [properties, ...readInline(element, this.inside(place))])
  }
}

/** Whether a paragraph says of itself that it is hidden. */
const hidesItself = (paragraph: Element): boolean =>
  elementsOf(paragraph).some(
    (element) =>
      (element.name === 'text:hidden-paragraph' && element.attributes['text:is-hidden'] === 'true') ||
      (element.name === 'text:span' && hidesItself(element)),
  )

/** The elements of the tracked changes, as Word calls them, and how many comments there are. */
export function changesIn(element: Element, found: { changes: Element[]; comments: Element[] }): void {
  for (const inside of elementsOf(element)) {
    if (inside.name === 'office:annotation') found.comments.push(inside)
    if (inside.name === 'text:changed-region') {
      if (child(inside, 'text:insertion')) found.changes.push(w('ins'))
      if (child(inside, 'text:deletion')) found.changes.push(w('del'))
      if (child(inside, 'text:format-change')) found.changes.push(w('rPrChange'))
    } else changesIn(inside, found)
  }
}
