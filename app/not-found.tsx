import type { Metadata } from 'next'
import { headers } from 'next/headers'
import { ASKED_PATH, leadsNowhere } from '@/lib/views/addresses'
import { getExplorer } from '@/lib/views/explorer'
import { getSuggestions } from '@/lib/views/suggestions'
import { PageHead } from './components/parts'

export const metadata: Metadata = { title: 'There is no such page' }

/** Next.js makes this page beside every other one: only an address that leads nowhere is worth the search for what is near. */
export default async function NotFound() {
  const path = (await headers()).get(ASKED_PATH) ?? ''
  const explorer = await getExplorer().catch(() => null)
  const suggestions = explorer && leadsNowhere(path, explorer.lookups) ? await getSuggestions(path, explorer) : []
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
            {suggestions.map(({ href, label, title }) => (
              <li key={href} className="py-2">
                <a href={href} className="font-semibold">
                  {label}
                </a>
                {title && <p className="line-clamp-2 text-quiet">{title}</p>}
              </li>
            ))}
          </ul>
        </section>
      )}
      <p className="mt-4 flex flex-wrap gap-x-6 gap-y-1">
        <a href={kindHref('resolution')}>All resolutions</a>
        <a href={kindHref('action-item')}>All action items</a>
        <a href="/overview">The plan at a glance</a>
      </p>
    </div>
  )
}
