import { stateOf } from '../../library/item-facts'
import { say } from '../../messages/message'
import { formatRef } from '../../refs/address'
import type { SearchState } from '../../refs/states'
import { searchRef } from '../../refs/states'
import { type ExportRow, exportRows } from '../../views/export'
import { nameOfResolution } from '../../views/names'
import type { Exported } from '../file'
import { bodiesOf, progressOf } from './items'
import { itemCell } from './place-name'
import { type Table, tableOf } from './table'

/** All that a search lists, in its order; of action items what other lists say of them. */
export async function searchTable(state: SearchState, context: Exported): Promise<Table> {
  const { explorer, site } = context
  const { lookups } = explorer
  const item = ({ id }: ExportRow) => {
    const entry = lookups.getEntry(id)
    return entry?.kind === 'action-item' ? entry : undefined
  }
  const ofItem = (say: (id: string) => string) => (row: ExportRow) => {
    const entry = item(row)
    return entry ? say(entry.id) : ''
  }
  return tableOf(
    {
      name: 'search',
      title: state.q ? `Search: ${state.q}` : 'Search',
      page: site + formatRef(searchRef({ ...state, page: 1, all: null })),
    },
    await exportRows(state, explorer),
    [
      {
        head: 'Place',
        width: 11,
        cell: (row) => ({
          text: item(row) ? itemCell(row.id) : (lookups.getEntity(row.id)?.label ?? row.id),
          url: site + row.url,
        }),
      },
      { head: 'Kind', width: 8, cell: ({ kind }) => kind },
      {
        head: 'Resolution',
        width: 9,
        cell: (row) => {
          const entry = lookups.getEntry(row.id)
          const owner = entry?.kind === 'resolution' ? entry : lookups.getEntry(entry?.parent ?? '')
          return owner?.kind === 'resolution' ? nameOfResolution(owner) : ''
        },
      },
      { head: 'Title or action', width: 24, cell: ({ title }) => title },
      { head: 'Who acts', width: 8, cell: ofItem((id) => bodiesOf(id, 'acts', lookups)) },
      { head: 'State', width: 8, cell: ofItem((id) => say(`state.${stateOf(id, lookups)}`)) },
      { head: 'Milestone', width: 8, cell: ({ milestone }) => milestone },
      { head: 'Passage that answers best', width: 24, cell: ({ passage }) => passage },
      {
        head: 'Address of the passage',
        width: 0,
        sheetOnly: true,
        cell: ({ passageUrl }) => passageUrl && site + passageUrl,
      },
      { head: 'Progress', width: 0, sheetOnly: true, cell: ofItem((id) => progressOf(id, lookups)) },
    ],
    ({ url }) => site + url,
    context,
  )
}
