import { plural } from './plural'

type Count = { count: number }

/** What the kinds of things are called, and how they are counted. */
export const kinds = {
  'kind.resolution': 'Resolution',
  'kind.clause': 'Clause',
  'kind.action-item': 'Action item',
  'kind.study-group': 'Study group',
  'kind.question': 'Question',
  'kind.group': 'Group',
  'kind.recommendation': 'Recommendation',
  'kind.supplement': 'Supplement',
  'kind.work-item': 'Work item',
  'kind.document': 'Document',
  'kind.event': 'Event',
  'kind.organization': 'Organization',
  'kind.change': 'Listed change',
  'kinds.resolution': 'Resolutions',
  'kinds.resolution.and.opinion': 'Resolutions and opinions',
  'kinds.clause': 'Clauses',
  'kinds.action-item': 'Action items',
  'kinds.study-group': 'Study groups',
  'kinds.question': 'Questions',
  'kinds.group': 'Groups',
  'kinds.recommendation': 'Recommendations',
  'kinds.supplement': 'Supplements',
  'kinds.work-item': 'Work items',
  'kinds.document': 'Documents',
  'kinds.event': 'Events',
  'kinds.organization': 'Organizations',
  'kinds.change': 'Listed changes',
  'count.action-items': ({ count }: Count) => plural(count, 'action item'),
  'count.clauses': ({ count }: Count) => plural(count, 'clause'),
  'count.resolutions': ({ count }: Count) => plural(count, 'resolution'),
  'count.places': ({ count }: Count) => plural(count, 'place'),
  'count.changes': ({ count }: Count) => plural(count, 'change'),
} as const
