import { raised } from '../../text/clean'
import { roman } from './numbering'
import type { Story } from './words'
import { childrenOf, type Element } from './xml'

const RAISED_LETTERS: Readonly<Record<string, string>> = { i: 'ⁱ', v: 'ᵛ', x: 'ˣ', l: 'ˡ', c: 'ᶜ', d: 'ᵈ', m: 'ᵐ' }

/** How the marks of each kind are counted: footnotes 1, 2, 3, endnotes i, ii, iii. */
const MARKS = {
  footnote: (n: number) => raised(String(n)),
  endnote: (n: number) => roman(n).replace(/./g, (letter) => RAISED_LETTERS[letter] ?? letter),
} as const

/**
 * Gives each footnote and endnote with its mark, counted in the order of the references. A reference whose mark the author
 * chose prints it as text behind itself, and is not counted.
 */
export function countNotes(footnotes: Element | undefined, endnotes: Element | undefined): Story['noteOf'] {
  const byId = (part: Element | undefined, name: string) =>
    new Map(childrenOf(part, name).map((note) => [note.attributes['w:id'] ?? '', note]))
  const notes = { footnote: byId(footnotes, 'w:footnote'), endnote: byId(endnotes, 'w:endnote') }
  const counts = { footnote: 0, endnote: 0 }
  return (kind, id, ownMark) => {
    const note = notes[kind].get(id)
    if (!note) return null
    return { mark: ownMark ? '' : MARKS[kind](++counts[kind]), note }
  }
}
