import { z } from 'zod'
import { exportSearch } from '../../views/export'
import { defineDownload, TYPES } from '../download'
import { EDITION_FIELDS, openEdition } from '../fields'
import { readingQuery, SEARCH_FIELDS, searchStateOf } from '../search'

export const searchCsv = defineDownload({
  name: 'searchCsv',
  summary: 'Give all that a search lists as a table for spreadsheets.',
  description: 'The same list as `/search`, whole, in its order.',
  method: 'GET',
  path: '/search.csv',
  input: z.object({ ...EDITION_FIELDS, ...SEARCH_FIELDS }),
  types: [TYPES.csv],
  open: async (service, input) => {
    const explorer = await openEdition(service, input)
    const state = searchStateOf(input, explorer)
    return readingQuery(() => exportSearch(state, 'csv', explorer))
  },
})
