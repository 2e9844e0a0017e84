'use client'

import { useEffect, useState } from 'react'
import type { ScriptWords } from '@/lib/messages/script-words'
import { useWords } from './words'

/** How long the word that something was copied stands, in milliseconds. */
const SHOWN = 2500

/** What a press copies: the address of a permanent link, or the text that a button names. */
function copied(target: Element, words: ScriptWords): { text: string; says: string; here: boolean } | null {
  const link = target.closest<HTMLAnchorElement>('a[data-copy-link]')
  if (link) return { text: link.href, says: words.copiedLink, here: true }
  const button = target.closest<HTMLElement>('[data-copies]')
  const text = button && document.getElementById(button.dataset.copies ?? '')?.textContent
  return text ? { text, says: words.copied, here: false } : null
}

/** Copies what is pressed, for the whole page, and says so. Without JavaScript a link is a link and a text can be selected. */
export function Copying() {
  const words = useWords()
  const [says, setSays] = useState('')
  useEffect(() => {
    let timer = 0
    const press = (event: MouseEvent) => {
      const found = event.target instanceof Element && copied(event.target, words)
      if (!found) return
      // The address goes into the bar, and the page stays where it is under the pointer.
      if (found.here) {
        event.preventDefault()
        history.replaceState(history.state, '', found.text)
      }
      navigator.clipboard?.writeText(found.text).then(
        () => {
          setSays(found.says)
          clearTimeout(timer)
          timer = window.setTimeout(() => setSays(''), SHOWN)
        },
        () => setSays(words.copiedNot),
      )
    }
    document.addEventListener('click', press)
    return () => {
      document.removeEventListener('click', press)
      clearTimeout(timer)
    }
  }, [words])
  return (
    <p
      aria-live="polite"
      className={`no-print fixed bottom-4 left-1/2 z-30 -translate-x-1/2 rounded bg-ink px-4 py-2 text-ground ${says ? '' : 'sr-only'}`}
    >
      {says}
    </p>
  )
}
