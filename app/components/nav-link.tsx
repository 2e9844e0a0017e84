'use client'

import { usePathname } from 'next/navigation'
import type { ReactNode } from 'react'

/** A link of the main navigation; it says where the reader is. */
export function NavLink({ href, className, children }: { href: string; className: string; children: ReactNode }) {
  const path = usePathname()
  const [place] = href.split('?')
  const here = path === place
  const inside = place !== '/' && path.startsWith(`${place}/`)
  return (
    <a href={href} aria-current={here ? 'page' : inside ? 'true' : undefined} className={className}>
      {children}
    </a>
  )
}
