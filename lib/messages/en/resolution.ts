import { plural } from './plural'

type Count = { count: number }

/** The page of a resolution. */
export const resolution = {
  'resolution.description': ({ name, count }: { name: string; count: number }) =>
    `${name}: its operative text clause by clause, with ${plural(count, 'action item')}, their state and progress.`,
  'resolution.title.from.table': 'Title taken from Table 1 (not printed here in the plan).',
  'resolution.source': 'Source',
  'resolutions.description':
    'Every resolution of the plan with its action items and their states, and those of other bodies that it cites.',
  'resolutions.lead': ({ resolutions }: { resolutions: string }) =>
    `${resolutions} of the assembly, with the states of their action items`,
  'resolutions.other': 'Other resolutions cited',
  'resolutions.no.items': 'no action items',
  'resolution.states': 'Action items by state',
  'resolution.text': 'Operative text',
  'resolution.text.lead': 'Action items are shown beside the clause they implement, with the progress reported.',
  'resolution.cites': 'Cites',
  'resolution.cites.note': 'in its operative text',
  'resolution.cited.by': 'Cited by',
  'resolution.cited.elsewhere': ({ count }: Count) =>
    count === 1 ? 'Cited once elsewhere' : `Cited in ${plural(count, 'place')} elsewhere`,
  'resolution.led.to': 'What it led to',
  'resolution.led.to.note': 'cited in the progress notes of its action items',
  'resolution.led.to.none': 'The progress notes of its action items cite no Recommendation, document or event.',
  'resolution.without.clause': 'Action items without a clause',
  'resolution.without.clause.note': 'no matching clause was found',
  'resolution.gaps.itu-t': ({ count }: Count) =>
    count === 1 ? '1 clause for ITU-T has no action item' : `${count} clauses for ITU-T have no action item`,
  'resolution.gaps.everybody': ({ count }: Count) =>
    count === 1 ? '1 decision (“resolves”) has none' : `${count} decisions (“resolves”) have none`,
  'resolution.gaps.others': ({ count }: Count) =>
    count === 1 ? '1 clause for others has none' : `${count} clauses for others have none`,
  'resolution.gaps.rule.title': 'How clauses are counted',
  'resolution.gaps.rule':
    'Each operative paragraph has one of three marks: its action items, “covered by the clause above” (it is part of a clause that has items), or “no action item”. A paragraph without an item is counted once, and its parts are not counted again. No item is expected for clauses addressed to others than ITU-T.',
  'resolution.open.first': ({ count }: Count) =>
    count === 1 ? '1 clause without progress' : `${count} clauses without progress: go to the first`,
  'resolution.open.next': 'Next without progress',
  'resolution.connections': 'Connections',
  'mark.covered': 'Covered by the clause above',
  'mark.in.parts': 'Action items under its parts',
  'mark.none': 'No action item',
  'mark.none.itu-t': 'No action item (addressed to ITU-T)',
  'mark.progress.above': 'progress shown above',
  'mark.more': 'show all',
  'untracked.count': ({ count }: Count) =>
    `${plural(count, 'action item is', 'action items are')} listed as no longer tracked`,
  'untracked.listed': ({ count, reason, items }: { count: string; reason: string; items: string }) =>
    reason ? `${count} (“${reason}”): ${items}` : `${count}: ${items}`,
  'suppressed.title': ({ number }: { number: number }) => `Resolution ${number}`,
  'suppressed.lead': ({ number, reason }: { number: number; reason: string }) =>
    reason
      ? `The plan no longer tracks Resolution ${number} (“${reason}”) and does not print its text.`
      : `The plan no longer tracks Resolution ${number} and does not print its text.`,
  'untracked.still': 'still in the plan',
  'untracked.inference':
    'The plan prints this list without a heading: that its numbers are no longer tracked is read from the reasons it gives.',
} as const
