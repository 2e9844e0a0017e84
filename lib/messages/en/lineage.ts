import { plural } from './plural'

type Count = { count: number }

/** The page of what became of resolutions in the plan of the next assembly. */
export const lineage = {
  'lineage.intro': ({ earlier, later }: { earlier: string; later: string }) =>
    `What became of the resolutions and action items of ${earlier} in ${later}.`,
  'lineage.none': 'The library has no plan of the assembly before or behind this one. Add one: npm start -- FILE.',
  'lineage.aligning': 'The plans are being compared; open this page again in a minute.',
  'lineage.next': ({ title }: { title: string }) => `How it goes on in ${title}`,
  'lineage.filter': 'What became of them',
  'lineage.shown': ({ shown, total }: { shown: number; total: number }) => `${shown} of ${total}`,
  'lineage.resolutions': 'Resolutions',
  'lineage.unchanged': 'Carried over',
  'lineage.revised': 'Revised',
  'lineage.merged': 'Merged into another',
  'lineage.merged.into': ({ name }: { name: string }) => `Merged into ${name}`,
  'lineage.suppressed': 'Suppressed',
  'lineage.new': 'New',
  'lineage.proposed': 'proposed: neither the numbers nor the list of changes say so',
  'lineage.before': ({ name }: { name: string }) => `before: ${name}`,
  'lineage.names': ({ label, names }: { label: string; names: string }) => `${label}: ${names}`,
  'lineage.title': 'with another title',
  'lineage.clauses.amended': ({ count }: Count) => `${plural(count, 'clause')} amended`,
  'lineage.clauses.added': ({ count }: Count) => `${plural(count, 'clause')} added`,
  'lineage.clauses.removed': ({ count }: Count) => `${plural(count, 'clause')} removed`,
  'lineage.items.continued': ({ count }: Count) => `${plural(count, 'action item')} ${count === 1 ? 'goes' : 'go'} on`,
  'lineage.items.ended': ({ count }: Count) => `${plural(count, 'action item')} ${count === 1 ? 'ends' : 'end'}`,
  'lineage.items.added': ({ count }: Count) => `${plural(count, 'new action item')}`,
  'lineage.shared': 'Named in both plans',
  'lineage.shared.none': 'Both plans name nothing alike.',
  'lineage.description': 'What became of the resolutions and action items of one assembly in the plan of the next.',
} as const
