import { type Edition, NO_EDITION } from '../lib/domain/edition'
import { type Span, slice } from '../lib/domain/span'
import { document } from '../lib/identifiers/document'
import { findDates } from '../lib/identifiers/event/dates'
import { findPlaces } from '../lib/identifiers/event/places'
import type { Knowledge } from '../lib/identifiers/knowledge'
import type { Block } from '../lib/reading/blocks'
import { clean } from '../lib/text/clean'
import { frontLength } from './entries/chapters'

/** A short line before the plan begins: of a page header, of the running text, or of a cell of a covering table. */
type FrontLine = { text: string; span: Span; isTitle: boolean; ofPage: boolean; label: string }

/** How far into a document its edition is looked for, in blocks. */
const REACH = 200
/** A line that tells the edition is a name, no sentence. */
const isName = (text: string) => text.length > 0 && text.length <= 160 && !/[.;]$/.test(text)
/** Table 1 and the tables of action items have five columns or more, a covering table fewer. */
const COVER_COLUMNS = 4

function frontLines(source: string, blocks: readonly Block[]): FrontLine[] {
  const line = (span: Span, more: Partial<FrontLine> = {}): FrontLine => ({
    text: clean(slice(source, span)).replace(/\s+/g, ' ').trim(),
    span,
    isTitle: false,
    ofPage: false,
    label: '',
    ...more,
  })
  const lines = blocks.slice(0, Math.min(frontLength(blocks), REACH)).flatMap((block): FrontLine[] => {
    switch (block.kind) {
      case 'furniture':
        return /^A page /.test(block.what) ? [line(block.span, { ofPage: true })] : []
      case 'paragraph':
        return [line(block.marker ? block.span : block.body.span, { isTitle: block.title === true })]
      case 'row': {
        const label = block.cells[0]?.[0]?.text.trim() ?? ''
        return block.cells.length > COVER_COLUMNS
          ? []
          : block.cells.flatMap((cell, i) => cell.map(({ span }) => line(span, { label: i > 0 ? label : '' })))
      }
      default:
        return []
    }
  })
  return lines.filter(({ text: words }) => isName(words))
}

/** What a line says of the title. One row a form, with its example. */
const TITLES: readonly { says: (line: FrontLine) => string | undefined }[] = [
  // a paragraph in Word's style "Title"
  { says: ({ isTitle, text }) => (isTitle ? text : undefined) },
  // | Title: | WTSA-16 Action Plan |
  { says: ({ label, text }) => (/^Title\s?:?$/i.test(label) ? text : undefined) },
  // Title: WTSA-16 Action Plan
  { says: ({ text }) => text.match(/^Title\s?:\s?(\S.*)$/i)?.[1] },
  // WTSA-16 Action Plan
  {
    says: ({ text }) =>
      /\bAction Plan\b/.test(text) && !/^(?:Section|Table|The|This)\b/.test(text) ? text : undefined,
  },
]

/** Whose document it is, by the cover: "Source: Director, TSB", or its row | Source: | Director, TSB |. */
const authorIn = ({ label, text }: FrontLine): string | null =>
  (/^Source\s?:?$/i.test(label) ? text : text.match(/^Source\s?:\s?(\S.*)$/i)?.[1]) ?? null

/** The document's number in a line that is about nothing else: "TSAG-TD25R1", "Document TSAG TD 25 Rev.1", | TSAG-TD251 |. */
function documentIn({ text, ofPage, isTitle }: FrontLine, before: string, knowledge: Knowledge): string | null {
  const context = { purpose: 'document', location: 'front', resolution: null, before, heading: '', knowledge } as const
  const [found] = document.find(text, context)
  if (!found?.id) return null
  const stands =
    ofPage ||
    isTitle ||
    /^(?:.*Action Plan\W*|(?:Document|Temporary Document|Doc\.)?\W*)$/.test(text.slice(0, found.start))
  return stands ? document.format(found.id, knowledge) : null
}

/** Where and when the meeting was: "Geneva, 1-4 May 2017", "Question(s): N/A Geneva, 26 February – 2 March 2018". */
function meetingIn(text: string, knowledge: Knowledge): { meeting: string; date: string } | null {
  for (const { at, until } of findPlaces(text, knowledge)) {
    const date = findDates(text).find((found) => found.at > until && /^[^.;]{1,24}$/.test(text.slice(until, found.at)))
    if (date?.start) return { meeting: text.slice(at, date.until), date: date.start }
  }
  return null
}

/** "V4", "V.8.0", "Version 3", "(version 3)": its number stands in the group. */
const VERSION = /(?:^|[\s,(])(?:v\.?\s?|version\s)(\d{1,3}(?:\.\d{1,3}){0,2})(?=$|[\s,;:)])/i

/** The version that a line gives: the line of the title, or one that has nothing else but a date. */
function versionIn(text: string, isTitle: boolean): string | null {
  const match = text.match(VERSION)
  if (!match) return null
  const rest = text.replace(match[0], ' ')
  return isTitle || /^\W*$/.test(rest) || dateIn(rest) !== null ? (match[1] ?? null) : null
}

/** A line that is a date and nothing else, a version aside: "26 February 2018", "(28 Jan 2016)", "V.8.0 (22 June 2012)". */
function dateIn(text: string): string | null {
  const words = text.replace(VERSION, ' ').replace(/^[\s(,;:]+|[\s).,;]+$/g, '')
  const [date] = findDates(words)
  return date?.start && date.at === 0 && date.until === words.length ? date.start : null
}

/** A title without the version behind it: "WTSA-16 Action Plan,V3". */
const withoutVersion = (title: string): string =>
  title.replace(/\s?,?\s?(?:V\.?\s?|Version )\d{1,3}(?:\.\d{1,3}){0,2}$/i, '')

/**
 * Which edition a document is, from what stands before its first resolution, in its page headers and footers too; each fact
 * is the first one found. `lines` are the places that say nothing else: they are no passages of the plan.
 */
export function readEdition(
  source: string,
  blocks: readonly Block[],
  knowledge: Knowledge,
): { edition: Edition; lines: Span[] } {
  const edition: Edition = { ...NO_EDITION }
  const lines: Span[] = []
  const front = frontLines(source, blocks)
  const before = front
    .slice(0, 40)
    .map(({ text }) => text)
    .join('\n')
  // A style says more than a wording, wherever it stands: each form is tried on every line before the next one is.
  for (const { says } of TITLES)
    for (const line of front) {
      const title = says(line)
      if (edition.title !== null || title === undefined) continue
      edition.title = withoutVersion(title)
      edition.version ??= versionIn(title, true)
      lines.push(line.span)
    }
  for (const line of front) {
    edition.author ??= authorIn(line)
    const number = documentIn(line, before, knowledge)
    const meeting = meetingIn(line.text, knowledge)
    const date = meeting?.date ?? dateIn(line.text)
    const version = versionIn(line.text, false)
    if (!number && !date && !version) continue
    edition.document ??= number
    edition.version ??= version
    if (edition.meeting === null && meeting) {
      edition.meeting = meeting.meeting
      edition.date = meeting.date
    } else edition.date ??= date
    lines.push(line.span)
  }
  return { edition, lines }
}
