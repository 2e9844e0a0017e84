import { child, type Element } from './xml'

/** Red, green and blue from 0 to 255; null for "auto" and what is no colour. */
function parseColour(hex: string | undefined): [number, number, number] | null {
  const [, r, g, b] = hex?.match(/^([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i) ?? []
  return r && g && b ? [Number.parseInt(r, 16), Number.parseInt(g, 16), Number.parseInt(b, 16)] : null
}

/**
 * Whether a colour is clearly red: red stands out by 96 of 255 over green and blue, and these two differ by less than a
 * quarter of that, which leaves out orange and pink. FF0000, C00000 and Word's "Accent 2" C0504D are; FFC7CE (a pale
 * warning), ED7D31 (orange) and FF0066 (pink) are not.
 */
export function isRed(hex: string): boolean {
  const colour = parseColour(hex)
  if (!colour) return false
  const [r, g, b] = colour
  const ahead = r - Math.max(g, b)
  return ahead >= 96 && Math.abs(g - b) * 4 <= ahead
}

/** The colour that a shading prints: its fill, or its pattern's colour, or the mixture of both ("pct50"). */
export function colourOf(shading: Element | undefined): string | null {
  if (!shading) return null
  const { 'w:val': pattern = 'clear', 'w:fill': fill, 'w:color': ink } = shading.attributes
  const percent = pattern === 'solid' ? 100 : Number(pattern.match(/^pct(\d+)$/)?.[1] ?? 0)
  const under = parseColour(fill) ?? [255, 255, 255]
  const over = parseColour(ink) ?? [0, 0, 0]
  if (percent === 0 && parseColour(fill) === null) return null
  return under
    .map((value, i) => Math.round(value + ((over[i]! - value) * percent) / 100))
    .map((value) => value.toString(16).padStart(2, '0'))
    .join('')
    .toUpperCase()
}

/** Whether the box of a cell is red, by the cell's own shading. */
export const isRedCell = (cell: Element): boolean => {
  const colour = colourOf(child(child(cell, 'w:tcPr'), 'w:shd'))
  return colour !== null && isRed(colour)
}
