import type { TABLE_COLUMNS } from '../../domain/entry'
import type { Body } from '../../domain/fact'

type Column = (typeof TABLE_COLUMNS)[number]

/** An office or group that is no entity of a plan: the bodies that facts name, and its columns of Table 1. */
type Office = { bodies: readonly Body[]; columns: readonly Column[] }

/** One row a page: `/bodies/tsb`. The Director has one page with the Bureau, regions one with the membership. */
export const OFFICES = {
  tsb: { bodies: ['tsb', 'tsb-director'], columns: ['action-tsb'] },
  'study-groups': { bodies: ['study-groups'], columns: ['action-sgs'] },
  'regional-groups': { bodies: ['regional-groups'], columns: [] },
  'secretary-general': { bodies: ['secretary-general'], columns: ['action-gensec', 'collaboration-gensec'] },
  council: { bodies: ['council'], columns: ['report-council'] },
  bdt: { bodies: ['bdt'], columns: ['collaboration-bdt'] },
  br: { bodies: ['br'], columns: ['collaboration-br'] },
  membership: { bodies: ['membership', 'regions'], columns: ['action-membership'] },
  'itu-t': { bodies: ['itu-t'], columns: [] },
} as const satisfies Readonly<Record<string, Office>>
export type OfficeId = keyof typeof OFFICES

export const isOffice = (id: string): id is OfficeId => Object.hasOwn(OFFICES, id)

/** The page on which a body of facts is shown: that of the Director is TSB's. */
export const officeOf = (body: string): OfficeId | null =>
  (Object.keys(OFFICES) as OfficeId[]).find((id) => (OFFICES[id].bodies as readonly string[]).includes(body)) ?? null
