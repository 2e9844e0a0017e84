import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { EXAMPLE } from '../../../cli/example/editions'
import { alignLibrary } from '../../../indexer/align/history'
import { addEdition } from '../../../indexer/library'
import { readPlan } from '../../../indexer/read-plan'
import { getExplorer } from '../../../lib/views/explorer'

const shipped = join(import.meta.dirname, '..', '..', '..', 'data', 'source', 'example')
const directory = mkdtempSync(join(tmpdir(), 'explorer-views-'))

beforeAll(async () => {
  const [first = '', second = ''] = Object.keys(EXAMPLE)
  for (const name of [first, second]) addEdition(directory, await readPlan(join(shipped, name)), { edition: {} })
  process.env.LIBRARY_DIR = directory
  process.env.SEARCH_ENGINE = 'memory'
})
afterAll(() => rmSync(directory, { recursive: true, force: true }))

const marks = async () => {
  const { searchable } = await getExplorer()
  return new Set([...searchable.documents.values()].map(({ changed }) => changed))
}

test('when it is known what changed in an edition its search goes on as it was until the new one is ready', async () => {
  expect(await marks()).toEqual(new Set([null]))
  const { searchable: before } = await getExplorer()
  alignLibrary(directory)
  const { searchable: meanwhile } = await getExplorer()
  expect(meanwhile).toBe(before)
  await vi.waitFor(async () => expect(await marks()).toEqual(new Set([null, 'yes', 'no'])), { timeout: 60_000 })
})
