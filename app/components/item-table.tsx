import { formatRef } from '@/lib/refs/address'
import type { ItemRow } from '@/lib/views/action-item'
import type { ItemListView } from '@/lib/views/item-list'
import { counted } from '@/lib/views/names'
import { FilterBar } from './filter-bar'
import { JeopardyBadge, StatusBadge } from './parts'

/** Widths that no row decides: a long table is drawn in steps, and the first rows stay where they are. */
function Columns() {
  return (
    <colgroup>
      <col className="w-20 sm:w-28" />
      <col />
      <col className="hidden w-40 sm:table-column" />
      <col className="hidden w-48 sm:table-column" />
    </colgroup>
  )
}

/** That an item changed since an edition; its history says how. */
const ChangedSince = ({ date }: { date: string }) => (
  <span className="inline-block rounded bg-mark px-1.5 text-sm whitespace-nowrap">changed since {date}</span>
)

function Row({ item }: { item: ItemRow }) {
  return (
    <tr className="border-b border-line align-top">
      <th scope="row" className="py-2.5 pr-4 text-left font-normal">
        <a href={formatRef(item.ref)} className="font-semibold tabular-nums">
          {item.name}
        </a>
      </th>
      <td className="py-2.5">
        {item.action} {item.changedSince && <ChangedSince date={item.changedSince} />}
        <span className="mt-1 flex flex-wrap items-baseline gap-x-3 text-sm text-quiet sm:hidden">
          <StatusBadge status={item.status} /> {item.jeopardy && <JeopardyBadge />} {item.milestone}
        </span>
      </td>
      <td className="hidden py-2.5 pl-6 text-quiet sm:table-cell">{item.milestone}</td>
      <td className="hidden py-2.5 pl-6 sm:table-cell">
        <StatusBadge status={item.status} /> {item.jeopardy && <JeopardyBadge />}
      </td>
    </tr>
  )
}

/** Action items, in the order in which they are given. */
export function ItemRows({ items, caption }: { items: readonly ItemRow[]; caption: string }) {
  return (
    <table className="w-full table-fixed">
      <caption className="sr-only">{caption}</caption>
      <Columns />
      <thead className="sr-only">
        <tr>
          <th scope="col">Item</th>
          <th scope="col">Action</th>
          <th scope="col">Milestone</th>
          <th scope="col">State</th>
        </tr>
      </thead>
      <tbody>
        {items.map((item) => (
          <Row key={item.id} item={item} />
        ))}
      </tbody>
    </table>
  )
}

const ARROWS = { ascending: ' ↑', descending: ' ↓', none: '' } as const

/** Action items as a table to sort and filter by links: the address is its state, and no JavaScript is needed. */
export function ItemTable({ view, all, caption }: { view: ItemListView; all: string; caption: string }) {
  const [number, milestone, state] = view.columns.map(({ key, label, ref, sorted }) => ({
    sorted,
    link: (
      <a key={key} href={formatRef(ref)} className="text-quiet no-underline hover:text-ink hover:underline">
        {label}
        <span aria-hidden="true">{ARROWS[sorted]}</span>
      </a>
    ),
  }))
  const filtered = view.rows.length !== view.total
  return (
    <>
      <FilterBar groups={view.filters} />
      {filtered && (
        <p role="status" className="mb-3 text-quiet">
          {view.rows.length} of {counted(view.total, 'item')} · <a href={all}>show all</a>
        </p>
      )}
      <p className="no-print mb-1 flex gap-4 text-sm sm:hidden">
        <span className="text-quiet">Sort by</span> {number?.link} {milestone?.link} {state?.link}
      </p>
      <table className="w-full table-fixed">
        <caption className="sr-only">{caption}</caption>
        <Columns />
        <thead className="text-left text-sm max-sm:sr-only">
          <tr className="border-b border-strong-line">
            <th scope="col" aria-sort={number?.sorted} className="py-1.5 pr-4 font-semibold">
              {number?.link}
            </th>
            <th scope="col" className="py-1.5 font-semibold text-quiet">
              Action
            </th>
            <th scope="col" aria-sort={milestone?.sorted} className="hidden py-1.5 pl-6 font-semibold sm:table-cell">
              {milestone?.link}
            </th>
            <th scope="col" aria-sort={state?.sorted} className="hidden py-1.5 pl-6 font-semibold sm:table-cell">
              {state?.link}
            </th>
          </tr>
        </thead>
        <tbody>
          {view.rows.map((item) => (
            <Row key={item.id} item={item} />
          ))}
        </tbody>
      </table>
      {view.rows.length === 0 && <p className="py-4 text-quiet">No item is both.</p>}
    </>
  )
}
