import type { Entry } from '../domain/entry'
import type { Lookups } from '../library/lookups'
import { entryRef } from '../refs/ref'
import { placeOf } from './passages'

/** A place of the plan as others cite it. `accessed` and `issued` are dates, `2026-11-24`. */
export type Citation = {
  id: string
  /** "Action item 92-05: SG13 to ..." */
  title: string
  /** The plan that it stands in: its title, else the name of its file. */
  container: string
  /** The number under which the plan was published, where it says so. */
  number: string | null
  issued: string | null
  url: string
  accessed: string
}

/** So much of a title stands in a line of plain text; it is cut at a word. */
const TITLE = 160
const shorten = (text: string) => (text.length <= TITLE ? text : `${text.slice(0, text.lastIndexOf(' ', TITLE))} …`)

/** What an entry says in a line. */
function wordsOf(entry: Entry): string {
  switch (entry.kind) {
    case 'resolution':
      return entry.title
    case 'action-item':
      return entry.action
    case 'section':
      return ''
    default:
      return entry.text.slice(entry.lead).trim()
  }
}

/** The citation of an entry, `site` being the address under which the explorer is read; undefined where there is no such entry. */
export function citationOf(id: string, lookups: Lookups, site: string, today: Date): Citation | undefined {
  const entry = lookups.getEntry(id) ?? lookups.getActionItem(id)
  if (!entry) return undefined
  const { edition, source } = lookups.corpus
  const words = wordsOf(entry)
  return {
    id: entry.id,
    title: words ? `${placeOf(entry, lookups)}: ${words}` : placeOf(entry, lookups),
    container: edition.title ?? source.name,
    number: edition.document,
    issued: edition.date,
    url: site + entryRef(lookups.origin, entry),
    accessed: today.toISOString().slice(0, 10),
  }
}

/** "Action item 92-05: ... In: WTSA-16 Action Plan, TSAG-TD100. https://... (read 2026-11-24)." */
export function plainCitation({ title, container, number, issued, url, accessed }: Citation): string {
  const plan = [container, number, issued].filter(Boolean).join(', ')
  const words = shorten(title)
  return `${words.replace(/[.,;]$/, '')}${words.endsWith('…') ? '' : '.'} In: ${plan}. ${url} (read ${accessed}).`
}

/** What a character is in BibTeX where it would be a command: "5G, EMF & Health" is "5G, EMF \\& Health". */
const BIBTEX: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  '&': '\\&',
  '%': '\\%',
  $: '\\$',
  '#': '\\#',
  _: '\\_',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
}
const escapeBibtex = (text: string) => text.replace(/[\\{}&%$#_~^]/g, (character) => BIBTEX[character] ?? character)

/** An entry of a BibTeX file. Titles stand in double braces, so that no style changes their capitals. */
export function bibtexCitation({ id, title, container, number, issued, url, accessed }: Citation): string {
  const fields: [string, string | null][] = [
    ['title', `{${escapeBibtex(title)}}`],
    ['howpublished', escapeBibtex(`In: ${container}`)],
    ['number', number && escapeBibtex(number)],
    ['date', issued],
    ['year', issued?.slice(0, 4) ?? null],
    ['url', url],
    ['urldate', accessed],
  ]
  const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = {${value}}`] : []))
  return `@misc{${id.replace(/[^\w.:-]/g, '-')},\n${lines.join(',\n')}\n}\n`
}

const dateParts = (date: string) => ({ 'date-parts': [date.split('-').map(Number)] })

/** The citation as CSL-JSON, which Zotero and the citation processors read: a list of one. */
export function cslCitation({ id, title, container, number, issued, url, accessed }: Citation) {
  return [
    {
      id,
      type: 'entry',
      title,
      'container-title': container,
      ...(number && { number }),
      ...(issued && /^\d{4}(?:-\d\d){0,2}$/.test(issued) && { issued: dateParts(issued) }),
      URL: url,
      accessed: dateParts(accessed),
    },
  ]
}

/** The forms in which a citation is given, by the end of its address. A new form is one row. */
export const CITATION_FORMS = {
  txt: { name: 'Plain text', type: 'text/plain', write: (citation: Citation) => `${plainCitation(citation)}\n` },
  bib: { name: 'BibTeX', type: 'application/x-bibtex', write: bibtexCitation },
  json: {
    name: 'CSL-JSON',
    type: 'application/vnd.citationstyles.csl+json',
    write: (citation: Citation) => `${JSON.stringify(cslCitation(citation), null, 2)}\n`,
  },
} as const
export type CitationForm = keyof typeof CITATION_FORMS

export const citationHref = (id: string, form: CitationForm) => `/citations/${encodeURIComponent(id)}/${form}`
