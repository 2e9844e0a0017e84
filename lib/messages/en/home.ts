import { plural } from './plural'

/** The first page of a plan. */
export const home = {
  'home.title': ({ plan }: { plan: string }) => `What has been done about each ${plan ? `${plan} ` : ''}resolution`,
  'home.lead': ({ resolutions, items }: { resolutions: string; items: number }) =>
    `${resolutions}, ${plural(items, 'action item')}, and every document, Recommendation, group and event they cite. Search, or follow any reference in either direction.`,
  'home.plans': ({ count }: { count: number }) =>
    `${plural(count, 'action plan')}, and every document, Recommendation, group and event that they cite. Open one, or search: one plan is searched at a time.`,
  'home.open': 'Open the plan',
  'home.editions': ({ count }: { count: number }) => `${plural(count, 'edition')}:`,
  'home.try': 'Try:',
  'home.browse': 'Browse',
  'home.check': ({ check }: { check: string }) =>
    `${check}: which action items a contribution, a liaison statement or a report serves`,
  'home.overview': ({ overview }: { overview: string }) =>
    `${overview}: by responsible body, study group and resolution`,
} as const
