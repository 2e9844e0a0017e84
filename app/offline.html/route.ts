import { getAddress, scopedExplorer } from '@/app/asked'
import { refuseFile, sendFile } from '@/app/files/send'
import { siteUrl } from '@/app/site'
import { contentOf, offlineFile } from '@/lib/exports/offline/file'
import { readParts } from '@/lib/exports/offline/parts'
import { say } from '@/lib/messages/message'

/** `GET /offline.html`: an edition with its pages and its search as one file. The service worker keeps it for when there is no network. */
export async function GET(): Promise<Response> {
  const parts = readParts(process.cwd())
  const explorer = parts && (await scopedExplorer((await getAddress()).query))
  if (!explorer) return refuseFile(404, say('offline.none'))
  const content = await contentOf(explorer.library, explorer, await siteUrl(), new Date().toISOString().slice(0, 10))
  return sendFile({
    name: `${explorer.info.plan}-${explorer.info.date}.html`,
    type: 'text/html; charset=utf-8',
    body: await offlineFile(content, parts),
  })
}
