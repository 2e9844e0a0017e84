import { say } from '../../messages/message'
import { type Collected, collectedQuery, parseCollected } from '../../refs/collected'
import { type Ref, withState } from '../../refs/ref'
import type { Parameters } from '../../refs/states'
import { STATUSES, type Status } from '../../search/schema'
import type { Choice } from '../item-list'
import { ROLES, type Role, type Task } from './tasks'

/** What a list of tasks is narrowed to; the address is its whole state. */
export type TaskState = { status: Status | ''; role: Role | ''; page: number; collect: Collected }

/** The list as it is first opened. */
export const ALL_TASKS: TaskState = { status: '', role: '', page: 1, collect: null }

/** So many tasks stand on a page: TSB has two hundred. */
const PAGE = 60

const one = (value: string | string[] | undefined) => [value].flat()[0] ?? ''

/** The state that an address's parameters say; nonsense is left out. */
export const parseTasks = (params: Parameters): TaskState => ({
  status: STATUSES.find((status) => status === one(params.status)) ?? '',
  role: ROLES.find((role) => role === one(params.role)) ?? '',
  page: Math.max(1, Math.trunc(Number(one(params.page))) || 1),
  collect: parseCollected(params),
})

/** The list of tasks of a body: all that pass its filters, and those of the page that is shown. */
export type TaskList = {
  rows: Task[]
  shown: Task[]
  total: number
  all: Ref
  collect: Collected
  /** The same list with boxes to choose items by, and without. */
  choose: { start: Ref; end: Ref }
  filters: { title: string; choices: Choice[] }[]
  pages: { label: string; ref: Ref; chosen: boolean }[]
}

/** "01-01 – 44-12": what a page has. */
const rangeOf = (tasks: readonly Task[]): string => `${tasks[0]?.item.name} – ${tasks.at(-1)?.item.name}`

/** The tasks that pass the filters. A filter is offered where some tasks have its value. */
export function viewTasks(tasks: readonly Task[], state: TaskState, page: Ref): TaskList {
  const passes = ({ item, role }: Task, wanted: Pick<TaskState, 'status' | 'role'>) =>
    (!wanted.status || item.status === wanted.status) && (!wanted.role || role === wanted.role)
  const refOf = ({ status, role, page: at, collect }: TaskState) =>
    withState(
      page,
      [
        ...(page.query ?? []),
        ...(role ? [['role', role] as const] : []),
        ...(status ? [['status', status] as const] : []),
        ...(at > 1 ? [['page', `${at}`] as const] : []),
        ...collectedQuery(collect),
      ],
      'tasks',
    )
  const choices = (name: 'status' | 'role', values: readonly string[], labelOf: (value: string) => string) =>
    values.flatMap((value): Choice[] => {
      const own = { ...ALL_TASKS, [name]: value } as TaskState
      if (!tasks.some((task) => passes(task, own))) return []
      const chosen = state[name] === value
      const wanted = { ...state, page: 1, [name]: value } as TaskState
      return [
        {
          label: labelOf(value),
          count: tasks.filter((task) => passes(task, wanted)).length,
          chosen,
          ref: refOf(chosen ? ({ ...wanted, [name]: '' } as TaskState) : wanted),
        },
      ]
    })
  const rows = tasks.filter((task) => passes(task, state))
  const last = Math.max(1, Math.ceil(rows.length / PAGE))
  const at = Math.min(state.page, last)
  const shown = rows.slice((at - 1) * PAGE, at * PAGE)
  return {
    rows,
    shown,
    total: tasks.length,
    all: refOf({ ...ALL_TASKS, collect: state.collect }),
    collect: state.collect,
    choose: { start: refOf({ ...state, collect: [] }), end: refOf({ ...state, collect: null }) },
    filters: [
      { title: say('body.role'), choices: choices('role', ROLES, (role) => say(`role.${role as Role}`)) },
      { title: say('body.state'), choices: choices('status', STATUSES, (status) => say(`state.${status as Status}`)) },
    ].filter(({ choices: offered }) => offered.length > 1),
    pages:
      last > 1
        ? Array.from({ length: last }, (_, i) => ({
            label: rangeOf(rows.slice(i * PAGE, (i + 1) * PAGE)),
            ref: refOf({ ...state, page: i + 1 }),
            chosen: i + 1 === at,
          }))
        : [],
  }
}
