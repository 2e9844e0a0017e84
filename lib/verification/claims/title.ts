import type { Span } from '../../domain/span'
import type { Thing } from '../naming'
import {
  type Checked,
  cannotTell,
  type Evidence,
  type Finding,
  isSameWording,
  notStated,
  type Predicate,
  unique,
} from './claim'

type Title = { title: string } & Evidence

function check(subject: Thing, object: string, edition: Checked): Finding {
  if (object.trim() === '') return cannotTell('A title is needed.')
  const titles = titlesOf(subject, edition)
  if (titles.length === 0) return notStated('The plan gives it no title.')
  const so = titles.filter(({ title }) => isSameWording(title, object))
  const says = unique(titles.map(({ title }) => title))
  return {
    verdict: so.length > 0 ? 'stated' : 'stated-otherwise',
    says,
    evidence: (so.length > 0 ? so : titles).map(({ entry, span }) => ({ entry, span })),
    note:
      so.length === 0
        ? 'The plan has another title.'
        : says.length > 1
          ? 'Passages of the plan give it different titles.'
          : 'A passage of the plan has this title.',
  }
}

/** Every title that a passage gives a thing: headings and Table 1 of a resolution, the words behind a Recommendation. */
function titlesOf({ id, entry, entity }: Thing, { lookups }: Checked): Title[] {
  const titles: Title[] = lookups
    .factsAbout(id)
    .flatMap((fact) => (fact.kind === 'title' ? [{ title: fact.title, entry: fact.entry, span: fact.span }] : []))
  if (entry?.kind === 'resolution') {
    titles.push({ title: entry.title, entry: entry.id, span: entry.titleSpan })
    for (const row of lookups.entriesOfKind('table-row')) {
      const cell = row.cells[0]
      if (row.resolution === entry.id && cell)
        titles.push({ title: withoutNumber(cell.text), entry: row.id, span: cell.span })
    }
  }
  if (entry?.kind === 'section') titles.push({ title: entry.heading, entry: entry.id, span: entry.span })
  if (entity?.kind === 'event' && entity.title)
    for (const { entry: place, text, span } of lookups.mentionsOf(id)) {
      const title = titleIn(text, entity.title, span)
      if (title) titles.push({ ...title, entry: place })
    }
  return titles.filter(({ title }) => title.trim() !== '')
}

/** "Resolution 92 - Enhancing …" in Table 1. */
const withoutNumber = (text: string) => text.replace(/^\s*(?:Resolution|Opinion)\s\d+\s*[-–—:]?\s*/i, '').trim()

/** The title of an event in the words that mention it; null where they name it otherwise. */
function titleIn(text: string, title: string, span: Span): { title: string; span: Span } | null {
  const at = text.toLowerCase().indexOf(title.toLowerCase())
  return at < 0 ? null : { title, span: { start: span.start + at, end: span.start + at + title.length } }
}

export const title: Predicate = { object: 'a title', check }
