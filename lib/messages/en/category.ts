/** What a change between two editions is about, as a reader asks for it. */
export const category = {
  'category.items-added': 'Action items added',
  'category.items-dropped': 'Action items dropped',
  'category.items-renumbered': 'Action items renumbered or moved',
  'category.state': 'Ticks',
  'category.milestone': 'Milestones',
  'category.action': 'Actions reworded',
  'category.mandate': 'Mandates',
  'category.notes': 'Progress notes',
  'category.resolutions': 'Resolutions added or removed',
  'category.titles': 'Titles and headings',
  'category.clauses': 'Clauses',
  'category.table-1': 'Table 1',
  'category.legend': 'Legend',
  'category.list': 'The plan’s list of changes',
  'category.other': 'Introductions and figures',
  'category.references': 'References gained and lost',
} as const
