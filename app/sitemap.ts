import type { MetadataRoute } from 'next'
import { formatRef } from '@/lib/refs/address'
import { libraryRef } from '@/lib/refs/ref'
import { getEdition, getLibrary } from '@/lib/views/explorer'
import { pageRefs } from '@/lib/views/site-map'
import { siteUrl } from './site'

export const dynamic = 'force-dynamic'

/**
 * Every page of the library and of the newest edition of each plan, each once and under its canonical address, with the
 * date of its edition where the document states one.
 */
export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  const site = await siteUrl()
  const { manifest } = getLibrary()
  const editions = await Promise.all(manifest.plans.map(({ id }) => getEdition({ plan: id, date: null })))
  const pages = new Map<string, string | null>(
    (['plans', 'trust'] as const).map((page) => [formatRef(libraryRef(page)), null]),
  )
  for (const edition of editions)
    for (const ref of edition ? pageRefs(edition.lookups) : []) {
      const address = formatRef(ref)
      if (!pages.has(address)) pages.set(address, edition?.info.facts.date ?? null)
    }
  return [...pages].map(([address, date]) => ({ url: site + address, ...(date && { lastModified: date }) }))
}
