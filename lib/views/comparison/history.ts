import { entryIn, lineOf, orderOf } from '../../comparison/from-lines'
import { type MovedChange, type WordPart, wordsOf } from '../../comparison/word-difference'
import { headingOf } from '../../comparison/words'
import type { Change } from '../../domain/change'
import type { Entry } from '../../domain/entry'
import type { Line, PairReason } from '../../domain/line'
import type { OpenEdition } from '../../library/edition'
import { openHistory, type PlanHistory, type Predecessor, type Step } from '../../library/history'
import type { Library } from '../../library/library'
import type { EditionInfo, PlanInfo } from '../../library/manifest'
import { successorOf } from '../../library/series'
import { datedOrigin, entryRef, type Ref } from '../../refs/ref'
import { groupBy } from '../../text/group-by'
import { onceFor } from '../../text/once-for'

/** The state that the ticks of an item say: a cell that is ticked, or none. */
export type TickState = 'completed' | 'periodic' | 'open'

export type HistoryChange = { heading: string; words: WordPart[] }

/** The state of an item in one edition; null for what has no ticks. */
export type StateStage = { edition: EditionInfo; ref: Ref; state: TickState | null }

/** A line in one edition. */
export type HistoryStage = StateStage & {
  /** The id that it has there. */
  id: string
  /** Items only. */
  milestone: string
  /** What changed against the edition before; empty in the first. */
  changes: HistoryChange[]
  /** Why it is taken for what it was in the edition before, where that is only proposed. */
  proposed: PairReason | null
}

export type History = {
  id: string
  /** Newest first. */
  stages: HistoryStage[]
  /** Whether the line ends before the newest edition of its plan, or begins after the first. */
  ended: boolean
  began: boolean
  /** What it goes on from in the plan of the assembly before, and where it goes on in the plan of the next one. */
  before: { edition: EditionInfo; ref: Ref; id: string } | null
  after: { edition: EditionInfo; ref: Ref; id: string } | null
}

/** The history of an item, a clause or a resolution; null where the plan is being aligned, or has no such entry. */
export async function getHistory(library: Library, edition: OpenEdition, id: string): Promise<History | null> {
  const traced = await trace(library, edition, id)
  if (!traced) return null
  const { plan, history, entry, line } = traced
  const stages = traced.stages.map(withChanges(line))
  return {
    id,
    stages: [...stages].reverse(),
    ended: line.last !== plan.editions[0]!.date,
    began: line.stages[0]!.edition !== plan.editions.at(-1)!.date,
    before: tiedBefore(library, history.predecessor, entry, stages[0]),
    after: await tiedAfter(library, plan, entry, stages.at(-1)),
  }
}

/** The states of an item over the editions, newest first; none where the plan is being aligned, or has no such item. */
export async function getStates(library: Library, edition: OpenEdition, id: string): Promise<StateStage[]> {
  return (await trace(library, edition, id))?.stages.toReversed() ?? []
}

/** A line in one edition, with the changes of its step as they are held. */
type Stage = Omit<HistoryStage, 'changes' | 'proposed'> & { own: readonly Change[] }

type Traced = { plan: PlanInfo; history: PlanHistory; entry: Entry; line: Line; stages: Stage[] }

/** The line of an entry, with its stages, oldest first. */
async function trace(library: Library, { info, lookups }: OpenEdition, id: string): Promise<Traced | null> {
  const plan = library.getPlan(info.plan)
  const entry = lookups.getEntry(id)
  const history = plan && entry && (await openHistory(library.directory, plan))
  const line = history && lineOf(history, info.date, entry.kind, id)
  if (!plan || !entry || !history || !line) return null
  const at = orderOf(history)
  const editions = [...plan.editions].reverse().filter(({ date }) => entryIn(line, date, at) !== null)
  return { plan, history, entry, line, stages: stagesOf(line, editions, history, entry, info.date) }
}

/** A stage with the words of its changes, and why it is taken for what it was before. */
const withChanges =
  ({ stages }: Line) =>
  ({ own, ...stage }: Stage, i: number): HistoryStage => {
    const tie = i > 0 ? stages.find(({ edition }) => edition === stage.edition.date)?.tie : undefined
    return {
      ...stage,
      changes: own.map((change) => ({ heading: headingOf(change), words: differencesOf(change) })),
      proposed: tie?.certainty === 'proposed' ? tie.reason : null,
    }
  }

type Fields = Record<'milestone' | 'periodicGoalsMet' | 'completed', string>

/**
 * The line in each of the editions, oldest first. Milestone and ticks are those of the edition that is open, and in the
 * others what the changes between say: no other edition is read.
 */
