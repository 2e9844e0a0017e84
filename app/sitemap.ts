import type { MetadataRoute } from 'next'
import { formatRef } from '@/lib/refs/address'
import { libraryRef } from '@/lib/refs/ref'
import { getEdition, getLibrary } from '@/lib/views/explorer'
import { pageRefs } from '@/lib/views/site-map'
import { siteUrl } from './site'

export const dynamic = 'force-dynamic'

/** Every page of the library and of the newest edition of each plan, each once and under its canonical address. */
export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  const site = await siteUrl()
  const { manifest } = getLibrary()
  const editions = await Promise.all(manifest.plans.map(({ id }) => getEdition({ plan: id, date: null })))
  const addresses = new Set([
    ...(['plans', 'trust'] as const).map((page) => formatRef(libraryRef(page))),
    ...editions.flatMap((edition) => (edition ? pageRefs(edition.lookups).map(formatRef) : [])),
  ])
  return [...addresses].map((address) => ({ url: site + address }))
}
