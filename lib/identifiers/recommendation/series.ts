import { onceFor } from '../../text/once-for'
import type { Knowledge } from '../knowledge'

/** The letters of the ITU-T series as a character class, "ADEFG…". */
export const seriesLetters = onceFor((knowledge: Knowledge): string => {
  const letters = knowledge.recommendations.series.map(({ letter }) => letter).join('')
  return letters
})
