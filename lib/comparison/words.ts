import type { Change, ChangeKind } from '../domain/change'
import type { EntryKind } from '../domain/entry'
import type { PairReason } from '../domain/line'

/** Names of fields as they are printed; cells of Table 1 have the heads of their columns. */
const FIELD_NAMES: Readonly<Record<string, string>> = {
  title: 'Title',
  revision: 'Revision',
  heading: 'Heading',
  text: 'Text',
  action: 'Action',
  mandate: 'Mandate',
  milestone: 'Milestone',
  periodicGoalsMet: 'Periodic goals met',
  completed: 'Completed',
  aliases: 'Second numbers',
  meaning: 'Meaning',
  change: 'Change',
  reason: 'Reason',
  caption: 'Caption',
  'cell:title': 'Title in Table 1',
  'cell:action-sgs': 'Action by study groups',
  'cell:action-tsag': 'Action by TSAG',
  'cell:action-tsb': 'Action by TSB',
  'cell:action-membership': 'Action by the membership',
  'cell:action-gensec': 'Action by the Secretary-General',
  'cell:collaboration-gensec': 'Collaboration with the Secretary-General',
  'cell:collaboration-bdt': 'Collaboration with BDT',
  'cell:collaboration-br': 'Collaboration with BR',
  'cell:report-tsag': 'Report to TSAG',
  'cell:report-council': 'Report to Council',
  'cell:report-assembly': 'Report to the assembly',
  'cell:report-pp': 'Report to the Plenipotentiary Conference',
}

export const fieldName = (field: string): string => FIELD_NAMES[field] ?? field

/** Names of what an edition consists of, one and many. */
export const ENTRY_NAMES: Readonly<Record<EntryKind, readonly [one: string, many: string]>> = {
  resolution: ['resolution', 'resolutions'],
  section: ['section', 'sections'],
  clause: ['clause', 'clauses'],
  'action-item': ['action item', 'action items'],
  note: ['progress note', 'progress notes'],
  'table-row': ['row of Table 1', 'rows of Table 1'],
  change: ['line of the list of changes', 'lines of the list of changes'],
  term: ['term of the legend', 'terms of the legend'],
  passage: ['introductory paragraph', 'introductory paragraphs'],
  figure: ['figure', 'figures'],
}

export const CHANGE_NAMES: Readonly<Record<ChangeKind, string>> = {
  added: 'added',
  removed: 'removed',
  changed: 'amended',
  renumbered: 'renumbered',
  moved: 'moved',
  split: 'split',
  merged: 'merged',
}

/** Why two entries are taken for one, as it is shown beside what is only proposed. */
export const PAIR_REASON_WORDS: Readonly<Record<PairReason, string>> = {
  'same-number': 'same number and like wording',
  'same-order': 'same wording, in the same order',
  divided: 'its words are the same, its paragraphs are others',
  announced: 'the plan’s list of changes says so',
  'same-wording': 'same wording, which nothing else has',
  'like-wording': 'like wording, and nothing else comes near it',
  'same-parts': 'most of what stands under it is the same',
}

/** What a field of an entry, or the whole entry, is called in a list of changes: "Milestone", "Clause added", "Clause amended". */
export function headingOf(change: Change): string {
  if (change.kind === 'changed' && change.field !== 'text') return fieldName(change.field)
  const [one] = ENTRY_NAMES[change.entry]
  return `${one[0]!.toUpperCase()}${one.slice(1)} ${CHANGE_NAMES[change.kind]}`
}
