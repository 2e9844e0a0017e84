'use client'

import { say } from '@/lib/messages/message'

/** What stands where a page could not be made; it keeps the way back and gives no trace. */
export default function ErrorPage({ retry }: { error: Error; retry: () => void }) {
  return (
    <div role="alert" className="max-w-prose">
      <h1 className="mb-4 font-serif text-3xl font-semibold">{say('error.title')}</h1>
      <p className="mb-6">{say('error.lead')}</p>
      <p className="flex flex-wrap gap-4">
        <button
          type="button"
          onClick={retry}
          className="cursor-pointer rounded bg-ink px-4 py-2 font-semibold text-ground"
        >
          {say('error.again')}
        </button>
        <button
          type="button"
          onClick={() => history.back()}
          className="cursor-pointer rounded border border-strong-line px-4 py-2"
        >
          {say('error.back')}
        </button>
        <a href="/" className="py-2">
          {say('error.home')}
        </a>
      </p>
    </div>
  )
}
