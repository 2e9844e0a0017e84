import type { EntryOf } from '../../domain/entry'
import { ITEM_STATES, type ItemState } from '../../domain/fact'
import { fold } from '../../search/index/terms'
import type { Thing } from '../naming'
import { entriesIn } from '../passage'
import { type Checked, cannotTell, type Finding, notStated, type Predicate } from './claim'

/** What each state of an action item is called; the first name is the one that is shown. */
const NAMES: Readonly<Record<ItemState | 'dropped', readonly [string, ...string[]]>> = {
  open: ['In progress', 'open', 'ongoing', 'started', 'under way', 'not completed yet'],
  periodic: ['Periodic goals met', 'periodic', 'periodic goals', 'periodic goal met', 'periodic goals are met'],
  completed: ['Completed', 'complete', 'done', 'finished', 'closed'],
  silent: ['No progress reported', 'silent', 'no progress', 'nothing reported', 'no report', 'without progress'],
  dropped: ['Dropped', 'deleted', 'withdrawn'],
}

const read = (object: string) => {
  const asked = fold(object)
    .replace(/[^a-z ]+/g, ' ')
    .trim()
  return ([...ITEM_STATES, 'dropped'] as const).find((one) => NAMES[one].some((name) => fold(name) === asked))
}

function check(subject: Thing, object: string, edition: Checked): Finding {
  const { entry } = subject
  const asked = read(object)
  if (entry?.kind === 'change') return ofNumber(entry, asked)
  if (entry?.kind !== 'action-item') return cannotTell('Only action items have a status in the plan.')
  if (!asked) return cannotTell(`"${object}" is no status; the plan has ${STATUS_NAMES.join(', ')}.`)
  const [fact] = edition.lookups.factsOf(entry.id, 'state')
  if (!fact) return notStated('The plan gives the item no status.')
  return {
    verdict: fact.state === asked ? 'stated' : 'stated-otherwise',
    says: [NAMES[fact.state][0]],
    evidence: [{ entry: entriesIn(fact.span, edition)[0]?.id ?? entry.id, span: fact.span }],
    note: WHY[fact.state],
  }
}

/** A number without an action item, of which the plan's list of changes speaks. */
const ofNumber = ({ id, item, change, span }: EntryOf<'change'>, asked: ReturnType<typeof read>): Finding => ({
  verdict: change === 'dropped' && asked === 'dropped' ? 'stated' : 'stated-otherwise',
  says: [`${item}: ${change}`],
  evidence: [{ entry: id, span }],
  note: 'The plan has no such action item; its list of changes names the number.',
})

const WHY: Readonly<Record<ItemState, string>> = {
  open: 'The item has a progress note, and its row no tick.',
  periodic: 'The row of the item is ticked under "Periodic goals met".',
  completed: 'The row of the item is ticked under "Completed".',
  silent: 'The row of the item has neither a tick nor a progress note.',
}

const STATUS_NAMES = ITEM_STATES.map((one) => NAMES[one][0])

export const status: Predicate = { object: `a status: ${STATUS_NAMES.join(', ')}`, check }
