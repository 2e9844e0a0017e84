import type { WordPart } from '../../comparison/word-difference'
import type { ComparisonGroup } from './filter'
import type { PlaceView } from './place'

/** So many changes and references stand on a page at most; a place that has more stands alone. */
const ON_A_PAGE = 100

/** What stayed the same between two changes is shown up to so many characters, half of them on either side of the gap. */
const LONGEST_SAME = 360

/** One page of a comparison. */
export type ComparisonPart = { groups: ComparisonGroup[]; page: number; pages: number }

const sizeOf = ({ changes, gained, lost }: PlaceView) => changes.length + gained.length + lost.length

/** The page of a comparison with this number, counted from 1; the last one where there are fewer. */
export function partOf(groups: readonly ComparisonGroup[], page: number): ComparisonPart {
  const parts: ComparisonGroup[][] = [[]]
  let size = 0
  for (const group of groups)
    for (const place of group.places) {
      if (size > 0 && size + sizeOf(place) > ON_A_PAGE) {
        parts.push([])
        size = 0
      }
      size += sizeOf(place)
      const part = parts.at(-1)!
      const last = part.at(-1)
      if (last?.id === group.id) last.places.push(place)
      else part.push({ ...group, places: [place] })
    }
  const at = Math.min(page, parts.length)
  return { groups: parts[at - 1]!.map(withShortWords), page: at, pages: parts.length }
}

const withShortWords = (group: ComparisonGroup): ComparisonGroup => ({
  ...group,
  places: group.places.map((place) => ({
    ...place,
    changes: place.changes.map((change) => ({ ...change, words: shorten(change.words) })),
  })),
})

/** Words with what stayed the same cut where it is long; what came and went is whole. */
export const shorten = (words: readonly WordPart[]): WordPart[] =>
  words.map((part, i) => {
    const { kind, text } = part
    if (kind !== 'same' || text.length <= LONGEST_SAME) return part
    const half = LONGEST_SAME / 2
    const head = i === 0 && words.length > 1 ? '' : text.slice(0, text.lastIndexOf(' ', half) + 1)
    const tail = i === words.length - 1 ? '' : text.slice(text.indexOf(' ', text.length - half))
    return { kind, text: `${head}…${tail}` }
  })
