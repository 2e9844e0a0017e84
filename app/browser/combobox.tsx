import { useCombobox } from 'downshift'
import { useLayoutEffect, useRef, useState } from 'react'
import { type Suggestion, useSuggestions } from './use-suggestions'
import { fill, words } from './words'

export type ComboboxProps = {
  id: string
  name?: string
  /** What the list is called. */
  label: string
  initial?: string
  /** The reader has typed what it begins with: it is asked for at once. */
  typed?: boolean
  /** Where the caret stands when it takes over from the plain box. */
  caret?: number
  placeholder: string
  className: string
  listClassName: string
  /** The list stands open as long as there is something in it. */
  alwaysOpen?: boolean
  /** More to choose from, for what is typed. */
  more?: (typed: string) => Suggestion[]
}

/** A box with suggestions: arrows choose, Enter goes to the page, Escape closes; Enter with nothing chosen searches. */
export function Combobox(props: ComboboxProps) {
  const {
    id,
    name,
    label,
    initial = '',
    typed: begun,
    caret,
    placeholder,
    className,
    listClassName,
    alwaysOpen,
    more,
  } = props
  const [typed, setTyped] = useState(initial)
  const [asked, setAsked] = useState(more || begun ? initial : '')
  const box = useRef<HTMLInputElement>(null)
  const suggestions = useSuggestions(asked)
  const items = [...suggestions, ...(more?.(typed) ?? [])]
  const { isOpen, highlightedIndex, getInputProps, getMenuProps, getItemProps } = useCombobox<Suggestion>({
    id,
    items,
    inputId: id,
    inputValue: typed,
    itemToString: (item) => item?.label ?? '',
    ...(alwaysOpen && { isOpen: true }),
    initialIsOpen: begun ?? false,
    stateReducer: ({ inputValue }, { type, changes }) => {
      switch (type) {
        // What was typed stays: choosing goes to a page, and closing the list clears nothing.
        case useCombobox.stateChangeTypes.InputKeyDownEscape:
        case useCombobox.stateChangeTypes.InputBlur:
        case useCombobox.stateChangeTypes.InputKeyDownEnter:
        case useCombobox.stateChangeTypes.ItemClick:
          return { ...changes, inputValue }
        // A press in the box is no question.
        case useCombobox.stateChangeTypes.InputClick:
          return { ...changes, isOpen: items.length > 0 }
        default:
          return changes
      }
    },
    onSelectedItemChange: ({ type, selectedItem }) => {
      if (selectedItem && type !== useCombobox.stateChangeTypes.InputBlur) window.location.assign(selectedItem.url)
    },
  })
  useLayoutEffect(() => {
    // The plain box had the focus and is gone; where the reader has moved on, it stays there.
    if (document.activeElement === document.body) box.current?.focus()
    if (caret !== undefined) box.current?.setSelectionRange(caret, caret)
  }, [caret])
  const shown = isOpen && items.length > 0
  return (
    <>
      <input
        {...getInputProps({
          ref: box,
          name,
          type: 'search',
          maxLength: 1000,
          autoComplete: 'off',
          placeholder,
          className,
          'aria-expanded': shown,
          onChange: (event) => {
            setTyped((event.target as HTMLInputElement).value)
            setAsked((event.target as HTMLInputElement).value)
          },
          // The form is sent by Enter where nothing is chosen.
          onKeyDown: (event) => {
            if (event.key === 'Enter' && highlightedIndex < 0)
              (event.nativeEvent as Event & { preventDownshiftDefault?: boolean }).preventDownshiftDefault = true
          },
        })}
      />
      <div {...getMenuProps({ 'aria-label': label, className: shown ? listClassName : 'hidden' })}>
        {shown &&
          items.map((item, index) => (
            <div
              key={item.id}
              {...getItemProps({ item, index })}
              className={`flex cursor-pointer items-baseline gap-3 px-3 py-2 text-base ${index === highlightedIndex ? 'bg-sunk shadow-[inset_3px_0_0_var(--link)]' : ''}`}
            >
              <span className="shrink-0 font-semibold">{item.label}</span>
              <span className="min-w-0 grow truncate text-sm text-quiet">{item.title}</span>
              <span className="shrink-0 text-xs text-quiet">{item.kindName}</span>
            </div>
          ))}
      </div>
      <span role="status" className="sr-only">
        {asked.trim() === '' ? '' : fill(words().suggestionsCount, items.length)}
      </span>
    </>
  )
}
