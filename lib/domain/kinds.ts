/**
 * What is true of a kind of thing that a plan speaks of, whatever its ids look like. How its identifiers are found, written
 * and addressed officially is `lib/identifiers/<kind>.ts`; what it is called is `kind.…` and `kinds.…` in the catalogue of
 * messages.
 */
type KindFacts = {
  /** The part of addresses that names it: /questions/itu-t-q5-13. */
  segment: string
  /** It is a part of one plan: its pages are an edition's. Others are the same in all plans. */
  isPartOfPlan?: true
  /** Words for it in a query's `kind:`, folded and in the singular, beside its own name: `kind:workshops`. */
  asked?: readonly string[]
  /** The progress of an action item can rest on it. */
  isEvidence?: true
  /** It passes through states: drafted, consented, approved. */
  hasStates?: true
  /** It acts on action items, as an office does. */
  acts?: true
  /** It holds events. */
  organizes?: true
  /** Its ids are letters and digits that a reader divides as he likes: "y3110", "TD 25R1". */
  isSpelledFreely?: true
  /** How much it tells that a text and an item name the same one, beside the others. */
  weight: number
  /** What schema.org calls it. */
  schemaType: 'CreativeWork' | 'Event' | 'Legislation' | 'Organization' | 'Thing'
  /** The colour of its stripe in drawings. */
  colour: 'ink' | 'info' | 'good' | 'warn' | 'link' | 'still'
}

/** The kinds, in the order in which pages list them. A new kind is a row here, a file and a row in `lib/identifiers`, and two messages. */
const ROWS = {
  resolution: {
    segment: 'resolutions',
    isPartOfPlan: true,
    asked: ['res'],
    weight: 1,
    schemaType: 'Legislation',
    colour: 'ink',
  },
  clause: { segment: 'clauses', isPartOfPlan: true, weight: 8, schemaType: 'Legislation', colour: 'ink' },
  'action-item': {
    segment: 'action-items',
    isPartOfPlan: true,
    asked: ['item', 'action'],
    weight: 12,
    schemaType: 'CreativeWork',
    colour: 'info',
  },
  'study-group': {
    segment: 'study-groups',
    asked: ['sg'],
    acts: true,
    organizes: true,
    weight: 1,
    schemaType: 'Organization',
    colour: 'good',
  },
  question: { segment: 'questions', acts: true, weight: 3, schemaType: 'Thing', colour: 'good' },
  group: {
    segment: 'groups',
    acts: true,
    organizes: true,
    isSpelledFreely: true,
    weight: 2.5,
    schemaType: 'Organization',
    colour: 'good',
  },
  recommendation: {
    segment: 'recommendations',
    asked: ['rec'],
    isEvidence: true,
    hasStates: true,
    isSpelledFreely: true,
    weight: 4,
    schemaType: 'CreativeWork',
    colour: 'warn',
  },
  supplement: {
    segment: 'supplements',
    isEvidence: true,
    hasStates: true,
    isSpelledFreely: true,
    weight: 4,
    schemaType: 'CreativeWork',
    colour: 'warn',
  },
  'work-item': {
    segment: 'work-items',
    isEvidence: true,
    hasStates: true,
    isSpelledFreely: true,
    weight: 4,
    schemaType: 'CreativeWork',
    colour: 'warn',
  },
  document: {
    segment: 'documents',
    asked: ['td'],
    isEvidence: true,
    isSpelledFreely: true,
    weight: 4,
    schemaType: 'CreativeWork',
    colour: 'link',
  },
  event: { segment: 'events', asked: ['workshop'], isEvidence: true, weight: 4, schemaType: 'Event', colour: 'still' },
  organization: {
    segment: 'organizations',
    organizes: true,
    weight: 1,
    schemaType: 'Organization',
    colour: 'still',
  },
} as const satisfies Readonly<Record<string, KindFacts>>

type EntityKind = keyof typeof ROWS

export const KINDS: Readonly<Record<EntityKind, KindFacts>> = ROWS
export const ENTITY_KINDS = Object.keys(ROWS) as [EntityKind, ...EntityKind[]]

/** The facts that a kind has or has not. */
type Trait = 'isPartOfPlan' | 'isEvidence' | 'hasStates' | 'acts' | 'organizes' | 'isSpelledFreely'

/** The kinds of which something is true, in their order. */
export const kindsThat = (trait: Trait): readonly EntityKind[] => ENTITY_KINDS.filter((kind) => KINDS[kind][trait])
