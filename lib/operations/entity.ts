import { z } from 'zod'
import { Entity, State } from '../domain/entity'
import { Link } from '../domain/link'
import { entityRef } from '../refs/ref'
import { getScope } from '../views/scope'
import { EDITION_FIELDS, idField, openEdition } from './fields'
import { findEntity } from './naming'
import { defineOperation } from './operation'
import { passageOf } from './passages'
import { EditionId, Passage, Url } from './schemas'
import { editionOf } from './service'

export const entity = defineOperation({
  name: 'entity',
  summary: 'Give one entity: what the plan says of it and what it is tied to.',
  description:
    'By its id or by any spelling of it ("TD 25 Rev.1"; `askedAs` then says what was asked for). Where several things may be meant, the problem `ambiguous` lists them as `candidates`. `mentions` counts; `/entities/{id}/mentions` has the passages.',
  method: 'GET',
  path: '/entities/{id}',
  input: z.object({
    id: idField('Id of the entity, or a spelling of it.', 'itu-t-sg13', 'TD 25 Rev.1'),
    ...EDITION_FIELDS,
  }),
  output: z.object({
    edition: EditionId,
    askedAs: z.string().nullable().describe('What was asked for, where that is not the id.'),
    entity: Entity,
    mentions: z.int().describe('How often this edition mentions it.'),
    locations: z
      .array(z.string())
      .describe('The action items and resolutions that mention it, in the order of the document.'),
    statements: z
      .array(
        z.object({
          kind: z.enum(['title', 'recommendation-state']),
          value: z.union([State, z.string()]).describe('The title, or the state.'),
          passage: Passage,
        }),
      )
      .describe('Titles and states that passages give it; those that disagree stand side by side.'),
    links: z.object({ from: z.array(Link), to: z.array(Link) }),
    otherPlans: z.array(z.object({ plan: z.string(), title: z.string(), mentions: z.int(), url: Url })),
    url: Url,
  }),
  run: async (service, input) => {
    const explorer = await openEdition(service, input)
    const { lookups } = explorer
    const found = findEntity(input.id, explorer, service)
    const mentions = lookups.mentionsOf(found.id)
    const { others } = await getScope(found.id, explorer)
    return {
      edition: editionOf(explorer),
      askedAs: found.id === input.id ? null : input.id,
      entity: found,
      mentions: mentions.length,
      locations: [...new Set(mentions.map(({ location }) => location))],
      statements: lookups.factsAbout(found.id).flatMap((fact) => {
        const place = lookups.getEntry(fact.entry)
        if (!place) return []
        const value = fact.kind === 'title' ? fact.title : fact.state
        return [{ kind: fact.kind, value, passage: passageOf(place, explorer, service) }]
      }),
      links: { from: [...lookups.linksFrom(found.id)], to: [...lookups.linksTo(found.id)] },
      otherPlans: others.map(({ ref, ...other }) => ({ ...other, url: service.addressOf(ref) })),
      url: service.addressOf(entityRef(lookups.origin, found.kind, found.id)),
    }
  },
})
