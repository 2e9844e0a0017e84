import type { Block } from '../../lib/reading/blocks'
import { roleOfLabel } from '../../lib/reading/labels'
import type { Draft } from './draft'
import { addNotes, type NoteOwner, noteOwner } from './notes'

type Paragraph = Extract<Block, { kind: 'paragraph' }>

/** "Progress", "Status of implementation:", "Actions taken", "Follow-up": what is below it is progress. */
const HEADING =
  /^(?:progress(?: (?:reports?|made|achieved|to date|so far|notes?))?|(?:status|progress)(?: (?:of|on|in) (?:the )?(?:implementation|progress))?|implementation(?: (?:status|report|progress))?|actions? taken|follow[- ]up|reports? (?:of|on) (?:the )?(?:implementation|progress)|activities|updates?)\s?:?$/i
/** Clauses go on in small letters; a sentence begins with a capital one. */
const SENTENCE = /^["'(]?\p{Lu}.{20,}/u

/**
 * Progress that is told in paragraphs, in a resolution that has no table of action items: below a heading of its own, or as
 * sentences behind the clause that they are about. Each paragraph is a note of the clause, or of the resolution.
 */
export class Prose {
  private readonly owners = new Map<string, NoteOwner>()
  /** The owner of the paragraphs that are being read, and whether a heading has announced them. */
  private open: { owner: NoteOwner; headed: boolean } | null = null
  private notes = 0

  constructor(
    private readonly resolution: string,
    private readonly draft: Draft,
  ) {}

  /** What footnotes and pictures stand under while progress is being read; null while it is not. */
  get owner(): NoteOwner | null {
    return this.open?.owner ?? null
  }

  /** An operative section begins. */
  end(): void {
    this.open = null
  }

  /** Reads a paragraph that is progress; false where it is operative text. `clause` is the one before it, `goesOn` whether operative text comes behind it. */
  read(block: Paragraph, clause: string | null, goesOn: () => boolean): boolean {
    const words = block.body.text.trim()
    if (block.marker === null && HEADING.test(words)) {
      this.open = { owner: this.ownerOf(clause !== null && goesOn() ? clause : this.resolution), headed: true }
      this.draft.leave(block.span, 'The heading of the progress', this.resolution)
      return true
    }
    const role = block.marker === null ? null : roleOfLabel(block.marker.text)
    if (this.open && this.isProgress(role, words)) return this.add(block)
    this.open = null
    if (block.marker !== null || clause === null || !SENTENCE.test(words)) return false
    this.open = { owner: this.ownerOf(clause), headed: false }
    return this.add(block)
  }

  /** Says what was read as progress, since nothing but its place says that it is. */
  report(): void {
    if (this.notes === 0) return
    this.draft.report({
      rule: 'progress-as-prose',
      subject: 'reading',
      severity: 'info',
      message: `${this.resolution} has no table of action items; ${this.notes === 1 ? 'a paragraph is' : `${this.notes} paragraphs are`} read as its progress`,
      location: this.resolution,
      span: null,
    })
  }

  private isProgress(role: ReturnType<typeof roleOfLabel>, words: string): boolean {
    if (this.open?.headed && this.open.owner.id === this.resolution) return true
    if (role === 'clause' || role === 'annex' || role === 'sub-clause') return false
    return this.open?.headed || role === 'bullet' || SENTENCE.test(words)
  }

  private add(block: Paragraph): true {
    const line = { text: this.draft.text.slice(block.span.start, block.span.end), span: block.span }
    if (this.open) addNotes([line], this.open.owner, this.draft)
    this.notes++
    return true
  }

  private ownerOf(id: string): NoteOwner {
    const owner = this.owners.get(id) ?? noteOwner(id, this.resolution)
    this.owners.set(id, owner)
    return owner
  }
}
