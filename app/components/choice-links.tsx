'use client'

import { useEffect, useRef } from 'react'

/** The items that a form has chosen, as an address says them. */
function chosenIn(form: HTMLFormElement): string {
  const items = new FormData(form).getAll('items').flatMap((value) => String(value).split(','))
  return items.filter((item) => item !== 'none').join(',') || 'none'
}

/**
 * Keeps what is ticked in a form in the address, in the links that lead on in the same list, and in the search box above it.
 * Without JavaScript a button of the form does.
 */
export function ChoiceLinks() {
  const mark = useRef<HTMLSpanElement>(null)
  useEffect(() => {
    const form = mark.current?.closest('form')
    if (!form) return
    const keep = () => {
      const items = chosenIn(form)
      const withItems = (address: string) => {
        const url = new URL(address, location.href)
        url.searchParams.set('items', items)
        return url.href
      }
      for (const link of document.querySelectorAll<HTMLAnchorElement>('a[href]'))
        if (link.pathname === location.pathname && new URLSearchParams(link.search).has('items'))
          link.href = withItems(link.href)
      for (const field of document.querySelectorAll<HTMLInputElement>('input[type=hidden][name=items]'))
        if (field.form !== form) field.value = items
      history.replaceState(history.state, '', withItems(location.href))
    }
    form.addEventListener('change', keep)
    return () => form.removeEventListener('change', keep)
  }, [])
  return <span ref={mark} hidden />
}
