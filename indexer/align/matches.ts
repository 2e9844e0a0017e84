import type { Entry } from '../../lib/domain/entry'
import type { Pair, PairReason } from '../../lib/domain/line'
import { wordingOf } from '../../lib/text/wording'
import { mainField } from './fields'
import { alignSequence } from './sequence'

/** A pair, with `moved` where it left the order of its neighbours. */
export type Match = Pair & { moved: boolean }

const CERTAIN: ReadonlySet<PairReason> = new Set(['same-number', 'same-order', 'announced'])

type Worded = { entry: Entry; wording: string }

/** Why two passages of one container are one. The number of a clause is printed, that of a note only counts. */
function reasonOf(a: Worded, b: Worded, moved: boolean): PairReason {
  if (!moved && a.wording === b.wording) return 'same-order'
  if (a.entry.kind === 'clause' && a.entry.label !== null && a.entry.id === b.entry.id) return 'same-number'
  return a.wording === b.wording ? 'same-wording' : 'like-wording'
}

/** What has been paired so far. An entry is in one pair, split or merger at most. */
export class Matches {
  readonly pairs: Match[] = []
  readonly splits: { earlier: string; later: string[] }[] = []
  readonly merges: { earlier: string[]; later: string }[] = []
  private readonly byEarlier = new Map<string, string>()
  private readonly byLater = new Map<string, string>()
  private readonly dividedEarlier = new Set<string>()
  private readonly dividedLater = new Set<string>()

  add(earlier: Entry, later: Entry, reason: PairReason, likeness: number, moved = false): void {
    this.byEarlier.set(earlier.id, later.id)
    this.byLater.set(later.id, earlier.id)
    const certainty = CERTAIN.has(reason) ? 'certain' : 'proposed'
    this.pairs.push({ kind: later.kind, earlier: earlier.id, later: later.id, certainty, reason, likeness, moved })
  }

  /** The id in the later edition of an entry of the earlier one. */
  laterOf = (earlier: string): string | undefined => this.byEarlier.get(earlier)
  earlierOf = (later: string): string | undefined => this.byLater.get(later)
  isOpen = ({ id }: Entry, side: 'earlier' | 'later'): boolean =>
    !(side === 'earlier' ? this.byEarlier : this.byLater).has(id)

  /** Whether a passage was split or merged word for word: its words are there, only its paragraphs are others. */
  isOnlyDivided = (id: string, side: 'earlier' | 'later'): boolean =>
    (side === 'earlier' ? this.dividedEarlier : this.dividedLater).has(id)

  /** Pairs entries of one container by their words and order. */
  addSequence(earlier: readonly Entry[], later: readonly Entry[]): void {
    const passage = (entry: Entry) => ({ id: entry.id, entry, wording: wordingOf(mainField(entry).text) })
    const { pairs, splits, merges } = alignSequence(earlier.map(passage), later.map(passage))
    for (const { earlier: a, later: b, likeness, moved } of pairs) {
      this.add(a.entry, b.entry, reasonOf(a, b, moved), likeness, moved)
    }
    for (const { earlier: a, later } of splits) {
      this.splits.push({ earlier: a.id, later: later.map(({ id }) => id) })
      this.divide(
        [a.id],
        later.map(({ id }) => id),
      )
    }
    for (const { earlier, later: b } of merges) {
      this.merges.push({ earlier: earlier.map(({ id }) => id), later: b.id })
      this.divide(
        earlier.map(({ id }) => id),
        [b.id],
      )
    }
  }

  private divide(earlier: readonly string[], later: readonly string[]): void {
    for (const id of earlier) {
      this.byEarlier.set(id, later[0]!)
      this.dividedEarlier.add(id)
    }
    for (const id of later) {
      this.byLater.set(id, earlier[0]!)
      this.dividedLater.add(id)
    }
  }
}
