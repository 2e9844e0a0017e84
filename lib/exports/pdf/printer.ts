/**
 * The program that prints pages as PDF, a Chromium that the start has found (`cli/processes/chromium.ts`); null where
 * there is none. In the offline file there is no process to ask.
 */
export const pdfPrinter = (): string | null => globalThis.process?.env?.PDF_PRINTER || null
