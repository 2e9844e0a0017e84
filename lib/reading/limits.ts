/** The largest document that is read for its references, in bytes, and the longest text, in characters: a long meeting report. */
export const MOST_BYTES = 8 * 1024 * 1024
export const MOST_CHARACTERS = 400_000
