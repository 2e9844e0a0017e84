import { z } from 'zod'
import { Entry } from '../domain/entry'
import { Fact } from '../domain/fact'
import { Link } from '../domain/link'
import { Mention } from '../domain/mention'
import { Position } from '../domain/position'
import { locate } from '../library/positions'
import type { Explorer } from '../views/explorer'
import { placeInWords } from '../views/position'
import { EDITION_FIELDS, idField, openEdition } from './fields'
import { nearTo } from './near'
import { defineOperation, Problem } from './operation'
import { passageOf } from './passages'
import { EditionId, Passage } from './schemas'
import { editionOf } from './service'

/** Characters of the source that are given before and behind a passage, so that it can be found again in another text. */
const AROUND = 32

/** An entry by its id; an action item by its second number too, a dropped one by the line of the list of changes. */
export function findEntry(id: string, { lookups }: Explorer): Entry | undefined {
  const lower = id.toLowerCase()
  return (
    lookups.getEntry(id) ??
    lookups.getEntry(lower) ??
    lookups.getActionItem(lower) ??
    lookups.entriesOfKind('change').find(({ item }) => item === lower)
  )
}

export const entry = defineOperation({
  name: 'entry',
  summary: 'Give one entry with all that it says and cites.',
  description:
    'The entry, its passage with what stands around it, where it stands in the file, the facts that it states, the references in it, and the links from and to it. A second number of an action item is answered too, with `askedAs`; of a dropped one, the line of the list of changes that says so.',
  method: 'GET',
  path: '/entries/{id}',
  input: z.object({ id: idField('Id of the entry.', '92-05', 'res-92.3.1'), ...EDITION_FIELDS }),
  output: z.object({
    edition: EditionId,
    askedAs: z.string().nullable().describe('What was asked for, where that is not the id of the entry.'),
    entry: Entry,
    passage: Passage.extend({
      prefix: z.string().describe('The source before the passage.'),
      suffix: z.string().describe('The source behind the passage.'),
    }),
    position: z.object({
      words: z.string().nullable().describe('Where to find it by eye; null outside the resolutions.'),
      file: z
        .object({
          ...Position.omit({ span: true }).shape,
          characters: z
            .object({ from: z.int(), to: z.int() })
            .describe('Of the paragraph, counted from 0, the end exclusive.'),
        })
        .nullable()
        .describe('Where it begins in a Word file, counted from 1; null for a text.'),
    }),
    children: z.array(z.string()),
    facts: z.array(Fact),
    mentions: z.array(Mention),
    links: z.object({ from: z.array(Link), to: z.array(Link) }),
  }),
  run: async (service, input) => {
    const explorer = await openEdition(service, input)
    const { lookups, source } = explorer
    const found = findEntry(input.id, explorer)
    if (!found)
      throw new Problem(404, 'not-found', `${editionOf(explorer)} has no entry "${input.id}".`, {
        parameter: 'id',
        candidates: nearTo(input.id, explorer),
      })
    const passage = passageOf(found, explorer, service)
    const { start, end } = passage.span
    return {
      edition: editionOf(explorer),
      askedAs: found.id === input.id ? null : input.id,
      entry: found,
      passage: {
        ...passage,
        prefix: source.slice(Math.max(0, start - AROUND), start),
        suffix: source.slice(end, end + AROUND),
      },
      position: { words: placeInWords(found, lookups), file: locate(found.span, lookups.corpus.positions) ?? null },
      children: lookups.childrenOf(found.id).map(({ id }) => id),
      facts: [...lookups.factsOf(found.id)],
      mentions: [...lookups.mentionsIn(found.id)],
      links: { from: [...lookups.linksFrom(found.id)], to: [...lookups.linksTo(found.id)] },
    }
  },
})
