import { parametersOf, scopedExplorer } from '@/app/asked'
import { refuseFile, sendFile } from '@/app/files/send'
import { siteUrl } from '@/app/site'
import { feedFile } from '@/lib/exports/feeds/feeds'
import { BadFilter } from '@/lib/exports/feeds/filter'
import { FEED_NAMES, isFeedName } from '@/lib/exports/feeds/names'
import { BadQuery } from '@/lib/search/query/query'

type Context = { params: Promise<{ file: string }> }

/** `GET /feeds/changes.atom?resolution=res-92`: a feed, or a sentence where there is none such. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const [, name = '', form] = (await params).file.match(/^([a-z]{1,20})\.(atom|json)$/) ?? []
  if (!isFeedName(name))
    return refuseFile(404, `There is no such feed: ask for ${Object.keys(FEED_NAMES).join(', ')}, as .atom or .json.`)
  const { searchParams } = new URL(request.url)
  const explorer = await scopedExplorer(searchParams)
  if (!explorer) return refuseFile(404, 'The library has no such plan or edition: / lists those that it has.')
  try {
    const context = { explorer, site: await siteUrl() }
    return sendFile(await feedFile(name, form === 'json' ? 'json' : 'atom', parametersOf(searchParams), context))
  } catch (fault) {
    if (fault instanceof BadQuery || fault instanceof BadFilter) return refuseFile(400, fault.message)
    throw fault
  }
}
