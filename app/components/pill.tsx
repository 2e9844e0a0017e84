import type { ReactNode } from 'react'
import { formatRef } from '@/lib/refs/address'
import type { Ref } from '@/lib/refs/ref'

/** A choice among others, as a link; the chosen one says so. */
function Pill({ href, chosen, children }: { href: string; chosen: boolean; children: ReactNode }) {
  return (
    <a
      href={href}
      aria-current={chosen ? 'true' : undefined}
      className="inline-block min-h-6 rounded border border-strong-line px-2.5 py-0.5 text-ink no-underline hover:bg-sunk aria-[current]:bg-ink aria-[current]:text-ground"
    >
      {children}
    </a>
  )
}

/** Choices beside one another; each leads to the page where it is chosen. */
export const Pills = ({
  options,
}: {
  options: readonly { id: string | number; label: ReactNode; ref: Ref; chosen: boolean }[]
}) => (
  <ul className="flex flex-wrap gap-2 text-sm">
    {options.map(({ id, label, ref, chosen }) => (
      <li key={id}>
        <Pill href={formatRef(ref)} chosen={chosen}>
          {label}
        </Pill>
      </li>
    ))}
  </ul>
)

/** A name with the number of what choosing it lists. */
export const Counted = ({ name, count }: { name: string; count: number }) => (
  <>
    {name} <span className="tabular-nums opacity-80">{count}</span>
  </>
)
