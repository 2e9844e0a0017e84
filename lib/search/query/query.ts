import type { EntityKind } from '../../domain/entity'
import type { Lookups } from '../../library/lookups'
import type { EditionPage } from '../../refs/ref'
import type { Compounds } from '../index/compounds'
import type { Filter } from '../schema'
import type { FieldContext } from './fields'
import type { AskedIdentifier, Ids } from './ids'
import type { Rewording } from './reword'

/** A query that cannot be answered; the message is one sentence for the reader. */
export class BadQuery extends Error {}

/** Limits of a query, in UTF-16 units, words, and sides of `OR`: more is a mistake or an attack. */
export const MAX_QUERY = 1_000
export const MAX_TERMS = 100
export const MAX_SIDES = 8

/** One side of `OR`: all of it must be there. A query without `OR` has one. */
export type Side = {
  /** Identifiers, resolved before any engine sees the query. */
  identifiers: AskedIdentifier[]
  terms: string[]
  phrases: string[][]
}

/** A query as it was understood. */
export type Query = Side & {
  /** As the reader typed it. */
  q: string
  /** The sides of `OR`; `identifiers`, `terms` and `phrases` of the query are those of all sides. */
  sides: Side[]
  /** The folded word that each term was made of, for mending it. */
  words: ReadonlyMap<string, string>
  excluded: string[]
  filters: Filter[]
  /** What must not be there: identifiers and fields behind a minus. */
  without: Filter[]
  /** What was not understood, in sentences; the rest of the query runs all the same. */
  notes: string[]
  /** What words of it were read as, beside what they say: "completed action items". */
  reading: string | null
  /** Pages that show what it asks for; `isAll` where it asks for nothing else. */
  pages: { page: EditionPage; meaning: string; isAll: boolean }[]
  /** Words that are searched as others. */
  rewordings: Rewording[]
  /** A kind that is asked for beside other words: what is of it comes first. */
  kind: { kinds: readonly EntityKind[]; name: string; code: string } | null
}

/** What reading a query needs: where fields find their values, the plan's ids, and how many places have a term ("imt2020"). */
export type QueryContext = FieldContext &
  Ids & {
    lookups: Lookups
    frequencyOf: (term: string) => number
    isTerm: (term: string) => boolean
    compounds: Compounds
  }
