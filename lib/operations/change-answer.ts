import { z } from 'zod'
import { CATEGORIES, categoryOf } from '../comparison/categories'
import { headingOf } from '../comparison/words'
import { Change, ReferenceChange } from '../domain/change'
import { formatEditionRef } from '../domain/plan'
import type { EditionInfo } from '../library/manifest'
import { entryRef } from '../refs/ref'
import { type Compared, openComparison } from '../views/comparison/compared'
import { studyGroupsOf } from '../views/comparison/place'
import { idField } from './fields'
import { Problem, type Service } from './operation'
import { named, Url } from './schemas'

const CATEGORY_NAMES = [...CATEGORIES, 'references'] as const

/** One difference between two editions that are compared. */
export const ChangeAnswer = named(
  'Change',
  z.object({
    from: z.string().describe('The earlier edition; ids under `earlier` are of it.'),
    to: z.string().describe('The later edition.'),
    category: z.enum(CATEGORY_NAMES).describe('What the change is about.'),
    heading: z.string().describe('What changed, in words.'),
    resolution: z.string().nullable().describe('The resolution that it is under.'),
    change: z.union([Change, ReferenceChange]).describe('Both wordings with their spans, each in its edition.'),
    earlierUrl: Url.nullable(),
    laterUrl: Url.nullable(),
  }),
)
export type ChangeAnswer = z.infer<typeof ChangeAnswer>

/** What narrows a list of changes. */
export const CHANGE_FILTERS = {
  category: z.array(z.enum(CATEGORY_NAMES)).optional().describe('Only changes that are about these.'),
  resolution: idField('Only changes under this resolution.', 'res-92').optional(),
  item: idField('Only changes of this action item and its notes.', '92-05').optional(),
  line: idField('Only changes of this entry itself, by its id in either edition.', 'res-92.3.2', '92-05').optional(),
  studyGroup: idField('Only changes that concern this study group.', 'itu-t-sg13').optional(),
  field: idField('Only changes of this field.', 'milestone', 'completed').optional(),
  implied: z
    .boolean()
    .default(false)
    .describe(
      'Whether what follows from another change is listed too: the notes of a dropped item, numbers that count on.',
    ),
}
export type ChangeFilters = z.output<z.ZodObject<typeof CHANGE_FILTERS>>

/** Opens a comparison. Rejects with a `Problem` while the plan is being aligned. */
export async function compareEditions(service: Service, earlier: EditionInfo, later: EditionInfo): Promise<Compared> {
  const compared = await openComparison(service.library, earlier, later)
  if (compared) return compared
  throw new Problem(404, 'not-aligned', `The editions of ${later.plan} are being compared anew; ask again in a moment.`)
}

const idsOf = (change: Change | ReferenceChange, side: 'earlier' | 'later'): string[] => {
  if ('entityKind' in change) return (change.kind === 'gained') === (side === 'later') ? [change.entry] : []
  return side in change
    ? [(change as { earlier?: string | string[]; later?: string | string[] })[side] ?? []].flat()
    : []
}

/** What differs between two editions, as filters narrow it, in the order of the plan. */
export function changesIn(compared: Compared, filters: ChangeFilters, service: Service): ChangeAnswer[] {
  const { changes, references } = compared.differences
  const { earlier, later, outlines, origins } = compared
  const resolutionOf = (location: string): string | null => {
    const owner = outlines.later.get(location) ?? outlines.earlier.get(location)
    return owner?.kind === 'action-item' ? owner.parent : owner?.kind === 'resolution' ? owner.id : null
  }
  const urlOf = (side: 'earlier' | 'later', [id]: string[]): string | null => {
    const entry = id === undefined ? undefined : outlines[side].get(id)
    return entry ? service.addressOf(entryRef(origins[side], entry)) : null
  }
  const passes = (change: Change | ReferenceChange, category: ChangeAnswer['category']) =>
    (filters.implied || !('implied' in change && change.implied)) &&
    (!filters.category?.length || filters.category.includes(category)) &&
    (filters.resolution === undefined || resolutionOf(change.location) === filters.resolution) &&
    (filters.item === undefined || change.location === filters.item) &&
    (filters.line === undefined || [...idsOf(change, 'earlier'), ...idsOf(change, 'later')].includes(filters.line)) &&
    (filters.field === undefined || ('field' in change && change.field === filters.field)) &&
    (filters.studyGroup === undefined || concerns(change, filters.studyGroup, compared))
  return [...changes, ...references].flatMap((change) => {
    const isReference = 'entityKind' in change
    const category = isReference ? 'references' : categoryOf(change)
    if (!passes(change, category)) return []
    return [
      {
        from: formatEditionRef(earlier.info),
        to: formatEditionRef(later.info),
        category,
        heading: isReference ? `Reference ${change.kind}` : headingOf(change),
        resolution: resolutionOf(change.location),
        change,
        earlierUrl: urlOf('earlier', idsOf(change, 'earlier')),
        laterUrl: urlOf('later', idsOf(change, 'later')),
      },
    ]
  })
}

const concerns = (change: Change | ReferenceChange, group: string, compared: Compared): boolean =>
  ('entityKind' in change
    ? studyGroupsOf(change.location, [], [change], compared)
    : studyGroupsOf(change.location, [change], [], compared)
  ).includes(group)
