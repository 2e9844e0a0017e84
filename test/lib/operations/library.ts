import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'
import { EXAMPLE } from '../../../cli/example/editions'
import { alignLibrary } from '../../../indexer/align/history'
import { addEdition } from '../../../indexer/library'
import { readPlan } from '../../../indexer/read-plan'
import { explorerDocument } from '../../document'

const shipped = join(import.meta.dirname, '..', '..', '..', 'data', 'source', 'example')

/**
 * Puts a library in service for the tests of a file: the plan that the explorer is tested on, and the example with its
 * editions. It is searched in memory, and removed after the tests.
 */
export async function serveLibrary(): Promise<string> {
  const directory = mkdtempSync(join(tmpdir(), 'explorer-operations-'))
  afterAll(() => rmSync(directory, { recursive: true, force: true }))
  addEdition(directory, await readPlan(explorerDocument()), { plan: 'wtsa-16', edition: {} })
  for (const name of Object.keys(EXAMPLE)) addEdition(directory, await readPlan(join(shipped, name)), { edition: {} })
  alignLibrary(directory)
  process.env.LIBRARY_DIR = directory
  process.env.SEARCH_ENGINE = 'memory'
  return directory
}
