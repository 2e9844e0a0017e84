import { BadXml } from './bad-xml'
import type { InList, Numbering } from './numbering'
import { type Look, lookOf, PLAIN } from './runs'
import { attributeOf, child, type Element } from './xml'

type Style = { name: string; basedOn: string | null; properties: Element | undefined; run: Element | undefined }

/** How many styles may be based on one another; Word itself has them eleven deep. */
const LONGEST_CHAIN = 50

/** The most styles of a file; a plan has some hundreds. In OpenDocument each way in which a paragraph or a run looks is one. */
const MOST_STYLES = 20_000
export function refuseMoreStyles(styles: number): void {
  if (styles > MOST_STYLES) throw new BadXml(`has more than ${MOST_STYLES.toLocaleString('en')} styles`)
}

/** What the reader asks of a document's paragraph styles. */
export class Styles {
  private readonly styles = new Map<string, Style>()
  private readonly chains = new Map<string | null, readonly (readonly [string, Style])[]>()
  private readonly looks = new Map<string | null, Look>()
  private readonly otherwise: string | null = null

  constructor(
    styles: Iterable<Element>,
    private readonly numbering: Numbering,
  ) {
    for (const style of styles) {
      if (style.name !== 'w:style') continue
      refuseMoreStyles(this.styles.size)
      const id = style.attributes['w:styleId'] ?? ''
      this.styles.set(id, {
        name: (attributeOf(style, 'w:name') ?? id).toLowerCase(),
        basedOn: attributeOf(style, 'w:basedOn') ?? null,
        properties: child(style, 'w:pPr'),
        run: child(style, 'w:rPr'),
      })
      if (style.attributes['w:type'] === 'paragraph' && style.attributes['w:default'] === '1') this.otherwise = id
    }
  }

  /** A style and those that it is based on. */
  private chain(id: string | null): readonly (readonly [string, Style])[] {
    const known = this.chains.get(id)
    if (known) return known
    const chain: [string, Style][] = []
    const seen = new Set<string>()
    for (let at = id; at !== null && !seen.has(at); ) {
      seen.add(at)
      const style = this.styles.get(at)
      if (!style) break
      if (chain.length >= LONGEST_CHAIN) throw new BadXml(`has more than ${LONGEST_CHAIN} styles based on one another`)
      chain.push([at, style])
      at = style.basedOn
    }
    this.chains.set(id, chain)
    return chain
  }

  private idOf(paragraph: Element): string | null {
    return attributeOf(child(paragraph, 'w:pPr'), 'w:pStyle') ?? this.otherwise
  }

  /** How the words of a paragraph look by its style. */
  lookOf(paragraph: Element): Look {
    const id = this.idOf(paragraph)
    const look = this.looks.get(id) ?? this.lookOfStyle(id, PLAIN)
    this.looks.set(id, look)
    return look
  }

  /** How those of a run look: by its own properties, else its style, else the paragraph's. */
  lookOfRun(properties: Element | undefined, paragraph: Look): Look {
    if (!properties) return paragraph
    const style = attributeOf(properties, 'w:rStyle')
    return lookOf(properties, style === undefined ? paragraph : this.lookOfStyle(style, paragraph))
  }

  private lookOfStyle(id: string | null, otherwise: Look): Look {
    let look = otherwise
    for (const [, style] of this.chain(id).toReversed()) look = lookOf(style.run, look)
    return look
  }

  /** The level of a heading from 1: by an outline level of the paragraph itself, its style's, or the style's name. */
  headingOf(paragraph: Element): number | undefined {
    const level = (properties: Element | undefined) => {
      const outline = Number(attributeOf(properties, 'w:outlineLvl') ?? Number.NaN)
      return outline >= 0 && outline <= 8 ? outline + 1 : undefined
    }
    const own = level(child(paragraph, 'w:pPr'))
    if (own !== undefined) return own
    for (const [, style] of this.chain(this.idOf(paragraph))) {
      const named = style.name.match(/^heading ([1-9])$/)?.[1]
      const found = level(style.properties) ?? (named === undefined ? undefined : Number(named))
      if (found !== undefined) return found
    }
    return undefined
  }

  /** Whether a paragraph has a style of this name, or one based on it; names are those of Word's English styles: "title". */
  is(paragraph: Element, name: RegExp): boolean {
    return this.chain(this.idOf(paragraph)).some(
      ([styleId, style]) => name.test(style.name) || name.test(styleId.toLowerCase()),
    )
  }

  /** The list that a paragraph stands in, by itself or by its style; null where it stands in none. */
  listOf(paragraph: Element): InList | null {
    const properties = child(paragraph, 'w:pPr')
    const own = child(properties, 'w:numPr')
    const list = attributeOf(own, 'w:numId')
    const level = attributeOf(own, 'w:ilvl')
    // List 0 is Word's way to say that a paragraph is in no list, whatever its style says.
    if (list !== undefined) return list === '0' ? null : { list, level: Number(level ?? 0) }
    for (const [id, style] of this.chain(attributeOf(properties, 'w:pStyle') ?? this.otherwise)) {
      const given = child(style.properties, 'w:numPr')
      const named = attributeOf(given, 'w:numId')
      if (named === undefined) continue
      if (named === '0') return null
      return {
        list: named,
        level: Number(level ?? this.numbering.levelOfStyle(named, id) ?? attributeOf(given, 'w:ilvl') ?? 0),
      }
    }
    return null
  }
}
