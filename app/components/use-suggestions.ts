import { useEffect, useState } from 'react'
import type { SuggestionView } from '@/lib/views/suggest'

/** How long typing must rest before the server is asked, in milliseconds. */
const REST = 80

/** Suggestions for what is typed; those of an older text are dropped, and asking for them is ended. */
export function useSuggestions(typed: string): SuggestionView[] {
  const [suggestions, setSuggestions] = useState<SuggestionView[]>([])
  useEffect(() => {
    const q = typed.trim()
    if (q === '' || q.length > 200) {
      setSuggestions([])
      return
    }
    const asking = new AbortController()
    const timer = setTimeout(async () => {
      const answer = await fetch(`/api/suggest?${new URLSearchParams({ q })}`, { signal: asking.signal }).catch(
        () => null,
      )
      const body: { suggestions: SuggestionView[] } | null = answer?.ok ? await answer.json().catch(() => null) : null
      if (!asking.signal.aborted) setSuggestions(body?.suggestions ?? [])
    }, REST)
    return () => {
      clearTimeout(timer)
      asking.abort()
    }
  }, [typed])
  return suggestions
}
