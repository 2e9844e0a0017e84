import { randomUUID } from 'node:crypto'
import { periodOfSign } from '../../identifiers/study-period'
import { TooManyIdentifiers } from '../../identifiers/too-many'
import type { Lookups } from '../../library/lookups'
import { formatNumber } from '../../messages/intl'
import { say } from '../../messages/message'
import { BadSource } from '../../reading/bad-source'
import { readDocument } from '../../reading/document'
import { MOST_BYTES, MOST_CHARACTERS } from '../../reading/limits'
import { type Draft, getDraft } from './draft'

/** The request header under which a page finds the text that was sent to it. */
export const GIVEN = 'x-asked-given'

/**
 * What a reader sent: the text of a document, what it is called and the study period that was chosen for it, or the sentence
 * why there is none.
 */
export type Given = { name: string; text: string; period?: string } | { fault: string }

// A page is made by another module of this process than the one that reads what was sent, so it is handed over on the
// process: until the page takes it, a moment later, or not at all.
const onProcess = globalThis as typeof globalThis & { given?: Map<string, Given> }
const waiting = () => {
  onProcess.given ??= new Map()
  return onProcess.given
}

/** How many texts wait to be taken at most, and how long, in milliseconds. */
const MOST_WAITING = 8
const WAITS = 30_000

/** Keeps what was sent until the page takes it, and gives the name under which it does. */
export function handOver(given: Given): string {
  const key = randomUUID()
  const all = waiting()
  for (const oldest of [...all.keys()].slice(0, Math.max(0, all.size - MOST_WAITING + 1))) all.delete(oldest)
  all.set(key, given)
  setTimeout(() => all.delete(key), WAITS).unref()
  return key
}

/** What was sent under a name; it is kept no longer. */
export function takeGiven(key: string | null): Given | null {
  const given = waiting().get(key ?? '') ?? null
  waiting().delete(key ?? '')
  return given
}

/** A name of a file as a message may show it. */
const plainName = (name: string) =>
  name
    .replace(/^.*[/\\]/s, '')
    .replace(/[\p{C}]/gu, '')
    .slice(0, 80) || say('draft.name.file')

/** Reads what a form sent: the text of its box, or its file. A file is read here and not kept. */
export async function readForm(form: FormData): Promise<Given> {
  const file = form.get('file')
  const text = form.get('text')
  const sign = periodOfSign(String(form.get('period') ?? ''))?.sign
  const chosen = sign ? { period: sign } : {}
  try {
    if (file instanceof File && file.size > 0) {
      const name = plainName(file.name)
      if (file.size > MOST_BYTES) return { fault: tooLarge(name) }
      return { name, text: await readDocument(name, Buffer.from(await file.arrayBuffer())), ...chosen }
    }
  } catch (error) {
    if (!(error instanceof BadSource)) throw error
    return { fault: error.message }
  }
  // A form sends line ends as the network has them.
  const words = typeof text === 'string' ? text.replace(/\r\n?/g, '\n') : ''
  if (words.length > MOST_CHARACTERS)
    return { fault: say('draft.fault.long', { characters: formatNumber(MOST_CHARACTERS) }) }
  return words.trim() === ''
    ? { fault: say('draft.fault.nothing') }
    : { name: say('draft.name.text'), text: words, ...chosen }
}

/** What a text that was given comes to, or the sentence why it is not read. */
export function draftOf(given: Given, lookups: Lookups): { draft: Draft } | { fault: string } {
  if ('fault' in given) return given
  try {
    return { draft: getDraft(given.text, lookups, given) }
  } catch (error) {
    if (!(error instanceof TooManyIdentifiers)) throw error
    return { fault: say('draft.fault.many', { names: formatNumber(error.most) }) }
  }
}

export const tooLarge = (name: string) =>
  `${name} is too large: documents up to ${MOST_BYTES / 1024 / 1024} MB are read; give the part that matters.`
