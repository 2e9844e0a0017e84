import { diffWordsWithSpace } from 'diff'
import type { Change } from '../domain/change'

/** A piece of two wordings: in both, only in the later one, or only in the earlier one. */
export type WordPart = { kind: 'same' | 'added' | 'removed'; text: string }

/** Wordings that differ in more words than this are shown one after the other. */
const LONGEST_EDIT = 400

/** Two wordings as one text with the words marked that came and went. */
export function differenceOf(before: string, after: string): WordPart[] {
  const whole = (): WordPart[] => [
    ...(before ? [{ kind: 'removed', text: before } as const] : []),
    ...(after ? [{ kind: 'added', text: after } as const] : []),
  ]
  if (before === '' || after === '') return whole()
  const parts = diffWordsWithSpace(before, after, { maxEditLength: LONGEST_EDIT })
  return (
    parts?.map(({ added, removed, value }) => ({
      kind: added ? 'added' : removed ? 'removed' : 'same',
      text: value,
    })) ?? whole()
  )
}

/** A change of number or place alone. */
export type MovedChange = Extract<Change, { kind: 'renumbered' | 'moved' }>

/** The words of a change with what came and went marked; `ofMove` says what is shown where the words are the same. */
export function wordsOf(change: Change, ofMove: (moved: MovedChange) => WordPart[]): WordPart[] {
  switch (change.kind) {
    case 'added':
      return differenceOf('', change.after.text)
    case 'removed':
      return differenceOf(change.before.text, '')
    case 'changed':
      return differenceOf(change.before.text, change.after.text)
    case 'split':
      return change.after.map(({ text }) => ({ kind: 'same', text: `${text}\n` }))
    case 'merged':
      return [{ kind: 'same', text: change.after.text }]
    case 'renumbered':
    case 'moved':
      return ofMove(change)
  }
}
