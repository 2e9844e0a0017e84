'use client'

import { createContext, type ReactNode, useContext } from 'react'
import type { ScriptWords } from '@/lib/messages/script-words'

const Words = createContext<ScriptWords | null>(null)

/** Gives the parts of a page that run in the browser the sentences of the reader's language. */
export const WordsOfPage = ({ words, children }: { words: ScriptWords; children: ReactNode }) => (
  <Words value={words}>{children}</Words>
)

export function useWords(): ScriptWords {
  const words = useContext(Words)
  if (!words) throw new Error('A part of the page that speaks stands outside of WordsOfPage.')
  return words
}

/** A sentence with what a script knows in its place. */
export const fill = (sentence: string, value: string | number): string => sentence.replace('{}', () => String(value))
