import type { EntityKind } from '../domain/entity'
import type { Sector } from '../domain/group-id'
import type { Knowledge } from './knowledge'
import type { StudyPeriod } from './study-period'

/** A place where an identifier was found; offsets are UTF-16 units of the (cleaned) text that was given. */
export type Finding = {
  kind: EntityKind
  start: number
  end: number
  /** The entity's id, or null with `reason` (and `candidates` where there are several). */
  id: string | null
  candidates?: string[]
  reason?: string
  /** Events only, as far as this place tells. */
  event?: {
    title: string
    start: string | null
    end: string | null
    city: string | null
    country: string | null
    /** The title is said of several events at once: "workshops on antennas in Quito and Lima". */
    shared?: true
  }
  /** Recommendations, drafts: the former designation or number that this one takes over, `supersedes`. */
  supersedes?: string
}

/** What a finder may know beside the text. The same finders read the document and a reader's query. */
export type Context = {
  purpose: 'document' | 'query'
  /** `92-05` or `res-92`; empty in a query. */
  location: string
  /** Number of the resolution that the text stands in, or null. */
  resolution: number | null
  /** Numbers of the resolutions that the plan itself has: a bare number among them is the plan's own. */
  own?: ReadonlySet<number>
  /** Text of the same location before this one, for references that a sentence before explains. */
  before: string
  /** The heading of the section, or the action text, that governs the text. */
  heading: string
  /** The body whose documents the text numbers without saying so: `sg13`, `tsag`; null or absent where it is not known. */
  body?: string | null
  /** The Sector whose document the text is, and the conference that it is of: absent or null where its head does not say. */
  sector?: Sector | null
  conference?: 'pp' | 'wtdc' | null
  knowledge: Knowledge
  /** In a query, whether the plan has an id. */
  has?: (id: string) => boolean
}

/** An address and the rule that it was built by, in words. */
export type Address = { url: string; rule: string }

/** One kind of identifier: one file, one line in the table of `index.ts`. */
export type IdentifierKind = {
  kind: EntityKind
  /** Every form has a digit: a text without one is not looked through. */
  numbered?: true
  /** Every occurrence in the text, in order; linear in the length of the text. */
  find: (text: string, context: Context) => Finding[]
  /** Short name as a delegate writes it, from the id alone: `itu-t-q5-13` -> "Q5/13". */
  format: (id: string, knowledge: Knowledge) => string
  /**
   * The official address, built by rule from the id, or null where there is none. What restarts with each study period has
   * one only where the period is known.
   */
  address: (id: string, period: StudyPeriod | null) => Address | null
}
