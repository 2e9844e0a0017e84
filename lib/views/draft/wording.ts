import type { EntryOf } from '../../domain/entry'
import type { Corpus } from '../../library/format'
import type { Lookups } from '../../library/lookups'
import { stemsOf } from '../../mandates/wording'

/** How far a text is worded like a passage, from 0 to 1, and the words that tell most, as the text has them. */
export type Likeness = { id: string; share: number; words: string[] }

/** A passage by its telling words: how much each weighs in it. */
type Weighted = { id: string; words: ReadonlyMap<string, number>; length: number }
type Index = { actions: Weighted[]; clauses: Weighted[]; frequency: ReadonlyMap<string, number>; total: number }

/** What else is said of an item, and how much its words weigh beside those of the action itself. */
const WEIGHTS = { action: 1, clause: 0.7, title: 0.5, progress: 0.3 } as const
/** How many of the words that two texts share are told. */
const TOLD = 5
/** A passage that has fewer words of the text than this in common with it is not worded like it. */
const LEAST_WORDS = 3

/**
 * Words of any draft, common in speech and rare in plans, where "they tell us what to do" would seem to tell something. The
 * words that every clause has are left out already (`stemsOf`).
 */
const EVERYDAY = new Set(
  'after again already another ask away because before being but can could did do does done each even ever every few first further get give given he her here him his how however i introduction just know last less like little made make many may me might more most much must my need never next no none not now of off once one only our out over own part please same say see several she should so some still such take tell than thank them then there therefore these they thing those though thus too two us use very want was way we well were what while who whom whose why will within without would yes yet you your'.split(
    ' ',
  ),
)
/** A word, and no number or letter by itself. */
const isWord = (word: string) => /\p{L}{2}/u.test(word) && !EVERYDAY.has(word)

const indexes = new WeakMap<Corpus, Index>()

const wholeOf = (entry: EntryOf<'clause'>, lookups: Lookups): string =>
  [entry, ...lookups.childrenOf(entry.id)].map(({ text, lead }) => text.slice(lead)).join(' ')

function indexOf(lookups: Lookups): Index {
  const known = indexes.get(lookups.corpus)
  if (known) return known
  const frequency = new Map<string, number>()
  const weighted = (id: string, parts: readonly (readonly [text: string, weight: number])[]): Weighted => {
    const words = new Map<string, number>()
    for (const [text, weight] of parts)
      for (const stem of stemsOf(text).keys()) words.set(stem, Math.max(weight, words.get(stem) ?? 0))
    return { id, words, length: words.size }
  }
  const actions = lookups.entriesOfKind('action-item').map((item) => {
    const resolution = lookups.getEntry(item.parent ?? '')
    const implemented = lookups.linksFrom(item.id).flatMap(({ kind, to }) => {
      const clause = kind === 'implements' ? lookups.getEntry(to) : undefined
      return clause?.kind === 'clause' ? [[wholeOf(clause, lookups), WEIGHTS.clause] as const] : []
    })
    const notes = lookups.childrenOf(item.id).map(({ text }) => [text, WEIGHTS.progress] as const)
    const title = resolution?.kind === 'resolution' ? resolution.title : ''
    return weighted(item.id, [[item.action, WEIGHTS.action], ...implemented, [title, WEIGHTS.title], ...notes])
  })
  const clauses = lookups
    .entriesOfKind('clause')
    .filter(({ role }) => role === 'clause' || role === 'annex')
    .map((clause) => {
      const resolution = lookups.getEntry(clause.location)
      const title = resolution?.kind === 'resolution' ? resolution.title : ''
      return weighted(clause.id, [
        [wholeOf(clause, lookups), WEIGHTS.action],
        [title, WEIGHTS.title],
      ])
    })
  for (const { words } of [...actions, ...clauses])
    for (const word of words.keys()) frequency.set(word, (frequency.get(word) ?? 0) + 1)
  const index = { actions, clauses, frequency, total: actions.length + clauses.length }
  indexes.set(lookups.corpus, index)
  return index
}

/** How like the passages are to a text: by the words that they share, rare ones and repeated ones weighing more. */
export function wordingOf(text: string, lookups: Lookups): { action: Likeness[]; clause: Likeness[] } {
  const { actions, clauses, frequency, total } = indexOf(lookups)
  const rarity = (stem: string) => Math.log(1 + total / (frequency.get(stem) ?? total)) / Math.log(1 + total)
  const asked = new Map([...stemsOf(text)].filter(([stem, { word }]) => frequency.has(stem) && isWord(word)))
  const weightOf = (stem: string) => rarity(stem) ** 2 * (1 + Math.log(asked.get(stem)!.count))
  let all = 0
  for (const stem of asked.keys()) all += weightOf(stem)
  const like = ({ id, words, length }: Weighted): Likeness[] => {
    const shared: { word: string; weight: number }[] = []
    let own = 0
    for (const [stem, weight] of words) {
      own += weight * rarity(stem) ** 2
      if (asked.has(stem)) shared.push({ word: asked.get(stem)!.word, weight: weight * weightOf(stem) })
    }
    if (shared.length < Math.min(LEAST_WORDS, length)) return []
    shared.sort((a, b) => b.weight - a.weight)
    const common = shared.reduce((sum, { weight }) => sum + weight, 0)
    return [{ id, share: common / Math.sqrt(all * own || 1), words: shared.slice(0, TOLD).map(({ word }) => word) }]
  }
  return { action: actions.flatMap(like), clause: clauses.flatMap(like) }
}
