'use client'

import { useWords } from './components/words'

/** What stands where a page could not be made; it keeps the way back and gives no trace. */
export default function ErrorPage({ retry }: { error: Error; retry: () => void }) {
  const words = useWords()
  return (
    <div role="alert" className="max-w-prose">
      <h1 className="mb-4 font-serif text-3xl font-semibold">{words.errorTitle}</h1>
      <p className="mb-6">{words.errorLead}</p>
      <p className="flex flex-wrap gap-4">
        <button
          type="button"
          onClick={retry}
          className="cursor-pointer rounded bg-ink px-4 py-2 font-semibold text-ground"
        >
          {words.errorAgain}
        </button>
        <button
          type="button"
          onClick={() => history.back()}
          className="cursor-pointer rounded border border-strong-line px-4 py-2"
        >
          {words.errorBack}
        </button>
        <a href="/" className="py-2">
          {words.errorHome}
        </a>
      </p>
    </div>
  )
}
