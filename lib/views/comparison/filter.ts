import { CATEGORIES, type Category } from '../../comparison/categories'
import { say } from '../../messages/message'
import type { Ref } from '../../refs/ref'
import { byNumber } from '../names'
import type { PlaceView } from './place'

/** What changed under a resolution, or outside them all. */
export type ComparisonGroup = { id: string; name: string; title: string; ref: Ref | null; places: PlaceView[] }

/** What narrows a comparison: each empty or one value. */
export type ComparisonFilter = { resolution: string; studyGroup: string; category: Category | 'references' | '' }
export const NO_FILTER: ComparisonFilter = { resolution: '', studyGroup: '', category: '' }

/** A value that narrows the list, and how many changes it leaves beside the other filters. */
export type Choice = { value: string; name: string; count: number }

/** The values that narrow a list further. */
export type Choices = { resolution: Choice[]; studyGroup: Choice[]; category: Choice[] }

export const isAnything = ({ changes, gained, lost }: Pick<PlaceView, 'changes' | 'gained' | 'lost'>): boolean =>
  changes.length + gained.length + lost.length > 0

/** The groups with what a filter leaves of them; references are shown where no category of changes is chosen. */
export function narrow(groups: readonly ComparisonGroup[], filter: ComparisonFilter): ComparisonGroup[] {
  const { resolution, studyGroup, category } = filter
  return groups
    .filter(({ id }) => resolution === '' || id === resolution)
    .map((group) => ({
      ...group,
      places: group.places
        .filter(({ studyGroups }) => studyGroup === '' || studyGroups.includes(studyGroup))
        .map((place) => ({
          ...place,
          changes: place.changes.filter((change) => category === '' || change.category === category),
          gained: category === '' || category === 'references' ? place.gained : [],
          lost: category === '' || category === 'references' ? place.lost : [],
        }))
        .filter(isAnything),
    }))
    .filter(({ places }) => places.length > 0)
}

/** References are counted where they alone are shown. */
export const countIn = (groups: readonly ComparisonGroup[], { category }: ComparisonFilter): number =>
  groups
    .flatMap(({ places }) => places)
    .reduce(
      (sum, { changes, gained, lost }) =>
        sum + (category === 'references' ? gained.length + lost.length : changes.length),
      0,
    )

/** The values of each filter with what they leave beside the other two; those that leave nothing are left out. */
export function choicesOf(
  groups: readonly ComparisonGroup[],
  filter: ComparisonFilter,
  nameOfGroup: (id: string) => string,
): Choices {
  const count = (change: Partial<ComparisonFilter>) => {
    const chosen = { ...filter, ...change }
    return countIn(narrow(groups, chosen), chosen)
  }
  const something = (choices: Choice[]) => choices.filter((choice) => choice.count > 0)
  const studyGroups = [...new Set(groups.flatMap(({ places }) => places.flatMap((place) => place.studyGroups)))]
  return {
    resolution: something(groups.map(({ id, name }) => ({ value: id, name, count: count({ resolution: id }) }))),
    studyGroup: something(
      studyGroups
        .map((id) => ({ value: id, name: nameOfGroup(id), count: count({ studyGroup: id }) }))
        .sort((a, b) => byNumber(a.name, b.name)),
    ),
    category: something(
      ([...CATEGORIES, 'references'] as const).map((value) => ({
        value,
        name: say(`category.${value}`),
        count: count({ category: value }),
      })),
    ),
  }
}
