import { z } from 'zod'
import { EDITION_FIELDS, openEdition } from '../lib/operations/fields'
import { history } from '../lib/operations/history'
import { findThing } from '../lib/operations/naming'
import { Problem, type Service } from '../lib/operations/operation'
import { nameThing } from '../lib/verification/naming'

/** The fields of the input of every tool on one edition. */
export const PLAN_FIELDS = EDITION_FIELDS

/** What narrows lists to study groups or resolutions, by id or in any spelling. */
export const namesField = (description: string, example: string) =>
  z
    .array(z.string().min(1).max(100))
    .max(10)
    .optional()
    .meta({ description: `${description} By id or in any spelling.`, examples: [[example]] })

/** What narrows a list to one study group, resolution or item, by id or in any spelling. */
export const nameField = (description: string, example: string) =>
  z
    .string()
    .min(1)
    .max(200)
    .optional()
    .meta({ description: `${description} By id or in any spelling.`, examples: [example] })

type At = { plan?: string | undefined; edition?: string | undefined }

/** The id of the entry that words name. Rejects with a `Problem` where that is none, or no passage of the plan. */
export async function entryIdOf(words: string, service: Service, at: At): Promise<string> {
  const thing = findThing(words, 'id', await openEdition(service, at), service)
  if (thing.entry) return thing.entry.id
  throw new Problem(404, 'not-found', `"${words}" is no passage of the plan: ask get_entity for ${thing.id}.`)
}

/** The ids of what words name. Rejects with a `Problem` where one of them names nothing, or several things. */
export async function idsOf(
  names: readonly string[] | undefined,
  parameter: string,
  service: Service,
  at: At,
): Promise<{ [name: string]: string[] }> {
  if (!names?.length) return {}
  const explorer = await openEdition(service, at)
  return { [parameter]: names.map((name) => findThing(name, parameter, explorer, service).id) }
}

/** The id of what one word or name means, as a field of an input. Rejects as `idsOf` does. */
export async function idOf(
  name: string | undefined,
  parameter: string,
  service: Service,
  at: At,
): Promise<{ [name: string]: string }> {
  if (name === undefined) return {}
  return { [parameter]: findThing(name, parameter, await openEdition(service, at), service).id }
}

/**
 * The id of an action item that the newest edition has, or an earlier one had. Rejects with a `Problem` where no edition has
 * such an item, or where something else is meant.
 */
export async function itemIdOf(name: string, service: Service, at: At): Promise<string> {
  const explorer = await openEdition(service, at)
  const named = nameThing(name, explorer)
  if (named.status === 'one' && named.thing.kind === 'action-item') return named.thing.id
  // What this edition does not have an earlier one may have had; the history says so, or that none did.
  const { kind, line } = await history.run(service, history.input.parse({ line: name.trim().toLowerCase(), ...at }))
  if (kind === 'action-item') return line.split('@')[0]!
  throw new Problem(404, 'not-found', `"${name}" is no action item.`, { parameter: 'item' })
}
