import { HeadingLevel, type ISectionOptions, Paragraph, type ParagraphChild } from 'docx'
import { formatDate } from '../../messages/intl'
import { inWords, say } from '../../messages/message'
import { formatRef } from '../../refs/address'
import { parseBrief } from '../../refs/brief'
import { datedOrigin, type Ref } from '../../refs/ref'
import type { Parameters } from '../../refs/states'
import type { ItemRow } from '../../views/action-item'
import { type Brief, getBrief } from '../../views/brief/brief'
import type { BriefGroup, BriefRow } from '../../views/brief/rows'
import type { Exported, ExportFile } from '../file'
import { changeLines } from '../tables/comparison'
import { itemCell } from '../tables/place-name'
import { editionIn } from '../tables/table'
import { LANDSCAPE_WIDTH, wordDocument } from '../word/document'
import { wordTable } from '../word/table'
import { cellParagraph, link, run } from '../word/words'
import {
  actionParagraphs,
  changeCells,
  clauseParagraphs,
  evidenceParagraphs,
  progressParagraphs,
  stateParagraphs,
} from './rows'
import { briefCounts, briefSources, itemSource } from './sources'

type Child = ISectionOptions['children'][number]
/** A brief with what its file needs beside it. */
type Context = { brief: Brief; exported: Exported; today: Date; addressOf: (ref: Ref) => string }

const heading = (level: 1 | 2, text: string, pageBreakBefore = false): Paragraph =>
  new Paragraph({
    heading: level === 1 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2,
    children: [run(text)],
    pageBreakBefore,
  })

const paragraph = (...children: ParagraphChild[]): Paragraph => new Paragraph({ spacing: { after: 100 }, children })

const nameOf = ({ name, title }: Brief): string => [inWords(name), title].filter(Boolean).join(' – ')

function tableOf(rows: readonly BriefRow[], { brief, addressOf }: Context): Child {
  const { parts, progress } = brief.state
  const has = (part: (typeof parts)[number]) => parts.includes(part)
  const columns = [
    {
      head: say('brief.clause'),
      width: has('clauses') ? 21 : 11,
      cell: ({ clauses }: BriefRow) => clauses.flatMap((one) => clauseParagraphs(one, has('clauses'), addressOf)),
    },
    { head: say('brief.item'), width: 25, cell: (row: BriefRow) => actionParagraphs(row, addressOf) },
    { head: say('brief.state'), width: 9, cell: stateParagraphs },
    { head: say('brief.milestone'), width: 9, cell: ({ item }: BriefRow) => [cellParagraph(run(item.milestone))] },
    ...(progress === 'none'
      ? []
      : [
          {
            head: say('brief.progress'),
            width: progress === 'whole' ? 40 : 26,
            cell: (row: BriefRow) => progressParagraphs(row, addressOf),
          },
        ]),
    ...(has('evidence')
      ? [{ head: say('brief.evidence'), width: 14, cell: (row: BriefRow) => evidenceParagraphs(row, addressOf) }]
      : []),
  ]
  return wordTable(
    columns,
    LANDSCAPE_WIDTH,
    rows.map((row) => columns.map(({ cell }) => cell(row))),
  )
}

/** An item on a sheet of its own. */
function sheetOf(row: BriefRow, { brief, exported, today, addressOf }: Context): Child[] {
  const { parts, progress } = brief.state
  const part = (title: string, children: readonly Paragraph[]) =>
    children.length > 0 ? [heading(2, title), ...children] : []
  return [
    heading(1, itemCell(row.item.id), true),
    ...actionParagraphs(row, addressOf),
    ...part(
      say('brief.clause'),
      row.clauses.flatMap((one) => clauseParagraphs(one, parts.includes('clauses'), addressOf)),
    ),
    ...part(say('brief.state'), stateParagraphs(row)),
    ...part(say('brief.milestone'), row.item.milestone ? [paragraph(run(row.item.milestone))] : []),
    ...(progress === 'none' ? [] : part(say('brief.progress'), progressParagraphs(row, addressOf))),
    ...(parts.includes('evidence') ? part(say('brief.evidence'), evidenceParagraphs(row, addressOf)) : []),
    ...(parts.includes('sources')
      ? [paragraph(run(itemSource(row.item.id, exported.explorer, exported.site, today)))]
      : []),
  ]
}

function groupOf({ resolution, rows }: BriefGroup, context: Context): Child[] {
  const isSubject = resolution?.ref && formatRef(resolution.ref) === formatRef(context.brief.subject)
  if (context.brief.state.layout === 'sheets') return rows.flatMap((row) => sheetOf(row, context))
  return [
    ...(isSubject || !resolution ? [] : [heading(1, `${resolution.name} – ${resolution.title}`)]),
    tableOf(rows, context),
  ]
}

