/** The page of milestones. */
export const milestones = {
  'milestones.description': 'The action items of the plan by the time at which they are due.',
  'milestones.lead': 'Due dates as printed. Items with several dates appear under each.',
  'milestones.dated': 'Dated',
  'milestones.dated.none': 'No milestone has a date.',
  'milestones.recurring': 'Recurring',
  'milestones.unclear': 'Unclear',
  'milestones.unclear.lead': 'No milestone, or not readable as a date.',
  'milestones.silent': ({ count }: { count: number }) => `${count} without progress`,
} as const
