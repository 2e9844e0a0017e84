import { Printed } from '@/app/components/printed'
import { say } from '@/lib/messages/message'
import { formatRef } from '@/lib/refs/address'
import type { Collected } from '@/lib/refs/collected'
import type { ItemRow } from '@/lib/views/action-item'
import type { ItemGroup, ItemListView } from '@/lib/views/item-list'
import { ChangedSince } from './changed-since'
import { Choose } from './choice-form'
import { FilterBar } from './filter-bar'
import { PageLinks } from './page-links'
import { JeopardyBadge, StatusBadge } from './parts'
import { Unbroken } from './unbroken'

/** Widths that no row decides: a long table is drawn in steps, and the first rows stay where they are. */
function Columns() {
  return (
    <colgroup>
      <col className="w-18 sm:w-22" />
      <col />
      <col className="hidden w-36 sm:table-column print:w-28" />
      <col className="hidden w-44 sm:table-column print:w-38" />
    </colgroup>
  )
}

function Row({ item, collected }: { item: ItemRow; collected: Collected }) {
  return (
    <tr className="border-b border-line align-top text-[0.9375rem] leading-snug">
      <th scope="row" className="py-1.5 pe-3 text-start font-normal">
        <Choose id={item.id} name={item.name} collected={collected} />
        <a href={formatRef(item.ref)} className="inline-block min-h-6 font-semibold whitespace-nowrap tabular-nums">
          {item.name}
        </a>{' '}
        {item.changedSince && <ChangedSince date={item.changedSince} />}
      </th>
      <td className="py-1.5">
        <span className="line-clamp-2 max-sm:line-clamp-3" title={item.action}>
          <Printed>
            <Unbroken text={item.action} />
          </Printed>
        </span>
        {item.notesSay && (
          <q className="mt-0.5 block text-sm text-quiet">
            <Printed>{item.notesSay}</Printed>
          </q>
        )}
        <span className="mt-1 flex flex-wrap items-baseline gap-x-3 text-sm text-quiet sm:hidden">
          <StatusBadge status={item.status} /> {item.jeopardy && <JeopardyBadge />}
          {item.milestone && (
            <span>
              {say('row.due')} <Printed>{item.milestone}</Printed>
            </span>
          )}
        </span>
      </td>
      <td className="hidden py-1.5 ps-5 text-quiet sm:table-cell">
        <span className="line-clamp-2" title={item.milestone}>
          <Printed>{item.milestone}</Printed>
        </span>
      </td>
      <td className="hidden py-1.5 ps-5 sm:table-cell">
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
          <th scope="col">{say('row.item')}</th>
          <th scope="col">{say('row.action')}</th>
          <th scope="col">{say('row.milestone')}</th>
          <th scope="col">{say('row.state')}</th>
        </tr>
      </thead>
      <tbody>
        {items.map((item) => (
          <Row key={item.id} item={item} collected={null} />
        ))}
      </tbody>
    </table>
  )
}

const GROUP_HEAD = 'sticky top-0 z-10 border-b border-strong-line bg-ground'

/** The items of a resolution; its name stays in sight while they are read. */
function Group({ group: { resolution, items }, collected }: { group: ItemGroup; collected: Collected }) {
  const silent = items.filter(({ status }) => status === 'silent').length
  return (
    <tbody>
      {resolution && (
        <tr>
          <th
            id={resolution.id}
            scope="rowgroup"
            colSpan={2}
            className={`${GROUP_HEAD} scroll-mt-2 pt-5 pb-1.5 text-start font-normal`}
          >
            <span className="flex flex-wrap items-baseline gap-x-3">
              <a href={formatRef(resolution.ref)} title={resolution.fullTitle} className="min-h-6">
                <span className="font-semibold whitespace-nowrap">{resolution.name}</span>{' '}
                <Printed>
                  <Unbroken text={resolution.title} />
                </Printed>
              </a>
              <span className="text-sm text-quiet">
                {say('count.action-items', { count: items.length })}
                {silent > 0 && ` · ${say('list.without.progress', { count: silent })}`}
              </span>
            </span>
          </th>
          {/* A head over four columns would have a phone keep room for the two that it does not show. */}
          <td colSpan={2} className={`${GROUP_HEAD} hidden sm:table-cell`} />
        </tr>
      )}
      {items.map((item) => (
        <Row key={item.id} item={item} collected={collected} />
      ))}
    </tbody>
  )
}

const Jumps = ({ jumps }: Pick<ItemListView, 'jumps'>) =>
  jumps.length === 0 ? null : (
    <nav aria-label={say('list.jump.label')} className="no-print mb-3 text-sm">
      <ul className="flex flex-wrap gap-x-2.5">
        <li className="py-1 text-quiet">{say('list.jump')}</li>
        {jumps.map(({ name, number, title, ref }) => (
          <li key={name}>
            <a
              href={formatRef(ref)}
              title={title}
              aria-label={`${name}, ${title}`}
              className="inline-block min-h-6 min-w-6 py-1 tabular-nums"
            >
              {number}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )

const ARROWS = { ascending: ' ↑', descending: ' ↓', none: '' } as const

/** Action items as a table to sort, filter and page by links: the address is its state, and no JavaScript is needed. */
export function ItemTable({
  view,
  all,
  caption,
  collected = null,
}: {
  view: ItemListView
  all: string
  caption: string
  /** The items that are collected for a brief, where each has a box to choose it by. */
  collected?: Collected
}) {
  const [number, milestone, state] = view.columns.map(({ key, label, ref, sorted }) => ({
    sorted,
    link: (
      <a
        key={key}
        href={formatRef(ref)}
        className="inline-block min-h-6 text-quiet no-underline hover:text-ink hover:underline"
      >
        {label}
        <span aria-hidden="true">{ARROWS[sorted]}</span>
      </a>
    ),
  }))
  return (
    <>
      <FilterBar groups={view.filters} />
      {view.rows.length !== view.total && (
        <p role="status" className="mb-3 text-quiet">
          {say('list.some', { shown: view.rows.length, total: view.total })} · <a href={all}>{say('list.show.all')}</a>
        </p>
      )}
      <Jumps jumps={view.jumps} />
      <p className="no-print mb-1 flex gap-4 text-sm sm:hidden">
        <span className="text-quiet">{say('list.sort')}</span> {number?.link} {milestone?.link} {state?.link}
      </p>
      <table className="w-full table-fixed">
        <caption className="sr-only">{caption}</caption>
        <Columns />
        <thead className="text-start text-sm max-sm:sr-only">
          <tr className="border-b border-strong-line">
            <th scope="col" aria-sort={number?.sorted} className="py-1.5 pe-3 font-semibold">
              {number?.link}
            </th>
            <th scope="col" className="py-1.5 font-semibold text-quiet">
              {say('row.action')}
            </th>
            <th scope="col" aria-sort={milestone?.sorted} className="hidden py-1.5 ps-5 font-semibold sm:table-cell">
              {milestone?.link}
            </th>
            <th scope="col" aria-sort={state?.sorted} className="hidden py-1.5 ps-5 font-semibold sm:table-cell">
              {state?.link}
            </th>
          </tr>
        </thead>
        {view.groups.map((group) => (
          <Group key={group.resolution?.id ?? group.items[0]?.id ?? ''} group={group} collected={collected} />
        ))}
      </table>
      {view.rows.length === 0 && <p className="py-4 text-quiet">{say('list.none')}</p>}
      <PageLinks pages={view.pages} />
    </>
  )
}
