import type { Block, Line } from '../../lib/reading/blocks'
import { isFilled, joinCell, plainCell } from './cells'
import { readItemNumber } from './item-number'

/**
 * What a column of a table of action items is for. `further` is one that we know and have no use for (who is responsible);
 * `unknown` one that we do not know.
 */
export const ITEM_COLUMNS = [
  'number',
  'action',
  'milestone',
  'periodicGoalsMet',
  'completed',
  'progress',
  'further',
  'unknown',
] as const
export type ItemColumn = (typeof ITEM_COLUMNS)[number]

/** The columns of the plan that the explorer was first made for; a table without heads is read by them. */
export const USUAL_COLUMNS: readonly ItemColumn[] = ['number', 'action', 'milestone', 'periodicGoalsMet', 'completed']

/** What the head of a column says, in lower case and without brackets. One row a wording, the first that fits counts. */
const HEADS: readonly { column: Exclude<ItemColumn, 'unknown'>; head: RegExp }[] = [
  // Action Item, Action item No., Item number, No., #, AI #, Ref.
  {
    column: 'number',
    head: /^(?:(?:action )?items?(?: (?:no|number|nr|n[°º]|#|id|ref|reference|code))?|(?:action|ai) (?:no|number|nr|n[°º]|#|id|ref)|ai|(?:serial |sl )?(?:no|number|nr|n[°º]|№|#|s\/n|id|(?:ref|reference)[.]?(?: (?:no|number))?))[.:]?$/,
  },
  // Periodic goals met, Recurring targets achieved, Goals reached
  {
    column: 'periodicGoalsMet',
    head: /^(?:(?:periodic(?:al)?|recurr(?:ing|ent)|regular|interim|annual|yearly)(?: (?:goals?|milestones?|targets?|objectives?))?|goals?)(?: (?:met|achieved|reached|fulfilled|attained))?$/,
  },
  // Completed, Fully completed, Done, Closed, Status
  {
    column: 'completed',
    head: /^(?:(?:action |item )?(?:fully )?(?:completed?|completion|done|closed|finished|finali[sz]ed|achieved|implemented|fulfilled)(?: \(?y\/n\)?)?|(?:completion )?status)$/,
  },
  // Milestone, Deadline, Due date, Target completion date, By when
  {
    column: 'milestone',
    head: /^(?:milestones?(?: dates?)?|deadlines?|due(?: dates?| by)?|(?:target|expected|planned|foreseen|estimated|completion|end|final|milestone)(?: (?:completion|end|delivery))? (?:dates?|times?|by)|(?:expected|planned|target) completion|targets?|time ?(?:line|frame|table|limit|scale)s?|(?:by )?when|dates?|schedule|dates? of completion)$/,
  },
  // Action, Action to be taken, Planned actions, Activity, Task, Description
  {
    column: 'action',
    head: /^(?:(?:planned |proposed |required )?actions?(?: items?)?(?: (?:to be taken|required|requested|planned|description|text|details))?|activit(?:y|ies)|tasks?|measures?|description(?: of (?:the )?(?:actions?|action items?|activit(?:y|ies)|tasks?))?|what)$/,
  },
  // Progress, Progress report, Status and remarks, Comments, Update
  {
    column: 'progress',
    head: /^(?:(?:progress|status)(?: (?:reports?|notes?|made|achieved|so far|to date|of implementation|updates?))|(?:latest|current) (?:status|progress)|progress|(?:progress|status) ?(?:and|\/) ?(?:status|progress)|remarks?|comments?|notes?|updates?|reports?(?: on progress)?|implementation(?: (?:status|progress))?|actions? taken(?: so far)?|follow[- ]up|results?(?: achieved)?)(?: ?(?:and|\/|,) ?(?:remarks?|comments?|notes?))?$/,
  },
  // Responsible, Lead study group, Who, Assigned to, Mandate, Resolution
  {
    column: 'further',
    head: /^(?:responsib(?:le|ility|ilities)(?: (?:body|party|parties|groups?|entity|entities|units?|sgs?|for action))?|action by|by(?: whom)?|to whom|who|(?:lead|parent)(?: (?:body|groups?|sgs?|study groups?))?|(?:study groups?|sgs?)|actors?|addressees?|assign(?:ed to|ee)|owners?|in charge|mandate|(?:resolution |operative )?(?:clause|provision|reference|paragraph)s?|(?:related )?resolutions?(?: (?:no|number)[.]?)?|priority|budget|costs?|resources?|sources?|contact(?:s| person)?)$/,
  },
]

/** The head of a column as it is compared: "Periodic goals met (√)" is "periodic goals met". */
const plainHead = (cell: readonly Line[]): string =>
  plainCell(joinCell(cell, 0).text)
    .replace(/\([^()]{0,60}\)|[*:√✓?]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase()

/** Heads are short: a longer cell is none. */
const LONGEST_HEAD = 60

const columnOf = (cell: readonly Line[]): ItemColumn | null => {
  const first = cell[0]?.text ?? ''
  // Most cells are no heads, and many are long.
  if (first.length > 2 * LONGEST_HEAD || joinCell(cell, 0).text.length > LONGEST_HEAD) return null
  const head = plainHead(cell)
  return HEADS.find((row) => row.head.test(head))?.column ?? null
}

/** Whether a cell says that the cell beside it is progress: "Progress:", "Remarks". */
export const namesProgress = (cell: readonly Line[]): boolean => columnOf(cell) === 'progress'

/**
 * Whether a row is the head of a table of action items: it has no number of an item, and names two columns; or it is what is
 * left of a head that broke off, and has nothing else. "Completed" alone may be a note.
 */
export function isItemHead(cells: readonly (readonly Line[])[]): boolean {
  const filled = cells.filter(isFilled)
  const columns = filled.map(columnOf)
  const named = new Set(columns.filter((column) => column !== null && column !== 'further'))
  if (named.size < 2) {
    const [only] = named
    return filled.length === 1 && only !== undefined && only !== 'progress' && only !== 'completed'
  }
  return !filled.some((cell) => readItemNumber(joinCell(cell, 0).text) !== null)
}

type HeadRow = Pick<Extract<Block, { kind: 'row' }>, 'cells' | 'spans'>

/** The cells of a row, each as often as it takes columns. */
const expanded = ({ cells, spans }: HeadRow): readonly (readonly Line[])[] =>
  spans ? cells.flatMap((cell, i) => Array.from({ length: spans[i] ?? 1 }, () => cell)) : cells

/**
 * Whether a row behind the first row of a head is its second: "Status" over "Periodic goals met" and "Completed". All that it
 * says are heads, and it is none by itself, since it has none of the number or the action.
 */
export function isLowerHead({ cells }: HeadRow): boolean {
  const columns = cells.filter(isFilled).map(columnOf)
  return columns.length > 1 && !columns.some((column) => column === null || column === 'number' || column === 'action')
}

/** Two rows of heads as one: a lower head says more than the one above it, which goes on where nothing is below it. */
export function joinHeads(upper: HeadRow, lower: HeadRow): (readonly Line[])[] {
  const [above, below] = [expanded(upper), expanded(lower)]
  if (above.length === below.length) return below.map((cell, i) => (isFilled(cell) ? cell : above[i]!))
  // A text has no widths: a run of lower heads has one head above it.
  let at = 0
  return below.map((cell, i) => {
    const goesOn = isFilled(cell) && i > 0 && isFilled(below[i - 1]!)
    const head = above[goesOn ? at - 1 : at] ?? []
    if (!goesOn) at++
    return isFilled(cell) ? cell : head
  })
}

/** The columns of a table, by its head; `heads` are its words, `unknown` those that we do not understand. */
export type Columns = { columns: readonly ItemColumn[]; heads: readonly string[] }

/**
 * The columns that a head of one or two rows names, in their order. Where a table has "No." and "Action item", the second is
 * the action; a column that is named twice counts once, and goes by its first place.
 */
export function readItemHead([first, second]: readonly [HeadRow, HeadRow?]): Columns {
  const cells = second ? joinHeads(first, second) : expanded(first)
  const named = cells.map(columnOf)
  const hasAction = named.includes('action')
  const numbers = named.flatMap((column, i) => (column === 'number' ? [i] : []))
  const isPlainNumber = (i: number) => !/^(?:action )?items?$/.test(plainHead(cells[i] ?? []))
  const number = numbers.find(isPlainNumber) ?? numbers[0]
  const lastRead = named.findLastIndex((column) => column === 'number' || column === 'action' || column === 'milestone')
  const seen = new Set<ItemColumn>()
  const columns = named.map((column, i): ItemColumn => {
    let own: ItemColumn = column ?? 'unknown'
    // Notes of a column are entries behind their item, so nothing of the item may stand behind them.
    if (own === 'progress' && i < lastRead) own = 'unknown'
    if (own === 'number' && i !== number) own = hasAction ? 'further' : 'action'
    if (own !== 'further' && own !== 'unknown' && own !== 'progress' && seen.has(own)) own = 'further'
    seen.add(own)
    return own
  })
  return { columns, heads: cells.map((cell) => plainCell(joinCell(cell, 0).text)) }
}
