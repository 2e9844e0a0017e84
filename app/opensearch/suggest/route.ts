import { scopedExplorer } from '@/app/asked'
import { refuseFile, sendFile } from '@/app/files/send'
import { siteUrl } from '@/app/site'
import { openSearchSuggestions } from '@/lib/exports/opensearch'
import { getSuggestions, MAX_SUGGEST } from '@/lib/views/suggest'

/** `GET /opensearch/suggest?q=92`: what may be meant, as browsers read it. */
export async function GET(request: Request): Promise<Response> {
  const { searchParams } = new URL(request.url)
  const q = searchParams.get('q') ?? ''
  if (q.length > MAX_SUGGEST) return refuseFile(400, `q takes at most ${MAX_SUGGEST} characters.`)
  const explorer = await scopedExplorer(searchParams)
  if (!explorer) return refuseFile(404, 'The library has no such plan or edition: / lists those that it has.')
  return sendFile(openSearchSuggestions(q, getSuggestions(q, explorer), await siteUrl()))
}
