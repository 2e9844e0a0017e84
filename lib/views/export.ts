import { stringify } from 'csv-stringify/sync'
import { say } from '../messages/message'
import { formatRef } from '../refs/address'
import { entryRef } from '../refs/ref'
import type { ExportFormat, SearchState } from '../refs/states'
import { listOf } from '../search/list'
import { understand, wantedOf } from '../search/query/understand'
import { snippetsOf } from '../search/rank/snippets'
import { MAX_LISTED } from '../search/schema'
import type { Explorer } from './explorer'
import { isNamedKind } from './names'
import { filtersOf } from './search/facets'
import { resultRef } from './search/hit'

/** A row of an exported list; addresses are paths on this explorer. */
export type ExportRow = {
  id: string
  kind: string
  location: string
  title: string
  status: string
  milestone: string
  url: string
  passage: string
  passageUrl: string
}

const COLUMNS = ['id', 'kind', 'location', 'title', 'status', 'milestone', 'url', 'passage', 'passageUrl'] as const

/** All places that a search lists, with the passage of each that answers best. */
export async function exportRows(state: SearchState, { lookups, searchable }: Explorer): Promise<ExportRow[]> {
  const understood = await understand(searchable, state.q)
  const { ordered } = await listOf(searchable, understood, {
    filters: filtersOf(state),
    sort: state.sort,
    limit: MAX_LISTED,
  })
  const wanted = wantedOf(understood, searchable)
  return ordered.map((document) => {
    const entry = lookups.getEntry(document.id)
    const [snippet] = snippetsOf(document, wanted(document.location), 1)
    const place = snippet && lookups.getEntry(snippet.entry)
    return {
      id: document.id,
      kind: isNamedKind(document.kind) ? say(`kind.${document.kind}`) : document.kind,
      location: document.location ?? '',
      title: document.name,
      status: document.status ? say(`state.${document.status}`) : '',
      milestone: entry?.kind === 'action-item' ? entry.milestone : '',
      url: formatRef(resultRef(document.kind, document.id, lookups)),
      passage: snippet?.segments.map(({ text }) => text).join('') ?? '',
      passageUrl: place ? formatRef(entryRef(lookups.origin, place)) : '',
    }
  })
}

/** A list as a file: CSV by RFC 4180 with a byte order mark, whose cells no spreadsheet takes for formulas, or JSON. */
export async function exportSearch(
  state: SearchState,
  format: ExportFormat,
  explorer: Explorer,
): Promise<{ name: string; type: string; text: string }> {
  const rows = await exportRows(state, explorer)
  const name = `action-plan-search.${format}`
  if (format === 'json')
    return {
      name,
      type: 'application/json; charset=utf-8',
      text: `${JSON.stringify({ q: state.q, total: rows.length, rows }, null, 1)}\n`,
    }
  return {
    name,
    type: 'text/csv; charset=utf-8',
    text: stringify(rows, {
      header: true,
      columns: [...COLUMNS],
      record_delimiter: '\r\n',
      quoted_match: /[\r\n]/,
      bom: true,
      escape_formulas: true,
    }),
  }
}
