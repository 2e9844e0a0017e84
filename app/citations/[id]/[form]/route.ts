import { siteUrl } from '@/app/site'
import { CITATION_FORMS, type CitationForm, citationOf } from '@/lib/views/citation'
import { getExplorer } from '@/lib/views/explorer'

type Context = { params: Promise<{ id: string; form: string }> }

/** `GET /citations/92-05/bib`: the citation of an entry as a file; 404 with a sentence where there is no such entry or form. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { id, form } = await params
  const { lookups } = await getExplorer()
  const citation = citationOf(id, lookups, await siteUrl(), new Date())
  if (!citation || !Object.hasOwn(CITATION_FORMS, form))
    return new Response('The plan has no such place, or no such form: ask for txt, bib or json.\n', { status: 404 })
  const { type, write } = CITATION_FORMS[form as CitationForm]
  const name = citation.id.replace(/[^\w.-]/g, '-')
  return new Response(write(citation), {
    headers: {
      'Content-Type': `${type}; charset=utf-8`,
      'Content-Disposition': `attachment; filename="${name}.${form}"`,
    },
  })
}
