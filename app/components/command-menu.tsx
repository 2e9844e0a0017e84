'use client'

import { type ComponentType, useEffect, useState } from 'react'

const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement && (target.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/.test(target.tagName))

/** Opens the command menu on Ctrl-K, Cmd-K and "/"; it is loaded when it is first asked for. */
export function CommandMenu() {
  const [Dialog, setDialog] = useState<ComponentType<{ close: () => void }> | null>(null)
  const [open, setOpen] = useState(false)
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const asked =
        ((event.ctrlKey || event.metaKey) && !event.altKey && event.key.toLowerCase() === 'k') ||
        (event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey && !isTyping(event.target))
      if (!asked) return
      event.preventDefault()
      setOpen(true)
      import('./command-dialog').then(
        (module) => setDialog(() => module.CommandDialog),
        () => setOpen(false),
      )
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [])
  return open && Dialog ? <Dialog close={() => setOpen(false)} /> : null
}
