const BOX = 'input[data-suggests]'

/**
 * Gives search boxes suggestions. They cost nothing until a box is used: they are loaded when it gets the focus, and what was
 * typed until then is taken over.
 */
export function suggestInBoxes(): void {
  const load = async (box: Element | EventTarget | null) => {
    if (!(box instanceof HTMLInputElement) || !box.matches(BOX)) return
    // Without a network the box searches as it is.
    const module = await import('./suggesting-box').catch(() => null)
    if (module && document.activeElement === box) module.replaceBox(box)
  }
  document.addEventListener('focusin', ({ target }) => void load(target))
  // For a reader who was in the box before the script was.
  void load(document.activeElement)
}
