/** Letters that the server ships, where the reader's machine has them too. */
const LETTERS = ':root{--font-of-pages:"Source Sans 3";--font-of-documents:"Source Serif 4"}'

/** What `:target` marks on a page, in a file whose address says more than the passage. */
const TARGET = '.is-target{background:var(--mark);box-shadow:0 0 0 .35rem var(--mark);border-radius:2px}'

/** The styles of an offline file, from those of the pages; letters are those of the reader's machine. */
export const offlineStyles = (styles: string): string => LETTERS + styles + TARGET
