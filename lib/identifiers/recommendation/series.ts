import type { Knowledge } from '../knowledge'

const cache = new WeakMap<Knowledge, string>()

/** The letters of the ITU-T series as a character class, "ADEFG…". */
export function seriesLetters(knowledge: Knowledge): string {
  const known = cache.get(knowledge)
  if (known) return known
  const letters = knowledge.recommendations.series.map(({ letter }) => letter).join('')
  cache.set(knowledge, letters)
  return letters
}
