import type { Corpus } from '../../lib/library/format'
import { planOf } from '../identity'

/** Whether two files are editions of one plan, by their titles. A file without a title is taken for an edition of the other's. */
export const isSamePlan = (
  earlier: Pick<Corpus, 'edition' | 'source'>,
  later: Pick<Corpus, 'edition' | 'source'>,
): boolean => earlier.edition.title === null || later.edition.title === null || planOf(earlier) === planOf(later)
