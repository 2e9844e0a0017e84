import { z } from 'zod'
import type { ExportFormat } from '../../refs/states'
import { exportSearch } from '../../views/export'
import { defineDownload, TYPES } from '../download'
import { EDITION_FIELDS, openEdition } from '../fields'
import { readingQuery, SEARCH_FIELDS, searchStateOf } from '../search'

/** All that a search lists, in one format. */
const searchFile = (format: ExportFormat, name: string, summary: string) =>
  defineDownload({
    name,
    summary,
    description: 'The same list as `/search`, whole, in its order.',
    method: 'GET',
    path: `/search.${format}`,
    input: z.object({ ...EDITION_FIELDS, ...SEARCH_FIELDS }),
    types: [TYPES[format]],
    open: async (service, input) => {
      const explorer = await openEdition(service, input)
      const state = searchStateOf(input, explorer)
      return readingQuery(() => exportSearch(state, format, explorer))
    },
  })

export const searchCsv = searchFile('csv', 'searchCsv', 'Give all that a search lists as a table for spreadsheets.')
export const searchJson = searchFile('json', 'searchJson', 'Give all that a search lists as rows of JSON.')
