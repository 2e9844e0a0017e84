import { Printed } from '@/app/components/printed'
import { say } from '@/lib/messages/message'
import { formatRef } from '@/lib/refs/address'
import type { Collected } from '@/lib/refs/collected'
import type { Origin } from '@/lib/refs/ref'
import type { TaskList } from '@/lib/views/body/task-list'
import type { Task } from '@/lib/views/body/tasks'
import { ChangedSince } from './changed-since'
import { ChoiceForm, ChoiceLink, Choose } from './choice-form'
import { FilterBar } from './filter-bar'
import { HeadCell } from './head-cell'
import { PageLinks } from './page-links'
import { JeopardyBadge, StatusBadge } from './parts'
import { Unfolding } from './unfolding'

function Row({ task: { item, role, reported }, collected }: { task: Task; collected: Collected }) {
  return (
    <tr className="border-b border-line align-top max-sm:grid max-sm:grid-cols-[5.5rem_minmax(0,1fr)] max-sm:gap-x-2 max-sm:py-2">
      <th scope="row" className="py-2 pe-4 text-start font-normal max-sm:py-0">
        <Choose id={item.id} name={item.name} collected={collected} />
        <a href={formatRef(item.ref)} className="inline-block min-h-6 font-semibold tabular-nums">
          {item.name}
        </a>{' '}
        {item.changedSince && <ChangedSince date={item.changedSince} />}
        <span className="block text-sm text-quiet">{say(`role.${role}`)}</span>
      </th>
      <td className="py-2 leading-snug max-sm:col-start-2 max-sm:py-0">
        <span className="line-clamp-3" title={item.action}>
          <Printed>{item.action}</Printed>
        </span>
      </td>
      <td className="py-2 ps-6 text-sm max-sm:col-start-2 max-sm:ps-0">
        <StatusBadge status={item.status} /> {item.jeopardy && <JeopardyBadge />}
        <span className="block pt-1 text-quiet">
          <Printed>{item.milestone}</Printed>
        </span>
      </td>
      <td className="py-2 ps-6 text-sm max-sm:col-start-2 max-sm:ps-0 max-sm:empty:hidden">
        <Unfolding texts={reported} of={item.name} />
      </td>
    </tr>
  )
}

/** What a body has to do, as one table: item and role, action, state and milestone, and what the body itself reported. */
export function TaskTable({ list, caption, origin }: { list: TaskList; caption: string; origin: Origin }) {
  const narrowed = list.rows.length !== list.total
  const { collect: collected, choose } = list
  return (
    <ChoiceForm list={choose.end} shown={list.shown.map(({ item }) => item.id)} collected={collected} origin={origin}>
      <FilterBar groups={list.filters} />
      {narrowed && (
        <p role="status" className="mb-3 text-quiet">
          {say('body.tasks.some', { shown: list.rows.length, total: list.total })} ·{' '}
          <a href={formatRef(list.all)}>{say('body.show.all')}</a>
        </p>
      )}
      {list.rows.length > 0 && (
        <p className="mb-2 text-sm">
          <ChoiceLink collected={collected} {...choose} />
        </p>
      )}
      <table className="w-full table-fixed max-sm:block">
        <caption className="sr-only">{caption}</caption>
        <colgroup className="max-sm:hidden">
          <col className="w-32" />
          <col />
          <col className="w-48" />
          <col className="w-[30%]" />
        </colgroup>
        <thead className="text-start text-sm max-sm:sr-only">
          <tr className="border-b border-strong-line">
            <HeadCell className="pe-4">{say('kind.action-item')}</HeadCell>
            <HeadCell>{say('body.action')}</HeadCell>
            <HeadCell className="ps-6">{say('body.state.and.milestone')}</HeadCell>
            <HeadCell className="ps-6">{say('body.reported')}</HeadCell>
          </tr>
        </thead>
        <tbody className="max-sm:block">
          {list.shown.map((task) => (
            <Row key={task.item.id} task={task} collected={collected} />
          ))}
        </tbody>
      </table>
      <PageLinks pages={list.pages} />
      {list.rows.length === 0 && (
        <p className="py-4 text-quiet">{say(narrowed ? 'body.tasks.no.match' : 'body.tasks.none')}</p>
      )}
    </ChoiceForm>
  )
}
