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

/** A sentence whose names of fields and addresses stand between backticks. */
export const Prose = ({ text }: { text: string }) =>
  text.split('`').map((part, i) =>
    // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one sentence never change their order
    i % 2 === 1 ? <code key={i}>{part}</code> : part,
  )
