import { formatRef } from '../refs/address'
import type { SuggestionView } from '../views/suggest'
import type { ExportFile } from './file'
import { element, formatXml } from './xml'

/** How a browser searches here from its own box (OpenSearch 1.1): the page, suggestions as one types, and the feed. */
export const openSearchDescription = (site: string): ExportFile => {
  const url = (type: string, path: string) =>
    element('Url', { type, method: 'get', template: `${site}${path}?q={searchTerms}` })
  return {
    name: 'opensearch.xml',
    type: 'application/opensearchdescription+xml; charset=utf-8',
    shown: true,
    body: formatXml(
      element(
        'OpenSearchDescription',
        { xmlns: 'http://a9.com/-/spec/opensearch/1.1/' },
        element('ShortName', {}, 'Action Plan'),
        element('LongName', {}, 'Action Plan Explorer'),
        element('Description', {}, 'Search the action plan of a standards assembly and what it cites.'),
        url('text/html', '/search'),
        url('application/x-suggestions+json', '/opensearch/suggest'),
        url('application/atom+xml', '/search.atom'),
        element('Image', { width: 32, height: 32, type: 'image/x-icon' }, `${site}/favicon.ico`),
        element('InputEncoding', {}, 'UTF-8'),
        element('OutputEncoding', {}, 'UTF-8'),
        element('Language', {}, 'en'),
      ),
    ),
  }
}

/** Suggestions as browsers read them: what was typed, names, what each is, addresses. */
export const openSearchSuggestions = (q: string, suggestions: readonly SuggestionView[], site: string): ExportFile => ({
  name: 'suggestions.json',
  type: 'application/x-suggestions+json; charset=utf-8',
  shown: true,
  body: JSON.stringify([
    q,
    suggestions.map(({ label }) => label),
    suggestions.map(({ kindName, title }) => (title ? `${kindName}: ${title}` : kindName)),
    suggestions.map(({ ref }) => site + formatRef(ref)),
  ]),
})
