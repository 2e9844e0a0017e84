import { mainField } from '../../lib/comparison/fields'
import type { Matching } from '../../lib/comparison/matching'
import type { Entry } from '../../lib/domain/entry'
import type { Pair, PairReason } from '../../lib/domain/line'
import { wordingOf } from '../../lib/text/wording'
import { alignSequence } from './sequence'

const CERTAIN: ReadonlySet<PairReason> = new Set(['same-number', 'same-order', 'announced', 'divided'])

type Worded = { entry: Entry; wording: string }

/** Why two passages of one container are one. The number of a clause is printed, that of a note only counts. */
function reasonOf(a: Worded, b: Worded, moved: boolean): PairReason {
  if (!moved && a.wording === b.wording) return 'same-order'
  if (a.entry.kind === 'clause' && a.entry.label !== null && a.entry.id === b.entry.id) return 'same-number'
  return a.wording === b.wording ? 'same-wording' : 'like-wording'
}

/** What has been paired so far. An entry is in one pair, split or merger at most. */
export class Matches implements Matching {
  readonly pairs: Pair[] = []
  readonly splits: { earlier: string; later: string[] }[] = []
  readonly merges: { earlier: string[]; later: string }[] = []
  private readonly byEarlier = new Map<string, string>()
  private readonly byLater = new Map<string, string>()

  add(earlier: Entry, later: Entry, reason: PairReason, moved = false): void {
    this.byEarlier.set(earlier.id, later.id)
    this.byLater.set(later.id, earlier.id)
    const certainty = CERTAIN.has(reason) ? 'certain' : 'proposed'
    this.pairs.push({ kind: later.kind, earlier: earlier.id, later: later.id, certainty, reason, moved })
  }

  /** The id in the later edition of an entry of the earlier one. */
  laterOf = (earlier: string): string | undefined => this.byEarlier.get(earlier)
  earlierOf = (later: string): string | undefined => this.byLater.get(later)
  isOpen = ({ id }: Entry, side: 'earlier' | 'later'): boolean =>
    !(side === 'earlier' ? this.byEarlier : this.byLater).has(id)

  /** Pairs entries of one container by their words and order. */
  addSequence(earlier: readonly Entry[], later: readonly Entry[]): void {
    const passage = (entry: Entry) => {
      const { text } = mainField(entry)
      return { entry, text, wording: wordingOf(text) }
    }
    const { pairs, splits, merges } = alignSequence(earlier.map(passage), later.map(passage))
    for (const { earlier: a, later: b, moved } of pairs) {
      this.add(a.entry, b.entry, reasonOf(a, b, moved), moved)
    }
    const ids = (passages: readonly { entry: Entry }[]) => passages.map(({ entry }) => entry.id)
    for (const { earlier: whole, later: parts } of splits) {
      this.splits.push({ earlier: whole.entry.id, later: ids(parts) })
      this.divide([whole.entry.id], ids(parts))
    }
    for (const { earlier: parts, later: whole } of merges) {
      this.merges.push({ earlier: ids(parts), later: whole.entry.id })
      this.divide(ids(parts), [whole.entry.id])
    }
  }

  private divide(earlier: readonly string[], later: readonly string[]): void {
    for (const id of earlier) {
      this.byEarlier.set(id, later[0]!)
    }
    for (const id of later) {
      this.byLater.set(id, earlier[0]!)
    }
  }
}
