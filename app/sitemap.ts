import type { MetadataRoute } from 'next'
import { getExplorer } from '@/lib/views/explorer'
import { pageHrefs } from '@/lib/views/site-map'
import { siteUrl } from './site'

export const dynamic = 'force-dynamic'

/** Every page of the explorer, each once and under its canonical address. */
export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  const site = await siteUrl()
  return pageHrefs((await getExplorer()).lookups).map((href) => ({ url: site + href }))
}
