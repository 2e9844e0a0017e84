const openMenus = () => document.querySelectorAll<HTMLDetailsElement>('details.menu[open]')

/** Closes the open menu on Escape, on a press beside it, and when the focus has left it. Without JavaScript its summary does. */
export function closeMenus(): void {
  const leave = (event: Event) => {
    for (const menu of openMenus()) if (event.target instanceof Node && !menu.contains(event.target)) menu.open = false
  }
  document.addEventListener('pointerdown', leave)
  document.addEventListener('focusin', leave)
  document.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape') return
    for (const menu of openMenus()) {
      menu.open = false
      menu.querySelector('summary')?.focus()
    }
  })
}
