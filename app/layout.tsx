import type { Metadata, Viewport } from 'next'
import Link from 'next/link'
import type { ReactNode } from 'react'
import { KIND_NAMES, kindHref } from '@/lib/queries/hrefs'
import { SearchForm } from './components/search-form'
import './globals.css'

/** Every page is made when it is asked for: the corpus may be replaced while the server runs. */
export const dynamic = 'force-dynamic'

export const metadata: Metadata = {
  title: { default: 'Action Plan Explorer', template: '%s · Action Plan Explorer' },
  description: 'Search an action plan of a standards assembly and follow what it cites, both ways.',
}
export const viewport: Viewport = { width: 'device-width', initialScale: 1 }

const MENU = [
  { href: kindHref('resolution'), label: KIND_NAMES.resolution.many },
  { href: kindHref('action-item'), label: KIND_NAMES['action-item'].many },
  { href: kindHref('study-group'), label: KIND_NAMES['study-group'].many },
  { href: kindHref('event'), label: KIND_NAMES.event.many },
  { href: '/table-1', label: 'Table 1' },
  { href: '/traceability', label: 'Trace' },
  { href: '/diagnostics', label: 'Register' },
  { href: '/trust', label: 'Trust' },
  { href: '/about', label: 'About' },
]

export default function Layout({ children }: { children: ReactNode }) {
  return (
    <html lang="en">
      <body className="flex min-h-dvh flex-col">
        <a
          href="#content"
          className="sr-only focus:not-sr-only focus:absolute focus:left-4 focus:top-4 focus:z-10 focus:bg-panel focus:p-2"
        >
          Skip to the content
        </a>
        <header className="border-b border-line bg-panel">
          <div className="mx-auto flex max-w-6xl flex-wrap items-center gap-x-8 gap-y-3 px-4 py-3 sm:px-6">
            <Link href="/" prefetch={false} className="font-serif text-lg font-semibold text-ink no-underline">
              Action Plan Explorer
            </Link>
            <div className="order-3 w-full md:order-none md:w-auto md:grow">
              <SearchForm />
            </div>
            <nav aria-label="Main" className="w-full lg:w-auto">
              <ul className="flex flex-wrap gap-x-4 gap-y-1 text-sm">
                {MENU.map(({ href, label }) => (
                  <li key={href}>
                    <Link
                      href={href}
                      prefetch={false}
                      className="inline-block py-1 text-quiet no-underline hover:text-ink hover:underline"
                    >
                      {label}
                    </Link>
                  </li>
                ))}
              </ul>
            </nav>
          </div>
        </header>
        <main id="content" tabIndex={-1} className="mx-auto w-full max-w-6xl grow px-4 py-8 outline-none sm:px-6">
          {children}
        </main>
        <footer className="mt-12 border-t border-line">
          <p className="mx-auto max-w-6xl px-4 py-6 text-sm text-quiet sm:px-6">
            The official text of the plan prevails.{' '}
            <Link href="/about" prefetch={false}>
              What this is, and how far to trust it
            </Link>
            .
          </p>
        </footer>
      </body>
    </html>
  )
}
