import { z } from 'zod'
import { Edition } from '../domain/edition'
import { Counts, type EditionInfo, editionId, type PlanInfo } from '../library/manifest'
import { datedOrigin, pageRef } from '../refs/ref'
import { newestOrigin } from '../views/explorer'
import type { Service } from './operation'
import { EditionId, named, Url } from './schemas'

export const EditionAnswer = named(
  'Edition',
  z.object({
    id: EditionId,
    plan: z.string(),
    date: z
      .string()
      .describe('The day on which its meeting opens as far as known, or "undated"; ".2" behind a second one of a day.'),
    ...Edition.omit({ date: true }).shape,
    source: z.object({
      name: z.string().describe('The file that was read.'),
      sha256: z.string(),
      length: z.int().describe('Length of the source text, in UTF-16 units.'),
      unit: z.literal('utf-16').describe('What spans count.'),
    }),
    counts: Counts,
    indexedAt: z.iso.datetime(),
    software: z.string().describe('Fingerprint of the code and the knowledge that read it.'),
    url: Url,
  }),
)

export const PlanAnswer = named(
  'Plan',
  z.object({
    id: z.string(),
    title: z.string(),
    newest: EditionId,
    editions: z.array(EditionAnswer).describe('The newest first.'),
    url: Url,
  }),
)

/** What the file or the user says of an edition, without the date, which is the library's. */
function factsOf({ facts: { date: _, ...said } }: EditionInfo) {
  return said
}

export const editionAnswer = (info: EditionInfo, service: Service) => ({
  id: editionId(info),
  plan: info.plan,
  date: info.date,
  ...factsOf(info),
  source: { ...info.source, unit: 'utf-16' as const },
  counts: info.counts,
  indexedAt: info.indexedAt,
  software: info.software,
  url: service.addressOf(pageRef(datedOrigin(info), 'home')),
})

export const planAnswer = ({ id, title, editions }: PlanInfo, service: Service) => ({
  id,
  title,
  newest: editionId(editions[0]!),
  editions: editions.map((info) => editionAnswer(info, service)),
  url: service.addressOf(pageRef(newestOrigin(service.library, id), 'home')),
})
