import type { Lookups } from '../../library/lookups'
import { type ItemRow, itemRow } from '../action-item'

/** Bodies that reports are made to, and how a text names them. */
const RECEIVERS = { council: /\bCouncil\b(?!\s(?:Working|Resolution|Decision))/, tsag: /\bTSAG\b/ } as const
export type Receiver = keyof typeof RECEIVERS

export const isReceiver = (id: string): id is Receiver => Object.hasOwn(RECEIVERS, id)

/** Words of reporting, and how far behind them in the same sentence the receiver may stand, in characters. */
const REPORTS = /\b(?:report|submit|inform|present|advi[sc]e|notif|brief|bring|forward|communicat|provid|convey)\w*/gi
const REACH = 160

/** Where the plan says that an item is reported: in its action, or in its milestone ("Council 2018"). */
export type ReportsTo = { item: ItemRow; says: 'action' | 'milestone' }

function actionReports(action: string, receiver: RegExp): boolean {
  for (const { 0: word, index } of action.matchAll(REPORTS)) {
    const sentence = action.slice(index + word.length, index + word.length + REACH).split(/[.;]\s/, 1)[0] ?? ''
    const named = sentence.search(receiver)
    if (named >= 0 && /\b(?:to|at)\b/.test(sentence.slice(0, named))) return true
  }
  return false
}

/** Every item of which the plan says that it is reported to a body, in the order of the plan. */
export function reportsTo(receiver: Receiver, lookups: Lookups): ReportsTo[] {
  const name = RECEIVERS[receiver]
  return lookups.entriesOfKind('action-item').flatMap((entry): ReportsTo[] => {
    const item = itemRow(entry, lookups)
    if (actionReports(entry.action, name)) return [{ item, says: 'action' }]
    return receiver === 'council' && name.test(entry.milestone) ? [{ item, says: 'milestone' }] : []
  })
}
