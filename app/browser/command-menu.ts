const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement && (target.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/.test(target.tagName))

/** Opens the command menu on Ctrl-K, Cmd-K and "/"; it is loaded when it is first asked for. */
export function openMenuByKey(): void {
  document.addEventListener('keydown', (event) => {
    const asked =
      ((event.ctrlKey || event.metaKey) && !event.altKey && event.key.toLowerCase() === 'k') ||
      (event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey && !isTyping(event.target))
    if (!asked) return
    event.preventDefault()
    import('./command-dialog').then(
      ({ openCommandDialog }) => openCommandDialog(),
      // Without a network there is nothing to open; the search box of the page is still there.
      () => {},
    )
  })
}
