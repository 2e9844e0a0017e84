import { fold } from '../../search/index/terms'
import type { Thing } from '../naming'
import { type Checked, cannotTell, type Finding, type Predicate } from './claim'

const YES = new Set(['', 'yes', 'true', 'in the plan', 'in this plan', 'the plan', 'mentioned'])
const NO = new Set(['no', 'false', 'not in the plan', 'not'])

/** At most so many mentions stand as evidence. */
const MOST = 20

function check({ entry, entity, id }: Thing, object: string, { lookups }: Checked): Finding {
  const asked = fold(object).trim()
  if (!YES.has(asked) && !NO.has(asked)) return cannotTell('The object of "exists" is yes or no, or left out.')
  if (entry?.kind === 'change')
    return {
      verdict: 'stated-otherwise',
      says: [`${entry.item}: ${entry.change}`],
      evidence: [{ entry: entry.id, span: entry.span }],
      note: 'The plan has no such action item; its list of changes names the number.',
    }
  const mentions = lookups.mentionsOf(id)
  const evidence = [
    ...(entry ? [{ entry: entry.id, span: entry.span }] : []),
    ...mentions.map((mention) => ({ entry: mention.entry, span: mention.span })),
  ]
  if (evidence.length === 0)
    return cannotTell('The plan does not name it itself: it is known as a part or an older version of something else.')
  return {
    verdict: NO.has(asked) ? 'stated-otherwise' : 'stated',
    says: [entry ? 'a part of the plan' : `mentioned ${mentions.length} times`, ...(entity ? [entity.label] : [])],
    evidence: evidence.slice(0, MOST),
    note: entry
      ? 'It is a passage of the plan.'
      : 'The plan mentions it. Whether it exists elsewhere, a plan cannot tell.',
  }
}

export const exists: Predicate = { object: 'nothing, or yes or no', check }
