'use client'

/** What stands where a page could not be made; it keeps the way back and gives no trace. */
export default function ErrorPage({ reset }: { error: Error; reset: () => void }) {
  return (
    <div role="alert" className="max-w-2xl">
      <h1 className="mb-4 font-serif text-3xl font-semibold">This page could not be made</h1>
      <p className="mb-4">The fault is ours and has been written to the server's log. Nothing of the plan is lost.</p>
      <p className="flex gap-6">
        <button type="button" onClick={reset} className="cursor-pointer rounded bg-ink px-4 py-2 text-ground">
          Try again
        </button>
        <a href="/" className="py-2">
          Back to the start
        </a>
      </p>
    </div>
  )
}
