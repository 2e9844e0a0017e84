import { say } from './message'

/** Stands where a script puts what it knows: a count, or what was typed. */
const PLACE = '{}'

/** The sentences that parts in the browser say: the few of the reader's language that a page carries for its scripts. */
export const scriptWords = () => ({
  copied: say('copied'),
  copiedLink: say('copied.link'),
  copiedNot: say('copied.not'),
  cardAlso: say('card.also'),
  cardMore: say('card.more', { count: PLACE }),
  jumpTitle: say('jump.title'),
  jumpLabel: say('jump.label'),
  jumpWhere: say('jump.where'),
  jumpPlaceholder: say('jump.placeholder'),
  jumpPage: say('jump.page'),
  jumpSearch: say('jump.search'),
  jumpSearchFor: say('jump.search.for', { q: PLACE }),
  jumpHelp: say('jump.help'),
  suggestions: say('jump.suggestions'),
  suggestionsCount: say('jump.suggestions.count', { count: PLACE }),
})

export type ScriptWords = ReturnType<typeof scriptWords>
