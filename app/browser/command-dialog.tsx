import { useEffect, useRef } from 'react'
import { createRoot } from 'react-dom/client'
import { Combobox } from './combobox'
import type { Suggestion } from './use-suggestions'
import { fill, words } from './words'

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
function moreFor(typed: string): Suggestion[] {
  const { jumpPage, jumpSearch, jumpSearchFor } = words()
  const q = typed.trim()
  const named = pages(jumpPage).filter(({ label }) => label.toLowerCase().includes(q.toLowerCase()))
  if (q === '') return named
  const url = `/search?${new URLSearchParams({ q })}`
  return [...named.slice(0, 4), { id: 'search', label: fill(jumpSearchFor, q), title: '', kindName: jumpSearch, url }]
}

/** Jumps to any id, list or page: what the keyboard has for it. */
function CommandDialog({ close }: { close: () => void }) {
  const { jumpTitle, jumpLabel, jumpWhere, jumpPlaceholder, jumpHelp } = words()
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
      aria-label={jumpTitle}
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
          {jumpLabel}
        </label>
        <Combobox
          id="jump"
          name="q"
          label={jumpWhere}
          placeholder={jumpPlaceholder}
          className="h-14 w-full border-b border-line bg-panel px-4 text-lg text-ink -outline-offset-3 placeholder:text-quiet"
          listClassName="max-h-[50vh] overflow-y-auto py-1"
          alwaysOpen
          more={moreFor}
        />
        <p className="border-t border-line px-4 py-2 text-xs text-quiet">{jumpHelp}</p>
      </form>
    </dialog>
  )
}

let isOpen = false

/** Opens the dialog, unless it stands open. */
export function openCommandDialog(): void {
  if (isOpen) return
  isOpen = true
  const place = document.body.appendChild(document.createElement('div'))
  const root = createRoot(place)
  const close = () => {
    isOpen = false
    root.unmount()
    place.remove()
  }
  root.render(<CommandDialog close={close} />)
}
