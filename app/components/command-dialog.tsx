'use client'

import { useEffect, useRef } from 'react'
import type { ScriptWords } from '@/lib/messages/script-words'
import { Combobox } from './combobox'
import type { Suggestion } from './use-suggestions'
import { fill, useWords } from './words'

/** The lists and pages of the site, as the foot of each page has them. */
const pages = (kindName: string): Suggestion[] =>
  [...document.querySelectorAll<HTMLAnchorElement>('#all-pages a')].map(({ href, textContent }) => ({
    id: href,
    label: textContent ?? '',
    title: '',
    kindName,
    url: href,
  }))

/** Pages whose name has what was typed, and searching for it, which is always possible. */
const moreIn =
  (words: ScriptWords) =>
  (typed: string): Suggestion[] => {
    const q = typed.trim()
    const named = pages(words.jumpPage).filter(({ label }) => label.toLowerCase().includes(q.toLowerCase()))
    if (q === '') return named
    const url = `/search?${new URLSearchParams({ q })}`
    return [
      ...named.slice(0, 4),
      { id: 'search', label: fill(words.jumpSearchFor, q), title: '', kindName: words.jumpSearch, url },
    ]
  }

/** Jumps to any id, list or page: what the keyboard has for it. */
export function CommandDialog({ close }: { close: () => void }) {
  const words = useWords()
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    const before = document.activeElement
    dialog.current?.showModal()
    dialog.current?.querySelector('input')?.focus()
    return () => {
      if (before instanceof HTMLElement) before.focus()
    }
  }, [])
  return (
    <dialog
      ref={dialog}
      aria-label={words.jumpTitle}
      onClose={close}
      onKeyDown={(event) => {
        if (event.key === 'Escape') dialog.current?.close()
      }}
      onPointerDown={(event) => {
        if (event.target === dialog.current) dialog.current.close()
      }}
      className="m-auto mt-[12vh] w-[min(40rem,calc(100vw-2rem))] overflow-hidden rounded-lg border border-line bg-panel p-0 text-ink shadow-lg backdrop:bg-black/40"
    >
      <form action="/search" className="flex flex-col">
        <label htmlFor="jump" className="sr-only">
          {words.jumpLabel}
        </label>
        <Combobox
          id="jump"
          name="q"
          label={words.jumpWhere}
          placeholder={words.jumpPlaceholder}
          className="h-14 w-full border-b border-line bg-panel px-4 text-lg text-ink -outline-offset-3 placeholder:text-quiet"
          listClassName="max-h-[50vh] overflow-y-auto py-1"
          alwaysOpen
          more={moreIn(words)}
        />
        <p className="border-t border-line px-4 py-2 text-xs text-quiet">{words.jumpHelp}</p>
      </form>
    </dialog>
  )
}