const numbers = (items: readonly ItemRow[], addressOf: Context['addressOf']): ParagraphChild[] =>
  items.flatMap(({ id, ref }, i) => [...(i > 0 ? [run(', ')] : []), link(itemCell(id), addressOf(ref))])

/** What is without progress, what is overdue, and which clauses have no item. */
function silentPart({ brief, exported, addressOf }: Context): Child[] {
  const { silent, overdue, gaps, state, total } = brief
  if (!state.parts.includes('silent') || total + gaps.length === 0) return []
  const date = exported.explorer.lookups.corpus.edition.date ?? ''
  return [
    heading(1, say('brief.silent')),
    ...(silent.length > 0
      ? [paragraph(run(`${say('brief.silent.items', { count: silent.length })} `), ...numbers(silent, addressOf))]
      : [paragraph(run(say('brief.silent.none')))]),
    ...(overdue.length > 0
      ? [
          paragraph(
            run(`${say('brief.overdue', { count: overdue.length, date: formatDate(date) })} `),
            ...numbers(overdue, addressOf),
          ),
        ]
      : []),
    ...(gaps.length > 0
      ? [
          paragraph(run(say('brief.gaps', { count: gaps.length }))),
          ...gaps.map(
            ({ ref, label, words, cut }) =>
              new Paragraph({
                bullet: { level: 0 },
                children: [link(label, addressOf(ref)), run(`${say('site.colon')}${words}${cut ? ' …' : ''}`)],
              }),
          ),
        ]
      : []),
  ]
}

function changesPart({ brief: { changes }, exported }: Context): Child[] {
  if (!changes) return []
  const { groups, since } = changes
  const lines = groups?.flatMap(({ name, places }) => places.flatMap((place) => changeLines(name, place, exported)))
  return [
    heading(1, say('brief.changes', { date: formatDate(since) })),
    lines === undefined
      ? paragraph(run(say('brief.changes.wait')))
      : lines.length === 0
        ? paragraph(run(say('brief.changes.none')))
        : wordTable(
            [
              { head: say('brief.item'), width: 12 },
              { head: say('brief.change.what'), width: 18 },
              { head: say('brief.change.before'), width: 35 },
              { head: say('brief.change.after'), width: 35 },
            ],
            LANDSCAPE_WIDTH,
            lines.map(changeCells),
          ),
  ]
}

function sourcesPart({ brief, exported: { explorer, site }, today }: Context): Child[] {
  if (!brief.state.parts.includes('sources')) return []
  return [heading(1, say('brief.sources')), ...briefSources(explorer, site, today).map((line) => paragraph(run(line)))]
}

/** A name of a file: letters, digits and hyphens. */
const fileName = (text: string) =>
  text
    .normalize('NFKD')
    .replace(/[^\w.]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60)
    .toLowerCase()

/** A brief as a Word file that can be edited; its links lead into exactly this edition. */
export async function briefFile(brief: Brief, exported: Exported, today: Date): Promise<ExportFile> {
  const { explorer, site } = exported
  const context: Context = { brief, exported, today, addressOf: (ref) => site + formatRef(ref) }
  const edition = editionIn(explorer)
  return wordDocument({
    name: `${explorer.info.plan}-brief-${fileName(inWords(brief.name))}`,
    title: say('brief.of', { name: inWords(brief.name) }),
    edition,
    children: [
      new Paragraph({ heading: HeadingLevel.TITLE, children: [run(nameOf(brief))] }),
      new Paragraph({
        style: 'Subtitle',
        children: [
          run(`${say('brief.edition', { edition, date: formatDate(today.toISOString().slice(0, 10)) })} `),
          link(say('brief.all'), context.addressOf(brief.subject)),
        ],
      }),
      paragraph(run(briefCounts(brief))),
      ...(brief.unknown.length > 0
        ? [paragraph(run(say('brief.unknown.items', { numbers: brief.unknown.join(', ') })))]
        : []),
      ...brief.groups.flatMap((group) => groupOf(group, context)),
      ...silentPart(context),
      ...changesPart(context),
      ...sourcesPart(context),
    ],
  })
}

/** The brief that the parameters of an address ask for, as a Word file; undefined where they name nothing. */
export async function briefOfPage(params: Parameters, { explorer, site }: Exported): Promise<ExportFile | undefined> {
  const state = parseBrief(params)
  if (!state.subject) return undefined
  const dated = { ...explorer, lookups: { ...explorer.lookups, origin: datedOrigin(explorer.info) } }
  const found = await getBrief({ ...state, subject: state.subject }, dated)
  return found.kind === 'brief' ? briefFile(found.brief, { explorer: dated, site }, new Date()) : undefined
}
