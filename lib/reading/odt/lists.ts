import { LEVELS, type Level, type Numbering, shortLabel } from '../word/numbering'
import { type Element, elementsOf } from '../word/xml'
import { holding, w } from './element'
import type { OpenStyles } from './styles'

/** How OpenDocument names the forms of numbers. */
const FORMATS: Readonly<Record<string, string>> = {
  '1': 'decimal',
  a: 'lowerLetter',
  A: 'upperLetter',
  i: 'lowerRoman',
  I: 'upperRoman',
  '': 'none',
}

/** LibreOffice names numbers of two digits by an example, "01, 02, 03, ...". */
const formatOf = (format: string): string => FORMATS[format] ?? (format.startsWith('01') ? 'decimalZero' : 'decimal')

/** "%1%.%2%)" where the file says it so; else prefix, the levels that are shown, suffix. */
function printedForm({ attributes }: Element, level: number): string {
  const form = attributes['loext:num-list-format']
  if (form !== undefined) return form.replace(/%(\d)%/g, '%$1')
  if (attributes['style:num-format'] === '') return ''
  const shown = Math.min(Math.max(1, Number(attributes['text:display-levels'] ?? 1) || 1), level + 1)
  const numbers = Array.from({ length: shown }, (_, i) => `%${level + 2 - shown + i}`).join('.')
  return `${attributes['style:num-prefix'] ?? ''}${numbers}${attributes['style:num-suffix'] ?? ''}`
}

const levelsOf = (style: Element | undefined): Map<number, Level> =>
  new Map(
    (style ? elementsOf(style) : []).flatMap((element): [number, Level][] => {
      const level = Number(element.attributes['text:level'] ?? 0) - 1
      if (!/^text:(?:list|outline)-level-style/.test(element.name) || level < 0 || level >= LEVELS) return []
      const numbered = !/-(?:bullet|image)$/.test(element.name)
      return [
        [
          level,
          {
            start: Number(element.attributes['text:start-value'] ?? 1) || 0,
            format: numbered ? formatOf(element.attributes['style:num-format'] ?? '') : 'bullet',
            text: numbered ? shortLabel(printedForm(element, level)) : '',
            restart: null,
            style: null,
            legal: false,
          },
        ],
      ]
    }),
  )

/** A list that is being read: the id that Word's numbering knows it by, its style, its counters. */
export type OpenList = { id: string; style: string; kind: string }

/**
 * The lists of an OpenDocument file as Word's numbering knows them. There a list begins anew unless it says that it goes on; an
 * item may say the number that it starts at.
 */
export class Lists {
  private readonly levels = new Map<string, Map<number, Level>>()
  private readonly byXmlId = new Map<string, OpenList>()
  private readonly lastOfStyle = new Map<string, OpenList>()
  private count = 0

  constructor(
    private readonly styles: OpenStyles,
    private readonly numbering: Numbering,
  ) {}

  /** Begins a list, or goes on with the one that it continues. */
  begin({ attributes }: Element, around: OpenList | null): OpenList {
    const style = attributes['text:style-name'] ?? around?.style ?? ''
    const continued = attributes['text:continue-list']
    const goesOn =
      (around?.style === style ? around : undefined) ??
      (continued === undefined ? undefined : this.byXmlId.get(continued)) ??
      (attributes['text:continue-numbering'] === 'true' ? this.lastOfStyle.get(style) : undefined)
    const list = goesOn ?? this.add(style, `list ${++this.count}`, new Map())
    this.lastOfStyle.set(style, list)
    if (attributes['xml:id'] !== undefined) this.byXmlId.set(attributes['xml:id'], list)
    return list
  }

  /** The list whose next number at a level is given, with the same counters. */
  startAt(list: OpenList, level: number, start: number): OpenList {
    const next = this.add(list.style, list.kind, new Map([[level, start]]))
    this.lastOfStyle.set(list.style, next)
    return next
  }

  /** The properties of a paragraph that is counted in the outline of the headings, if the headings have numbers. */
  ofOutline(level: number): Element | undefined {
    const style = this.styles.lists.get('')
    if (!style) return undefined
    const list = this.lastOfStyle.get('') ?? this.add('', 'outline', new Map())
    this.lastOfStyle.set('', list)
    return this.numberOf(list, level)
  }

  /** Where a paragraph stands in a list, as a property of it. */
  numberOf = ({ id }: OpenList, level: number): Element => holding('numPr', [w('numId', id), w('ilvl', String(level))])

  private add(style: string, kind: string, starts: ReadonlyMap<number, number>): OpenList {
    const levels = this.levels.get(style) ?? levelsOf(this.styles.lists.get(style))
    this.levels.set(style, levels)
    const id = `${++this.count}`
    this.numbering.addList(id, kind, levels, starts)
    return { id, style, kind }
  }
}
