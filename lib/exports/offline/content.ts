import type { Corpus } from '../../library/format'
import type { PlanHistory } from '../../library/history'
import type { EditionInfo, PlanInfo } from '../../library/manifest'

/** What an offline file carries: one edition, what its plan lists, and the history of its entries, where it has been aligned. */
export type OfflineContent = {
  plan: PlanInfo
  info: EditionInfo
  corpus: Corpus
  history: PlanHistory | null
  /** The address under which the explorer is read online, for citations. */
  site: string
  /** The day on which the file was made, "2026-11-29". */
  made: string
}

/** The elements that carry the content and the script of the pages, compressed and in base64. */
export const CONTENT_ID = 'content-of-the-plan'
export const CLIENT_ID = 'client'
