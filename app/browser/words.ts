import type { ScriptWords } from '@/lib/messages/script-words'

/** The element that carries the sentences of the reader's language for the scripts of a page (`app/components/script-data.tsx`). */
export const WORDS_ID = 'words'

let known: ScriptWords | undefined

/** The sentences that scripts say, in the reader's language. */
export function words(): ScriptWords {
  known ??= JSON.parse(document.getElementById(WORDS_ID)?.textContent ?? '{}') as ScriptWords
  return known
}

/** A sentence with what a script knows in its place. */
export const fill = (sentence: string, value: string | number): string => sentence.replace('{}', () => String(value))
