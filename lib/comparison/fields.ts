import type { Wording } from '../domain/change'
import { type Entry, type EntryKind, type EntryOf, type Part, TABLE_COLUMNS } from '../domain/entry'
import { parseResolutionHeading } from '../reading/headings'

/** A field as it is printed; `compared` is what counts of it, where that is not all. */
export type Field = Wording & { compared?: string }
/** The fields of an entry that a change is told of, by name, in the order in which they are printed. */
export type Fields = Readonly<Record<string, Field>>

/** The words of an entry, without its label or bullet. */
export const wordsIn = ({ text, lead, span }: Entry): Wording => ({
  text: text.slice(lead).trim(),
  span: { start: span.start + lead, end: span.end },
})

const cell = (text: string, part: Part | undefined): Wording => ({ text, span: part?.span ?? null })

/** One row a kind of entry. Numbers and places are no fields: an entry under another number is `renumbered` or `moved`. */
const FIELDS: { [K in EntryKind]: (entry: EntryOf<K>) => Fields } = {
  resolution: ({ title, titleSpan, revision, span }) => ({
    title: { text: title, span: titleSpan },
    ...(revision !== null && { revision: { text: revision, span } }),
  }),
  section: (entry) => ({ heading: { ...wordsIn(entry), text: entry.heading } }),
  clause: (entry) => ({ text: wordsIn(entry) }),
  'action-item': ({ action, citations, milestone, periodicGoalsMet, completed, aliases, parts }) => ({
    action: cell(action, parts.action),
    mandate: { text: citations.map(({ text }) => text).join(' '), span: citations[0]?.span ?? null },
    milestone: cell(milestone, parts.milestone),
    periodicGoalsMet: cell(periodicGoalsMet, parts.periodicGoalsMet),
    completed: cell(completed, parts.completed),
    aliases: cell(aliases.join(', '), parts.number),
  }),
  note: (entry) => ({ text: wordsIn(entry) }),
  'table-row': ({ cells }) =>
    Object.fromEntries(
      cells.map(({ text, span }, i) => {
        // The heading of the resolution says which revision it is.
        const heading = i === 0 ? parseResolutionHeading(text) : null
        const compared = heading?.title ? { compared: heading.title } : {}
        return [`cell:${TABLE_COLUMNS[i] ?? `column-${i + 1}`}`, { text, span, ...compared }]
      }),
    ),
  change: ({ change, reason, span }) => ({
    change: { text: change, span },
    reason: { text: reason ?? '', span },
  }),
  term: ({ meaning, span }) => ({ meaning: { text: meaning, span } }),
  passage: (entry) => ({ text: wordsIn(entry) }),
  figure: ({ caption, span }) => ({ caption: { text: caption, span } }),
}

export const fieldsOf = (entry: Entry): Fields => (FIELDS[entry.kind] as (entry: Entry) => Fields)(entry)

/** The field that stands for the whole entry where it came or went. */
const MAIN: { [K in EntryKind]: string } = {
  resolution: 'title',
  section: 'heading',
  clause: 'text',
  'action-item': 'action',
  note: 'text',
  'table-row': 'cell:title',
  change: 'change',
  term: 'meaning',
  passage: 'text',
  figure: 'caption',
}
export const mainField = (entry: Entry): Wording => fieldsOf(entry)[MAIN[entry.kind]] ?? wordsIn(entry)
