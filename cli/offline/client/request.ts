import { ASKED_PATH, ASKED_QUERY } from '../../../lib/views/addresses'
import { getContent } from './content'
import { getPlace } from './place'

// In an offline file this stands for `app/request`: what a page asks of its request is where the reader is.

export async function askedHeaders(): Promise<{ get: (name: string) => string | null }> {
  const { path, query } = getPlace()
  const site = new URL(getContent().site)
  const known: Readonly<Record<string, string>> = {
    [ASKED_PATH]: path,
    [ASKED_QUERY]: query.toString(),
    host: site.host,
    'x-forwarded-proto': site.protocol.replace(':', ''),
  }
  return { get: (name) => known[name] ?? null }
}
