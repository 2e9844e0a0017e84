import { plural } from './plural'

type Count = { count: number }

/** How accurate the explorer is, and what it is. */
export const trust = {
  'trust.description': 'How well the rules find the references of the plan, against labels made by hand, kind by kind.',
  'trust.lead': ({ count }: Count) =>
    `The rules that find references were compared with labels made by hand, on ${plural(count, 'place')} of the official WTSA-16 plan: half of its action items and resolutions. Other texts are measured below.`,
  'trust.measured': 'Measured accuracy',
  'trust.scrolls': 'Accuracy, scrolls sideways',
  'trust.kind': 'Kind',
  'trust.labels': 'Labels',
  'trust.precision': 'Precision',
  'trust.recall': 'Recall',
  'trust.wrong': 'Wrong',
  'trust.missed': 'Missed',
  'trust.states': 'States of Recommendations in a place',
  'trust.explained':
    'Precision is the share of what was found that is right, recall the share of what is there that was found. These rules were tuned on the same labels; expect lower accuracy on other text.',
  'trust.limits': 'Limits of the rules',
  'trust.limit.documents':
    'A bare document number is given to the body that its sentence or its item speaks of; where none does, it stays open.',
  'trust.limit.names':
    'A name that is not in the lists of names is not found; a number without its letters is not found.',
  'trust.limit.clauses':
    'Which clause an item implements follows its citation, and the wording where the citation is open or plainly wrong.',
  'trust.limit.events': 'Two events are one where date, place and title agree as far as they are printed.',
  'trust.open': ({ count }: Count) =>
    `${plural(count, 'reference of this plan is', 'references of this plan are')} not resolved.`,
  'trust.faults': ({ count, list }: { count: number; list: string }) =>
    `${plural(count, 'problem was', 'problems were')} noticed: ${list}.`,
  'trust.gaps': ({ list }: { list: string }) =>
    `Clauses and items whose link to each other, or to evidence, is not known are listed under ${list}.`,
  'about.title': 'About this explorer',
  'about.description': 'What this explorer is, what it was made from, and what it offers to other programs.',
  'about.what': 'What it is',
  'about.what.made': ({ source, entries, mentions }: { source: string; entries: number; mentions: number }) =>
    `It reads the action plan of a standards assembly, splits it into entries that can be linked to, and finds what each of them cites. What you see here was made by rules from one document, ${source}: ${plural(entries, 'entry', 'entries')} and ${plural(mentions, 'mention')}. The official text prevails.`,
  'about.what.introduction': 'The plan’s own introduction is below.',
  'about.command': ({ command }: { command: string }) =>
    `To read the official text here, or another plan, as a Word file or as its text export: ${command}`,
  'about.trust': 'Accuracy and limits',
  'about.trust.lost': ({ list }: { list: string }) =>
    `Nothing of the document is lost: every character is in one entry, or in the ${list}.`,
  'about.trust.unread': 'list of what was not read',
  'about.trust.guessed': ({ count }: Count) =>
    `Nothing is guessed: ${plural(count, 'reference is', 'references are')} not resolved, and shown as such, with the reason.`,
  'about.trust.back': 'Everything leads back: each passage has an address of its own.',
  'about.trust.faults': ({ count, list }: { count: number; list: string }) =>
    `${plural(count, 'problem')} in the document: ${list}.`,
  'about.trust.unsure': ({ count, list }: { count: number; list: string }) =>
    `${plural(count, 'thing')} the explorer was unsure of, or did not read: ${list}.`,
  'about.trust.measured': 'Measured accuracy, kind by kind',
  'about.trust.addresses': 'Links to itu.int are generated from the identifier alone and were not verified.',
  'about.api.description': 'description',
  'about.edition': 'The whole edition',
  'about.source': 'source text',
  'about.files': ({ edition, source }: { edition: string; source: string }) =>
    `${edition} and the ${source} are files.`,
  'about.introductions': 'Introductory text of the plan',
  'about.api': ({ api, description }: { api: string; description: string }) =>
    `The ${api} gives programs all that the pages show, with examples to copy; its ${description} is OpenAPI 3.1.`,
} as const
