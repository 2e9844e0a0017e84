import { isCategory } from '../../comparison/categories'
import type { Library } from '../../library/library'
import type { EditionInfo } from '../../library/manifest'
import { say } from '../../messages/message'
import { comparisonRef, type Ref } from '../../refs/ref'
import { type ComparisonShow, type ComparisonState, narrowedRef } from '../../refs/states'
import { openComparison } from './compared'
import { getComparison } from './comparison'
import type { Choice, ComparisonFilter, ComparisonGroup } from './filter'
import { type ComparisonPart, partOf } from './part'
import { type ListRow, type LossGroup, listRows, lossGroups } from './sheets'

type FilterChoice = { label: string; count: number; ref: Ref; chosen: boolean }

export type ComparisonPage = {
  earlier: EditionInfo
  later: EditionInfo
  ref: Ref
  /** Other editions of the plan to compare with, the newest first. */
  others: { earlier: EditionInfo; later: EditionInfo; ref: Ref; chosen: boolean }[]
  total: number
  count: number
  /** The ways to look at it, with their counts. */
  tabs: { show: ComparisonShow; label: string; count: number; ref: Ref; chosen: boolean }[]
  filters: { title: string; choices: FilterChoice[] }[]
  show: ComparisonShow
  /** All that is shown, and the page of it that is. */
  groups: ComparisonGroup[]
  part: ComparisonPart & { previous: Ref | null; next: Ref | null }
  list: ListRow[]
  losses: LossGroup[]
}

/** The editions that are compared: those that an address names, else an edition and the one before it. */
export function editionsToCompare(
  library: Library,
  plan: string,
  asked: { earlier: string; later: string } | { later: string | null },
): { earlier: EditionInfo; later: EditionInfo } | null {
  const later = library.find({ plan, date: asked.later })
  const editions = library.getPlan(plan)?.editions ?? []
  const earlier =
    'earlier' in asked
      ? library.find({ plan, date: asked.earlier })
      : editions[editions.findIndex(({ date }) => date === later?.date) + 1]
  return earlier && later ? { earlier, later } : null
}

/** What changed between two editions of a plan, in the state that an address asks for. */
export async function getComparisonPage(
  library: Library,
  { earlier, later }: { earlier: EditionInfo; later: EditionInfo },
  state: ComparisonState,
): Promise<ComparisonPage | null> {
  const compared = await openComparison(library, earlier, later)
  if (!compared) return null
  const filter: ComparisonFilter = {
    resolution: state.resolution,
    studyGroup: state.studyGroup,
    category: isCategory(state.category) || state.category === 'references' ? state.category : '',
  }
  const comparison = getComparison(compared, filter)
  const ref = comparisonRef(later.plan, earlier.date, later.date)
  const losses = lossGroups(comparison.losses, compared)
  const at = (change: Partial<ComparisonState>) => narrowedRef(ref, { ...state, page: 1, ...change })
  const part = partOf(comparison.groups, state.page)
  const filterOf = (title: string, name: 'resolution' | 'studyGroup' | 'category', choices: readonly Choice[]) => ({
    title,
    choices: choices.map(({ value, name: label, count }) => ({
      label,
      count,
      chosen: state[name] === value,
      ref: at({ show: 'changes', [name]: state[name] === value ? '' : value }),
    })),
  })
  const tab = (show: ComparisonShow, label: string, count: number) => ({
    show,
    label,
    count,
    chosen: state.show === show,
    ref: at({ show, ...(show !== 'changes' && { resolution: '', studyGroup: '', category: '' }) }),
  })
  return {
    earlier,
    later,
    ref,
    others: stepsOf(library, later.plan).map((step) => ({
      ...step,
      chosen: step.earlier === earlier && step.later === later,
      ref: comparisonRef(later.plan, step.earlier.date, step.later.date),
    })),
    total: comparison.total,
    count: comparison.count,
    tabs: [
      tab('changes', say('comparison.by.resolution'), comparison.total),
      tab('list', say('comparison.beside.list'), comparison.list.length),
      tab(
        'lost',
        say('comparison.lost'),
        losses.reduce((sum, { rows }) => sum + rows.length, 0),
      ),
    ],
    filters: [
      filterOf(say('comparison.filter.change'), 'category', comparison.choices.category),
      filterOf(say('kind.study-group'), 'studyGroup', comparison.choices.studyGroup),
      filterOf(say('kind.resolution'), 'resolution', comparison.choices.resolution),
    ],
    show: state.show,
    groups: comparison.groups,
    part: {
      ...part,
      previous: part.page > 1 ? at({ page: part.page - 1 }) : null,
      next: part.page < part.pages ? at({ page: part.page + 1 }) : null,
    },
    list: listRows(comparison.list, compared),
    losses,
  }
}

/** Each edition against the one before it, the newest first; and the newest against the first where there are more. */
function stepsOf(library: Library, plan: string): { earlier: EditionInfo; later: EditionInfo }[] {
  const editions = library.getPlan(plan)?.editions ?? []
  const steps = editions.slice(0, -1).map((later, i) => ({ later, earlier: editions[i + 1]! }))
  const whole = { later: editions[0]!, earlier: editions.at(-1)! }
  return editions.length > 2 ? [...steps, whole] : steps
}
