import { Edition } from '../lib/domain/edition'
import { document } from '../lib/identifiers/document'
import { knowledge } from '../lib/identifiers/knowledge'

/** `--edition` is at fault; the message is one sentence for the user. */
export class BadEdition extends Error {}

const KEYS = ['title', 'author', 'document', 'version', 'meeting', 'date'] as const
type Key = (typeof KEYS)[number]
const EXAMPLE = '--edition "document=TSAG-TD251; meeting=Geneva, 26 February - 2 March 2018; date=2018-02-26"'

/** What each fact may be, or the sentence why it is not. */
const READ: Readonly<Record<Key, (value: string) => string>> = {
  title: (value) => value,
  author: (value) => value,
  meeting: (value) => value,
  version: (value) => {
    const [, number] = value.match(/^(?:v\.?|version)?\s*(\d{1,3}(?:\.\d{1,3})*)$/i) ?? []
    if (!number) throw new BadEdition(`"${value}" is no version: write its number, as 4 or 8.0.`)
    return number
  },
  document: (value) => {
    const context = { purpose: 'query', location: '', resolution: null, before: '', heading: '', knowledge } as const
    const [found] = document.find(value, context)
    if (!found?.id || found.start !== 0 || found.end !== value.length)
      throw new BadEdition(`"${value}" is no document number: write it as TSAG-TD251 or SG13-TD25R1.`)
    return document.format(found.id, knowledge)
  },
  date: (value) => {
    const [year, month = '01', day = '01'] = value.split('-')
    const time = Date.parse(`${year}-${month}-${day}`)
    const isDate = Edition.shape.date.safeParse(value).success && !Number.isNaN(time)
    // 2018-02-30 is a day in March to some readers and none to others.
    if (!isDate || new Date(time).getUTCDate() !== Number(day))
      throw new BadEdition(`"${value}" is no date: write it as 2018-02-26, 2018-02 or 2018.`)
    return value
  },
}

/**
 * Reads `--edition "key=value; key=value"`: `title`, `author`, `document`, `version`, `meeting`, `date`. A key without value
 * says that the fact is not known; a key that is not given is read from the document. Throws `BadEdition`.
 */
export function parseEdition(text: string): Partial<Edition> {
  const edition: Partial<Edition> = {}
  for (const piece of text.split(';')) {
    const [name = '', ...rest] = piece.split('=')
    const key = KEYS.find((known) => known === name.trim())
    if (!key || rest.length === 0)
      throw new BadEdition(
        `"${piece.trim()}" is no fact of an edition: write ${EXAMPLE}, with title, author, document, version, meeting or date.`,
      )
    if (key in edition) throw new BadEdition(`--edition sets ${key} twice: give it once.`)
    const value = rest.join('=').trim()
    edition[key] = value === '' ? null : READ[key](value)
  }
  return edition
}
