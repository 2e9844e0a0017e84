import type { Position } from '../../domain/position'
import type { Aside } from '../blocks'
import { contentOf } from './content'
import { BULLET, type Numbering } from './numbering'
import { toggle } from './runs'
import type { Styles } from './styles'
import { cellsOf, rowsOf } from './tables'
import type { Unread } from './unread'
import { readWords, type Story, type Words } from './words'
import { child, type Element } from './xml'

/** Where a paragraph stands, but for its characters. */
export type ParagraphPosition = Omit<Position, 'span'>

/** A paragraph before it is written into the source: its printed label, its words, its place in the file. */
export type Paragraph = {
  label: string | null
  text: string
  hyperlinks: Words['hyperlinks']
  position: ParagraphPosition
  /** The level of a heading, from 1. */
  heading?: number
  /** What tells a paragraph that is none of the running text. */
  role: 'text' | 'title' | 'contents' | Pick<Aside, 'what' | 'mark'>
}

/** What a part's paragraphs are read with. */
export type Reader = { story: Story; styles: Styles; numbering: Numbering; unread: Unread }

/** Stands for a picture in a text, as Unicode has it. */
export const PICTURE = '\uFFFC'

const markOf = (paragraph: Element) => child(child(paragraph, 'w:pPr'), 'w:rPr')
/** Whether the end of a paragraph is deleted or moved away: its words run on into the next one. */
const isMarkDeleted = (paragraph: Element) =>
  child(markOf(paragraph), 'w:del') !== undefined || child(markOf(paragraph), 'w:moveFrom') !== undefined
/** Whether a paragraph is the large first letter of the next one. */
const isDropCap = (paragraph: Element) => {
  const drop = child(child(paragraph, 'w:pPr'), 'w:framePr')?.attributes['w:dropCap']
  return drop === 'drop' || drop === 'margin'
}
const CAPTION = /^caption$/
const FIGURE = /^Figure\s\d/

/**
 * The paragraphs of a container, tables of it aside: each with its footnotes and pictures behind it, and what stands in its
 * text boxes. `startAt` counts on from a container's earlier paragraphs.
 */
export class Paragraphs {
  private count = 0
  /** Words whose paragraph mark is deleted: they run on into the next paragraph. */
  private runOn: Words | null = null
  /** Descriptions of pictures that may have their caption in the next paragraph. */
  private pictures: { description: string; position: ParagraphPosition }[] = []

  constructor(
    private readonly reader: Reader,
    private readonly place: Omit<ParagraphPosition, 'paragraph'>,
  ) {}

  read(element: Element): Paragraph[] {
    const { story, styles, numbering, unread } = this.reader
    const position: ParagraphPosition = { ...this.place, paragraph: ++this.count }
    const words = readWords(element, this.reader, this.runOn ?? undefined)
    this.runOn = null
    for (const kind of words.unread.splice(0)) unread.add(kind, position)
    if (isMarkDeleted(element) || isDropCap(element)) {
      this.runOn = words
      return []
    }
    const list = styles.listOf(element)
    const hasWords = words.text.trim() !== ''
    // Word neither prints nor counts a paragraph that is hidden with its end.
    if (!hasWords && toggle(markOf(element), 'w:vanish')) return this.behind(words, position)
    const isCaption = hasWords && (styles.is(element, CAPTION) || FIGURE.test(words.text.trimStart()))
    // Word counts a paragraph of a list that has no words, too.
    const label = list && numbering.label(list)
    if (label !== null) story.budget.printed(label.length)
    if (this.pictures.length > 0 && isCaption) {
      const [{ description: _, ...first }, ...others] = this.pictures as [
        { description: string; position: ParagraphPosition },
      ]
      this.pictures = others
      return [
        {
          ...first,
          position,
          label: null,
          text: `${PICTURE} ${words.text}`,
          hyperlinks: shift(words.hyperlinks, 2),
          role: { what: 'figure', mark: PICTURE },
        },
        ...this.flush(),
        ...this.behind(words, position),
      ]
    }
    const before = this.flush()
    const heading = styles.headingOf(element)
    // A cell may have nothing but the number that Word counts in it.
    const isNumbered = hasWords || (label !== null && label !== BULLET && this.place.cell !== undefined)
    const role =
      words.inContents || styles.is(element, /^toc \d$/) ? 'contents' : styles.is(element, /^title$/) ? 'title' : 'text'
    return [
      ...before,
      ...(isNumbered
        ? [
            {
              label,
              text: words.text,
              hyperlinks: words.hyperlinks,
              position,
              role,
              ...(heading !== undefined && { heading }),
            } as const,
          ]
        : []),
      ...this.behind(words, position),
    ]
  }

  /** What waits for a paragraph that does not come. */
  flush(): Paragraph[] {
    const pictures = this.pictures.map(
      ({ description, position }): Paragraph => ({
        label: null,
        text: `${PICTURE} ${description}`.trimEnd(),
        hyperlinks: [],
        position,
        role: { what: 'figure', mark: PICTURE },
      }),
    )
    this.pictures = []
    return pictures
  }

  /** Everything that is left at the end of the container. */
  end(): Paragraph[] {
    const { runOn } = this
    this.runOn = null
    const left: Paragraph[] =
      runOn && runOn.text.trim() !== ''
        ? [
            {
              label: null,
              text: runOn.text,
              hyperlinks: runOn.hyperlinks,
              position: { ...this.place, paragraph: Math.max(1, this.count) },
              role: 'text',
            },
          ]
        : []
    return [
      ...this.flush(),
      ...left,
      ...(runOn ? this.behind(runOn, { ...this.place, paragraph: Math.max(1, this.count) }) : []),
      ...this.flush(),
    ]
  }

  private behind(words: Words, position: ParagraphPosition): Paragraph[] {
    for (const description of words.figures) this.pictures.push({ description, position })
    return [
      ...words.notes.map(({ mark, note }) => this.footnote(mark, note)),
      ...words.boxes.flatMap((box) => readAll(box, this.reader, { ...this.place, part: 'text-box' })),
    ]
  }

  /** A footnote with its paragraphs in one: they are a few words. */
  private footnote(mark: string, note: Element): Paragraph {
    // A footnote that refers to footnotes would never end.
    const story = { ...this.reader.story, fields: [], noteOf: () => null }
    const paragraphs = readAll(note, { ...this.reader, story }, { part: 'footnote' })
    const text = paragraphs.map((paragraph) => paragraph.text.trim()).join(' ')
    const [first] = paragraphs
    const moved = (mark ? mark.length + 1 : 0) - (first ? first.text.length - first.text.trimStart().length : 0)
    const hyperlinks = first && paragraphs.length === 1 ? shift(first.hyperlinks, moved) : []
    return {
      label: null,
      text: mark ? `${mark} ${text}` : text,
      hyperlinks,
      position: { part: 'footnote', paragraph: 1 },
      role: { what: 'footnote', mark },
    }
  }
}

const shift = (links: Words['hyperlinks'], by: number): Words['hyperlinks'] =>
  links.map(({ start, end, url }) => ({ start: start + by, end: end + by, url }))

/** The paragraphs of a container, those of tables in it as well, each cell after the other. */
export function readAll(container: Element, reader: Reader, place: Omit<ParagraphPosition, 'paragraph'>): Paragraph[] {
  const paragraphs = new Paragraphs(reader, place)
  const read = (inside: Element): Paragraph[] =>
    [...contentOf(inside)].flatMap((element) =>
      element.name === 'w:tbl' ? rowsOf(element).flatMap(cellsOf).flatMap(read) : paragraphs.read(element),
    )
  return [...read(container), ...paragraphs.end()]
}
