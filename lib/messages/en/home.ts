/** The first page of a plan. */
export const home = {
  'home.title': ({ plan }: { plan: string }) => `What has been done about each ${plan ? `${plan} ` : ''}resolution`,
  'home.lead': ({ resolutions, items }: { resolutions: number; items: number }) =>
    `${resolutions} resolutions and opinions, ${items} action items, and every document, Recommendation, group and event they cite. Search, or follow any reference in either direction.`,
  'home.try': 'Try:',
  'home.overview': 'by responsible body, study group and resolution',
} as const
