import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import { Combobox } from './combobox'
import { words } from './words'

/** Puts a box with suggestions in the place of a plain one, with what was typed and the caret where it stood. */
export function replaceBox(plain: HTMLInputElement): void {
  const { id, name, value, defaultValue, placeholder, className, selectionStart, parentElement: around } = plain
  if (!around) return
  const place = document.createElement('div')
  place.className = 'relative grow'
  const root = createRoot(place)
  around.replaceWith(place)
  // At once: a key that is pressed between reading the box and replacing it would be lost.
  flushSync(() =>
    root.render(
      <Combobox
        id={id}
        name={name}
        label={words().suggestions}
        initial={value}
        typed={value !== defaultValue}
        caret={selectionStart ?? value.length}
        placeholder={placeholder}
        className={className}
        listClassName="absolute inset-x-0 top-full z-30 mt-1 overflow-hidden rounded-lg border border-line bg-panel shadow-lg"
      />,
    ),
  )
}
