import type { ReactNode } from 'react'

/** A choice among others, as a link; the chosen one says so. */
export function Pill({ href, chosen, children }: { href: string; chosen: boolean; children: ReactNode }) {
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
