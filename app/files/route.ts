import { getAddress, parametersOf, scopedExplorer } from '@/app/asked'
import { siteUrl } from '@/app/site'
import { BadFilter } from '@/lib/exports/feeds/filter'
import { MAKERS } from '@/lib/exports/make'
import { formsOf } from '@/lib/exports/page-forms'
import { NotPrinted } from '@/lib/exports/pdf/print'
import { parseForm, parsePath } from '@/lib/refs/address'
import { BadQuery } from '@/lib/search/query/query'
import { getEdition } from '@/lib/views/explorer'
import { refuseFile, sendFile } from './send'

/** A page in another form, `/wtsa-16/silent.csv`: the proxy sends its address here. 404 with a sentence where there is none such. */
export async function GET(): Promise<Response> {
  const { path, query } = await getAddress()
  const asked = parseForm(path)
  const place = parsePath(asked?.page ?? '')
  const known = formsOf(place).find(({ form }) => form === asked?.form)
  if (!known) return refuseFile(404, 'There is no such page, or it has no such form.')
  const explorer = 'at' in place ? await getEdition(place.at) : await scopedExplorer(query)
  if (!explorer) return refuseFile(404, 'The library has no such plan or edition: / lists those that it has.')
  try {
    const file = await MAKERS[known.form](place, parametersOf(query), { explorer, site: await siteUrl() })
    if (!file) return refuseFile(404, 'The plan has no such thing: check the id in the address.')
    return sendFile(file, explorer.lookups.origin.at.date !== null)
  } catch (fault) {
    if (fault instanceof BadQuery || fault instanceof BadFilter) return refuseFile(400, fault.message)
    if (fault instanceof NotPrinted) return refuseFile(503, fault.message)
    throw fault
  }
}
