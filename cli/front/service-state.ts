import { libraryVersion } from '../../lib/library/manifest'
import { readBody } from './answers'
import type { PageSource } from './page-source'

/** The page server is asked again after this, in milliseconds, while it has not taken over what is on the disk. */
const ASK_EVERY = 200

/**
 * The state of the library that is in service. The manifest on the disk says when there is a newer one; the page server
 * says when it has checked and opened it. Until then what is remembered of the state before is given.
 */
export function watchState(directory: string, source: () => PageSource | null): () => string {
  let inService: string | null = null
  let asking = false
  const askPages = async () => {
    const from = source()
    if (!from) return
    const answer = await from({ method: 'GET', url: '/api/health', headers: { 'accept-encoding': 'identity' } })
    await readBody(answer)
    inService = String(answer.headers['x-explorer-state'] ?? '')
  }
  return () => {
    const onDisk = libraryVersion(directory) ?? ''
    if (onDisk !== inService && !asking) {
      asking = true
      const again = () => {
        setTimeout(() => {
          asking = false
        }, ASK_EVERY).unref()
      }
      // A page server that does not answer now is asked again.
      askPages().then(again, again)
    }
    return inService ?? onDisk
  }
}
