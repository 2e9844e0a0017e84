import { formatEdition } from '../../domain/edition'
import { say } from '../../messages/message'
import { pageRef } from '../../refs/ref'
import type { Parameters } from '../../refs/states'
import { getLineagePage, type LineageRow, type Named } from '../../views/comparison/lineage'
import type { Exported } from '../file'
import { itemCell } from './place-name'
import { absolute, type Cell, type Table, tableOf } from './table'

/** Numbers of items behind their word, so that no spreadsheet makes dates of them. */
const items = (all: readonly Named[]): string => all.map(({ id }) => itemCell(id)).join(', ')
const clauses = (all: readonly Named[]): string => all.map(({ id }) => id).join(', ')

/** What became of resolutions in the plan of the next assembly, as its page is narrowed; undefined where there is no such plan. */
export async function lineageTable(params: Parameters, context: Exported): Promise<Table | undefined> {
  const { library, info, lookups } = context.explorer
  const page = await getLineagePage(library, library.getPlan(info.plan)!, params)
  if (!page) return undefined
  const cell = (named: Named | null): Cell =>
    named ? (named.ref ? { text: named.name, url: absolute(named.ref, context) } : named.name) : ''
  const own = pageRef(lookups.origin, 'lineage')
  const editionOf = ({ facts, plan }: typeof page.later) => facts.title ?? (formatEdition(facts) || plan)
  return tableOf<LineageRow>(
    {
      name: 'lineage',
      title: say('lineage.intro', { earlier: editionOf(page.earlier), later: editionOf(page.later) }),
      page: absolute(own, context),
    },
    page.rows,
    [
      { head: 'Before', width: 9, cell: ({ earlier }) => cell(earlier) },
      { head: 'Now', width: 9, cell: ({ later }) => cell(later) },
      { head: 'Title', width: 20, cell: ({ earlier, later }) => (later ?? earlier)?.title ?? '' },
      { head: 'What became of it', width: 9, cell: ({ verdict }) => say(`lineage.${verdict}`) },
      { head: 'Certain', width: 0, sheetOnly: true, cell: ({ isCertain }) => (isCertain ? 'yes' : 'proposed') },
      { head: 'Clauses amended', width: 9, cell: (row) => clauses(row.clauses.amended) },
      { head: 'Clauses added', width: 8, cell: (row) => clauses(row.clauses.added) },
      { head: 'Clauses removed', width: 8, cell: (row) => clauses(row.clauses.removed) },
      {
        head: 'Action items that go on',
        width: 10,
        cell: (row) => items(row.items.continued.map(({ later }) => later)),
      },
      { head: 'Action items that end', width: 9, cell: (row) => items(row.items.ended) },
      { head: 'New action items', width: 9, cell: (row) => items(row.items.added) },
    ],
    ({ earlier, later }) => absolute((later ?? earlier)?.ref ?? own, context),
    context,
  )
}
