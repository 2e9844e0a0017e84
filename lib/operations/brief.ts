import { z } from 'zod'
import { ItemState } from '../domain/fact'
import { inWords, say } from '../messages/message'
import { BRIEF_PARTS, BRIEF_PROGRESS, type BriefSubject } from '../refs/brief'
import { MOST_ITEMS } from '../refs/collected'
import { inForm } from '../refs/ref'
import { type Brief, type Briefed, getBrief } from '../views/brief/brief'
import type { BriefClause, BriefRow } from '../views/brief/rows'
import type { Explorer } from '../views/explorer'
import { ChangeAnswer, changesIn, compareEditions } from './change-answer'
import { EDITION_FIELDS, idField, openEdition } from './fields'
import { defineOperation, Problem, type Service } from './operation'
import { passageOf } from './passages'
import { EditionId, Passage, Url } from './schemas'
import { readingQuery, SEARCH_FIELDS, searchStateOf } from './search'
import { editionOf } from './service'

const ClauseAnswer = z.object({
  clause: z.string(),
  label: z.string().describe('Where it stands, in words.'),
  passage: Passage,
})

const RowAnswer = z.object({
  item: z.string(),
  resolution: z.string().nullable(),
  part: z.string().nullable().describe('What the body of the brief has to do in it, in words.'),
  action: z.string(),
  clauses: z.array(ClauseAnswer).describe('The clauses that it implements.'),
  status: ItemState,
  statusLabel: z.string(),
  milestone: z.string().describe('As printed.'),
  jeopardy: z.boolean(),
  progress: z
    .array(Passage)
    .describe('The paragraphs of its progress note; with `progress=first` the first ones, whole.'),
  more: z.int().describe('How many paragraphs are left out.'),
  evidence: z.array(
    z.object({
      id: z.string(),
      kind: z.string().describe('What it is, in words.'),
      label: z.string(),
      state: z.string().describe('The state that the progress gives it, or its day; empty where it gives none.'),
      url: Url,
    }),
  ),
  url: Url,
})

const SUBJECTS = 'Say what the brief is about with one of `of`, `items` and `q`.'

/** What an input asks about. Throws a `Problem` where that is nothing, or more than one thing. */
function subjectOf(
  { of, items, ...search }: { of?: string | undefined; items?: readonly string[] | undefined } & SearchInput,
  explorer: Explorer,
): BriefSubject {
  const isSearch = search.q !== '' || Object.values(search).some((value) => Array.isArray(value) && value.length > 0)
  if ([of !== undefined, (items?.length ?? 0) > 0, isSearch].filter(Boolean).length !== 1)
    throw new Problem(400, 'bad-parameter', SUBJECTS, { parameter: 'of' })
  if (of !== undefined) return { kind: 'thing', of }
  return isSearch
    ? { kind: 'search', search: searchStateOf(search, explorer) }
    : { kind: 'items', items: (items ?? []).map((item) => item.toLowerCase()) }
}
type SearchInput = z.output<z.ZodObject<typeof SEARCH_FIELDS>>

/** The brief. Throws a `Problem` where its words name nothing, or several things. */
function briefIn(found: Briefed, explorer: Explorer): Brief {
  switch (found.kind) {
    case 'brief':
      return found.brief
    case 'several':
      throw new Problem(
        404,
        'ambiguous',
        `${say('brief.several')} ${found.things.map(({ name }) => name).join(', ')}`,
        {
          parameter: 'of',
        },
      )
    case 'unknown':
      throw new Problem(404, 'not-found', `${editionOf(explorer)} has nothing that is called "${found.of}".`, {
        parameter: 'of',
      })
  }
}

const clauseAnswer =
  (explorer: Explorer, service: Service) =>
  ({ id, label }: BriefClause) => {
    const clause = explorer.lookups.getEntry(id)
    return clause ? [{ clause: id, label, passage: passageOf(clause, explorer, service) }] : []
  }

