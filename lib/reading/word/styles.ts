import type { InList, Numbering } from './numbering'
import { attributeOf, child, childrenOf, type Element } from './xml'

type Style = { name: string; basedOn: string | null; properties: Element | undefined }

/** What the reader asks of a document's paragraph styles. */
export class Styles {
  private readonly styles = new Map<string, Style>()
  private readonly otherwise: string | null = null

  constructor(
    part: Element | undefined,
    private readonly numbering: Numbering,
  ) {
    for (const style of childrenOf(part, 'w:style')) {
      const id = style.attributes['w:styleId'] ?? ''
      this.styles.set(id, {
        name: (attributeOf(style, 'w:name') ?? id).toLowerCase(),
        basedOn: attributeOf(style, 'w:basedOn') ?? null,
        properties: child(style, 'w:pPr'),
      })
      if (style.attributes['w:type'] === 'paragraph' && style.attributes['w:default'] === '1') this.otherwise = id
    }
  }

  private *chain(id: string | null): Iterable<[string, Style]> {
    const seen = new Set<string>()
    for (let at = id; at !== null && !seen.has(at); ) {
      seen.add(at)
      const style = this.styles.get(at)
      if (!style) return
      yield [at, style]
      at = style.basedOn
    }
  }

  /** Whether a paragraph has a style of this name, or one based on it; names are those of Word's English styles: "title". */
  is(paragraph: Element, name: RegExp): boolean {
    const id = attributeOf(child(paragraph, 'w:pPr'), 'w:pStyle') ?? this.otherwise
    return [...this.chain(id)].some(([styleId, style]) => name.test(style.name) || name.test(styleId.toLowerCase()))
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
