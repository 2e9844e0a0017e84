import type { Place } from '../refs/address'
import type { Parameters } from '../refs/states'
import { aknFile } from './akn/documents'
import { briefPdf } from './brief/pdf'
import { briefOfPage } from './brief/word'
import { calendarFile } from './calendar'
import { feedFileOfPage } from './feeds/feeds'
import type { Exported, ExportFile } from './file'
import { isBrief, type PageForm } from './page-forms'
import { passagesJson, textFile } from './passages'
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
  docx: (place, params, context) =>
    isBrief(place) ? briefOfPage(params, context) : ofTable(wordFile)(place, params, context),
  pdf: (_, params, context) => briefPdf(params, context),
  ics: async (_, params, context) => calendarFile(params, context),
  akn: async (place, _, context) => aknFile(place, context),
  txt: async (place, _, context) => textFile(place, context),
  json: async (place, params, context) =>
    place.kind === 'search' ? feedFileOfPage(place, 'json', params, context) : passagesJson(place, context),
  atom: (place, params, context) => feedFileOfPage(place, 'atom', params, context),
}