function rowAnswer(row: BriefRow, explorer: Explorer, service: Service): z.input<typeof RowAnswer> {
  const { item, part, clauses, progress, more, evidence } = row
  return {
    item: item.id,
    resolution: explorer.lookups.getEntry(item.id)?.parent ?? null,
    part: part && (part === 'reported-to' ? say('brief.reported-to') : say(`role.${part}`)),
    action: item.action,
    clauses: clauses.flatMap(clauseAnswer(explorer, service)),
    status: item.status,
    statusLabel: say(`state.${item.status}`),
    milestone: item.milestone,
    jeopardy: item.jeopardy,
    progress: progress.flatMap(({ id }) => {
      const note = explorer.lookups.getEntry(id)
      return note ? [passageOf(note, explorer, service)] : []
    }),
    more,
    evidence: evidence.map(({ id, kindName, label, state, ref }) => ({
      ...{ id, kind: kindName, label, state },
      url: service.addressOf(ref),
    })),
    url: service.addressOf(item.ref),
  }
}

export const brief = defineOperation({
  name: 'brief',
  summary: 'Put the action items of a subject on one sheet: clause, item, state, milestone, progress, evidence.',
  description:
    'The subject is a resolution, clause, item, study group or other body in any spelling (`of`), a list of items (`items`), or a search (`q` and its filters). `silent` are the items without progress, `overdue` those of them whose milestone had passed on the day of the edition, `gaps` the clauses of a resolution without action item. With `since` what changed from an earlier edition. `file` is the same as a Word file.',
  method: 'GET',
  path: '/brief',
  input: z.object({
    of: idField('A resolution, clause, item, body or other thing, by id or in any spelling.', 'res-92').optional(),
    items: z.array(z.string().max(40)).max(MOST_ITEMS).optional().describe('Numbers of action items, such as 92-05.'),
    ...SEARCH_FIELDS,
    progress: z.enum(BRIEF_PROGRESS).default('first').describe('How much of the progress of each item.'),
    since: z
      .string()
      .max(40)
      .optional()
      .describe('Date of an earlier edition of the plan, from which changes are told.'),
    ...EDITION_FIELDS,
  }),
  output: z.object({
    edition: EditionId,
    name: z.string(),
    title: z.string(),
    subjectUrl: Url.describe('The page that has all of it.'),
    total: z.int(),
    states: z.array(z.object({ status: ItemState, count: z.int() })),
    items: z.array(RowAnswer).describe('In the order of the plan.'),
    silent: z.array(z.string()),
    overdue: z.array(z.string()),
    gaps: z.array(ClauseAnswer),
    unknown: z.array(z.string()).describe('Numbers that are no action items of this edition.'),
    changes: z.array(ChangeAnswer).nullable().describe('What changed in these items; null where no edition was named.'),
    url: Url.describe('Its page, to read and to print.'),
    file: Url.describe('The same as a Word file.'),
  }),
  run: async (service, { of, items, progress, since, plan, edition, ...search }) => {
    const explorer = await openEdition(service, { plan, edition })
    const state = {
      subject: subjectOf({ of, items, ...search }, explorer),
      parts: BRIEF_PARTS,
      progress,
      layout: 'table' as const,
      since: since ?? null,
    }
    const found = briefIn(await readingQuery(() => getBrief(state, explorer)), explorer)
    const rows = found.groups.flatMap((group) => group.rows)
    return {
      edition: editionOf(explorer),
      name: inWords(found.name),
      title: found.title,
      subjectUrl: service.addressOf(found.subject),
      total: found.total,
      states: found.states,
      items: rows.map((row) => rowAnswer(row, explorer, service)),
      silent: found.silent.map(({ id }) => id),
      overdue: found.overdue.map(({ id }) => id),
      gaps: found.gaps.flatMap(clauseAnswer(explorer, service)),
      unknown: [...found.unknown],
      changes: since === undefined ? null : await changesSince(since, found, explorer, service),
      url: service.addressOf(found.ref),
      file: service.addressOf(inForm(found.ref, 'docx')),
    }
  },
})

/** What changed at the places of a brief since an edition. Throws a `Problem` where the plan has no such earlier edition. */
async function changesSince(since: string, { changes, editions }: Brief, explorer: Explorer, service: Service) {
  const { library, info } = explorer
  const earlier = library.find({ plan: info.plan, date: since })
  if (!changes || !earlier)
    throw new Problem(404, 'unknown-edition', `${editionOf(explorer)} has no earlier edition of "${since}".`, {
      parameter: 'since',
      allowed: editions,
    })
  const places = new Set((changes.groups ?? []).flatMap((group) => group.places.map(({ location }) => location)))
  const compared = await compareEditions(service, earlier, info)
  return changesIn(compared, { implied: false }, service).filter(({ change }) => places.has(change.location))
}
