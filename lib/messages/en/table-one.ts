/** Table 1: who does what. */
export const tableOne = {
  'table-1.description': 'For each resolution, who acts, who collaborates, and who receives reports.',
  'table-1.lead': 'For each resolution, who acts, who collaborates, and who receives reports.',
  'table-1.filter': 'Filter',
  'table-1.filter.rows': 'Filter rows',
  'table-1.group': 'Study group (incl. “all”)',
  'table-1.rows': ({ shown, total }: { shown: number; total: number }) => `${shown} of ${total} rows`,
  'table-1.none': 'No resolution matches.',
  'table-1.show.all': 'Show all rows',
  'table-1.scrolls': 'Table 1, scrolls sideways',
} as const
