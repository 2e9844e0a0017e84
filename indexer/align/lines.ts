import type { Matching } from '../../lib/comparison/matching'
import type { Entry, EntryKind } from '../../lib/domain/entry'
import type { Line, Pair } from '../../lib/domain/line'

type OpenLine = { kind: EntryKind; stages: Line['stages']; last: string }

/**
 * Lines that grow edition by edition, oldest first: what a matching pairs goes on, what it does not is a new line. Of a note
 * that was split or merged the longest part goes on.
 */
export class Lines {
  /** In the order in which they began. */
  private readonly lines: OpenLine[] = []
  /** The lines of the edition that was added last, by the id that their entry has there. */
  private current = new Map<string, OpenLine>()

  /** Takes up lines as they were named, up to and with the edition that was added last. */
  goOn(named: readonly Line[], edition: string): void {
    for (const { kind, stages, last } of named) {
      const line: OpenLine = { kind, stages: [...stages], last }
      this.lines.push(line)
      if (last === edition) this.current.set(stages.at(-1)!.entry, line)
    }
  }

  /** Begins with the oldest edition: each of its entries is a line. */
  begin(edition: string, entries: Iterable<Entry>): void {
    for (const { id, kind } of entries) this.current.set(id, this.open(edition, id, kind))
  }

  /** Adds an edition; `matching` ties it to the one before. */
  add(edition: string, entries: readonly Entry[], matching: Matching): void {
    const ties = new Map(tiesOf(matching, entries).map((tie) => [tie.later, tie]))
    const next = new Map<string, OpenLine>()
    for (const { id, kind } of entries) {
      const tie = ties.get(id)
      const known = tie && this.current.get(tie.earlier)
      const line = known ?? this.open(edition, id, kind)
      if (known && !isSteady(tie))
        line.stages.push({
          edition,
          entry: id,
          tie: { certainty: tie.certainty, reason: tie.reason, moved: tie.moved },
        })
      line.last = edition
      next.set(id, line)
    }
    this.current = next
  }

  private open(edition: string, entry: string, kind: EntryKind): OpenLine {
    const line: OpenLine = { kind, stages: [{ edition, entry }], last: edition }
    this.lines.push(line)
    return line
  }

  /** The lines, each with an id of its own: of several whose entries have one id, that which began last has it plain. */
  named(): Line[] {
    const nameOf = ({ stages }: OpenLine) => stages.at(-1)!.entry
    const plain = new Map(this.lines.map((line) => [nameOf(line), line]))
    return this.lines.map((line) => {
      const name = nameOf(line)
      return { id: plain.get(name) === line ? name : `${name}@${line.last}`, ...line }
    })
  }
}

/** Whether nothing is new: the same id, and certainly the same entry. */
const isSteady = ({ earlier, later, certainty, reason, moved }: Pair): boolean =>
  earlier === later && certainty === 'certain' && reason !== 'divided' && !moved

/** The pairs of a matching, and for each note that was split or merged a pair with its longest part. */
function tiesOf({ pairs, splits, merges }: Matching, entries: readonly Entry[]): Pair[] {
  const lengthOf = new Map(entries.map(({ id, text }) => [id, text.length]))
  const divided = (earlier: string, later: string): Pair => ({
    kind: 'note',
    earlier,
    later,
    certainty: 'certain',
    reason: 'divided',
    moved: false,
  })
  const longest = (ids: readonly string[]) =>
    ids.reduce((best, id) => ((lengthOf.get(id) ?? 0) > (lengthOf.get(best) ?? 0) ? id : best))
  return [
    ...pairs,
    ...splits.map(({ earlier, later }) => divided(earlier, longest(later))),
    ...merges.map(({ earlier, later }) => divided(earlier[0]!, later)),
  ]
}
