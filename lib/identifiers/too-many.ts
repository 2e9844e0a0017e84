/** The most identifiers that are read in one text or passage; the largest plan has a tenth of them in all. */
export const MOST_IDENTIFIERS = 60_000

/** A text has more identifiers than any that a person wrote; the message says so behind the name of the text. */
export class TooManyIdentifiers extends Error {
  /** `most` is how many it may have. */
  constructor(readonly most = MOST_IDENTIFIERS) {
    super(`names more than ${most.toLocaleString('en')} Recommendations, groups, documents and the like`)
  }
}
