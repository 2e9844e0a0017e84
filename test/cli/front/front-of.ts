import { mkdtempSync, rmSync } from 'node:fs'
import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openFront } from '../../../cli/front/front'
import { readSite } from '../../../cli/front/host'
import { pageSource } from '../../../cli/front/page-source'

/** A server in front of a page server that answers so: where it is asked, and the end of both. */
export async function frontOf(answer: RequestListener): Promise<{ base: string; end: () => Promise<void> }> {
  const place = mkdtempSync(join(tmpdir(), 'front-'))
  const pages = createServer(answer)
  const socket = join(place, 'pages')
  await new Promise<void>((ready) => pages.listen(socket, ready))
  const source = pageSource(socket)
  const front = openFront({ site: readSite({}), library: place, source: () => source, processes: () => [] })
  await new Promise<void>((ready) => front.listen(0, '127.0.0.1', ready))
  return {
    base: `http://127.0.0.1:${(front.address() as AddressInfo).port}`,
    end: async () => {
      await Promise.all(
        [pages, front].map((server) => new Promise((ended) => server.close(ended).closeAllConnections())),
      )
      rmSync(place, { recursive: true })
    },
  }
}
