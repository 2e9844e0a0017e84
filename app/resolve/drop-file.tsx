'use client'

import { type DragEvent, type ReactNode, useState } from 'react'
import { useWords } from '@/app/components/words'

/** The place of the file in a form, on which a file can be dropped: it is chosen and sent at once. */
export function DropFile({ children }: { children: ReactNode }) {
  const words = useWords()
  const [over, setOver] = useState(false)
  const drop = (event: DragEvent<HTMLElement>) => {
    event.preventDefault()
    setOver(false)
    const input = event.currentTarget.querySelector<HTMLInputElement>('input[type=file]')
    if (!input || event.dataTransfer.files.length === 0) return
    input.files = event.dataTransfer.files
    input.form?.requestSubmit()
  }
  return (
    <fieldset
      aria-label={words.file}
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
      className={`rounded border border-dashed p-4 ${over ? 'border-link bg-info-ground' : 'border-strong-line'}`}
    >
      {children}
      <p className="needs-script mt-1 text-sm text-quiet">{words.fileDrop}</p>
    </fieldset>
  )
}
