import { plural } from './plural'

/** The page of action items that report no progress. */
export const silent = {
  'silent.description': 'Action items that report no progress, and those that are overdue.',
  'silent.lead': ({ count }: { count: number }) =>
    `${plural(count, 'action item reports', 'action items report')} no progress.`,
  'silent.export': 'Filter or export this list',
  'silent.overdue': 'Overdue',
  'silent.all': 'All items without progress',
  'silent.on.edition': ({ date }: { date: string }) => `Overdue on the date of this edition, ${date}.`,
  'silent.on.year': ({ year }: { year: string }) => `Overdue on 1 January ${year}.`,
  'silent.undated': 'The document does not state its date.',
  'silent.choose': 'Show items overdue at the start of:',
  'silent.none.overdue': 'Nothing was overdue then.',
} as const
