import type { Entry } from '../lib/domain/entry'
import type { Span } from '../lib/domain/span'
import type { Context, Finding } from '../lib/identifiers/finding'
import { findIdentifiers } from '../lib/identifiers/index'
import type { Knowledge } from '../lib/identifiers/knowledge'
import { MOST_IDENTIFIERS, TooManyIdentifiers } from '../lib/identifiers/too-many'
import { contextOfPassage } from '../lib/references/context'

/** An identifier that was seen in an entry: the finding with its place in the document. */
export type Occurrence = { finding: Finding; entry: string; location: string; text: string; span: Span }

/** How much text before a place a finder is shown: more than the longest note paragraph that explains a bare "TD32". */
const MEMORY = 4000

/** How much of the paragraph that refers to a footnote is read with it: its end, where the reference stands. */
const LEAD = 1000

/** What of an entry is read for identifiers, as offsets into its text; the rest is labels, ticks and the mandate citation. */
function readable(entry: Entry): { start: number; end: number }[] {
  const at = ({ start, end }: Span) => ({ start: start - entry.span.start, end: end - entry.span.start })
  switch (entry.kind) {
    case 'action-item': {
      const { action, milestone } = entry.parts
      if (!action) return []
      const places = [...entry.citations.map(({ span }) => span), { start: action.span.end, end: action.span.end }]
      const between = places.map(({ start }, i) => ({ start: places[i - 1]?.end ?? action.span.start, end: start }))
      return [...between, ...(milestone ? [milestone.span] : [])].filter(({ start, end }) => end > start).map(at)
    }
    case 'table-row':
      return entry.cells.slice(1).map((cell) => at(cell.span))
    case 'section':
    case 'clause':
    case 'note':
    case 'passage':
    case 'figure':
      return [{ start: entry.lead, end: entry.text.length }]
    // Its own heading names a resolution once more, and a legend or a list of changes speaks of words, not of work.
    case 'resolution':
    case 'change':
    case 'term':
      return []
  }
}

/** Whether an entry is a numbered footnote: it goes on from the paragraph that refers to it, in which it may be said what it lists. */
const isFootnote = (entry: Entry): boolean =>
  (entry.kind === 'clause' && entry.role === 'footnote' && !/^\*/.test(entry.label ?? '*')) ||
  (entry.kind === 'note' && entry.footnote !== null)

/** The end of a paragraph, from the beginning of a word on. */
const endOf = (text: string): string => (text.length <= LEAD ? text : text.slice(-LEAD).replace(/^\S+/, ''))

/** What is found in a text when it is read behind another one, by its place in the text. */
const findBehind = (lead: string, text: string, context: Context): Finding[] =>
  findIdentifiers(lead + text, context)
    .filter(({ start }) => start >= lead.length)
    .map((finding) => ({ ...finding, start: finding.start - lead.length, end: finding.end - lead.length }))

/** How many identifiers a plan may have: so many a small one, and one for each 50 characters of a larger one. A plan has one for 130. */
const mostIn = (characters: number): number => Math.max(MOST_IDENTIFIERS, Math.floor(characters / 50))

/**
 * Every identifier in the entries, in the order of the document; an entry's own id is no occurrence. `length` is that of the
 * document, in characters; throws `TooManyIdentifiers` where it has more than any that a person wrote.
 */
export function findOccurrences(entries: readonly Entry[], knowledge: Knowledge, length: number): Occurrence[] {
  const most = mostIn(length)
  const occurrences: Occurrence[] = []
  const own = new Map<string, Set<string>>()
  const numbers = new Set(
    entries.flatMap((entry) => (entry.kind === 'resolution' && !entry.opinion ? [entry.number] : [])),
  )
  for (const entry of entries)
    if (entry.kind === 'action-item') own.set(entry.id, new Set([entry.id, ...entry.aliases]))
  let location = ''
  let before = ''
  let paragraph = ''
  let resolution: number | null = null
  let heading = ''
  for (const entry of entries) {
    if (entry.kind === 'resolution') resolution = entry.number
    if (entry.location !== location) {
      location = entry.location
      before = ''
      paragraph = ''
      heading = ''
    }
    if (entry.kind === 'section') heading = entry.heading
    if (entry.kind === 'action-item') heading = entry.action
    for (const { start, end } of readable(entry)) {
      const text = entry.text.slice(start, end)
      const context = contextOfPassage({
        text,
        location,
        resolution,
        own: numbers,
        before,
        heading,
        knowledge,
      })
      const lead = isFootnote(entry) && paragraph ? `${paragraph} ` : ''
      for (const finding of findBehind(lead, text, context)) {
        const id = finding.id
        if (id !== null && (id === location || own.get(location)?.has(id))) continue
        const from = entry.span.start + start
        occurrences.push({
          finding,
          entry: entry.id,
          location,
          text: text.slice(finding.start, finding.end),
          span: { start: from + finding.start, end: from + finding.end },
        })
      }
      if (occurrences.length > most) throw new TooManyIdentifiers(most)
      if (!isFootnote(entry)) paragraph = endOf(text)
      before = `${before}\n${text}`.slice(-MEMORY)
    }
  }
  return occurrences
}
