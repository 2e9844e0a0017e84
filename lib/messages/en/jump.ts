/** What parts that run in the browser say: the menu of keys, the cards. They load this file alone. */
export const jump = {
  'jump.title': 'Jump to',
  'jump.label': 'Jump to a number, a name or a page',
  'jump.where': 'Where to jump',
  'jump.placeholder': '92-05, Q5/13, TSAG TD25R1, a name, a page …',
  'jump.page': 'Page',
  'jump.search': 'Search',
  'jump.choose': 'choose ·',
  'jump.enter': 'Enter',
  'jump.goes': 'goes there ·',
  'jump.escape': 'Esc',
  'jump.closes': 'closes',
  'jump.key': 'Ctrl K',
  'jump.suggestions': 'Suggestions',
  'card.also': 'Also in',
} as const
