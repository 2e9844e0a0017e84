'use client'

import { usePathname } from 'next/navigation'
import type { ReactNode } from 'react'

/** A link of the main navigation; it says where the reader is. */
export function NavLink({ href, className, children }: { href: string; className: string; children: ReactNode }) {
  const path = usePathname()
  const here = path === href
  const inside = href !== '/' && path.startsWith(`${href}/`)
  return (
    <a href={href} aria-current={here ? 'page' : inside ? 'true' : undefined} className={className}>
      {children}
    </a>
  )
}
