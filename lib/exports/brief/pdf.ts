import { formatRef } from '../../refs/address'
import { briefRef, parseBrief } from '../../refs/brief'
import { datedOrigin } from '../../refs/ref'
import type { Parameters } from '../../refs/states'
import type { Exported, ExportFile } from '../file'
import { wholePage } from '../pdf/page'
import { print } from '../pdf/print'
import { pdfPrinter } from '../pdf/printer'

/** The brief that an address asks for as a tagged PDF: its own page, printed; undefined where there is none such. */
export async function briefPdf(params: Parameters, { explorer, site }: Exported): Promise<ExportFile | undefined> {
  const state = parseBrief(params)
  const program = pdfPrinter()
  if (!state.subject || !program) return undefined
  const html = await wholePage(formatRef(briefRef(datedOrigin(explorer.info), state)), site)
  if (!html.includes('class="print-brief"')) return undefined
  const { plan, date } = explorer.info
  return { name: `${plan}-${date}-brief.pdf`, type: 'application/pdf', body: await print(html, program), shown: true }
}
