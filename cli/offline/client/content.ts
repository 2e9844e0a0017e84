import { CONTENT_ID, type OfflineContent } from '../../../lib/exports/offline/content'
import { unpack } from './unpack'

let held: OfflineContent | null = null

/** The content of this file; it has been read before any page is made. */
export function getContent(): OfflineContent {
  if (!held) throw new Error('The plan of this file has not been read yet.')
  return held
}

/** Reads the content out of the file. Nothing is fetched. */
export async function readContent(): Promise<void> {
  held = JSON.parse(await unpack(CONTENT_ID)) as OfflineContent
}
