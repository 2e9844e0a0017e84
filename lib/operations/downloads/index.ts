import type { Download } from '../download'
import { changesCsv, compareCsv } from './changes-csv'
import { corpus } from './corpus'
import { corpusList } from './corpus-list'
import { corpusSchema } from './corpus-schema'
import { searchCsv, searchJson } from './search-files'
import { source } from './source'

/** Every file that programs can ask for. A new one is one file and one row. */
export const DOWNLOADS = [
  source,
  corpus,
  corpusSchema,
  corpusList,
  searchCsv,
  searchJson,
  compareCsv,
  changesCsv,
] as const satisfies readonly Download[]
