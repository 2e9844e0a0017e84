import { z } from 'zod'
import { entryIn, lineOf, orderOf } from '../comparison/from-lines'
import { Change } from '../domain/change'
import { Line } from '../domain/line'
import { openHistory, type PlanHistory } from '../library/history'
import { editionId } from '../library/manifest'
import { datedOrigin, entryRef } from '../refs/ref'
import type { Explorer } from '../views/explorer'
import { EDITION_FIELDS, idField, openEdition } from './fields'
import { nearTo } from './near'
import { defineOperation, Problem } from './operation'
import { EditionId, EntryKind, Url } from './schemas'
import { editionOf } from './service'

const Tie = Line.shape.stages.element.shape.tie.unwrap()

export const history = defineOperation({
  name: 'history',
  summary: 'Follow one entry through the editions of its plan.',
  description:
    'An action item, resolution, clause or other entry by its id in the edition, or by the id of its line. Each stage has the id that it has there, what ties it to the edition before, and the changes; those of an item include its notes. What is `proposed` is not certain.',
  method: 'GET',
  path: '/history/{line}',
  input: z.object({ line: idField('Id of the entry or of its line.', '92-05', '44-05@2017-05-01'), ...EDITION_FIELDS }),
  output: z.object({
    edition: EditionId,
    line: z.string(),
    kind: EntryKind,
    ended: z.boolean().describe('Whether the newest edition has it no more.'),
    stages: z
      .array(
        z.object({
          edition: EditionId,
          entry: z.string().describe('Its id in that edition.'),
          tie: Tie.nullable().describe('What ties it to the edition before, where that is more than the same id.'),
          changes: z.array(Change),
          url: Url,
        }),
      )
      .describe('The newest first.'),
  }),
  run: async (service, input) => {
    const explorer = await openEdition(service, input)
    const plan = service.library.getPlan(explorer.info.plan)!
    const known = await openHistory(service.library.directory, plan)
    if (!known)
      throw new Problem(
        404,
        'not-aligned',
        `The editions of ${plan.id} are being compared anew; ask again in a moment.`,
      )
    const line = findLine(input.line, known, explorer)
    const at = orderOf(known)
    const steps = new Map(known.steps.map((step) => [step.later, step]))
    const stages = plan.editions.flatMap((info) => {
      const entry = entryIn(line, info.date, at)
      if (entry === null) return []
      const isOwner = line.kind === 'action-item' || line.kind === 'resolution'
      const isOwn = (change: Change) =>
        (isOwner && change.location === entry) ||
        (change.entry === line.kind && 'later' in change && [change.later].flat().includes(entry))
      const ref = { id: entry, kind: line.kind, location: isOwner ? entry : locationOf(entry, explorer) }
      return [
        {
          edition: editionId(info),
          entry,
          tie: line.stages.find(({ edition }) => edition === info.date)?.tie ?? null,
          changes: steps.get(info.date)?.changes.filter((change) => isOwn(change)) ?? [],
          url: service.addressOf(entryRef(datedOrigin(info), ref)),
        },
      ]
    })
    return {
      edition: editionOf(explorer),
      line: line.id,
      kind: line.kind,
      ended: line.last !== plan.editions[0]!.date,
      stages,
    }
  },
})

/** The item or resolution whose page shows an entry: `res-92.3.1` is shown on that of `res-92`, `92-05.n2` on that of `92-05`. */
const locationOf = (entry: string, { lookups }: Explorer): string =>
  lookups.getEntry(entry)?.location ?? entry.split('.')[0]!

/** The line that an id means: of the entry in the edition that is asked, by its own id, else of what had the id in any edition. */
function findLine(id: string, history: PlanHistory, explorer: Explorer): Line {
  const entry = explorer.lookups.getEntry(id) ?? explorer.lookups.getActionItem(id.toLowerCase())
  const found =
    (entry && lineOf(history, explorer.info.date, entry.kind, entry.id)) ??
    history.lines.find((line) => line.id === id) ??
    history.lines.find((line) => line.stages.some((stage) => stage.entry === id))
  if (found) return found
  throw new Problem(404, 'not-found', `No edition of ${history.plan} has an entry "${id}".`, {
    parameter: 'line',
    candidates: nearTo(id, explorer),
  })
}
