import Form from 'next/form'
import { SearchBox } from './search-box'

/** The search box: a plain form, so that it works without JavaScript; with it, suggestions stand under the box. */
export function SearchForm({ q = '', large = false }: { q?: string; large?: boolean }) {
  const id = large ? 'q-large' : 'q'
  return (
    <Form action="/search" role="search" prefetch={false} className="flex gap-2">
      <label htmlFor={id} className="sr-only">
        Search the plan
      </label>
      <SearchBox key={q} id={id} q={q} large={large} />
      <button
        type="submit"
        className={`shrink-0 cursor-pointer rounded bg-ink px-4 font-medium text-ground hover:opacity-90 ${large ? 'h-12' : 'h-10'}`}
      >
        Search
      </button>
    </Form>
  )
}
