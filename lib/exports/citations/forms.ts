import { bibtexCitation } from './bibtex'
import type { Citation } from './citation'
import { cslCitation } from './csl'
import { plainCitation } from './plain'
import { risCitation } from './ris'

/** The forms in which a citation is given, by the end of its address. A new form is one row. */
export const CITATION_FORMS = {
  txt: { name: 'Plain text', type: 'text/plain', write: (citation: Citation) => `${plainCitation(citation)}\n` },
  bib: { name: 'BibTeX', type: 'application/x-bibtex', write: bibtexCitation },
  ris: { name: 'RIS', type: 'application/x-research-info-systems', write: risCitation },
  json: {
    name: 'CSL-JSON',
    type: 'application/vnd.citationstyles.csl+json',
    write: (citation: Citation) => `${JSON.stringify(cslCitation(citation), null, 2)}\n`,
  },
} as const
export type CitationForm = keyof typeof CITATION_FORMS
export const CITATION_FORM_NAMES = Object.keys(CITATION_FORMS) as CitationForm[]

export const isCitationForm = (text: string): text is CitationForm => Object.hasOwn(CITATION_FORMS, text)
