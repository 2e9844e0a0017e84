import { plural } from './plural'

/** What is counted in more than one sentence. */
export const counted = {
  items: (count: number) => plural(count, '个行动项'),
  clauses: (count: number) => plural(count, '个条款'),
  resolutions: (count: number) => plural(count, '项决议'),
  places: (count: number) => plural(count, '处'),
  changes: (count: number) => plural(count, '处变更'),
} as const
