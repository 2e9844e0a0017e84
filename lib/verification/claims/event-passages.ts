import { type Sentence, sentenceAround } from '../../text/sentence'
import type { Thing } from '../naming'
import type { Checked, Evidence } from './claim'

/** A sentence that mentions an event; its span is the evidence. */
export type EventSentence = Evidence & { sentence: Sentence['text'] }

/** Every sentence that mentions an event, once. */
export function sentencesOn({ id }: Thing, { lookups }: Checked): EventSentence[] {
  const found = new Map<number, EventSentence>()
  for (const { entry, span } of lookups.mentionsOf(id)) {
    const place = lookups.getEntry(entry)
    if (!place) continue
    const { text, start } = sentenceAround(place.text, span.start - place.span.start)
    const sentence = text.trim()
    const from = place.span.start + start + text.indexOf(sentence)
    found.set(from, { entry, span: { start: from, end: from + sentence.length }, sentence })
  }
  return [...found.values()]
}

/** The passages of sentences, without their words. */
export const evidenceOf = (sentences: readonly EventSentence[]): Evidence[] =>
  sentences.map(({ entry, span }) => ({ entry, span }))
