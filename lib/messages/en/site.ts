import { plural } from './plural'

/** What stands on every page: the name, the keys, the edition, how to cite. */
export const site = {
  'site.name': 'Action Plan Explorer',
  'site.colon': ': ',
  'site.skip': 'Skip to the content',
  'site.keys': ({ one, other }: { one: string; other: string }) =>
    `Press ${one} or ${other} on any page to go straight to a resolution, item, document or group.`,
  'site.description': 'Search an action plan of a standards assembly and follow what it cites, both ways.',
  'site.languages': 'Languages',
  'edition.undated': 'date of the edition not stated',
  'edition.newest': 'newest',
  'edition.all': ({ count }: { count: number }) => `All ${plural(count, 'edition')}`,
  'edition.older': ({ name }: { name: string }) => `You are reading an older edition: ${name}.`,
  'edition.open.newest': ({ name }: { name: string }) => `Open this page in the newest edition, ${name}`,
  'copy.link': 'Copy link to this paragraph',
  'cite.copy': 'Copy',
  'cite.copy.form': ({ name }: { name: string }) => `Copy ${name}`,
  'file.form.ics': 'Calendar',
  'file.form.txt': 'Text',
  'file.form.atom': 'Feed',
  'cite.plain': 'Plain text',
  'edition.not.stated': 'edition not stated',
  'edition.without.date': 'undated',
} as const
