import { plural } from './plural'

/** The plan in numbers. */
export const overview = {
  'overview.title': 'Overview',
  'overview.description':
    'How many action items are in progress, meet their goals, are completed or report no progress: by responsible body, study group and resolution.',
  'overview.lead': ({ items, resolutions }: { items: number; resolutions: string }) =>
    `${plural(items, 'action item')} of ${resolutions}. Select any number to see the items.`,
  'overview.resolutions': ({ resolutions, opinions }: { resolutions: number; opinions: number }) =>
    opinions > 0
      ? `${plural(resolutions, 'resolution')} and ${plural(opinions, 'opinion')}`
      : plural(resolutions, 'resolution'),
  'overview.jeopardy': ({ count }: { count: number }) => `${count} in jeopardy`,
  'overview.jeopardy.red': ({ items }: { items: string }) => `${items}, coloured red in the plan.`,
  'overview.more': 'More views of the plan',
  'overview.silent': 'items without progress, and what is overdue',
  'overview.timeline': 'what is due when',
  'overview.table-1': 'who acts, who collaborates, who receives reports',
  'overview.changes': 'items no longer tracked, numbers reused, new items',
  'overview.traceability': 'clauses without an action item, items without a clause or evidence',
  'overview.all': 'All action items',
  'chart.actors': 'By responsible body',
  'chart.actors.note': 'Items are counted under every body named as acting.',
  'chart.study-groups': 'By study group',
  'chart.study-groups.note': 'Counted under every study group named in the action or the progress notes.',
  'chart.resolutions': 'By resolution',
  'chart.caption': ({ title }: { title: string }) => `Action items ${title}, by state`,
  'chart.name': 'Name',
  'chart.all': 'All',
  'chart.all.of': ({ label, count }: { label: string; count: number }) => `${label}: ${plural(count, 'action item')}`,
  'chart.part': ({ label, count, state }: { label: string; count: number; state: string }) =>
    `${label}: ${plural(count, 'action item')}, ${state}`,
} as const
