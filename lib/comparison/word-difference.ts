import { diffWordsWithSpace } from 'diff'

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
