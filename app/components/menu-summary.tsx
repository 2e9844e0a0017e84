'use client'

import { usePathname } from 'next/navigation'
import type { ReactNode } from 'react'

/** What opens a menu of the navigation; it says so when the page that is read is one of the menu's. */
export function MenuSummary({
  hrefs,
  className,
  children,
}: {
  hrefs: readonly string[]
  className: string
  children: ReactNode
}) {
  const path = usePathname()
  const here = hrefs.map((href) => href.split('?')[0]).some((href) => path === href || path.startsWith(`${href}/`))
  return (
    <summary aria-current={here ? 'true' : undefined} className={className}>
      {children}
    </summary>
  )
}
