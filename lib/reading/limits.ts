/** The largest document that is read for its references, in bytes, and the longest text, in characters: a long meeting report. */
export const MOST_BYTES = 8 * 1024 * 1024
export const MOST_CHARACTERS = 400_000

/**
 * The longest paragraph that is read, in characters. The longest of any plan has some 10,000; patterns of unlimited length
 * are safe up to here.
 */
export const LONGEST_PARAGRAPH = 1_000_000
