import { plural } from './plural'

type Count = { count: number }

/** Pages of bodies: offices, groups, study groups. */
export const bodies = {
  'body.tsb': 'TSB and its Director',
  'body.study-groups': 'All study groups',
  'body.regional-groups': 'Regional groups',
  'body.secretary-general': 'Secretary-General and General Secretariat',
  'body.council': 'Council',
  'body.bdt': 'BDT and its Director',
  'body.br': 'BR and its Director',
  'body.membership': 'Membership',
  'body.itu-t': 'ITU-T as a whole',
  'body.kind': 'Body',
  'body.role': 'Role',
  'body.state': 'State',
  'body.tasks': 'Action items',
  'body.tasks.naming': ({ name, count }: { name: string; count: number }) =>
    `${plural(count, 'action item')} that ${count === 1 ? 'concerns' : 'concern'} ${name}`,
  'body.tasks.none': 'No action items are assigned to it.',
  'body.tasks.no.match': 'No action item matches both filters.',
  'body.tasks.some': ({ shown, total }: { shown: number; total: number }) =>
    `${shown} of ${plural(total, 'action item')}`,
  'body.show.all': 'show all',
  'body.reported': 'What it reported',
  'body.reports.to': ({ name }: { name: string }) => `Reports to ${name}`,
  'body.reports.to.note': ({ count }: Count) => `${plural(count, 'action item')} whose action or milestone says so`,
  'body.reports.action': 'the action says so',
  'body.reports.milestone': 'due at one of its meetings',
  'body.action': 'Action',
  'body.state.and.milestone': 'State, milestone',
  'desk.jumps': 'On this page',
  'desk.parts': 'Regional and other groups',
  'desk.reports.to': 'Reports to it',
  'desk.tasks': ({ name, count }: { name: string; count: number }) => `Action items concerning ${name} (${count})`,
  'desk.changed': ({ count, date }: { count: number; date: string }) =>
    `Changed since ${date}: ${plural(count, 'action item')}.`,
  'desk.changes': ({ name }: { name: string }) => `What changed for ${name}`,
  'desk.silent': ({ name, own, everyone }: { name: string; own: number; everyone: number }) =>
    everyone > 0
      ? `No progress reported: ${own} of ${name}, ${everyone} of all study groups.`
      : `No progress reported: ${own}.`,
  'desk.assigned': ({ name, count }: { name: string; count: number }) =>
    `${plural(count, 'resolution')} assigned to ${name} in Table 1`,
  'body.assignments': ({ count }: Count) => `${plural(count, 'resolution')} in Table 1`,
  'assignment.acts': 'acts',
  'assignment.collaborates': 'collaborates',
  'assignment.receives': 'receives reports',
  'role.acts': 'Acts',
  'role.collaborates': 'Collaborates',
  'role.named': 'Named otherwise',
  'role.everyone': 'All study groups',
  'role.reports': 'Reported only',
  'bodies.offices': 'Offices and membership',
  'bodies.groups': 'TSAG, study groups and their parts',
  'bodies.others': 'Other bodies',
  'bodies.lead': 'Who is asked to act or to collaborate, and in how many action items.',
  'bodies.acts': 'Acts',
  'bodies.collaborates': 'Collaborates',
  'desk.own': 'its own',
  'desk.cited.beside': ({ item }: { item: string }) => `cited beside it in ${item}`,
  'desk.organizes': 'it organizes',
  'desk.told.beside': ({ item }: { item: string }) => `mentioned beside it in ${item}`,
} as const
