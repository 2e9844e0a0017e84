import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { EntityKind } from '../domain/entity'
import { BrokenLibrary } from './manifest'

/** An entity over all editions: how often each of them mentions it. */
export const RegistryEntry = z.object({
  kind: EntityKind,
  label: z.string(),
  title: z.string().nullable(),
  /** Mentions by the id of the edition, "wtsa-16@2018-02-26". */
  editions: z.record(z.string(), z.int()),
})
export type RegistryEntry = z.infer<typeof RegistryEntry>

/** `registry.json`: every entity of the library by its id. */
export const Registry = z.record(z.string(), RegistryEntry)
export type Registry = z.infer<typeof Registry>

/** The text of the registry's file, an entity after the other. */
export function* registryText(registry: Registry): Iterable<string> {
  let before = '{'
  for (const id in registry) {
    yield `${before}${JSON.stringify(id)}:${JSON.stringify(registry[id])}`
    before = ',\n'
  }
  yield before === '{' ? '{}\n' : '}\n'
}

/** The registry of a library; empty where there is none. Throws where the file is broken, and says what to do. */
export function readRegistry(directory: string): Registry {
  const path = join(directory, 'registry.json')
  try {
    // Without a prototype: "constructor" in an address is no entity.
    return Object.assign(Object.create(null), Registry.parse(JSON.parse(readFileSync(path, 'utf8'))))
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT') return Object.create(null)
    throw new BrokenLibrary(`The registry of the library is broken: ${path}; add a plan again to make it anew.`, {
      cause,
    })
  }
}
