import { raised } from '../../text/clean'
import { roman } from './numbering'
import type { Story } from './words'
import { childrenOf, type Element, textOf } from './xml'

const RAISED_LETTERS: Readonly<Record<string, string>> = { i: 'ⁱ', v: 'ᵛ', x: 'ˣ', l: 'ˡ', c: 'ᶜ', d: 'ᵈ', m: 'ᵐ' }

/** How the marks of each kind are counted: footnotes 1, 2, 3, endnotes i, ii, iii. */
const MARKS = {
  footnote: (n: number) => raised(String(n)),
  endnote: (n: number) => roman(n).replace(/./g, (letter) => RAISED_LETTERS[letter] ?? letter),
} as const

const byId = (part: Element | undefined, name: string) =>
  new Map(childrenOf(part, name).map((note) => [note.attributes['w:id'] ?? '', note]))

/** The footnotes and endnotes of a file. */
export class Notes {
  private readonly notes: Readonly<Record<'footnote' | 'endnote', ReadonlyMap<string, Element>>>
  private readonly counts = { footnote: 0, endnote: 0 }
  private readonly referred = new Set<Element>()

  constructor(footnotes: Element | undefined, endnotes: Element | undefined) {
    this.notes = { footnote: byId(footnotes, 'w:footnote'), endnote: byId(endnotes, 'w:endnote') }
  }

  /**
   * A note with its mark, counted in the order of the references. A reference whose mark the author chose prints it as text
   * behind itself, and is not counted.
   */
  readonly noteOf: Story['noteOf'] = (kind, id, ownMark) => {
    const note = this.notes[kind].get(id)
    if (!note) return null
    const again = this.referred.has(note)
    this.referred.add(note)
    return { mark: ownMark ? '' : MARKS[kind](++this.counts[kind]), note, again }
  }

  /** Notes with words that nothing has referred to; Word's own lines above the notes are none. */
  get withoutReference(): Element[] {
    return [...this.notes.footnote.values(), ...this.notes.endnote.values()].filter(
      (note) => note.attributes['w:type'] === undefined && !this.referred.has(note) && textOf(note).trim() !== '',
    )
  }
}
