/** The faults that are brought about on purpose, as the accuracy page shows them. */
export const campaign = {
  'campaign.title': 'Faults brought about on purpose',
  'campaign.about': ({ held, cases }: { held: number; cases: number }) =>
    `Processes are killed, files damaged, requests forged and servers overloaded, and the explorer has to go on: ${held} of ${cases} cases held when they were last run.`,
  'campaign.fault': 'Fault',
  'campaign.outcome': 'Outcome',
  'campaign.seen': 'What was seen',
  'campaign.held': 'Held',
  'campaign.failed': 'Failed',
  'campaign.not-run': 'Not run',
  'campaign.processes': 'Processes',
  'campaign.search-server': 'Search server',
  'campaign.library': 'Files of the library',
  'campaign.requests': 'Requests',
  'campaign.load': 'Load',
  'campaign.files': 'Damaged documents',
  'campaign.patterns': 'Repeated text',
} as const
