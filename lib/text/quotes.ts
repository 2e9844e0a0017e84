/** Straight quotation marks as print has them: opening where words begin, closing elsewhere. */
export const curlyQuotes = (text: string): string => text.replace(/(^|[\s([{/–—])"(?=\S)/g, '$1“').replaceAll('"', '”')
