/** What parts that run in the browser say: the menu of keys, the cards. A page carries those of its language (`script-words.ts`). */
export const jump = {
  'jump.title': 'Jump to',
  'jump.label': 'Jump to a number, a name or a page',
  'jump.where': 'Where to jump',
  'jump.placeholder': '92-05, Q5/13, TSAG TD25R1, a name, a page …',
  'jump.page': 'Page',
  'jump.search': 'Search',
  'jump.search.for': ({ q }: { q: string }) => `Search for “${q}”`,
  'jump.help': '↑ ↓ to choose, Enter to go there, Esc to close',
  'jump.key': 'Ctrl K',
  'jump.suggestions': 'Suggestions',
  /** Read aloud while somebody types. */
  'jump.suggestions.count': ({ count }: { count: string }) => `Suggestions: ${count}`,
  'copied.link': 'Link copied',
  copied: 'Copied',
  'copied.not': 'The browser does not allow copying: select the text instead',
  'card.also': 'Also in',
  'card.more': ({ count }: { count: string }) => `and ${count} more`,
} as const
