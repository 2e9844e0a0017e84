/** The largest document that is read for its references, in bytes, and the longest text, in characters: a long meeting report. */
export const MOST_BYTES = 8 * 1024 * 1024
export const MOST_CHARACTERS = 400_000

/**
 * The longest paragraph that is read, in characters. The longest of any plan has some 10,000; patterns of unlimited length
 * are safe up to here.
 */
export const LONGEST_PARAGRAPH = 250_000

/**
 * How many lines a text may have, and how many of them with words: so many a small one, and for each byte of a larger one so many
 * more. Each is held as an entry; a plan has a line with words for ninety bytes, half of them with a blank one behind.
 */
export const MOST_LINES = {
  lines: { least: 200_000, perByte: 1 / 8 },
  withWords: { least: 40_000, perByte: 1 / 32 },
} as const
