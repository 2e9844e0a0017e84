/** The plan in one file, and pages that are read without a network. */
export const offline = {
  'offline.skip': 'Skip to the content',
  'offline.made': ({ date }: { date: string }) => `Offline copy of ${date}`,
  'offline.no.network': ({ date }: { date: string }) => `No network: offline copy of ${date}`,
  'offline.none': 'There is no offline copy of such an edition.',
  'offline.opening': 'Opening the plan …',
  'offline.script': 'This file needs JavaScript to show the plan that it holds.',
  'offline.missing': 'Not in this file',
  'offline.missing.why':
    'This file holds one edition of the plan: its resolutions, action items, what they cite, and the search. Other editions, downloads and the check of documents are online.',
} as const
