/** The states of an action item, as they are called everywhere, and what each means (`indexer/facts/state.ts`). */
export const states = {
  'state.silent': 'No progress reported',
  'state.open': 'In progress',
  'state.periodic': 'Periodic goals met',
  'state.completed': 'Completed',
  /** Where a column is narrow. */
  'state.silent.short': 'No progress',
  'state.open.short': 'In progress',
  'state.periodic.short': 'Goals met',
  /** Where a column is narrow: \u00ad is where a word may break. */
  'state.completed.short': 'Com\u00adpleted',
  'state.silent.means': 'not ticked as completed, and no note reports progress',
  'state.open.means': 'a note reports progress, and neither box is clearly ticked',
  'state.periodic.means': 'the plan ticks “periodic goals met”, and a note reports progress',
  'state.completed.means': 'the plan ticks “completed”',
  'states.title': 'What the states mean',
} as const
