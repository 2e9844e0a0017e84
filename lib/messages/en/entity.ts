import { plural } from './plural'

/** The page of what the plan cites: a Recommendation, a document, an event, a group. */
export const entity = {
  'entity.title': 'Title in the plan',
  'entity.state': 'State in the plan',
  'entity.organized': 'Organized by',
  'entity.revisions': 'Revisions cited',
  'entity.revision.this': '(this one)',
  'entity.written': 'Also written',
  'entity.plans': 'Other plans',
  'entity.plans.cited': 'Also cited in',
  'entity.address': 'Open on itu.int',
  'entity.address.linked': 'Link in the document',
  'entity.address.generated': 'link generated, not verified',
  'entity.connections': 'Connections',
  'entity.connections.show': 'Show connections',
  'entity.cited': 'Cited in',
  'entity.cited.count': ({ places, passages }: { places: number; passages: number }) =>
    passages > places ? `${plural(places, 'place')}, ${plural(passages, 'passage')}` : plural(places, 'place'),
  'entity.cited.none': 'The plan does not cite it; it is known as a part of something that the plan cites.',
  'entity.description': ({ kind, name, places }: { kind: string; name: string; places: string }) =>
    `${kind} ${name}. Every passage of the plan that rests on it: ${places}.`,
  'relation.part-of': 'Part of',
  'relation.part-of.back': 'Has',
  'relation.revises': 'Revision of',
  'relation.revises.back': 'Revised by',
  'relation.supersedes': 'Took over from',
  'relation.supersedes.back': 'Became',
  'organizer.sentence': ({ place }: { place: string }) => `the sentence says so in ${place}`,
  'organizer.name': ({ place }: { place: string }) => `its name says so in ${place}`,
  'recommendation.approved': 'approved',
  'recommendation.draft': 'draft',
  'recommendation.consented': 'consented',
  'recommendation.under revision': 'under revision',
  'recommendation.agreed': 'agreed',
  'recommendation.published': 'published',
  'recommendation.determined': 'determined',
} as const
