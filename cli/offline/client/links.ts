import { pageOf } from './pages'
import { hashOf, type Place } from './place'

/** The link that skips what stands above a page: it is followed as it is. */
export const SKIPS = '#content'

/** The address of a link as it is in this file; null where the file does not have what it leads to. */
function inFile(href: string, place: Place): string | null {
  if (href === SKIPS) return href
  if (href.startsWith('#')) {
    const query = place.query.size > 0 ? `?${place.query}` : ''
    return hashOf(`${place.path}${query}${href}`)
  }
  if (!href.startsWith('/')) return href
  const [path = ''] = href.split(/[?#]/, 1)
  return path === '/' || pageOf(path) ? hashOf(href) : null
}

/**
 * Makes the links of a page lead within the file. A link to what the file does not have is its words; where it stood in a list
 * of links, its line goes.
 */
export function keepInside(page: ParentNode, place: Place): void {
  for (const link of page.querySelectorAll<HTMLAnchorElement>('a[href]')) {
    const href = inFile(link.getAttribute('href') ?? '', place)
    if (href !== null) link.setAttribute('href', href)
    else if (link.closest('nav, footer') && link.parentElement?.tagName === 'LI') link.parentElement.remove()
    else {
      const words = document.createElement('span')
      words.append(...link.childNodes)
      link.replaceWith(words)
    }
  }
}
