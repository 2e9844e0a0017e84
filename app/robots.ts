import type { MetadataRoute } from 'next'
import { siteUrl } from './site'

export const dynamic = 'force-dynamic'

/** Pages may be read by all; answers of the search and of the API have no end. */
export default async function robots(): Promise<MetadataRoute.Robots> {
  return {
    rules: { userAgent: '*', allow: '/', disallow: ['/api/', '/search', '/citations/', '/opensearch/'] },
    sitemap: `${await siteUrl()}/sitemap.xml`,
  }
}
