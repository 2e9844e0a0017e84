import type { Span } from '../../domain/span'
import type { OpenEdition } from '../../library/edition'
import type { Searchable } from '../../search/searchable'
import { wordingOf } from '../../text/wording'
import type { Thing } from '../naming'

/**
 * What the plan says of a claim:
 * - `stated`: it says so
 * - `stated-otherwise`: it says something else of the same matter
 * - `not-stated`: it says nothing of the matter
 * - `cannot-tell`: the claim was not understood, or what the plan says of it is open
 *
 * None of them says whether a claim is true: the plan may be wrong, and the world is larger.
 */
export const CLAIM_VERDICTS = ['stated', 'stated-otherwise', 'not-stated', 'cannot-tell'] as const
export type ClaimVerdict = (typeof CLAIM_VERDICTS)[number]

/** A passage that says it: the entry, and the place in the source. */
export type Evidence = { entry: string; span: Span }

export type Finding = {
  verdict: ClaimVerdict
  /** What the plan says of the matter, in its own words or in the names that the explorer gives to states. */
  says: string[]
  evidence: Evidence[]
  /** One sentence: why this verdict. */
  note: string
  /** What the object of the claim was read as. */
  object?: Thing
  /** What may be meant, where that is open. */
  candidates?: Thing[]
}

/** What a claim is checked against. */
export type Checked = OpenEdition & { searchable: Searchable }

/** One thing that can be claimed of a subject: one file, one row of the table. */
export type Predicate = {
  /** What the object of such a claim is. */
  object: string
  check: (subject: Thing, object: string, edition: Checked) => Finding
}

export const cannotTell = (note: string, more: Partial<Finding> = {}): Finding => ({
  verdict: 'cannot-tell',
  says: [],
  evidence: [],
  ...more,
  note,
})

export const notStated = (note: string, more: Partial<Finding> = {}): Finding => ({
  verdict: 'not-stated',
  says: [],
  evidence: [],
  ...more,
  note,
})

/** Whether two texts have one wording, whatever their case, quotation marks around them and full stop at their end. */
export const isSameWording = (a: string, b: string): boolean => bare(a) === bare(b)

const bare = (text: string) =>
  wordingOf(text.trim())
    .toLowerCase()
    .replace(/^["']+|["'.,;]+$/g, '')

/** Values once each, in their order. */
export const unique = (values: readonly string[]): string[] => [...new Set(values)]
