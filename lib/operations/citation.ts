import { z } from 'zod'
import { parseEditionRef } from '../domain/plan'
import { citationOf } from '../exports/citations/citation'
import { CITATION_FORM_NAMES, CITATION_FORMS } from '../exports/citations/forms'
import { EDITION_FIELDS, idField, openEdition } from './fields'
import { findThing } from './naming'
import { defineOperation, Problem } from './operation'
import { EditionId, Url } from './schemas'
import { editionOf } from './service'

const Form = z.enum(CITATION_FORM_NAMES)

export const citation = defineOperation({
  name: 'citation',
  summary: 'Say how to cite a plan, an entry or an entity.',
  description:
    'Names the author as the source or the keeper of the library has it, the edition with its document number and meeting, and the address of exactly that edition. `accessed` is the day of the answer. `/citations/{id}/{form}` outside the API gives the same as a file.',
  method: 'GET',
  path: '/citations/{id}',
  namesToday: true,
  input: z.object({
    id: idField(
      'Id of a plan, an edition, an entry or an entity, or a spelling of it.',
      ...['92-05', 'wtsa-16', 'wtsa-16@2018-02-26', 'TD 25 Rev.1'],
    ),
    form: Form.default('txt').describe('txt: a sentence; bib: BibTeX; ris: RIS; json: CSL-JSON.'),
    ...EDITION_FIELDS,
  }),
  output: z.object({
    edition: EditionId,
    id: z.string(),
    form: Form,
    mediaType: z.string(),
    text: z.string().describe('The citation in this form.'),
    title: z.string(),
    author: z.string().nullable().describe('Null where neither the document nor the keeper of the library names one.'),
    issued: z.string().nullable().describe('The day, month or year of the edition; null where it states none.'),
    accessed: z.iso.date(),
    url: Url.describe('The page of exactly this edition.'),
  }),
  run: async (service, { id: asked, form, ...at }) => {
    const isEdition = Boolean(parseEditionRef(asked)?.date)
    const explorer = await openEdition(service, isEdition ? { edition: asked } : at)
    const { plan } = explorer.info
    const id = isEdition || asked === plan ? plan : findThing(asked, 'id', explorer, service).id
    const cited = citationOf(id, explorer, service.site, new Date())
    if (!cited)
      throw new Problem(404, 'not-found', `${editionOf(explorer)} has nothing to cite that is called "${asked}".`, {
        parameter: 'id',
      })
    const { type, write } = CITATION_FORMS[form]
    return {
      ...{ edition: editionOf(explorer), id: cited.id, form, mediaType: type, text: write(cited) },
      ...{ title: cited.title, author: cited.author, issued: cited.issued, accessed: cited.accessed, url: cited.url },
    }
  },
})
