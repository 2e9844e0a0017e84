'use client'

import { useEffect } from 'react'

const openMenus = () => document.querySelectorAll<HTMLDetailsElement>('details.menu[open]')

/** Closes the open menu on Escape, on a press beside it, and when the focus has left it. Without JavaScript its summary does. */
export function MenuKeys() {
  useEffect(() => {
    const leave = (event: Event) => {
      for (const menu of openMenus())
        if (event.target instanceof Node && !menu.contains(event.target)) menu.open = false
    }
    const close = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return
      for (const menu of openMenus()) {
        menu.open = false
        menu.querySelector('summary')?.focus()
      }
    }
    document.addEventListener('pointerdown', leave)
    document.addEventListener('focusin', leave)
    document.addEventListener('keydown', close)
    return () => {
      document.removeEventListener('pointerdown', leave)
      document.removeEventListener('focusin', leave)
      document.removeEventListener('keydown', close)
    }
  }, [])
  return null
}
