import { type Citation, dayInWords, editionWords } from './citation'

/** What a character is in BibTeX where it would be a command: "5G, EMF & Health" is "5G, EMF \\& Health". */
const ESCAPES: Readonly<Record<string, string>> = {
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
const escapeText = (text: string) => text.replace(/[\\{}&%$#_~^]/g, (character) => ESCAPES[character] ?? character)

/**
 * An entry of a BibTeX file: a place is a part of its plan (`@incollection`), the plan is a `@misc`. Titles and the author
 * stand in double braces, so that no style changes their capitals or takes an office for a person's name. An address is
 * read as it is, and has no braces.
 */
export function bibtexCitation(citation: Citation): string {
  const { key, title, author, container, number, version, issued, url, accessed } = citation
  const fields: [string, string | null][] = [
    ['author', author && `{${escapeText(author)}}`],
    ['title', `{${escapeText(title)}}`],
    ['booktitle', container && `{${escapeText(container)}}`],
    ['number', number && escapeText(number)],
    ['edition', version && escapeText(version)],
    ['date', issued],
    ['year', issued?.slice(0, 4) ?? null],
    ['url', url],
    ['urldate', accessed],
    ['note', `${escapeText(editionWords(citation))}. Accessed ${dayInWords(accessed)}`],
  ]
  const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = {${value}}`] : []))
  return `@${container ? 'incollection' : 'misc'}{${key},\n${lines.join(',\n')}\n}\n`
}
