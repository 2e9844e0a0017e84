import type { EditionRef } from '@/lib/domain/plan'
import { say } from '@/lib/messages/message'
import { type Collected, collectedQuery } from '@/lib/refs/collected'
import { ScopeFields } from './scope-fields'
import { SearchBox } from './search-box'

const FORM = { action: '/search', role: 'search', className: 'flex gap-2' }

/**
 * The search box: a plain form, so that it works without JavaScript; with it, suggestions stand under the box. The large one
 * stands on a page, the small one in the header.
 */
export function SearchForm({
  q = '',
  large = false,
  scope = null,
  collected = null,
}: {
  q?: string
  large?: boolean
  scope?: EditionRef | null
  /** What is being chosen for a brief: it is kept from one search to the next. */
  collected?: Collected
}) {
  const id = large ? 'q-large' : 'q'
  return (
    <form {...FORM}>
      <label htmlFor={id} className="sr-only">
        {say('search.box')}
      </label>
      <ScopeFields scope={scope} />
      {collectedQuery(collected).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <SearchBox id={id} q={q} large={large} />
      <button
        type="submit"
        className={`shrink-0 cursor-pointer rounded bg-ink px-4 font-medium text-ground hover:opacity-90 ${large ? 'h-12' : 'h-9'}`}
      >
        {say('search.title')}
      </button>
    </form>
  )
}
