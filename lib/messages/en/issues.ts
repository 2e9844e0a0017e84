import { plural } from './plural'

type Count = { count: number }

/** The lists of issues: of the document, and of how it was read. */
export const issues = {
  'diagnostics.description': 'What appears to be wrong or open in the document, each with its passage.',
  'diagnostics.lead': ({ reading }: { reading: string }) =>
    `Problems noticed in the document, for its authors to check. For what the explorer was unsure of, see ${reading}.`,
  'diagnostics.reading': 'How the file was read',
  'diagnostics.furniture': 'Page furniture and table headings left out',
  'diagnostics.reading.description': 'What the explorer was unsure of when it read the document, and what it left out.',
  'diagnostics.reading.lead':
    'What the explorer was unsure of, what it did not read, and page furniture left out. The authors are not to blame for it; for what they may want to correct, see',
  'severity.error': ({ count }: Count) => plural(count, 'error'),
  'severity.warning': ({ count }: Count) => plural(count, 'warning'),
  'severity.info': ({ count }: Count) => plural(count, 'remark'),
} as const
