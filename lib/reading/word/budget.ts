import { BadXml } from './bad-xml'

/** How many of something a file may have: so many in a small file, and for each byte of a larger one so many more. */
type Limit = { least: number; perByte: number; most?: number; what: string }

/**
 * What all parts of a file may have together, counted while they are parsed, so that what a small file unpacks to is refused
 * before it takes memory. An honest file has far less: a plan an element for five bytes, the largest one 35,000 of them, and
 * three characters for a byte.
 */
const LIMITS = {
  elements: { least: 80_000, perByte: 1 / 2, what: 'elements' },
  // Styles, lists and notes, which are asked for again and again, and the paragraph or table that is being read.
  held: { least: 80_000, perByte: 1 / 4, most: 500_000, what: 'elements in one paragraph, table or list of styles' },
  // A run may have a dozen elements that say how it looks; they are passed over.
  form: { least: 400_000, perByte: 2, what: 'elements' },
  attributes: { least: 400_000, perByte: 2, what: 'attributes' },
  // A blank between two elements is one, and so are the words on each side of a comment.
  pieces: { least: 400_000, perByte: 2, what: 'pieces of text' },
  references: { least: 200_000, perByte: 1 / 2, what: 'references to characters' },
  characters: { least: 3_000_000, perByte: 8, what: 'characters' },
  // What is printed may be more than what stands in the file: labels of lists, repeated blanks, an address again and again.
  printed: { least: 3_000_000, perByte: 8, what: 'characters' },
} as const satisfies Readonly<Record<string, Limit>>

/** The most attributes of one element; Word gives a document's first element some fifty. */
const MOST_ATTRIBUTES = 1_000

/** Counts what the parts of a file have, and throws `BadXml` as soon as it is more than a file of its size may have. */
export class Budget {
  private readonly spent: Record<keyof typeof LIMITS, number> = {
    elements: 0,
    held: 0,
    form: 0,
    attributes: 0,
    pieces: 0,
    references: 0,
    characters: 0,
    printed: 0,
  }

  private readonly most: Readonly<Record<keyof typeof LIMITS, number>>

  /**
   * `bytes` is the size of the file as it was given; `each` is how many elements of a Word file one of its elements is read
   * as: a paragraph of an OpenDocument text has its words without a run, its look and a text around them.
   */
  constructor(bytes: number, each = 1) {
    const mostOf = ({ least, perByte, most = Number.POSITIVE_INFINITY }: Limit) =>
      Math.min(most, Math.max(least, Math.floor(bytes * perByte)))
    this.most = {
      elements: Math.floor(mostOf(LIMITS.elements) / each),
      held: Math.floor(mostOf(LIMITS.held) / each),
      form: mostOf(LIMITS.form),
      attributes: mostOf(LIMITS.attributes),
      pieces: mostOf(LIMITS.pieces),
      references: mostOf(LIMITS.references),
      characters: mostOf(LIMITS.characters),
      printed: mostOf(LIMITS.printed),
    }
  }

  /** Counts an element, which is held until it is released. */
  element(): void {
    this.spend('elements')
    this.spend('held')
  }

  /** Elements that are held no more. */
  release(elements: number): void {
    this.spent.held -= elements
  }

  /** Counts an element that is passed over. */
  form = (): void => this.spend('form')

  /** Counts an attribute of an element, the `count`th, and its characters. */
  attribute(count: number, characters: number): void {
    if (count > MOST_ATTRIBUTES) throw exceeds(MOST_ATTRIBUTES, 'attributes of one element')
    this.spend('attributes')
    this.spend('characters', characters)
  }

  /** Counts a piece of text by its characters. */
  text(characters: number): void {
    this.spend('pieces')
    this.spend('characters', characters)
  }

  /** Counts the references to characters, "&amp;", of XML that is about to be parsed: an attribute may be made of millions. */
  references(xml: string): void {
    let count = 0
    for (let at = xml.indexOf('&'); at >= 0; at = xml.indexOf('&', at + 1)) count++
    this.spend('references', count)
  }

  /** Counts characters that are printed. */
  printed = (count: number): void => this.spend('printed', count)

  private spend(kind: keyof typeof LIMITS, count = 1): void {
    this.spent[kind] += count
    if (this.spent[kind] > this.most[kind]) throw exceeds(this.most[kind], LIMITS[kind].what)
  }
}

const exceeds = (most: number, what: string): BadXml =>
  new BadXml(`has parts of more than ${most.toLocaleString('en')} ${what}`)
