import { z } from 'zod'
import { State } from './entity'
import { groupNumber } from './group-id'
import { Span } from './span'

/** States of an action item: no progress reported, in progress, periodic goals met, completed; what wants attention first. */
export const ITEM_STATES = ['silent', 'open', 'periodic', 'completed'] as const
export const ItemState = z.enum(ITEM_STATES)
export const isItemState = (text: string): text is ItemState => (ITEM_STATES as readonly string[]).includes(text)
export type ItemState = z.infer<typeof ItemState>

/** A point that a milestone names: a day, month or year as far as printed (`2019-09-30`, `2018`), and what is shown of it. */
export const Point = z.object({ at: z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/), label: z.string() })
export type Point = z.infer<typeof Point>

/** What every fact has: the entry that it is about, and the passage that says so. */
const base = { entry: z.string(), span: Span }

/** The state of an action item. The passage is the tick, or the first note that reports progress, or the whole row. */
export const StateFact = z.object({ ...base, kind: z.literal('state'), state: ItemState })

/**
 * A body that an action item makes act: an entity's id (`itu-t-sg13`, `tsag`, `itu-t-q3-17`, `casc`), or one of `BODIES`.
 * Each body of a list is a fact of its own.
 */
export const ActsFact = z.object({ ...base, kind: z.literal('acts'), body: z.string() })

/** A body that an action item asks those who act to work with; ids as in `acts`, and those of organizations. */
export const CollaboratesFact = z.object({ ...base, kind: z.literal('collaborates'), body: z.string() })

/** The milestone of an action item: its points in time, the earliest first, its repetitions, and the words not understood. */
export const MilestoneFact = z.object({
  ...base,
  kind: z.literal('milestone'),
  points: z.array(Point),
  repeated: z.array(z.string()),
  unread: z.string(),
})

/** The state that a passage gives a Recommendation, Supplement or draft. */
export const RecommendationStateFact = z.object({
  ...base,
  kind: z.literal('recommendation-state'),
  entity: z.string(),
  state: State,
})

/** The title that a passage gives an entity. */
export const TitleFact = z.object({ ...base, kind: z.literal('title'), entity: z.string(), title: z.string() })

/** A typed statement of an entry, with the passage of the source that makes it. */
export const Fact = z.discriminatedUnion('kind', [
  StateFact,
  ActsFact,
  CollaboratesFact,
  MilestoneFact,
  RecommendationStateFact,
  TitleFact,
])
export type Fact = z.infer<typeof Fact>
export type FactKind = Fact['kind']
export type FactOf<K extends FactKind> = Extract<Fact, { kind: K }>

/**
 * Bodies that are no entities of a plan: who acts or collaborates by an office or as a group. `bdt` and `br` stand for the
 * Bureau, its Director and its Sector, as in the columns of Table 1.
 */
export const BODIES = {
  'tsb-director': 'TSB Director',
  tsb: 'TSB',
  'study-groups': 'Study groups',
  'regional-groups': 'Regional groups',
  'secretary-general': 'Secretary-General',
  council: 'Council',
  membership: 'Membership',
  regions: 'Regions',
  bdt: 'BDT',
  br: 'BR',
  'itu-t': 'ITU-T',
} as const
export type Body = keyof typeof BODIES

/** The groups into which lists are narrowed by who acts. */
export const ACTOR_GROUPS = {
  tsb: 'TSB',
  tsag: 'TSAG',
  'study-groups': 'Study groups',
  'secretary-general': 'Secretary-General',
  membership: 'Membership',
} as const
export type ActorGroup = keyof typeof ACTOR_GROUPS

export const isActorGroup = (text: string): text is ActorGroup => Object.hasOwn(ACTOR_GROUPS, text)

/** The group that a body is counted in: the Director with TSB, SG13 and its Questions with the study groups; else none. */
export function actorGroupOf(body: string): ActorGroup | null {
  if (body === 'tsb-director') return 'tsb'
  if (/^tsag(?:-|$)/.test(body)) return 'tsag'
  if (body === 'regional-groups' || groupNumber(body) !== null) return 'study-groups'
  return Object.hasOwn(ACTOR_GROUPS, body) ? (body as ActorGroup) : null
}
