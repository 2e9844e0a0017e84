import type { Corpus } from '../../../lib/library/format'
import type { PlanHistory } from '../../../lib/library/history'
import type { EditionInfo, PlanInfo } from '../../../lib/library/manifest'
import { unpack } from './unpack'

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

/** The element that carries it, compressed and in base64. */
export const CONTENT_ID = 'content-of-the-plan'

let held: OfflineContent | null = null

/** The content of this file; it has been read before any page is made. */
export function getContent(): OfflineContent {
  if (!held) throw new Error('The plan of this file has not been read yet.')
  return held
}

/** Reads the content out of the file. Nothing is fetched. */
export async function readContent(): Promise<OfflineContent> {
  held = JSON.parse(await unpack(CONTENT_ID)) as OfflineContent
  return held
}
