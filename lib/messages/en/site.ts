/** What stands on every page: the name, the keys, the edition, how to cite. */
export const site = {
  'site.name': 'Action Plan Explorer',
  'site.skip': 'Skip to the content',
  'site.keys.press': 'Press',
  'site.keys.or': 'or',
  'site.keys.on': 'on any page to go straight to a resolution, item, document or group.',
  'edition.undated': 'date of the edition not stated',
  'edition.newest': 'newest',
  'edition.older': ({ name }: { name: string }) => `You are reading an older edition: ${name}.`,
  'edition.open.newest': ({ name }: { name: string }) => `Open this page in the newest edition, ${name}`,
  'copy.link': 'Copy link to this paragraph',
  'cite.copy': 'Copy',
  'cite.copy.form': ({ name }: { name: string }) => `Copy ${name}`,
} as const
