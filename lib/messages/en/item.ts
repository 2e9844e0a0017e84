import { plural } from './plural'

type Count = { count: number }

/** The page of an action item, and of a number that is no longer tracked. */
export const item = {
  'item.kind': 'Action item',
  'item.also.numbered': ({ numbers }: { numbers: string }) => `Also numbered ${numbers}`,
  'item.state': 'State',
  'item.responsible': 'Responsible',
  'item.not.stated': 'Not stated',
  'item.milestone': 'Milestone',
  'item.no.milestone': 'None',
  'item.periodic': 'Periodic goals met, as printed',
  'item.completed': 'Completed, as printed',
  'item.states': 'State in each edition',
  'item.changes': 'Changes',
  'item.changes.since': ({ count, date }: { count: number; date: string }) =>
    count > 0 ? `${plural(count, 'change')} since ${date}` : `Not changed since ${date}`,
  'item.mandate': 'Mandate',
  'item.mandate.note': 'implements',
  'item.mandate.none': 'No matching clause was found.',
  'item.mandate.same': 'Same words as the action.',
  'item.mandate.cited': ({ citation }: { citation: string }) => `cited as “${citation}”`,
  'item.progress': 'Progress',
  'item.progress.none': 'No progress is reported.',
  'item.evidence': ({ count }: Count) => `Evidence cited (${count})`,
  'item.related': 'Related items',
  'item.refers.to': 'Refers to',
  'item.referred.by': 'Referred to by',
  none: 'None.',
  'item.position': ({ place }: { place: string }) => `In the document: ${place}`,
  'item.listed.dropped': 'Listed as dropped in the list of changes, but still in the plan',
  'item.listed.reused': 'Listed as a reused number: before, it stood for another action',
  'item.listed.new': 'Listed as new',
  'item.list': 'list of changes',
  'dropped.dropped': ({ name, reason }: { name: string; reason: string }) =>
    reason
      ? `Action item ${name} is no longer tracked (“${reason}”).`
      : `Action item ${name} is no longer tracked; no reason is given.`,
  'dropped.reused': ({ name, reason }: { name: string; reason: string }) =>
    `Action item ${name} was given up, and its number was reused${reason ? ` (“${reason}”)` : ''}.`,
  'dropped.new': ({ name, reason }: { name: string; reason: string }) =>
    `Action item ${name} is announced as new${reason ? ` (“${reason}”)` : ''}, but is not in the plan.`,
  'dropped.resolution': 'Resolution',
  'dropped.others': 'Listed with it',
  'dropped.source': 'In the plan',
  'dropped.all': 'All changes listed in this edition',
  'related.same': 'is the same item',
  'related.refers': 'this item refers to it',
  'related.referred': 'it refers to this item',
  'related.clause': 'implements the same clause',
  'related.cites': ({ name }: { name: string }) => `also cites ${name}`,
  'item.untracked': ({ item }: { item: string }) => `Action item ${item}, no longer tracked`,
} as const
