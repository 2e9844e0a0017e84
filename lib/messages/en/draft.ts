/** What is said of references of a document that is checked. */
export const draft = {
  'draft.no.group': ({ group, years }: { group: string; years: string }) =>
    `ITU-T has no Study Group ${group} in the study period ${years}`,
  'draft.no.item': ({ item }: { item: string }) => `this plan has no action item ${item}`,
  'draft.untracked': ({ reason }: { reason: string }) =>
    reason ? `listed as no longer tracked (“${reason}”)` : 'listed as no longer tracked',
} as const
