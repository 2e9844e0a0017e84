import type { Diagnostic, Report } from '../../lib/domain/diagnostic'
import type { Entry } from '../../lib/domain/entry'
import type { Span } from '../../lib/domain/span'
import { withOwnText } from '../own-text'

type Distribute<T> = T extends unknown ? Omit<T, 'text' | 'lead'> & { leadEnd?: number } : never
/** An entry before its text is cut from the source; `leadEnd` is the offset in the source at which its words begin. */
export type EntryDraft = Distribute<Entry>

/** The entries that have been read so far. It cuts texts, keeps ids apart, and reports; it decides nothing. */
export class Draft {
  readonly entries: Entry[] = []
  private readonly ids = new Set<string>()
  /** The last number that was put behind an id that is used more than once. */
  private readonly said = new Set<string>()
  private readonly repeats = new Map<string, number>()

  /** @param text the cleaned source; `report` gets the faults of the document. */
  constructor(
    readonly text: string,
    readonly report: Report,
  ) {}

  /**
   * Adds an entry under its id, or, where the id is taken, under the id with a number behind it (`05-01~2`); returns the
   * id. An entry that is its own location stays so.
   */
  add(draft: EntryDraft): string {
    const { leadEnd = draft.span.start, ...rest } = draft
    const id = this.free(draft)
    const location = draft.location === draft.id ? id : draft.location
    const text = this.text.slice(draft.span.start, draft.span.end)
    this.entries.push(withOwnText({ ...rest, id, location, text, lead: leadEnd - draft.span.start } as Entry))
    return id
  }

  /** Reports what would else be said of every table alike. */
  reportOnce(diagnostic: Diagnostic): void {
    const key = `${diagnostic.rule} ${diagnostic.message}`
    if (!this.said.has(key)) this.report(diagnostic)
    this.said.add(key)
  }

  /** Reports a block that belongs to the page and not to the plan, or that has no place in it. */
  leave(span: Span, what: string, location: string | null = null): void {
    this.report({
      rule: 'not-placed',
      subject: 'reading',
      severity: 'info',
      message: `${what} is no entry of the plan`,
      location,
      span,
    })
  }

  private free(draft: EntryDraft): string {
    const { id, span, location } = draft
    let unique = id
    let n = this.repeats.get(id) ?? 1
    while (this.ids.has(unique)) unique = `${id}~${++n}`
    this.ids.add(unique)
    if (unique !== id) {
      this.repeats.set(id, n)
      this.report({
        rule: 'used-twice',
        // Numbers of items are printed; other ids are counted here, so that two of them may be our own doing.
        subject: draft.kind === 'action-item' && draft.number !== null ? 'document' : 'reading',
        severity: 'warning',
        message: `${id} stands here a second time; this one is kept as ${unique}`,
        location,
        span,
      })
    }
    return unique
  }
}
