import { say } from '../../messages/message'
import { type Ref, withState } from '../../refs/ref'
import type { Parameters } from '../../refs/states'
import { STATUSES, type Status } from '../../search/schema'
import type { Choice } from '../item-list'
import { ROLES, type Role, type Task } from './tasks'

/** What a list of tasks is narrowed to; the address is its whole state. */
export type TaskState = { status: Status | ''; role: Role | '' }

/** The list as it is first opened. */
export const ALL_TASKS: TaskState = { status: '', role: '' }

const one = (value: string | string[] | undefined) => [value].flat()[0] ?? ''

/** The state that an address's parameters say; nonsense is left out. */
export const parseTasks = (params: Parameters): TaskState => ({
  status: STATUSES.find((status) => status === one(params.status)) ?? '',
  role: ROLES.find((role) => role === one(params.role)) ?? '',
})

/** The list of tasks of a body as a page shows it. */
export type TaskList = { rows: Task[]; total: number; all: Ref; filters: { title: string; choices: Choice[] }[] }

/** The tasks that pass the filters. A filter is offered where some tasks have its value. */
export function viewTasks(tasks: readonly Task[], state: TaskState, page: Ref): TaskList {
  const passes = ({ item, role }: Task, wanted: TaskState) =>
    (!wanted.status || item.status === wanted.status) && (!wanted.role || role === wanted.role)
  const refOf = ({ status, role }: TaskState) =>
    withState(
      page,
      [
        ...(page.query ?? []),
        ...(role ? [['role', role] as const] : []),
        ...(status ? [['status', status] as const] : []),
      ],
      'tasks',
    )
  const choices = (name: 'status' | 'role', values: readonly string[], labelOf: (value: string) => string) =>
    values.flatMap((value): Choice[] => {
      const own = { status: '', role: '', [name]: value } as TaskState
      if (!tasks.some((task) => passes(task, own))) return []
      const chosen = state[name] === value
      const wanted = { ...state, [name]: value } as TaskState
      return [
        {
          label: labelOf(value),
          count: tasks.filter((task) => passes(task, wanted)).length,
          chosen,
          ref: refOf(chosen ? ({ ...state, [name]: '' } as TaskState) : wanted),
        },
      ]
    })
  return {
    rows: tasks.filter((task) => passes(task, state)),
    total: tasks.length,
    all: page,
    filters: [
      { title: say('body.role'), choices: choices('role', ROLES, (role) => say(`role.${role as Role}`)) },
      { title: say('body.state'), choices: choices('status', STATUSES, (status) => say(`state.${status as Status}`)) },
    ].filter(({ choices: offered }) => offered.length > 1),
  }
}
