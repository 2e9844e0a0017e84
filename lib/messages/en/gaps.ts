import { plural } from './plural'

type Count = { count: number }

/** The page of what is not known to be implemented. */
export const gaps = {
  'gaps.description':
    'Clauses without an action item, action items without a clause, items marked done without evidence.',
  'gaps.lead':
    'A clause leads to the action items that implement it, and these to the evidence that their notes cite. Listed here is what has no such link.',
  'gaps.itu-t': 'Clauses for ITU-T without an action item',
  'gaps.everybody': 'Decisions (“resolves”) without an action item',
  'gaps.others': ({ count }: Count) =>
    `${plural(count, 'further clause')} without an action item ${count === 1 ? 'addresses' : 'address'} others than ITU-T, such as Member States or the Council: no item is expected.`,
  'gaps.items': 'Action items without a clause',
  'gaps.evidence': 'Items marked done without evidence',
  'gaps.evidence.note': 'ticked, with notes that cite no document, Recommendation or event',
} as const
