import type { Block } from '../../lib/reading/blocks'
import type { Draft } from './draft'

/** "44-04, 44-06 and 70-02 (but provision still exists in Resolution);" */
const NUMBER = /\b(?:OP-)?(?!(?:19|20)\d\d-)\d{1,4}-\d{2,3}\b/gi
const CHANGES =
  /^(?:(?:OP-)?(?!(?:19|20)\d\d-)\d{1,4}-\d{2,3}(?!\d)(?:\s?[,;]\s?|\s{1,2}and\s{1,2}|\s)?){1,60}\s?[;.,]?\s?(?:\(([^()]{1,200})\))?\s?[;.,]?$/i

/** What a reason says: `new` items, `reused` numbers; everything else on the list was dropped. */
function kindOfChange(reason: string | null): 'dropped' | 'reused' | 'new' {
  if (reason && /\bnew\b/i.test(reason)) return 'new'
  if (reason && /\breused\b/i.test(reason)) return 'reused'
  return 'dropped'
}

/** Whether a line is one of the list of dropped, reused and new action items. */
export const isChanges = ({ body }: Extract<Block, { kind: 'paragraph' }>): boolean => CHANGES.test(body.text)

/** Reads a line of the list of dropped, reused and new action items, one entry for each number; false where it is none. */
export function readChanges(block: Extract<Block, { kind: 'paragraph' }>, draft: Draft): boolean {
  const match = block.body.text.match(CHANGES)
  if (!match) return false
  const reason = match[1]?.trim() ?? null
  const offset = block.body.span.start
  const beforeReason = block.body.text.split('(', 1)[0] ?? ''
  const numbers = [...beforeReason.matchAll(NUMBER)].map(({ 0: number, index }) => ({ number, start: offset + index }))
  for (const [i, { number, start }] of numbers.entries())
    draft.add({
      kind: 'change',
      id: `change-${number.toLowerCase()}`,
      parent: null,
      location: 'changes',
      item: number.toLowerCase(),
      change: kindOfChange(reason),
      reason,
      // The first one begins with the bullet, each ends where the next begins.
      span: { start: i === 0 ? block.span.start : start, end: numbers[i + 1]?.start ?? block.span.end },
      leadEnd: start,
    })
  return true
}
