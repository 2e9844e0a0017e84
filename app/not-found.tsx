import type { Metadata } from 'next'
import { getAddress, getOrigin } from '@/app/asked'
import { say } from '@/lib/messages/message'
import { formatRef } from '@/lib/refs/address'
import { listRef, pageRef } from '@/lib/refs/ref'
import { leadsNowhere } from '@/lib/views/addresses'
import { getEdition, getLibrary } from '@/lib/views/explorer'
import { getSuggestions } from '@/lib/views/suggestions'
import { PageHead } from './components/parts'

export const generateMetadata = (): Metadata => ({ title: say('missing.title') })

/** Next.js makes this page beside every other one: only an address that leads nowhere is worth the search for what is near. */
export default async function NotFound() {
  const { path } = await getAddress()
  const origin = await getOrigin().catch(() => null)
  const nowhere = origin !== null && (await leadsNowhere(path, getLibrary()))
  const explorer = nowhere ? await getEdition(origin.at) : null
  const suggestions = explorer ? await getSuggestions(path, explorer) : []
  return (
    <div className="max-w-prose" data-missing="">
      <PageHead name={say('missing.title')} />
      <p className="mb-6">{say('missing.lead')}</p>
      {suggestions.length > 0 && (
        <section aria-labelledby="meant" className="mb-8">
          <h2 id="meant" className="mb-2 font-semibold">
            {say('missing.meant')}
          </h2>
          <ul className="divide-y divide-line border-y border-line">
            {suggestions.map(({ ref, label, title }) => (
              <li key={formatRef(ref)} className="py-2">
                <a href={formatRef(ref)} className="font-semibold">
                  {label}
                </a>
                {title && <p className="line-clamp-2 text-quiet">{title}</p>}
              </li>
            ))}
          </ul>
        </section>
      )}
      {origin && (
        <p className="mt-4 flex flex-wrap gap-x-6 gap-y-1">
          <a href={formatRef(listRef(origin, 'resolution'))}>{say('all.resolutions')}</a>
          <a href={formatRef(listRef(origin, 'action-item'))}>{say('all.items')}</a>
          <a href={formatRef(pageRef(origin, 'overview'))}>{say('page.overview')}</a>
        </p>
      )}
    </div>
  )
}
