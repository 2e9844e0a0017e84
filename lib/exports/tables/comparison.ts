import type { EditionInfo } from '../../library/manifest'
import { say } from '../../messages/message'
import { narrowedRef, type Parameters, parseComparison } from '../../refs/states'
import { getComparisonPage } from '../../views/comparison/page'
import type { PlaceView } from '../../views/comparison/place'
import type { Exported } from '../file'
import { afterOf, beforeOf, subjectOf } from '../wordings'
import { absolute, type Table, tableOf } from './table'

/** One line of what changed: a field of a place, or a reference that it gained or lost. */
export type ChangeLine = {
  resolution: string
  place: PlaceView
  what: string
  before: string
  after: string
  /** Why two passages are taken for one, where that is only proposed. */
  proposed: string
  address: string
}

/** The changes of a place, a line each, with the references that it gained and lost. */
export function changeLines(resolution: string, place: PlaceView, context: Pick<Exported, 'site'>): ChangeLine[] {
  const base = { resolution, place, proposed: '', before: '', after: '' }
  const own = place.ref ? absolute(place.ref, context) : ''
  return [
    ...place.changes.map((change) => ({
      ...base,
      what: subjectOf(change),
      before: beforeOf(change),
      after: afterOf(change),
      proposed: change.proposed ? say(`pair.${change.proposed}`) : '',
      address: change.later
        ? absolute(change.later, context)
        : change.earlier
          ? absolute(change.earlier, context)
          : own,
    })),
    ...place.gained.map(({ label, source }) => ({
      ...base,
      what: 'Reference gained',
      after: label,
      address: absolute(source, context),
    })),
    ...place.lost.map(({ label, source }) => ({
      ...base,
      what: 'Reference lost',
      before: label,
      address: absolute(source, context),
    })),
  ]
}

/** A place as a spreadsheet leaves it. */
export const placeWords = ({ name }: PlaceView) => (/^\d/.test(name) ? `Item ${name}` : name)

/**
 * What changed between two editions, a line a field with both wordings, as the page narrows it; undefined while the
 * editions are being aligned.
 */
export async function comparisonTable(
  editions: { earlier: EditionInfo; later: EditionInfo },
  params: Parameters,
  context: Exported,
): Promise<Table | undefined> {
  const state = parseComparison(params)
  const page = await getComparisonPage(context.explorer.library, editions, { ...state, show: 'changes' })
  if (!page) return undefined
  const { earlier, later, ref, groups } = page
  return tableOf(
    {
      name: `changes-${earlier.date}-to-${later.date}`,
      title: `What changed from ${earlier.date} to ${later.date}`,
      page: absolute(narrowedRef(ref, { ...state, show: 'changes', page: 1 }), context),
    },
    groups.flatMap(({ name, places }) => places.flatMap((place) => changeLines(name, place, context))),
    [
      { head: 'Resolution', width: 11, cell: ({ resolution }) => resolution },
      {
        head: 'Place',
        width: 10,
        cell: ({ place, address }) => (address ? { text: placeWords(place), url: address } : placeWords(place)),
      },
      { head: 'Action', width: 0, sheetOnly: true, cell: ({ place }) => place.action },
      { head: 'What changed', width: 15, cell: ({ what }) => what },
      { head: 'Before', width: 28, cell: ({ before }) => before },
      { head: 'After', width: 28, cell: ({ after }) => after },
      { head: 'Proposed only, because', width: 8, cell: ({ proposed }) => proposed },
    ],
    ({ address }) => address,
    context,
  )
}
