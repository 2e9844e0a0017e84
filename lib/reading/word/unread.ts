import type { Diagnostic } from '../../domain/diagnostic'
import type { Position } from '../../domain/position'

/** What a Word file can hold that this reader does not read. One row a kind: what it is called, and what to do about it. */
const KINDS = {
  'hidden-text': { one: 'passage in hidden text', many: 'passages in hidden text', remedy: 'Word does not print it' },
  'inserted-file': {
    one: 'inserted file (altChunk)',
    many: 'inserted files (altChunk)',
    remedy: 'open the file in Word and save it, which takes it into the text',
  },
  'linked-part': {
    one: 'part in a file of its own (subDoc)',
    many: 'parts in files of their own (subDoc)',
    remedy: 'unlink the subdocuments in Word and save the file',
  },
  chart: { one: 'chart', many: 'charts', remedy: 'its words and numbers are in the file alone' },
  diagram: { one: 'diagram (SmartArt)', many: 'diagrams (SmartArt)', remedy: 'its words are in the file alone' },
  'drawn-words': { one: 'drawing with words', many: 'drawings with words', remedy: 'its words are in the file alone' },
  equation: { one: 'equation', many: 'equations', remedy: 'its signs are in the file alone' },
  'form-control': {
    one: 'form control without a value in words',
    many: 'form controls without a value in words',
    remedy: 'what it shows is in the file alone',
  },
  'embedded-object': {
    one: 'embedded object without a picture',
    many: 'embedded objects without a picture',
    remedy: 'what it shows is in the file alone',
  },
  ruby: {
    one: 'reading above words (ruby)',
    many: 'readings above words (ruby)',
    remedy: 'the words below them are read',
  },
  'field-code': {
    one: 'field without a result',
    many: 'fields without a result',
    remedy: 'update the fields in Word (F9) and save the file',
  },
  'note-without-reference': {
    one: 'footnote or endnote that no text refers to',
    many: 'footnotes or endnotes that no text refers to',
    remedy: 'Word does not print it',
  },
  'repeated-note': {
    one: 'further reference to the same footnote',
    many: 'further references to the same footnote',
    remedy: 'the text of the footnote is read once',
  },
} as const satisfies Readonly<Record<string, { one: string; many: string; remedy: string }>>

export type UnreadKind = keyof typeof KINDS
/** Where something stands that is not read. */
export type Place = Omit<Position, 'span'>

/** How many places the message of a kind names. */
const PLACES_NAMED = 5

/** "paragraph 4 of the body", "table 2, row 3, cell 1". */
const wordsFor = ({ part, paragraph, table, row, cell }: Place): string =>
  table === undefined
    ? `paragraph ${paragraph} of the ${part === 'text-box' ? 'text box' : part}`
    : `table ${table}, row ${row}, cell ${cell}`

/** Counts what is not read, by kind, with the first places of each. */
export class Unread {
  private readonly found = new Map<UnreadKind, { count: number; places: Set<string> }>()

  add(kind: UnreadKind, place: Place, count = 1): void {
    const found = this.found.get(kind) ?? { count: 0, places: new Set() }
    found.count += count
    if (found.places.size < PLACES_NAMED) found.places.add(wordsFor(place))
    this.found.set(kind, found)
  }

  /** A fault of the reading for each kind that was found. */
  get faults(): Diagnostic[] {
    return [...this.found].map(([kind, { count, places }]): Diagnostic => {
      const { one, many, remedy } = KINDS[kind]
      return {
        rule: `${kind}-not-read`,
        subject: 'reading',
        severity: kind === 'ruby' || kind === 'repeated-note' ? 'info' : 'warning',
        message: `${count} ${count === 1 ? `${one} is` : `${many} are`} not read (${[...places].join('; ')}${places.size < count ? ' and others' : ''}): ${remedy}`,
        location: null,
        span: null,
      }
    })
  }
}
