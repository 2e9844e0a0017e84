import { plural } from './plural'

/** What is counted in more than one sentence. */
export const counted = {
  items: (count: number) => plural(count, 'мера', 'меры', 'мер'),
  /** "из 21 меры", "из 22 мер". */
  ofItems: (count: number) => plural(count, 'меры', 'мер', 'мер'),
  clauses: (count: number) => plural(count, 'пункт', 'пункта', 'пунктов'),
  resolutions: (count: number) => plural(count, 'резолюция', 'резолюции', 'резолюций'),
  places: (count: number) => plural(count, 'место', 'места', 'мест'),
  /** "в 21 месте", "в 22 местах". */
  inPlaces: (count: number) => plural(count, 'месте', 'местах', 'местах'),
  changes: (count: number) => plural(count, 'изменение', 'изменения', 'изменений'),
} as const
