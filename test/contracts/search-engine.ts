import { beforeEach, expect, test } from 'vitest'
import type { EngineRequest, SearchEngine } from '../../lib/search/engine/engine'
import { DOCUMENTS, documentOf } from '../fixtures/search-documents'

/** What every engine does; `engine` gives the one under test, with the documents in it before each test. */
export function searchEngineContract(engine: () => SearchEngine): void {
  const ask = async (request: Partial<EngineRequest>) => {
    const [result] = await engine().search([
      {
        terms: [],
        phrases: [],
        excluded: [],
        filters: [],
        without: [],
        limit: 20,
        ...request,
      },
    ])
    return result!
  }
  const ids = async (request: Partial<EngineRequest>) => (await ask(request)).sort()
  let version = 0

  beforeEach(async () => {
    version++
    await engine().index(DOCUMENTS, `contract ${version}`)
  })

  test('finds the documents that have all terms', async () => {
    expect(await ids({ terms: ['paint'] })).toEqual(['05-01', '05-02'])
    expect(await ids({ terms: ['paint', 'harbour'] })).toEqual(['05-02'])
  })
  test('finds joined forms as one term', async () => {
    expect(await ids({ terms: ['ewast'] })).toEqual(['06-01'])
    expect(await ids({ terms: ['imt2020'] })).toEqual(['05-01'])
  })
  test('takes no term for the beginning of another, and mends no spelling', async () => {
    expect(await ids({ terms: ['pain'] })).toEqual([])
    expect(await ids({ terms: ['paimt'] })).toEqual([])
  })
  test('finds nothing where no document has all terms', async () => {
    expect(await ids({ terms: ['paint', 'quay'] })).toEqual([])
  })
  test('finds phrases only where the words follow each other', async () => {
    expect(await ids({ phrases: [['green', 'paint']] })).toEqual(['05-01'])
    expect(await ids({ phrases: [['paint', 'green']] })).toEqual([])
  })
  test('leaves out documents that have an excluded term', async () => {
    expect(await ids({ terms: ['paint'], excluded: ['harbour'] })).toEqual(['05-01'])
  })
  test('matches identifiers whole: TD25R1 is not TD251', async () => {
    expect(await ids({ filters: [{ field: 'mentions', values: ['tsag-td25r1'] }] })).toEqual(['05-01'])
    expect(await ids({ filters: [{ field: 'mentions', values: ['tsag-td25'] }] })).toEqual([])
  })
  test('filters by fields: one of the values of each', async () => {
    expect(await ids({ filters: [{ field: 'resolution', values: ['res-6'] }] })).toEqual(['06-01', '06-02'])
    expect(
      await ids({
        filters: [
          { field: 'resolution', values: ['res-5', 'res-6'] },
          { field: 'status', values: ['silent', 'completed'] },
        ],
      }),
    ).toEqual(['05-02', '06-02'])
  })
  test('a value with quotation marks and brackets filters nothing else', async () => {
    expect(
      await ids({ filters: [{ field: 'resolution', values: ['res-5"] OR kind EXISTS OR resolution IN ["res-6'] }] }),
    ).toEqual([])
  })
  test('gives everything in the order of the plan where nothing is asked for, and no more than is wanted', async () => {
    expect(await ask({})).toEqual(['05-01', '05-02', '06-01', '06-02'])
    expect(await ask({ limit: 2 })).toEqual(['05-01', '05-02'])
  })
  test('takes more words than a server does, and a sign inside a word', async () => {
    const many = 'one two third four five six seven eight nine ten eleven'.split(' ')
    await engine().index(
      [
        documentOf('09-01', 'C&I testing', many.join(' ')),
        documentOf('09-02', 'C and I', many.slice(0, 10).join(' ')),
      ].map((document, order) => ({ ...document, order })),
      `contract words ${version}`,
    )
    expect(await ids({ terms: many })).toEqual(['09-01'])
    expect(await ids({ terms: ['c&i'] })).toEqual(['09-01'])
    expect(await ids({ terms: ['c'] })).toEqual(['09-02'])
  })
  test('a new index replaces the old one whole', async () => {
    await engine().index([documentOf('09-01', 'Quiet antennas', 'Antennas hum.')], `contract next ${version}`)
    expect(await ids({})).toEqual(['09-01'])
    expect(await ids({ terms: ['paint'] })).toEqual([])
  })
  test('while a new index is built, readers see the old one or the new one', async () => {
    const sizes = new Set<number>()
    const building = engine().index(
      [documentOf('09-01', 'Quiet antennas', 'Antennas hum.')],
      `contract swap ${version}`,
    )
    let done = false
    building.then(() => {
      done = true
    })
    while (!done) sizes.add((await ask({})).length)
    await building
    sizes.add((await ask({})).length)
    for (const size of sizes) expect([1, 4]).toContain(size)
    expect((await ask({})).length).toBe(1)
  })
  test('says that it is well', async () => {
    await expect(engine().health()).resolves.toBeUndefined()
  })
}
