/**
 * How wordings decide, as likeness from 0 to 1 (`Wording`). Measured on items whose citation is beyond doubt; a wrong
 * accusation is worse than a missed one, so a citation is contradicted only where another clause is far more like.
 */
export const LIMITS = {
  /** A section's clause without label is meant where it is this like, and `ahead` times as like as the next. */
  inSection: { likeness: 0.3, ahead: 1.15 },
  /** An item without citation, or whose citation names nothing, is linked by wording alone. */
  alone: [
    { likeness: 0.4, ahead: 1.5 },
    { likeness: 0.6, ahead: 1.2 },
  ],
  /** Or where a long clause has this much of it, with so many words, and `ahead` times as much as any other. */
  within: { ofAction: 0.8, words: 6, ahead: 1.7 },
  /** One without citation that no clause is plainly like may carry out two of a section that have nearly all its words. */
  together: { ofAction: 0.9, likeness: 0.35, ahead: 1.25, rest: 0.2 },
  /** The other clause has this much of the action and the named one `times` less; less is asked where it addresses the actor. */
  contradicted: { ofAction: 0.8, likeness: 0.45, times: 2.2 },
  contradictedByActor: { ofAction: 0.95, likeness: 0.34, times: 2 },
  /** A further clause that the action repeats about as well as the one it cites. */
  repeated: { likeness: 0.55, share: 0.88 },
  /** A further clause of the same addressee of whose words the action has nearly all. */
  whole: { ofClause: 0.85, ofAction: 0.2 },
  /** A further clause of the same addressee with what the cited ones leave over: this much of the action, and this much of that. */
  rest: { ofAction: 0.25, share: 0.5, likeness: 0.3, words: 2 },
  /** A run of so many words is no accident. */
  run: 6,
  /** So many words say who acts: "TSB Director to". */
  actor: 4,
} as const
