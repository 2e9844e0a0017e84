import { raised } from '../../text/clean'
import { attributeOf, child, type Element } from './xml'

/** What of the look of a run decides how its words are read. */
export type Look = { hidden: boolean; raised: boolean; font: string | null }
export const PLAIN: Look = { hidden: false, raised: false, font: null }

/** Whether a property that is on or off is on; undefined where it is not given. */
export function toggle(properties: Element | undefined, name: string): boolean | undefined {
  const given = child(properties, name)
  return given && !['0', 'false', 'off'].includes(given.attributes['w:val'] ?? '1')
}

/** How far a run is set above its line from which it counts as raised, in half points. */
const RAISED_FROM = 4

/** A look with what run properties change of it. */
export function lookOf(properties: Element | undefined, otherwise: Look): Look {
  if (!properties) return otherwise
  const align = attributeOf(properties, 'w:vertAlign')
  const position = attributeOf(properties, 'w:position')
  const fonts = child(properties, 'w:rFonts')?.attributes
  return {
    ...otherwise,
    hidden: toggle(properties, 'w:vanish') ?? otherwise.hidden,
    raised:
      align !== undefined
        ? align === 'superscript'
        : position !== undefined
          ? Number(position) >= RAISED_FROM
          : otherwise.raised,
    font: fonts?.['w:ascii'] ?? fonts?.['w:hAnsi'] ?? otherwise.font,
  }
}

const RAISED_LETTERS: ReadonlyMap<string, string> = new Map(
  Array.from('abcdefghijklmnoprstuvwxyz', (letter, i) => [letter, Array.from('ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖʳˢᵗᵘᵛʷˣʸᶻ')[i]!]),
)

/**
 * Raised words behind others, sign for sign: a mark of a footnote that was typed ("Resolution 72" with a raised 1) is
 * no digit of the number before it. What is no such mark stays: "2nd".
 */
export function raisedBehind(before: string, words: string): string {
  if (!/[\p{L}\p{N})\]"”»]$/u.test(before)) return words
  if (/^[\d,\s]{1,8}$/.test(words)) return raised(words)
  return /\p{N}$/u.test(before) && words.length === 1 ? (RAISED_LETTERS.get(words) ?? words) : words
}
