import type { OpenEdition } from '../library/edition'
import { say } from '../messages/message'
import type { Draft } from '../views/draft/draft'
import { citationOf } from './citations/citation'
import { plainCitation } from './citations/plain'

/** What a document serves as a table to be copied: its head and its rows. */
export type ServedTable = { head: readonly string[]; rows: { id: string; cells: string[] }[] }

const headOf = () => [
  say('draft.table.item'),
  say('draft.table.action'),
  say('draft.table.state'),
  say('draft.table.clause'),
  say('draft.table.why'),
  say('draft.table.source'),
]

/** The items that a document serves, each with why and its citation; `site` is the address under which the explorer is read. */
export const getServedTable = ({ items }: Draft, edition: OpenEdition, site: string, today: Date): ServedTable => ({
  head: headOf(),
  rows: items.map(({ id, name, words, state, clauses, because }) => {
    const citation = citationOf(id, edition, site, today)
    return {
      id,
      cells: [
        name,
        words,
        say(`state.${state}`),
        clauses.map((clause) => clause.name).join('; '),
        because.map(({ text }) => text).join('; '),
        citation ? plainCitation(citation) : '',
      ],
    }
  }),
})

const cellOf = (text: string) => text.replace(/[\t\n\r]+/g, ' ')

/** The table a row a line, its cells parted by tabs, as spreadsheets and word processors take it. */
export const tabbed = ({ head, rows }: ServedTable): string =>
  [head, ...rows.map(({ cells }) => cells)].map((cells) => cells.map(cellOf).join('\t')).join('\n')
