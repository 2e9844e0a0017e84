import type { Place } from '../refs/address'
import type { Parameters } from '../refs/states'
import { feedFileOfPage } from './feeds/feeds'
import type { Exported, ExportFile } from './file'
import type { PageForm } from './page-forms'
import { csvFile } from './tables/csv'
import { tableOfPage } from './tables/lists'
import type { Table } from './tables/table'
import { wordFile } from './tables/word'

/** Makes a form of a page; undefined where the edition has no such page. */
type Make = (place: Place, params: Parameters, context: Exported) => Promise<ExportFile | undefined>

const ofTable =
  (write: (table: Table) => ExportFile | Promise<ExportFile>): Make =>
  async (place, params, context) => {
    const table = await tableOfPage(place, params, context)
    return table && write({ ...table, name: `${context.explorer.info.plan}-${table.name}` })
  }

/** What makes each form. A new form is one row here and one in `page-forms.ts`. */
export const MAKERS: Readonly<Record<PageForm, Make>> = {
  csv: ofTable(csvFile),
  docx: ofTable(wordFile),
  atom: (place, params, context) => feedFileOfPage(place, 'atom', params, context),
}
