import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { hashOf } from '../../indexer/files'

const place = mkdtempSync(join(tmpdir(), 'files-'))
afterAll(() => rmSync(place, { recursive: true }))

test.each([0, 1, 1_000_000, 2_500_001])('the hash of a file of %i bytes is that of all its bytes', (size) => {
  const bytes = Buffer.from(Array.from({ length: size }, (_, i) => i % 251))
  const path = join(place, String(size))
  writeFileSync(path, bytes)
  expect(hashOf(path)).toBe(createHash('sha256').update(bytes).digest('hex'))
})