function stagesOf(
  line: Line,
  editions: readonly EditionInfo[],
  history: PlanHistory,
  entry: Entry,
  open: string,
): Stage[] {
  const at = orderOf(history)
  const idIn = (date: string) => entryIn(line, date, at) ?? entry.id
  const steps = new Map(history.steps.map((step) => [step.later, step]))
  const own = editions.map(({ date }, i) => (i === 0 ? [] : changesOf(steps.get(date), idIn(date), entry.kind)))
  const fields = new Map<string, Fields>()
  const start = editions.findIndex(({ date }) => date === open)
  const now: Fields =
    entry.kind === 'action-item'
      ? { milestone: entry.milestone, periodicGoalsMet: entry.periodicGoalsMet, completed: entry.completed }
      : { milestone: '', periodicGoalsMet: '', completed: '' }
  fields.set(open, now)
  for (let i = start - 1, known = now; i >= 0; i--) {
    known = applied(known, own[i + 1]!, idIn(editions[i + 1]!.date), 'before')
    fields.set(editions[i]!.date, known)
  }
  for (let i = start + 1, known = now; i < editions.length; i++) {
    known = applied(known, own[i]!, idIn(editions[i]!.date), 'after')
    fields.set(editions[i]!.date, known)
  }
  return editions.map((edition, i) => {
    const id = idIn(edition.date)
    const { milestone, periodicGoalsMet, completed } = fields.get(edition.date)!
    return {
      edition,
      id,
      ref: entryRef(datedOrigin(edition), {
        id,
        kind: entry.kind,
        location: entry.kind === 'action-item' ? id : entry.location,
      }),
      milestone,
      state:
        entry.kind !== 'action-item'
          ? null
          : completed.startsWith('√')
            ? 'completed'
            : periodicGoalsMet.startsWith('√')
              ? 'periodic'
              : 'open',
      own: own[i]!,
    }
  })
}

/** The changes of a step that belong to an entry: of an item and a resolution also those of what counts for it. */
function changesOf(step: Step | undefined, id: string, kind: Entry['kind']): Change[] {
  if (!step) return []
  const { at, of } = orderedChanges(step)
  return (kind === 'action-item' || kind === 'resolution' ? at.get(id) : of.get(id)) ?? []
}

type OrderedChanges = Record<'at' | 'of', ReadonlyMap<string, Change[]>>

/** The changes of a step by the item or resolution that they count for, and by the entry that they are of; what is implied is left out. */
const orderedChanges = onceFor((step: Step): OrderedChanges => {
  const changes = step.changes.filter(({ implied }) => !implied)
  const of = changes.flatMap((change) => ('later' in change ? [change.later].flat().map((id) => ({ id, change })) : []))
  return {
    at: groupBy(changes, ({ location }) => location),
    of: new Map([...groupBy(of, ({ id }) => id)].map(([id, all]) => [id, all.map(({ change }) => change)])),
  }
})

function applied(known: Fields, changes: readonly Change[], id: string, side: 'before' | 'after'): Fields {
  const next = { ...known }
  for (const change of changes)
    if (change.kind === 'changed' && change.later === id && Object.hasOwn(next, change.field))
      next[change.field as keyof Fields] = change[side].text
  return next
}

/** A number that changed is the words of a move. */
const movedNumbers = ({ earlier, later }: MovedChange): WordPart[] =>
  earlier === later
    ? []
    : [
        { kind: 'removed', text: earlier },
        { kind: 'added', text: later },
      ]

/** The words of a change, made once for as long as the history is held. */
const differencesOf = onceFor((change: Change): WordPart[] => wordsOf(change, movedNumbers))

type Tied = History['before']

/** Items and resolutions by the lineage of two plans: `from` and `to` are the ids on either side. */
function tiesIn({ lineage }: Predecessor, kind: Entry['kind']): { earlier: string; later: string }[] {
  if (kind === 'action-item') return lineage.flatMap(({ items }) => items.continued)
  if (kind !== 'resolution') return []
  return lineage.flatMap(({ earlier, later }) => (earlier && later ? [{ earlier, later }] : []))
}

const tiedTo = (info: EditionInfo | undefined, id: string | undefined, kind: Entry['kind']): Tied =>
  info && id !== undefined
    ? {
        edition: info,
        id,
        ref: entryRef(datedOrigin(info), { id, kind, location: id }),
      }
    : null

function tiedBefore(
  library: Library,
  predecessor: Predecessor | null,
  { kind }: Entry,
  first: HistoryStage | undefined,
): Tied {
  if (!predecessor || first?.edition.date !== predecessor.later) return null
  const tie = tiesIn(predecessor, kind).find(({ later }) => later === first.id)
  return tiedTo(library.find({ plan: predecessor.plan, date: predecessor.earlier }), tie?.earlier, kind)
}

/** The plan of the next assembly says where it goes on. */
async function tiedAfter(
  library: Library,
  plan: PlanInfo,
  { kind }: Entry,
  last: HistoryStage | undefined,
): Promise<Tied> {
  const next = successorOf(plan, library.manifest)
  const predecessor = next && (await openHistory(library.directory, next))?.predecessor
  if (!next || !predecessor || predecessor.earlier !== last?.edition.date) return null
  const tie = tiesIn(predecessor, kind).find(({ earlier }) => earlier === last.id)
  return tiedTo(library.find({ plan: next.id, date: predecessor.later }), tie?.later, kind)
}
