/** Words of another script in an Arabic sentence: what stands beside them keeps its place (U+2068, U+2069). */
export const isolate = (words: string): string => `\u2068${words}\u2069`
