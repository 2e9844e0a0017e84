import { plural } from './plural'

type Count = { count: number }

/** A document that is checked: its form, and what its references mean. */
export const draft = {
  'draft.title': 'Check a document',
  'draft.description':
    'Paste a contribution, a liaison statement or a report: its references are checked, and the action items and clauses that it serves are listed.',
  'draft.question': 'Which action items does your document serve?',
  'draft.lead': ({ plan }: { plan: string }) =>
    `Its references are checked against the ${plan}, and the action items and clauses that it bears on are listed. The document is read on this server and not stored.`,
  'draft.again': 'Check another document',
  'draft.paste': 'Paste the text',
  'draft.file': 'or choose its file',
  'draft.file.place': 'File',
  'draft.file.drop': 'You can also drop the file here.',
  'draft.limits': ({ megabytes, characters }: { megabytes: string; characters: string }) =>
    `A Word file (.docx), an OpenDocument text (.odt), a PDF that has text, or a plain text; at most ${megabytes} MB and ${characters} characters.`,
  'draft.period': 'Study period of the document',
  'draft.period.note':
    'Temporary Documents, contributions, Circulars, Questions and working parties are numbered anew in each.',
  'draft.period.this': ({ years }: { years: string }) => (years ? `${years}, as this plan` : 'As this plan'),
  'draft.period.other': ({ years }: { years: string }) =>
    `Read as one of the study period ${years}; this plan is of another.`,
  'draft.no.group.here': ({ group }: { group: string }) =>
    `ITU-T has no Study Group ${group} in the study period of this plan`,
  'draft.check': 'Check',
  'draft.fault.form': 'What was sent is no form of this page, or it broke off: try again.',
  'draft.fault.long': ({ characters }: { characters: string }) =>
    `The text is too long: texts up to ${characters} characters are read.`,
  'draft.fault.many': ({ names }: { names: string }) =>
    `The text has more than ${names} references: give the part that matters.`,
  'draft.fault.nothing': 'There is nothing to read: paste a text, or choose a file.',
  'draft.name.text': 'Your text',
  'draft.name.file': 'The file',
  'draft.summary.none': 'No references found',
  'draft.summary': ({ count, counts }: Count & { counts: string }) => `${plural(count, 'reference')}: ${counts}`,
  'draft.reads': 'Only identifiers, names and dates are read; prose is not understood.',
  'draft.on.page': 'On this page',
  'draft.serves': 'What it serves',
  'draft.references': 'References',
  'draft.references.count': ({ count }: Count) => plural(count, 'reference'),
  'draft.text': 'Your text',
  'draft.items': 'Action items it may serve',
  'draft.items.note': 'strongest first',
  'draft.items.none': 'No action item shares a reference with this text or is worded like it.',
  'draft.items.more': ({ count }: Count) => plural(count, 'further item'),
  'draft.clauses': 'Clauses it may serve',
  'draft.clauses.more': ({ count }: Count) => plural(count, 'further clause'),
  'draft.table': 'As a table to copy, with sources',
  'draft.table.copy': 'Copy as tab-separated text',
  'draft.table.label': 'Table of the items',
  'draft.table.item': 'Item',
  'draft.table.action': 'Action',
  'draft.table.state': 'State',
  'draft.table.clause': 'Clause',
  'draft.table.why': 'Why',
  'draft.table.source': 'Source',
  'draft.in-plan': 'In this plan',
  'draft.not-in-plan': 'Not in this plan',
  'draft.ambiguous': 'Ambiguous',
  'draft.unresolved': 'Unresolved',
  'draft.in-plan.count': ({ count }: Count) => `${count} in this plan`,
  'draft.not-in-plan.count': ({ count }: Count) => `${count} not in this plan`,
  'draft.ambiguous.count': ({ count }: Count) => `${count} ambiguous`,
  'draft.unresolved.count': ({ count }: Count) => `${count} unresolved`,
  'draft.reference': ({ number, verdict }: { number: number; verdict: string }) => `Reference ${number}: ${verdict}`,
  'draft.mentions': ({ count }: Count) => `${plural(count, 'mention')} in this plan`,
  'draft.may.exist': 'This plan does not mention it. It may well exist.',
  'draft.may.be': ({ candidates }: { candidates: string }) => `It may be ${candidates}.`,
  'draft.perhaps': ({ meaning, why }: { meaning: string; why: string }) => `Perhaps ${meaning} is meant: ${why}.`,
  'draft.open.on': ({ host }: { host: string }) => `Open on ${host}`,
  'draft.by.rule': '(link generated, not verified)',
  'draft.no.item': ({ item }: { item: string }) => `this plan has no action item ${item}`,
  'draft.no.clause': ({ resolution, clauses }: { resolution: string; clauses: string }) =>
    `${resolution} has no clause ${clauses} there`,
  'draft.no.group': ({ group, years }: { group: string; years: string }) =>
    `ITU-T has no Study Group ${group} in the study period ${years}`,
  'draft.untracked': ({ reason }: { reason: string }) =>
    reason ? `listed as no longer tracked (“${reason}”)` : 'listed as no longer tracked',
  'draft.perhaps.group': ({ group }: { group: string }) =>
    `the other Questions of this text are those of Study Group ${group}`,
  'draft.perhaps.revision': 'the plan cites another revision',
  'draft.perhaps.title': ({ name }: { name: string }) => `the title beside it is that of ${name}`,
  'draft.because.item': 'the text names this item',
  'draft.because.clause': 'the text names this clause',
  'draft.because.implements': ({ clause }: { clause: string }) => `it implements ${clause}`,
  'draft.because.resolution': ({ resolution }: { resolution: string }) => `it is of ${resolution}`,
  'draft.because.names': ({ name }: { name: string }) => `names ${name} too`,
  'draft.because.words': ({ words }: { words: string }) => `worded alike: ${words}`,
} as const
