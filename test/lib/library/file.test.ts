import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { indexSource } from '../../../indexer/pipeline'
import { publishCorpus } from '../../../indexer/publish'
import { knowledge } from '../../../lib/identifiers/knowledge'
import { readCorpusFile, readEntriesOf } from '../../../lib/library/file'
import type { Corpus } from '../../../lib/library/format'
import { readSource } from '../../../lib/reading/source'
import { explorerDocument } from '../../document'

const place = mkdtempSync(join(tmpdir(), 'explorer-corpus-'))
const file = join(place, 'corpus.json')
let corpus: Corpus
let published: string

beforeAll(async () => {
  const source = await readSource(explorerDocument())
  corpus = indexSource(source, knowledge)
  publishCorpus(corpus, Buffer.from(source.text), place)
  published = readFileSync(file, 'utf8')
})
afterAll(() => rmSync(place, { recursive: true, force: true }))

/** No file is so small that it is read at once. */
const BY_LINES = 0

test('a corpus file is one JSON value that any program reads', () => {
  expect(JSON.parse(published)).toEqual(corpus)
})

test.each([
  { how: 'at once', atOnce: undefined },
  { how: 'by its lines, as one that is longer than the longest string', atOnce: BY_LINES },
])('a corpus file read $how gives the corpus', ({ atOnce }) => {
  writeFileSync(file, published)
  expect(readCorpusFile(file, atOnce)).toEqual(corpus)
})

test('the entries of a corpus file are read one by one', () => {
  writeFileSync(file, published)
  expect([...readEntriesOf(file)]).toEqual(corpus.entries)
})

test('a list that is empty is read by its lines too', () => {
  publishCorpus({ ...corpus, entries: [], positions: [] }, Buffer.alloc(0), place)
  expect(readCorpusFile(file, BY_LINES)).toEqual({ ...corpus, entries: [], positions: [] })
})

const BROKEN: readonly { what: string; make: (text: string) => string }[] = [
  { what: 'is empty', make: () => '' },
  { what: 'is no JSON', make: () => 'A recipe for soup.\n' },
  { what: 'breaks off in an element', make: (text) => text.slice(0, text.length / 2) },
  { what: 'breaks off behind an element', make: (text) => text.slice(0, text.indexOf('\n', text.length / 2)) },
  { what: 'lacks a list', make: (text) => text.replace('"mentions":[', '"metions":[') },
  { what: 'has an element of another kind', make: (text) => text.replace('"kind":"note"', '"kind":"tune"') },
  { what: 'is of another format', make: (text) => text.replace('action-plan-corpus/', 'action-plan-corpse/') },
]

describe.each(BROKEN)('a corpus file that $what', ({ make }) => {
  test('is not read', () => {
    writeFileSync(file, make(published))
    expect(() => readCorpusFile(file)).toThrow()
  })

  test('is not read by its lines either', () => {
    writeFileSync(file, make(published))
    expect(() => readCorpusFile(file, BY_LINES)).toThrow()
  })
})
