import { useEffect, useState } from 'react'
import type { SuggestionView } from '@/lib/views/suggest'

/** A suggestion as the API gives it: its ref printed. */
export type Suggestion = Omit<SuggestionView, 'ref'> & { url: string }

/** A reader stays on the host that is read, whatever the API calls it. */
function onThisHost(suggestion: Suggestion): Suggestion {
  const { pathname, search, hash } = new URL(suggestion.url)
  return { ...suggestion, url: pathname + search + hash }
}

/** How long typing must rest before the server is asked, in milliseconds. */
const REST = 80

/** Suggestions for what is typed; those of an older text are dropped, and asking for them is ended. */
export function useSuggestions(typed: string): Suggestion[] {
  const [suggestions, setSuggestions] = useState<Suggestion[]>([])
  useEffect(() => {
    const q = typed.trim()
    if (q === '' || q.length > 200) {
      setSuggestions([])
      return
    }
    const asking = new AbortController()
    const timer = setTimeout(async () => {
      const answer = await fetch(`/api/v1/suggest?${new URLSearchParams({ q })}`, { signal: asking.signal }).catch(
        () => null,
      )
      const body: { items: Suggestion[] } | null = answer?.ok ? await answer.json().catch(() => null) : null
      if (!asking.signal.aborted) setSuggestions((body?.items ?? []).map(onThisHost))
    }, REST)
    return () => {
      clearTimeout(timer)
      asking.abort()
    }
  }, [typed])
  return suggestions
}
