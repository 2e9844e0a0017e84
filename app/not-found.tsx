import type { Metadata } from 'next'
import { getAddress, getOrigin } from '@/app/asked'
import { formatRef } from '@/lib/refs/address'
import { listRef, pageRef } from '@/lib/refs/ref'
import { leadsNowhere } from '@/lib/views/addresses'
import { getEdition, getLibrary } from '@/lib/views/explorer'
import { getSuggestions } from '@/lib/views/suggestions'
import { PageHead } from './components/parts'

export const metadata: Metadata = { title: 'There is no such page' }

/** Next.js makes this page beside every other one: only an address that leads nowhere is worth the search for what is near. */
export default async function NotFound() {
  const { path } = await getAddress()
  const origin = await getOrigin().catch(() => null)
  const nowhere = origin !== null && (await leadsNowhere(path, getLibrary()))
  const explorer = nowhere ? await getEdition(origin.at) : null
  const suggestions = explorer ? await getSuggestions(path, explorer) : []
  return (
    <div className="max-w-prose">
      <PageHead name="There is no such page" />
      <p className="mb-6">
        The plan has nothing under this address. Ids are those of the plan: an action item is 92-05, a resolution
        res-92, a document tsag-td25r1. The search box above knows every other spelling.
      </p>
      {suggestions.length > 0 && (
        <section aria-labelledby="meant" className="mb-8">
          <h2 id="meant" className="mb-2 font-semibold">
            You may have meant
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
          <a href={formatRef(listRef(origin, 'resolution'))}>All resolutions</a>
          <a href={formatRef(listRef(origin, 'action-item'))}>All action items</a>
          <a href={formatRef(pageRef(origin, 'overview'))}>The plan at a glance</a>
        </p>
      )}
    </div>
  )
}
