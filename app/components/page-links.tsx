import { say } from '@/lib/messages/message'
import type { Ref } from '@/lib/refs/ref'
import { Pills } from './pill'

/** The pages of a long list; nothing where it has one. */
export function PageLinks({ pages }: { pages: readonly { label: string; ref: Ref; chosen: boolean }[] }) {
  if (pages.length === 0) return null
  return (
    <nav aria-label={say('list.pages')} className="no-print mt-6 tabular-nums">
      <Pills options={pages.map((page) => ({ ...page, id: page.label }))} />
    </nav>
  )
}
