import { refuseMoreStyles } from '../word/styles'
import { child, childrenOf, type Element, elementsOf } from '../word/xml'
import { holding, w } from './element'

/** Names of styles that Word's reader knows, by those of OpenDocument: "Contents 1" is "toc 1". */
const nameOf = ({ attributes }: Element): string =>
  (attributes['style:display-name'] ?? attributes['style:name'] ?? '')
    .replace(/_([0-9a-f]{2})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .replace(/^Contents (?=\d$)/, 'toc ')

/** Paragraph styles and text styles may have one name; an id has the family in front. */
export const styleId = (family: 'paragraph' | 'text', name: string): string => `${family}:${name}`

/** The style of the lines of an index, which are read as those of Word's table of contents. */
export const CONTENTS = 'toc 1'

/** The text of a style or a run, as run properties: hidden, raised, its font. */
function runProperties(style: Element, fonts: ReadonlyMap<string, string>): Element | undefined {
  const given = child(style, 'style:text-properties')?.attributes
  if (!given) return undefined
  const position = given['style:text-position'] ?? ''
  const align = /^(?:super|[1-9])/.test(position)
    ? 'superscript'
    : /^(?:sub|-)/.test(position)
      ? 'subscript'
      : undefined
  const font = given['style:font-name']
  const family = (font === undefined ? given['fo:font-family'] : fonts.get(font)) ?? font
  return holding('rPr', [
    given['text:display'] === undefined ? undefined : w('vanish', given['text:display'] === 'none' ? '1' : '0'),
    align && w('vertAlign', align),
    family === undefined ? undefined : w('rFonts', undefined, { 'w:ascii': family }),
  ])
}

/** What an OpenDocument file's styles say: as Word's styles, and what its own elements are asked by name. */
export class OpenStyles {
  /** The paragraph and text styles, as the part of a Word file that has them. */
  readonly part: Element
  /** List styles by name, the outline's under an empty name. */
  readonly lists = new Map<string, Element>()
  private readonly cells = new Map<string, string>()
  private readonly sections = new Set<string>()

  /** `groups` are the elements that hold styles, in the order of the file: a later style of a name takes its place. */
  constructor(groups: readonly Iterable<Element>[]) {
    const fonts = new Map<string, string>()
    const styles: Element[] = []
    for (const group of groups)
      for (const style of group) {
        const { name, attributes } = style
        const own = attributes['style:name'] ?? ''
        if (name === 'style:font-face') fonts.set(own, (attributes['svg:font-family'] ?? own).replace(/['"]/g, ''))
        else if (name === 'text:list-style') this.lists.set(own, style)
        else if (name === 'text:outline-style') this.lists.set('', style)
        else if (name === 'style:style') styles.push(style)
        refuseMoreStyles(styles.length)
      }
    const contents = { ...holding('style', [w('name', CONTENTS)]), attributes: { 'w:styleId': CONTENTS } }
    this.part = holding('styles', [contents, ...styles.flatMap((style) => this.read(style, fonts))])
  }

  private read(style: Element, fonts: ReadonlyMap<string, string>): Element[] {
    const { attributes } = style
    const name = attributes['style:name'] ?? ''
    const family = attributes['style:family']
    const colour = child(style, 'style:table-cell-properties')?.attributes['fo:background-color']
    if (family === 'table-cell' && colour?.startsWith('#')) this.cells.set(name, colour.slice(1))
    const isHidden = child(style, 'style:section-properties')?.attributes['text:display'] === 'none'
    if (family === 'section' && isHidden) this.sections.add(name)
    if (family !== 'paragraph' && family !== 'text') return []
    const parent = attributes['style:parent-style-name']
    const level = Number(attributes['style:default-outline-level'] ?? 0)
    return [
      {
        ...holding('style', [
          w('name', nameOf(style)),
          parent === undefined ? undefined : w('basedOn', styleId(family, parent)),
          level > 0 ? holding('pPr', [w('outlineLvl', String(level - 1))]) : undefined,
          runProperties(style, fonts),
        ]),
        attributes: {
          'w:styleId': styleId(family, name),
          'w:type': family === 'text' ? 'character' : 'paragraph',
        },
      },
    ]
  }

  /** The colour behind a cell, "ff0000", or undefined. */
  colourOf = (cell: Element): string | undefined => this.cells.get(cell.attributes['table:style-name'] ?? '')

  /** Whether a section is hidden. */
  isHidden = ({ attributes }: Element): boolean =>
    attributes['text:display'] === 'none' || this.sections.has(attributes['text:style-name'] ?? '')
}

/** The headers and footers of the pages, in the order of the file. */
export const pageParts = (masters: Element | undefined): { of: 'header' | 'footer'; element: Element }[] =>
  childrenOf(masters, 'style:master-page').flatMap((page) =>
    elementsOf(page).flatMap((element) => {
      const of = element.name.match(/^style:(header|footer)(?:-left|-first)?$/)?.[1] as 'header' | 'footer' | undefined
      return of && element.attributes['style:display'] !== 'false' ? [{ of, element }] : []
    }),
  )
