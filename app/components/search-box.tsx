import { say } from '@/lib/messages/message'

const FIELD =
  'w-full min-w-0 rounded border border-strong-line bg-ground px-3 text-ink placeholder:text-quiet [&::-webkit-search-cancel-button]:hidden'

/** The keys that open the command menu from anywhere, told where they are looked for. */
const ShortcutHint = () => (
  <span
    aria-hidden="true"
    className="needs-script pointer-events-none absolute inset-y-px end-2 flex items-center gap-1 bg-ground text-xs text-quiet group-focus-within:hidden max-lg:hidden"
  >
    <kbd className="rounded border border-line px-1.5 py-0.5 font-sans">/</kbd>
    <kbd className="rounded border border-line px-1.5 py-0.5 font-sans">{say('jump.key')}</kbd>
  </span>
)

/** Identifiers are the same in every language. */
const EXAMPLES = 'IMT-2020, TSAG TD25R1, Q5/13, 92-05 …'
/** As many as the box of the header has room for. */
const FEW_EXAMPLES = 'IMT-2020, TD25R1 …'

/** The box of a search form; a script gives it suggestions (`app/browser/search-boxes.ts`). */
export const SearchBox = ({ id, q, large }: { id: string; q: string; large: boolean }) => (
  <div className="group relative grow">
    <input
      id={id}
      name="q"
      type="search"
      defaultValue={q}
      maxLength={1000}
      autoComplete="off"
      placeholder={large ? EXAMPLES : FEW_EXAMPLES}
      className={`${FIELD} ${large ? 'h-12 text-lg' : 'h-9'}`}
      data-suggests=""
    />
    {!large && <ShortcutHint />}
  </div>
)
