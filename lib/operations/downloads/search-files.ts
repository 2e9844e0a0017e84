import { z } from 'zod'
import { csvFile } from '../../exports/tables/csv'
import { searchTable } from '../../exports/tables/search'
import type { Explorer } from '../../views/explorer'
import { exportRows } from '../../views/export'
import { defineDownload, TYPES } from '../download'
import { EDITION_FIELDS, openEdition } from '../fields'
import type { Service } from '../operation'
import { readingQuery, SEARCH_FIELDS, searchStateOf } from '../search'
import { editionOf } from '../service'

const FIELDS = z.object({ ...EDITION_FIELDS, ...SEARCH_FIELDS })

/** What a search of an input is made on. */
const opened = async (service: Service, input: z.output<typeof FIELDS>) => {
  const explorer = await openEdition(service, input)
  return { explorer, state: searchStateOf(input, explorer), name: nameOf(explorer) }
}
const nameOf = ({ info }: Explorer) => `${info.plan}-search`

export const searchCsv = defineDownload({
  name: 'searchCsv',
  summary: 'Give all that a search lists as a table for spreadsheets.',
  description:
    'The same list as `/search`, whole, in its order: what the page of the search gives as CSV. Numbers of action items stand behind their word (“Item 92-05”), so that no spreadsheet makes dates of them.',
  method: 'GET',
  path: '/search.csv',
  input: FIELDS,
  types: [TYPES.csv],
  open: async (service, input) => {
    const { explorer, state, name } = await opened(service, input)
    const table = await readingQuery(() => searchTable(state, { explorer, site: service.site }))
    const { type, body } = csvFile({ ...table, name })
    return { name: `${name}.csv`, type, text: body }
  },
})

export const searchJson = defineDownload({
  name: 'searchJson',
  summary: 'Give all that a search lists as rows of JSON.',
  description: 'The same list as `/search`, whole, in its order; of each place the passage that answers best.',
  method: 'GET',
  path: '/search.json',
  input: FIELDS,
  types: [TYPES.json],
  open: async (service, input) => {
    const { explorer, state, name } = await opened(service, input)
    const rows = (await readingQuery(() => exportRows(state, explorer))).map((row) => ({
      ...row,
      url: service.site + row.url,
      passageUrl: row.passageUrl && service.site + row.passageUrl,
    }))
    const body = { edition: editionOf(explorer), q: state.q, total: rows.length, rows }
    return { name: `${name}.json`, type: TYPES.json, text: `${JSON.stringify(body, null, 1)}\n` }
  },
})
