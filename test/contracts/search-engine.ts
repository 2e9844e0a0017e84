import { beforeEach, expect, test } from 'vitest'
import type { Engine, Index, SearchRequest } from '../../lib/search/engine/engine'
import { readVocabulary } from '../../lib/search/index/vocabulary'
import { FACETS, type SearchDocument } from '../../lib/search/schema'
import { DOCUMENTS, documentOf } from '../fixtures/search-documents'

const EVERYTHING: SearchRequest = {
  terms: [],
  phrases: [],
  excluded: [],
  filters: [],
  without: [],
  sort: 'relevance',
  limit: 20,
  facets: [],
}

/** Opens an index of documents. */
export const indexOf = (engine: Engine, documents: readonly SearchDocument[]): Promise<Index> =>
  engine.open(documents, readVocabulary(documents).words)

/** What one request finds. */
export async function askIndex(index: Index, request: Partial<SearchRequest> = {}) {
  const { replies } = await index.search([{ ...EVERYTHING, ...request }])
  return replies[0]!
}

/** What every engine does; `engine` gives the one under test. */
export function searchEngineContract(engine: () => Engine): void {
  let index: Index
  const ask = (request: Partial<SearchRequest>) => askIndex(index, request)
  const ids = async (request: Partial<SearchRequest>) => (await ask(request)).ids.sort()

  beforeEach(async () => {
    index = await indexOf(engine(), DOCUMENTS)
  })

  test('finds the documents that have all terms, in whichever field', async () => {
    expect(await ids({ terms: ['paint'] })).toEqual(['05-01', '05-02'])
    expect(await ids({ terms: ['paint', 'harbour'] })).toEqual(['05-02'])
    expect(await ids({ terms: ['lighthous', 'mast'] })).toEqual(['05-01'])
  })
  test('finds joined forms as one term', async () => {
    expect(await ids({ terms: ['ewast'] })).toEqual(['06-01'])
    expect(await ids({ terms: ['imt2020'] })).toEqual(['05-01'])
  })
  test('takes no term for two that stand side by side', async () => {
    const apart = await indexOf(engine(), [documentOf('01-01', 'report to wtsa 20', '', { also: '' })])
    expect((await askIndex(apart, { terms: ['wtsa20'] })).ids).toEqual([])
    expect((await askIndex(apart, { terms: ['wtsa', '20'] })).ids).toEqual(['01-01'])
  })
  test('takes no term for the beginning of another, and none for one that is near it', async () => {
    expect(await ids({ terms: ['pain'] })).toEqual([])
    expect(await ids({ terms: ['paimt'] })).toEqual([])
  })
  test('finds nothing where no document has all terms', async () => {
    expect(await ids({ terms: ['paint', 'quay'] })).toEqual([])
  })
  test('finds phrases only where the words follow each other, and never among added forms', async () => {
    expect(await ids({ phrases: [['green', 'paint']] })).toEqual(['05-01'])
    expect(await ids({ phrases: [['paint', 'green']] })).toEqual([])
    const added = { ...documentOf('09-01', 'Antennas', 'They hum.'), also: 'green paint', subject: 'quiet sea' }
    index = await indexOf(engine(), [added])
    expect(await ids({ terms: ['green', 'paint', 'sea'] })).toEqual(['09-01'])
    expect(await ids({ phrases: [['green', 'paint']] })).toEqual([])
    expect(await ids({ phrases: [['quiet', 'sea']] })).toEqual([])
  })
  test('leaves out documents that have an excluded term, or words that follow each other', async () => {
    expect(await ids({ terms: ['paint'], excluded: ['harbour'] })).toEqual(['05-01'])
    expect(await ids({ terms: ['paint'], excluded: ['green paint'] })).toEqual(['05-02'])
    expect(await ids({ terms: ['paint'], excluded: ['paint green'] })).toEqual(['05-01', '05-02'])
  })
  test('matches identifiers whole: TD25R1 is not TD251', async () => {
    expect(await ids({ filters: [{ field: 'mentions', values: ['tsag-td25r1'] }] })).toEqual(['05-01'])
    expect(await ids({ filters: [{ field: 'mentions', values: ['tsag-td25'] }] })).toEqual([])
  })
  test('filters by fields, one of the values of each, and leaves out by them', async () => {
    expect(await ids({ filters: [{ field: 'resolution', values: ['res-6'] }] })).toEqual(['06-01', '06-02'])
    const filters = [
      { field: 'resolution' as const, values: ['res-5', 'res-6'] },
      { field: 'status' as const, values: ['silent', 'completed'] },
    ]
    expect(await ids({ filters })).toEqual(['05-02', '06-02'])
    expect(await ids({ without: filters.slice(1) })).toEqual(['05-01', '06-01'])
  })
  test('a value with quotation marks and brackets filters nothing else', async () => {
    expect(
      await ids({ filters: [{ field: 'resolution', values: ['res-5"] OR kind EXISTS OR resolution IN ["res-6'] }] }),
    ).toEqual([])
  })
  test('counts all that match, whatever the limit, and how many have each value', async () => {
    const { total, facets, ids } = await ask({ terms: ['paint'], facets: ['resolution', 'status', 'years'], limit: 1 })
    expect({ total, facets, listed: ids.length }).toEqual({
      total: 2,
      listed: 1,
      facets: { resolution: { 'res-5': 2 }, status: { open: 1, silent: 1 }, years: { '2017': 1 } },
    })
    expect((await ask({ facets: FACETS, limit: 0 })).facets.kind).toEqual({ 'action-item': 4 })
  })
  test('gives everything in the order of the plan where nothing is asked for, or by the latest day', async () => {
    expect((await ask({})).ids).toEqual(['05-01', '05-02', '06-01', '06-02'])
    expect((await ask({ limit: 2 })).ids).toEqual(['05-01', '05-02'])
    expect((await ask({ sort: 'date' })).ids).toEqual(['06-01', '05-01', '05-02', '06-02'])
    expect((await ask({ terms: ['paint'], sort: 'number' })).ids).toEqual(['05-01', '05-02'])
  })
  test('what has a word in its title comes before what has it in its text', async () => {
    const documents = [
      documentOf('09-01', 'Quiet antennas', 'They hum.', { order: 0 }),
      documentOf('09-02', 'They hum', 'Of antennas.', { order: 1 }),
    ]
    index = await indexOf(engine(), documents)
    expect((await ask({ terms: ['hum'] })).ids).toEqual(['09-02', '09-01'])
  })
  test('takes a sign inside a word, and a long phrase', async () => {
    const many = 'one two third four five six ten nine eight north south west'.split(' ')
    index = await indexOf(engine(), [
      documentOf('09-01', 'C&I testing', many.join(' '), { order: 0 }),
      documentOf('09-02', 'C and I', [...many.slice(0, 10), 'west', 'south'].join(' '), { order: 1 }),
    ])
    expect(await ids({ phrases: [many] })).toEqual(['09-01'])
    expect(await ids({ terms: many.slice(0, 10) })).toEqual(['09-01', '09-02'])
    expect(await ids({ terms: ['c&i'] })).toEqual(['09-01'])
    expect(await ids({ terms: ['c'] })).toEqual(['09-02'])
  })
  test('answers several requests in one go', async () => {
    const { replies } = await index.search([
      { ...EVERYTHING, terms: ['harbour'] },
      { ...EVERYTHING, limit: 0 },
    ])
    expect(replies.map(({ ids, total }) => ({ ids, total }))).toEqual([
      { ids: ['05-02'], total: 1 },
      { ids: [], total: 4 },
    ])
  })
  test('knows the words that a half word begins, and those near a mistyped one', async () => {
    expect(await index.similar('lightho')).toContain('lighthouse')
    expect(await index.similar('habour')).toContain('harbour')
    expect(await index.similar('trainig')).toContain('training')
    expect(await index.similar('zzzzzz')).toEqual([])
    expect(await index.similar('quai')).toEqual([])
  })
  test('each index keeps what it holds, whatever is opened beside it', async () => {
    const other = await indexOf(engine(), [documentOf('09-01', 'Quiet antennas', 'Antennas hum.')])
    expect((await askIndex(other)).ids).toEqual(['09-01'])
    expect((await askIndex(other, { terms: ['paint'] })).ids).toEqual([])
    expect((await ask({})).total).toBe(4)
  })
  test('an index without documents is answered', async () => {
    index = await indexOf(engine(), [])
    expect(await ask({ terms: ['paint'], facets: ['kind'] })).toMatchObject({ ids: [], total: 0 })
    expect(await index.similar('harbour')).toEqual([])
  })
  test('says that it is well', async () => {
    expect((await engine().health())[0]).toMatchObject({ answers: true, fault: null })
  })
}
