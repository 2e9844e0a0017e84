import Form from 'next/form'
import type { EditionRef } from '@/lib/domain/plan'
import { say } from '@/lib/messages/message'
import { type Collected, collectedQuery } from '@/lib/refs/collected'
import { ScopeFields } from './scope-fields'
import { SearchBox } from './search-box'

/**
 * The search box: a plain form, so that it works without JavaScript; with it, suggestions stand under the box. The large one
 * stands on a page and keeps it while results change; the small one stands in the header and opens the page of results.
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
  const content = (
    <>
      <label htmlFor={id} className="sr-only">
        {say('search.box')}
      </label>
      <ScopeFields scope={scope} />
      {collectedQuery(collected).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <SearchBox key={q} id={id} q={q} large={large} />
      <button
        type="submit"
        className={`shrink-0 cursor-pointer rounded bg-ink px-4 font-medium text-ground hover:opacity-90 ${large ? 'h-12' : 'h-9'}`}
      >
        {say('search.title')}
      </button>
    </>
  )
  const form = { action: '/search', role: 'search', className: 'flex gap-2' }
  return large ? (
    <Form {...form} prefetch={false}>
      {content}
    </Form>
  ) : (
    <form {...form}>{content}</form>
  )
}
