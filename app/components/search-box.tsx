'use client'

import { type ComponentType, useEffect, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import type { ComboboxProps } from './combobox'
import { useWords } from './words'

/** What the box looks like, with suggestions and without. */
const FIELD =
  'w-full min-w-0 rounded border border-strong-line bg-ground px-3 text-ink placeholder:text-quiet [&::-webkit-search-cancel-button]:hidden'

/** The keys that open the command menu from anywhere, told where they are looked for. */
const ShortcutHint = () => (
  <span
    aria-hidden="true"
    className="needs-script pointer-events-none absolute inset-y-px end-2 flex items-center gap-1 bg-ground text-xs text-quiet group-focus-within:hidden max-lg:hidden"
  >
    <kbd className="rounded border border-line px-1.5 py-0.5 font-sans">/</kbd>
    <kbd className="rounded border border-line px-1.5 py-0.5 font-sans">{useWords().jumpKey}</kbd>
  </span>
)

type Loaded = { Combobox: ComponentType<ComboboxProps>; initial: string; typed: boolean; caret: number }

/**
 * The box of a search form. Suggestions cost nothing until it is used: they are loaded when the box gets the focus, and what
 * was typed until then is taken over.
 */
export function SearchBox({ id, q, large }: { id: string; q: string; large: boolean }) {
  const words = useWords()
  const plain = useRef<HTMLInputElement>(null)
  const [loaded, setLoaded] = useState<Loaded | null>(null)
  const className = `${FIELD} ${large ? 'h-12 text-lg' : 'h-9'}`
  const placeholder = 'IMT-2020, TSAG TD25R1, Q5/13, 92-05 …'
  const load = async () => {
    const module = await import('./combobox').catch(() => null)
    const box = plain.current
    if (!module || !box || document.activeElement !== box) return
    const { value: initial, selectionStart } = box
    // At once: a key that is pressed between reading the box and replacing it would be lost.
    flushSync(() =>
      setLoaded({
        Combobox: module.Combobox,
        initial,
        typed: initial !== q,
        caret: selectionStart ?? initial.length,
      }),
    )
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, for a reader who was in the box before the script was
  useEffect(() => {
    if (document.activeElement === plain.current) load()
  }, [])
  if (loaded)
    return (
      <div className="relative grow">
        <loaded.Combobox
          id={id}
          name="q"
          label={words.suggestions}
          initial={loaded.initial}
          typed={loaded.typed}
          caret={loaded.caret}
          placeholder={placeholder}
          className={className}
          listClassName="absolute inset-x-0 top-full z-30 mt-1 overflow-hidden rounded-lg border border-line bg-panel shadow-lg"
        />
      </div>
    )
  return (
    <div className="group relative grow">
      <input
        ref={plain}
        id={id}
        name="q"
        type="search"
        defaultValue={q}
        maxLength={1000}
        autoComplete="off"
        placeholder={placeholder}
        className={className}
        onFocus={load}
      />
      {!large && <ShortcutHint />}
    </div>
  )
}
