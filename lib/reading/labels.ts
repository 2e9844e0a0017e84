/** Characters that a bullet is printed with. */
export const BULLETS = '·•–▪●◦‣'

/** What a printed label says of its paragraph. One row a form, with its example; the first that fits counts. */
const FORMS = [
  { role: 'clause', form: /^[([]?\d{1,3}(?:[\s-]?(?:bis|ter|quater|quinquies))?[A-Z]?[.)\]]{0,2}$/ }, // 12, 1bis
  { role: 'annex', form: /^\(?\d{1,3}(?:\.\d{1,3}){1,5}(?:[\s-]?(?:bis|ter))?[A-Z]?[.)]{0,2}$/ }, // 7.4.1.3, 1.2A
  { role: 'bullet', form: new RegExp(`^[${BULLETS}o-]$`) },
  { role: 'sub-clause', form: /^\(?(?:[ivx]{1,5}|[a-z])[.)]?$/ }, // ii)
  { role: 'footnote', form: /^\*{1,3}$/ },
] as const

/** A dash behind a number or letter, which closes a label as a full stop does: "1 –", "1bis –". */
const withoutDash = (label: string): string => (/\w/.test(label) ? label.replace(/\s?[–—-]$/, '') : label)

/** The role of a paragraph with this label, or null where no such label is known. */
export const roleOfLabel = (label: string): (typeof FORMS)[number]['role'] | null =>
  FORMS.find(({ form }) => form.test(withoutDash(label)))?.role ?? null

/** A label without its brackets, full stop, dashes and blanks: "ii)" is `ii`, "1 bis." is `1bis`, "1 –" is `1`. */
export const plainLabel = (label: string): string =>
  withoutDash(label).replace(/^[([]|[.)\]]{1,2}$|\s|-(?=bis|ter|qu)/g, '')

/** A label before a tab ("1", "5.17", "•"), or a bullet, asterisk, roman or letter label before a space ("ii) in the …"). */
const LABEL = new RegExp(
  `^(?:\\S{1,12}(?: (?:bis|ter|quater)\\.?)?(?: ?[–—-])?\\t|(?:[${BULLETS}-]|\\*{1,3}|\\(?[ivx]{1,5}\\)|\\(?[a-z]\\)|\\d{1,3}\\))\\s)\\s*(?=\\S)`,
)

/**
 * Where the words of a line begin behind its label: 0 where it has none. A tab before the first word is an empty label: the
 * one that stood there was lost.
 */
export function labelLength(line: string): number {
  const lead = line.search(/\S/)
  if (lead < 0) return 0
  const label = line.slice(lead).match(LABEL)
  if (label) return lead + label[0].length
  return line.slice(0, lead).includes('\t') ? lead : 0
}

/** A link back to the top of the page, alone or glued to the end of a text. */
export const TO_THE_TOP = /(?:»\s?Top|\[(?:»\s?)?(?:[Bb]ack\sto\s(?:the\s)?)?[Tt]op\])\s*$/
