import { say } from '@/lib/messages/message'
import { formatRef } from '@/lib/refs/address'
import type { Ref } from '@/lib/refs/ref'
import { Pill } from './pill'

/** The pages of a long list; nothing where it has one. */
export function PageLinks({ pages }: { pages: readonly { label: string; ref: Ref; chosen: boolean }[] }) {
  if (pages.length === 0) return null
  return (
    <nav aria-label={say('list.pages')} className="no-print mt-6">
      <ul className="flex flex-wrap gap-2 text-sm tabular-nums">
        {pages.map(({ label, ref, chosen }) => (
          <li key={label}>
            <Pill href={formatRef(ref)} chosen={chosen}>
              {label}
            </Pill>
          </li>
        ))}
      </ul>
    </nav>
  )
}
