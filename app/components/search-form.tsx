import Form from 'next/form'

/** The search box: a plain form, so that it works without JavaScript. */
export function SearchForm({ q = '', large = false }: { q?: string; large?: boolean }) {
  const id = large ? 'q-large' : 'q'
  return (
    <Form action="/search" role="search" prefetch={false} className="flex gap-2">
      <label htmlFor={id} className="sr-only">
        Search the plan
      </label>
      <input
        id={id}
        name="q"
        type="search"
        defaultValue={q}
        maxLength={1000}
        autoComplete="off"
        placeholder="IMT-2020, TSAG TD25R1, Q5/13, 92-05 …"
        className={`w-full min-w-0 rounded border border-strong-line bg-ground px-3 text-ink placeholder:text-quiet ${large ? 'h-12 text-lg' : 'h-10'}`}
      />
      <button
        type="submit"
        className={`shrink-0 cursor-pointer rounded bg-ink px-4 font-medium text-ground hover:opacity-90 ${large ? 'h-12' : 'h-10'}`}
      >
        Search
      </button>
    </Form>
  )
}
