/**
 * Signs of symbol fonts by font and number, as Unicode has them; ticks are one sign. Source: the tables of Microsoft's fonts
 * Wingdings, Wingdings 2, Webdings and Symbol beside Unicode 7 ("Proposal to add Wingdings and Webdings symbols", L2/11-052R).
 */
const SYMBOLS: ReadonlyMap<string, string> = new Map([
  ['wingdings 6c', '●'],
  ['wingdings 6e', '■'],
  ['wingdings 6f', '☐'],
  ['wingdings 71', '❑'],
  ['wingdings 78', '☒'],
  ['wingdings a7', '▪'],
  ['wingdings a8', '☐'],
  ['wingdings fb', '✗'],
  ['wingdings fc', '√'],
  ['wingdings fd', '☒'],
  ['wingdings fe', '√'],
  ['wingdings 2 4f', '✗'],
  ['wingdings 2 50', '√'],
  ['wingdings 2 51', '☒'],
  ['wingdings 2 52', '√'],
  ['wingdings 2 53', '☒'],
  ['wingdings 2 54', '☒'],
  ['wingdings 2 a3', '☐'],
  ['webdings 61', '√'],
  ['webdings 63', '☐'],
  ['symbol d6', '√'],
  ['symbol b7', '•'],
])

/** Fonts whose letters are pictures. "Segoe UI Symbol" is none: its characters are those of Unicode. */
const PICTURE_FONT = /^(?:wingdings(?: [23])?|webdings|marlett|zapf dingbats|zapfdingbats)$/

/** A character of a symbol font by its number; one that is not known is kept in the private area, as Word does. */
export function symbolOf(font: string, code: number): string {
  if (!(code > 0 && code <= 0xffff)) return ''
  const name = font.toLowerCase()
  const known = SYMBOLS.get(`${name} ${(code & 0xff).toString(16)}`)
  if (known !== undefined && (code <= 0xff || code >= 0xf000)) return known
  return String.fromCharCode(PICTURE_FONT.test(name) && code > 0x20 && code <= 0xff ? 0xf000 + code : code)
}

/** Words that are set in a font: those of a symbol font are its signs ("ü" in Wingdings is a tick). */
export function inFont(words: string, font: string | null): string {
  const name = font?.toLowerCase() ?? ''
  if (name !== 'symbol' && !PICTURE_FONT.test(name)) return words
  return Array.from(words, (sign) => {
    const code = sign.codePointAt(0)!
    return code > 0x20 && (code <= 0xff || (code >= 0xf000 && code <= 0xf0ff)) ? symbolOf(name, code) : sign
  }).join('')
}
