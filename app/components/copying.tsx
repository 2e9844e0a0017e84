'use client'

import { useEffect, useState } from 'react'

/** How long the word that something was copied stands, in milliseconds. */
const SHOWN = 2500

/** What a press copies: the address of a permanent link, or the text that a button names. */
function copied(target: Element): { text: string; says: string } | null {
  const link = target.closest<HTMLAnchorElement>('a[data-copy-link]')
  if (link) return { text: link.href, says: 'Link copied' }
  const button = target.closest<HTMLElement>('[data-copies]')
  const text = button && document.getElementById(button.dataset.copies ?? '')?.textContent
  return text ? { text, says: 'Copied' } : null
}

/** Copies what is pressed, for the whole page, and says so. Without JavaScript a link is a link and a text can be selected. */
export function Copying() {
  const [says, setSays] = useState('')
  useEffect(() => {
    let timer = 0
    const press = (event: MouseEvent) => {
      const found = event.target instanceof Element && copied(event.target)
      if (!found) return
      navigator.clipboard?.writeText(found.text).then(
        () => {
          setSays(found.says)
          clearTimeout(timer)
          timer = window.setTimeout(() => setSays(''), SHOWN)
        },
        () => setSays('The browser does not allow copying: select the text instead'),
      )
    }
    document.addEventListener('click', press)
    return () => {
      document.removeEventListener('click', press)
      clearTimeout(timer)
    }
  }, [])
  return (
    <p
      aria-live="polite"
      className={`no-print fixed bottom-4 left-1/2 z-30 -translate-x-1/2 rounded bg-ink px-4 py-2 text-ground ${says ? '' : 'sr-only'}`}
    >
      {says}
    </p>
  )
}
