import type { ChangeView } from '../views/comparison/place'

const wordingOf = ({ words }: ChangeView, without: 'added' | 'removed') =>
  words.flatMap(({ kind, text }) => (kind === without ? [] : [text])).join('')

/** What a change is about: "Milestone", "resolves 3: Clause amended". */
export const subjectOf = ({ subject, heading }: ChangeView): string => [subject, heading].filter(Boolean).join(': ')

/** The wording of a field in the earlier edition; empty where it is not there. */
export const beforeOf = (change: ChangeView): string => (change.earlier ? wordingOf(change, 'added') : '')

/** The wording of a field in the later edition, under its new number where it has one; empty where it is not there. */
export const afterOf = (change: ChangeView): string =>
  change.later ? [change.numbers, wordingOf(change, 'removed')].filter(Boolean).join('\n') : ''
