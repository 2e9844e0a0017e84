import { scopedExplorer } from '@/app/asked'
import { refuseFile, sendFile } from '@/app/files/send'
import { siteUrl } from '@/app/site'
import { parseEditionRef } from '@/lib/domain/plan'
import { citationOf } from '@/lib/exports/citations/citation'
import { CITATION_FORM_NAMES, CITATION_FORMS, isCitationForm } from '@/lib/exports/citations/forms'
import { decodePart } from '@/lib/refs/address'
import { getEdition } from '@/lib/views/explorer'

type Context = { params: Promise<{ id: string; form: string }> }

/** `GET /citations/92-05/bib`: the citation of a plan, edition, entry or entity; 404 with a sentence where there is no such thing or form. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { id, form } = await params
  if (!isCitationForm(form))
    return refuseFile(404, `A citation has no form "${form.slice(0, 40)}": ask for ${CITATION_FORM_NAMES.join(', ')}.`)
  const edition = parseEditionRef(decodePart(id))
  const explorer = edition?.date ? await getEdition(edition) : await scopedExplorer(new URL(request.url).searchParams)
  if (!explorer) return refuseFile(404, 'The library has no such plan or edition: / lists those that it has.')
  const citation = citationOf(edition?.date ? edition.plan : id, explorer, await siteUrl(), new Date())
  if (!citation)
    return refuseFile(
      404,
      `The plan has nothing with the id "${id.slice(0, 80)}": give the id of a plan, entry or entity.`,
    )
  const { type, write } = CITATION_FORMS[form]
  return sendFile({ name: `${citation.key}.${form}`, type: `${type}; charset=utf-8`, body: write(citation) })
}
