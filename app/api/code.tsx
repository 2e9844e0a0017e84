import type { ReactNode } from 'react'
import { readersLanguage } from '@/lib/messages/language'
import { say } from '@/lib/messages/message'

/** A text to copy: it scrolls sideways within itself, and is copied whole by its button. */
export function Code({ id, label, text }: { id: string; label: string; text: string }) {
  return (
    <div className="mt-2 flex items-start gap-2">
      <section
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls has to be reached by the keyboard
        tabIndex={0}
        aria-label={label}
        className="min-w-0 grow overflow-x-auto rounded border border-line bg-sunk"
      >
        <pre id={id} className="p-3 font-mono text-sm leading-normal">
          {text}
        </pre>
      </section>
      <button
        type="button"
        data-copies={id}
        className="no-print shrink-0 rounded border border-strong-line px-2.5 py-1.5 text-sm hover:bg-sunk"
      >
        Copy<span className="sr-only"> {label}</span>
      </button>
    </div>
  )
}

/** The reference, which is in English as the answers are: said so, and marked, where the page is in another language. */
export function InEnglish({ isSaid = false, children }: { isSaid?: boolean; children: ReactNode }) {
  if (readersLanguage() === 'en') return children
  return (
    <>
      {isSaid && <p className="mt-4 max-w-prose text-sm text-quiet">{say('api.english')}</p>}
      <div lang="en" dir="ltr">
        {children}
      </div>
    </>
  )
}

/** A sentence whose names of fields and addresses stand between backticks. */
export const Prose = ({ text }: { text: string }) =>
  text.split('`').map((part, i) =>
    // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one sentence never change their order
    i % 2 === 1 ? <code key={i}>{part}</code> : part,
  )
