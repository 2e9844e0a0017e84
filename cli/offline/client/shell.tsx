import type { ReactNode } from 'react'
import { Navigation, SiteMap } from '@/app/components/navigation'
import { SearchForm } from '@/app/components/search-form'
import { formatEdition } from '@/lib/domain/edition'
import { say } from '@/lib/messages/message'
import { formatRef } from '@/lib/refs/address'
import { pageRef } from '@/lib/refs/ref'
import { getContent } from './content'
import { firstOrigin, getLibrary } from './explorer'
import { getPlace, IN_FILE } from './place'

/** What stands around every page of an offline file: whose copy it is, and of which day. */
export function Shell({ hasBox, children }: { hasBox: boolean; children: ReactNode }) {
  const { info, plan, made } = getContent()
  const origin = firstOrigin(getLibrary())
  const { path } = getPlace()
  const edition = [plan.title, formatEdition(info.facts)].filter(Boolean).join(' · ')
  return (
    <>
      <a
        href="#content"
        className="sr-only focus:not-sr-only focus:absolute focus:top-3 focus:start-4 focus:z-30 focus:bg-panel focus:p-2"
      >
        {say('offline.skip')}
      </a>
      <header className="relative border-b border-line bg-panel">
        <div className="mx-auto max-w-6xl px-4 pt-2.5 max-lg:pb-2.5 sm:px-6">
          <div className="flex flex-wrap items-center justify-between gap-x-8 gap-y-2 lg:gap-y-1">
            <div className="min-w-0 flex-1 basis-0 items-baseline gap-x-4 max-lg:basis-auto sm:flex">
              <a
                href={formatRef(pageRef(origin, 'home'))}
                className="font-serif text-lg font-semibold whitespace-nowrap text-ink no-underline sm:min-w-56 sm:shrink-0"
              >
                Action Plan Explorer
              </a>
              <p className="min-w-0 text-sm text-quiet">
                {edition}.{' '}
                <span className="whitespace-nowrap">
                  {say(IN_FILE ? 'offline.made' : 'offline.no.network', { date: made })}
                </span>
              </p>
            </div>
            {!hasBox && (
              <div className="order-3 w-full lg:order-none lg:w-96">
                <SearchForm scope={null} />
              </div>
            )}
            <div className="lg:order-4 lg:mt-0 lg:w-full">
              <Navigation origin={origin} path={path} />
            </div>
          </div>
        </div>
      </header>
      <main id="content" tabIndex={-1} className="mx-auto w-full max-w-6xl grow px-4 pt-8 pb-12 outline-none sm:px-6">
        {children}
      </main>
      <footer className="border-t border-line bg-sunk">
        <div className="mx-auto max-w-6xl px-4 py-8 sm:px-6">
          <SiteMap origin={origin} path={path} />
          <p className="mt-6 text-sm text-quiet">{say('footer.prevails')}</p>
        </div>
      </footer>
    </>
  )
}

/** What is shown for an address that this file does not have. */
export const Missing = () => (
  <div className="max-w-prose">
    <h1 className="mb-3 font-serif text-3xl font-semibold">{say('offline.missing')}</h1>
    <p>{say('offline.missing.why')}</p>
  </div>
)
