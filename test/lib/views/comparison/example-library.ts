import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'
import { EXAMPLE } from '../../../../cli/example/editions'
import { alignLibrary } from '../../../../indexer/align/history'
import { addEdition } from '../../../../indexer/library'
import { readPlan } from '../../../../indexer/read-plan'
import { type Library, openLibrary } from '../../../../lib/library/library'

const shipped = join(import.meta.dirname, '..', '..', '..', '..', 'data', 'source', 'example')

/** A library of the example that ships, removed after the tests of the file. */
export async function exampleLibrary(): Promise<Library> {
  const directory = mkdtempSync(join(tmpdir(), 'explorer-example-library-'))
  afterAll(() => rmSync(directory, { recursive: true, force: true }))
  for (const name of Object.keys(EXAMPLE)) addEdition(directory, await readPlan(join(shipped, name)), { edition: {} })
  alignLibrary(directory)
  return openLibrary(directory)
}
