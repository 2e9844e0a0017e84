import type { Place } from '../../refs/address'
import { type Parameters, parseSearch } from '../../refs/states'
import { editionsToCompare } from '../../views/comparison/page'
import type { Exported } from '../file'
import { isList, isListPage, type ListPage } from '../page-forms'
import { bodiesTable, bodyTable } from './bodies'
import { comparisonTable } from './comparison'
import { entityPageTable, entityTable } from './entities'
import { eventTable } from './events'
import { brokenWays, faults } from './gaps'
import { lineageTable } from './lineage'
import { actionItems, milestones, printedChanges, silentItems, tableOne } from './plan-lists'
import { itemsOfResolution, resolutionTable } from './resolutions'
import { searchTable } from './search'
import type { Table } from './table'

type MadeTable = Table | undefined | Promise<Table | undefined>

/** Pages of an edition that are lists, and what makes their tables. A new list is one row. */
const EDITION_LISTS: Readonly<Record<ListPage, (params: Parameters, context: Exported) => MadeTable>> = {
  silent: silentItems,
  timeline: (_, context) => milestones(context),
  'table-1': tableOne,
  changes: (_, context) => printedChanges(context),
  bodies: (_, context) => bodiesTable(context),
  compare: (params, context) => comparisonOf(null, params, context),
  lineage: lineageTable,
  traceability: (_, context) => brokenWays(context),
  diagnostics: (_, context) => faults('document', context),
  'diagnostics/reading': (_, context) => faults('reading', context),
}

/** The changes between two editions, by their dates; null is an edition and the one before it. */
function comparisonOf(dates: { from: string; to: string } | null, params: Parameters, context: Exported) {
  const { library, info } = context.explorer
  const editions = editionsToCompare(
    library,
    info.plan,
    dates ? { earlier: dates.from, later: dates.to } : { later: info.date },
  )
  return editions ? comparisonTable(editions, params, context) : undefined
}

/** The list of a page as a table, in the state that its parameters say; undefined where there is no such list. */
export function tableOfPage(place: Place, params: Parameters, context: Exported): MadeTable {
  if (!isList(place)) return undefined
  switch (place.kind) {
    case 'edition':
      return isListPage(place.page) ? EDITION_LISTS[place.page](params, context) : undefined
    case 'part':
      if (place.entity === 'action-item') return actionItems(params, context)
      return place.id === null ? resolutionTable(context) : itemsOfResolution(place.id, context)
    case 'entity':
      if (place.id !== null) return entityPageTable(place.entity, place.id, context)
      return place.entity === 'event' ? eventTable(params, context) : entityTable(place.entity, context)
    case 'body':
      return bodyTable(place.id, params, context)
    case 'comparison':
      return comparisonOf(place, params, context)
    case 'search':
      return searchTable(parseSearch(params), context)
    default:
      return undefined
  }
}
