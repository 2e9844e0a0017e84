import { citation } from '../../lib/operations/citation'
import { head, lines } from '../markdown'
import { defineTool } from '../tool'

/** The characters that end a block of code begun with as many. */
const FENCE = '~~~~'

export const cite = defineTool({
  name: 'cite',
  title: 'Say how to cite',
  description:
    'The citation of an action item, a resolution, a clause, an entity or the plan itself (by its id), as a sentence (txt), BibTeX (bib), RIS (ris) or CSL-JSON (json): author as the document names it, edition, date, and the address of exactly that edition. Give it as it is.',
  asks: ['citation'],
  input: citation.input,
  output: citation.output,
  run: (service, input) => citation.run(service, input),
  print: ({ edition, id, text, url }) =>
    lines(head(`How to cite ${id}`, edition), `Page: ${url}\n`, FENCE, text.trimEnd(), FENCE),
})
