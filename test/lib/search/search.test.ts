import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Meilisearch, startMeilisearch } from '../../../cli/processes/meilisearch'
import { indexSource } from '../../../indexer/pipeline'
import { knowledge } from '../../../lib/identifiers/knowledge'
import { lookUp } from '../../../lib/library/lookups'
import { readSource } from '../../../lib/reading/source'
import { engineOf, type SearchEnvironment } from '../../../lib/search/engine/environment'
import { memoryEngine } from '../../../lib/search/engine/memory'
import { openSearch } from '../../../lib/search/open'
import { BadQuery } from '../../../lib/search/query/query'
import { search } from '../../../lib/search/search'
import type { Searchable } from '../../../lib/search/searchable'
import { explorerDocument } from '../../document'

const corpus = lookUp(indexSource(await readSource(explorerDocument()), knowledge))
const small = lookUp(
  indexSource(await readSource(join(import.meta.dirname, '..', '..', 'fixtures', 'small-plan.txt')), knowledge),
)
let server: Meilisearch | null = null
const opened: Record<string, Searchable> = {}

beforeAll(async () => {
  server = await startMeilisearch()
  if (!server)
    throw new Error('No Meilisearch could be started: install the optional package, or name one with MEILI_BIN.')
  const environments: Record<string, SearchEnvironment> = {
    memory: { SEARCH_ENGINE: 'memory' },
    meilisearch: { SEARCH_ENGINE: 'meilisearch', MEILI_URL: server.url, MEILI_KEY: server.key },
  }
  for (const [name, env] of Object.entries(environments)) opened[name] = await openSearch(engineOf(env), corpus)
})
afterAll(() => server?.running.end())

for (const name of ['memory', 'meilisearch'] as const)
  describe(`on ${name}`, () => {
    const ask = async (q: string) => {
      const { best, hits, total, notes, engine } = await search(opened[name]!, q, { limit: 50 })
      expect(engine).toBe(name)
      return { best: best?.id, total, notes, locations: hits.flatMap(({ location }) => location ?? []) }
    }

    test.each(['TSAG TD25R1', 'TD25R1', 'TD 25 Rev.1', 'td25r1'])(
      '%s gives its three places and no other',
      async (q) => {
        const { best, locations } = await ask(q)
        expect(best).toBe('tsag-td25r1')
        expect(locations.sort()).toEqual(['22-04', '22-07', '83-02'])
      },
    )

    test('IMT-2020, IMT2020 and imt 2020 are one', async () => {
      const [first, ...others] = await Promise.all(['IMT-2020', 'IMT2020', 'imt 2020'].map(ask))
      expect(first!.total).toBeGreaterThan(30)
      expect(new Set(first!.locations.map((location) => location.slice(0, 2))).size).toBeGreaterThan(5)
      for (const other of others) expect(other.locations).toEqual(first!.locations)
    })

    test.each([
      ['TSAG TD 25 Rev. 1', 'tsag-td25r1', ['22-04', '22-07', '83-02']],
      ['question 5/13', 'itu-t-q5-13', ['44-35', '54-04']],
      ['sg 13', 'itu-t-sg13', ['92-01']],
      ['Y3110', 'itu-t-y.3110', ['77-01']],
      ['rec Y.3110', 'itu-t-y.3110', ['77-01']],
      ['res. 92', 'res-92', ['res-92', '92-01']],
      ['C17-24', 'c17-24', ['76-06', '96-09']],
      ['JCA IMT2020', 'jca-imt2020', ['92-06']],
      ['44-25', '54-03', ['54-03']],
      ['LS 4', 'tsag-ls4', ['90-01', '90-02']],
      ['Resolution 177', 'pp-res-177', ['76-07']],
      ['SG17 IMT-2020', '92-10', ['92-10']],
      ['Q5/13', 'itu-t-q5-13', ['44-35', '54-04', '86-01', '44-13']],
      ['Y.3110', 'itu-t-y.3110', ['77-01']],
      ['res 92', 'res-92', ['res-92', '92-01', '92-13', '68-01']],
      ['92-05', '92-05', ['92-05']],
      ['e-waste', 'res-79', ['79-01', '79-04']],
      ['ewaste', 'res-79', ['79-01', '79-04']],
      ['X.cspim', 'itu-t-x.1248', ['52-01']],
      ['44-24', '44-24', ['44-24', '54-06', '44-21']],
    ])('%s is answered by %s', async (q, best, places) => {
      const answer = await ask(q)
      expect(answer.best).toBe(best)
      expect(answer.locations).toEqual(expect.arrayContaining(places))
    })

    test.each([
      ['TD25R1', /^(?:32-01)$/],
      ['TD251', /^(?:22-04|22-07|83-02)$/],
      ['Resolution 2', /^(?:res-20|res-29|20-|29-)/],
      ['E.164.1', /^(?:res-61|61-01)$/],
      ['WTDC Resolution 45', /^(?:res-45|45-)/],
    ])('%s never brings what only looks like it', async (q, others) => {
      const { locations } = await ask(q)
      expect(locations.length).toBeGreaterThan(0)
      expect(locations.filter((location) => others.test(location))).toEqual([])
    })

    test('an item that is the best match is the first of the list, on whichever page the reader is', async () => {
      const [first, second] = await Promise.all(
        [0, 20].map((offset) => search(opened[name]!, 'SG17 IMT-2020', { limit: 20, offset })),
      )
      expect(first!.best?.kind).toBe('action-item')
      expect(first!.hits[0]!.id).toBe(first!.best?.id)
      expect(second!.best).toEqual(first!.best)
      const ids = [...first!.hits, ...second!.hits].map(({ id }) => id)
      expect(new Set(ids).size).toBe(ids.length)
    })

    test("Resolution 45 alone is the assembly's, and the WTDC's is offered beside it with the reason", async () => {
      const answer = await search(opened[name]!, 'Resolution 45')
      expect(answer.best?.id).toBe('res-45')
      expect(answer.offers).toEqual([{ id: 'wtdc-res-45', kind: 'resolution', label: 'WTDC Resolution 45' }])
      expect(answer.notes.join()).toContain('the assembly’s')
    })

    test.each([
      ['C&I', 'conformance and interoperability', 'res-76'],
      ['BSG', 'bridging the standardization gap', 'res-44'],
      ['EWM', 'electronic working methods', 'res-32'],
      ['CIRT', 'computer incident response teams', 'res-58'],
      ['OTT', 'over-the-top', undefined],
      ['QoS', 'quality of service', 'res-95'],
      ['SDN', 'software-defined networking', 'res-77'],
      ['NFV', 'network function virtualization', 'res-77'],
      ['DFS', 'digital financial services', 'res-89'],
      ['IMR', 'international mobile roaming', 'res-88'],
      ['e-waste', 'electronic waste', 'res-79'],
      ['e-health', 'electronic health', 'res-78'],
    ])('%s and %s are answered alike', async (acronym, long, best) => {
      const [short, spelled] = await Promise.all([ask(acronym), ask(long)])
      expect(short.best).toBe(best)
      expect(spelled.best).toBe(best)
      const first = short.locations.slice(0, 10)
      expect(first.filter((location) => spelled.locations.includes(location)).length).toBeGreaterThan(first.length / 2)
    })

    test.each(['e-waste', 'ewaste', 'e waste', 'E- waste'])('%s is one word', async (q) =>
      expect((await ask(q)).locations).toEqual((await ask('e-waste')).locations),
    )

    test('a state in words narrows, unless nothing that is named is in it: then all is shown, with a sentence', async () => {
      const silent = await search(opened[name]!, 'what has no progress reported for sg2')
      expect(silent.facets.status).toEqual({ silent: silent.total })
      expect(silent.notes.join()).toContain('status:silent')
      const told = await search(opened[name]!, 'Why is there no progress on Q.3961')
      expect(told.hits.map(({ id }) => id)).toEqual(expect.arrayContaining(['76-01', '95-08']))
      expect(told.notes.join()).toContain('No results for action items with no progress reported')
      const all = await search(opened[name]!, 'silent')
      expect(all.total).toBe((await search(opened[name]!, 'status:silent')).total)
    })

    test('OR gives both sides, and fields narrow both', async () => {
      const [either, roaming, counterfeit] = await Promise.all(
        ['roaming OR counterfeit', 'roaming', 'counterfeit'].map(async (q) =>
          (await search(opened[name]!, q, { limit: 100 })).hits.map(({ id }) => id),
        ),
      )
      expect(new Set(either)).toEqual(new Set([...roaming!, ...counterfeit!]))
      const narrowed = await search(opened[name]!, 'kind:event roaming OR counterfeit', { limit: 100 })
      expect(narrowed.total).toBeGreaterThan(0)
      expect(new Set(narrowed.hits.map(({ kind }) => kind))).toEqual(new Set(['event']))
    })

    test('a minus leaves out a word, a phrase, a field and an identifier, however the text spells it', async () => {
      const all = await search(opened[name]!, 'IMT-2020', { limit: 100 })
      const without = await search(opened[name]!, 'IMT-2020 -SG13', { limit: 100 })
      expect(without.total).toBeLessThan(all.total)
      for (const { id } of without.hits) expect(opened[name]!.documents.get(id)?.mentions).not.toContain('itu-t-sg13')
      expect((await ask('counterfeit -workshop')).total).toBeLessThan((await ask('counterfeit')).total)
      expect((await ask('security -sg:17')).total).toBeLessThan((await ask('security')).total)
    })

    test.each([
      ['sg:17', 'itu-t-sg17', 'studyGroups'],
      ['res:92', 'res-92', 'resolution'],
      ['kind:events', 'event', 'kind'],
      ['status:completed', 'completed', 'status'],
      ['status:silent', 'silent', 'status'],
      ['by:tsag', 'tsag', 'actors'],
      ['year:2018', '2018', 'years'],
      ['place:zanzibar', 'Zanzibar', 'places'],
      ['cites:TD25R1', 'tsag-td25r1', 'mentions'],
      ['cites:tsag-td25r1', 'tsag-td25r1', 'mentions'],
    ] as const)('%s gives only what has it', async (q, value, field) => {
      const { hits, total } = await search(opened[name]!, q, { limit: 100 })
      expect(total).toBeGreaterThan(0)
      for (const { id } of hits) expect([opened[name]!.documents.get(id)?.[field]].flat()).toContain(value)
    })

    test.each([
      ['who reports to council on enum', '49-03'],
      ['workshops in zanzibar 2018', '72-01'],
      ['what has no progress reported for sg2', '49-01'],
      ['when is the next CTO meeting', '68-01'],
    ])('%s is answered in the first five', async (q, location) =>
      expect((await ask(q)).locations.slice(0, 5)).toContain(location),
    )

    test('more than ten words find their passage, as words and as a phrase', async () => {
      const passage = opened[name]!.documents.get('49-03')!.passages[0]!.text
      const words = passage
        .replace(/[^\p{L}\s]/gu, '')
        .split(/\s+/)
        .slice(0, 14)
        .join(' ')
      expect(words.split(' ').length).toBeGreaterThan(10)
      expect((await ask(words)).locations[0]).toBe('49-03')
      expect((await ask(`"${words}"`)).locations).toContain('49-03')
    })

    test.each([
      ['colour:red IMT-2020', 'colour:'],
      ['status:late IMT-2020', 'status: takes'],
      ['place:atlantis IMT-2020', 'place: takes'],
      ['"IMT-2020', 'not closed'],
    ])('%s is explained, and the rest of it runs', async (q, note) => {
      const { notes, total } = await ask(q)
      expect(notes.join()).toContain(note)
      expect(total).toBe((await ask('IMT-2020')).total)
    })

    test('facets agree with the list, for one filter and for two, with many places and with few', async () => {
      for (const q of [
        'IMT-2020',
        'roaming',
        'flight data monitoring',
        'TD25R1',
        'roaming OR counterfeit',
        'zanzibar workshop',
      ]) {
        const { facets } = await search(opened[name]!, q)
        for (const field of ['kind', 'status', 'years'] as const)
          for (const [value, count] of Object.entries(facets[field]).slice(0, 3)) {
            const filter = { field, values: [value] }
            const narrowed = await search(opened[name]!, q, { filters: [filter], limit: 100 })
            expect([q, value, narrowed.total]).toEqual([q, value, count])
            for (const [year, n] of Object.entries(narrowed.facets.years).slice(0, 2)) {
              if (field === 'years') continue
              const twice = await search(opened[name]!, q, { filters: [filter, { field: 'years', values: [year] }] })
              expect([q, value, year, twice.total]).toEqual([q, value, year, n])
            }
          }
      }
    })

    test('values of one facet are alternatives: beside the chosen one, the others tell what each has', async () => {
      const { facets } = await search(opened[name]!, 'IMT-2020')
      for (const field of ['kind', 'studyGroups', 'years'] as const) {
        const [[first], [second, count]] = Object.entries(facets[field]) as [[string, number], [string, number]]
        const one = await search(opened[name]!, 'IMT-2020', { filters: [{ field, values: [first] }], limit: 100 })
        expect(one.facets[field]).toEqual(facets[field])
        const alone = await search(opened[name]!, 'IMT-2020', { filters: [{ field, values: [second] }], limit: 100 })
        expect(alone.total).toBe(count)
        const both = await search(opened[name]!, 'IMT-2020', {
          filters: [{ field, values: [first, second] }],
          limit: 100,
        })
        const ids = new Set([...one.hits, ...alone.hits].map(({ id }) => id))
        expect(both.hits.map(({ id }) => id).sort()).toEqual([...ids].sort())
      }
    })

    test('sorting changes the order and nothing else; paging gives each place once', async () => {
      const ids = async (options: object) =>
        (await search(opened[name]!, 'IMT-2020', { limit: 100, ...options })).hits.map(({ id }) => id)
      const relevant = await ids({})
      const byNumber = await ids({ sort: 'number' })
      expect([...byNumber].sort()).toEqual([...relevant].sort())
      const orders = byNumber.map((id) => opened[name]!.documents.get(id)!.order)
      expect(orders).toEqual([...orders].sort((a, b) => a - b))
      const dates = (await ids({ sort: 'date' })).map((id) => opened[name]!.documents.get(id)!.date)
      expect(dates).toEqual([...dates].sort((a, b) => b - a))
      expect([...(await ids({ limit: 15 })), ...(await ids({ limit: 15, offset: 15 }))]).toEqual(relevant.slice(0, 30))
    })

    test('a half word finds all words that it begins', async () => {
      const { best, notes } = await ask('accessib')
      expect(best).toBe('res-70')
      expect(notes.join()).toContain('begin so')
    })

    test('a place without the words says why it is there', async () => {
      const why = async (q: string, id: string) =>
        (await search(opened[name]!, q, { limit: 50 })).hits.find((hit) => hit.id === id)?.why.join(' ')
      expect(await why('international mobile roaming', '88-02')).toContain('“IMR”')
      expect(await why('roaming', '88-02')).toContain('Resolution 88')
      expect(await why('roming', 'res-88')).toContain('“roming”')
      expect(await why('Resolution 45', '52-09')).toContain('WTDC Resolution 45')
      expect(await why('IMT-2020', '92-01')).toBe('')
      // Its line prints the resolution, which is suppressed and has no page.
      expect(await why('resolution 33', 'change-33-02')).toBe('')
    })

    test('where nothing is found, there are ways out that find something', async () => {
      const none = await search(opened[name]!, 'Y.3119 roaming')
      expect(none.total).toBe(0)
      expect(none.advice?.related.map(({ id }) => id)).toContain('itu-t-y.3110')
      expect(none.advice?.dropped).toContainEqual({ part: 'Y.3119', q: 'roaming', total: (await ask('roaming')).total })
      const mistyped = (await search(opened[name]!, 'acessibillitie')).advice?.spelling[0]
      expect(mistyped?.nearest.map(({ word }) => word)).toContain('accessibility')
    })

    test('snippets mark what was asked for, each in its own passage', async () => {
      const { hits } = await search(opened[name]!, 'counterfeit workshop')
      expect(hits.length).toBeGreaterThan(0)
      for (const { snippets } of hits)
        for (const { entry, segments } of snippets) {
          const passage = corpus.getEntry(entry)!.text
          for (const { text } of segments.filter(({ marked }) => marked)) expect(passage).toContain(text)
        }
    })

    test('a word that the plan does not have is named as it was typed', async () => {
      expect((await ask('SMEs')).notes.join()).toContain('“SMEs”')
    })

    test('a mistyped word is mended, and the reader is told', async () => {
      const { locations, notes } = await ask('conterfeit')
      expect(locations).toContain('96-01')
      expect(notes.join()).toContain('counterfeit')
    })

    test('fields narrow, and a wrong one is explained while the rest runs', async () => {
      expect((await ask('sg:2 status:silent')).locations).toContain('64-03')
      const { notes, total } = await ask('colour:red IMT-2020')
      expect(notes.join()).toContain('colour')
      expect(total).toBe((await ask('IMT-2020')).total)
    })

    test('where a field that is not understood is all that is asked, its value is searched as words', async () => {
      expect((await ask('title:spam')).locations).toEqual((await ask('spam')).locations)
      expect((await ask('by:sg17')).best).toBe('itu-t-sg17')
    })

    test.each([
      ['open-source', 'open source'],
      ['opensource', 'open source'],
      ['cyber security', 'cybersecurity'],
      ['machinelearning', 'machine learning'],
      ['C and I', 'C&I'],
      ['C & I', 'C&I'],
      ['spam NOT survey', 'spam -survey'],
      ['spam NOT "technical survey"', 'spam -"technical survey"'],
      ['IMT–2020', 'IMT-2020'],
      ['C17–24', 'C17/24'],
      ['D97', 'ITU-T D.97'],
    ])('%s finds what %s finds', async (typed, meant) => {
      const [a, b] = await Promise.all([ask(typed), ask(meant)])
      expect(b.locations.length).toBeGreaterThan(0)
      expect([...a.locations].sort()).toEqual([...b.locations].sort())
    })

    test.each(['smart city', 'next-generation networks', 'open-source', 'reports to WTSA-20'])(
      'as many are listed as are counted for %s, however a server divides words',
      async (q) => {
        const { hits, total } = await search(opened[name]!, q, { limit: 500 })
        expect(hits.length).toBe(total)
      },
    )

    test('a Temporary Document without its revision is the only one that the plan has, and the reader is told', async () => {
      const { best, locations, notes } = await ask('TD25')
      expect(best).toBe('tsag-td25r1')
      expect(locations.sort()).toEqual(['22-04', '22-07', '83-02'])
      expect(notes.join()).toContain('TSAG-TD25R1')
    })

    test("another conference's resolution by its place and year is that one, without a word on the assembly's", async () => {
      const { best, locations, notes } = await ask('Resolution 45 (Rev. Dubai, 2014)')
      expect(best).toBe('wtdc-res-45')
      expect(locations).not.toContain('45-01')
      expect(notes).toEqual([])
    })

    test.each([
      ['Resolutions 92 and 93', ['res-92', 'res-93']],
      ['items 96-13 and 96-14', ['96-13', '96-14']],
      ['92-01 92-02', ['92-01', '92-02', '92-04']],
    ])('%s: of several identifiers that no place has together, each is found', async (q, expected) =>
      expect((await ask(q)).locations.slice(0, 10)).toEqual(expect.arrayContaining(expected)),
    )

    test('a line of an agenda means the document that it names', async () => {
      const { best, locations } = await ask('SG20 statement on the collaboration of SG20 and oneM2M (TSAG-TD239)')
      expect(best).toBe('tsag-td239')
      expect(locations[0]).toBe('01-05')
    })

    test('a name that stands within a longer one is found behind the places that mention it itself', async () => {
      const { locations } = await ask('UPU')
      expect(locations.slice(0, 2).sort()).toEqual(['11-02', 'res-11'])
      expect(locations).toContain('11-01')
    })

    test('items that are completed are asked for in words', async () => {
      const { hits, total } = await search(opened[name]!, 'which actions of TSAG are completed', { limit: 50 })
      expect(total).toBeGreaterThan(0)
      for (const { id } of hits) expect(opened[name]!.documents.get(id)?.status).toBe('completed')
    })

    test('an event is found by its name, place and day', async () => {
      expect((await ask('Workshop "5G, EMF & Health", Warsaw, 5 December 2017')).best).toBe('2017-12-05-5g-emf-health')
    })
  })

test('when the server stops answering, the search in process takes over and says so', async () => {
  const own = await startMeilisearch()
  const searchable = await openSearch(engineOf({ MEILI_URL: own!.url, MEILI_KEY: own!.key }), small)
  expect((await search(searchable, 'lighthouse')).engine).toBe('meilisearch')
  await own!.running.end()
  const { engine, hits, notes } = await search(searchable, 'lighthouse')
  expect(engine).toBe('memory')
  expect(hits.length).toBeGreaterThan(0)
  expect(notes.join()).toContain('does not answer')
})

test('an engine that alone is allowed and does not answer is an error, not an empty list', async () => {
  const own = await startMeilisearch()
  const only = { SEARCH_ENGINE: 'meilisearch', MEILI_URL: own!.url, MEILI_KEY: own!.key }
  const searchable = await openSearch(engineOf(only), small)
  expect((await search(searchable, 'lighthouse')).total).toBeGreaterThan(0)
  await own!.running.end()
  await expect(search(searchable, 'lighthouse')).rejects.toThrow()
})

test('an engine that does not exist, or one without address, is refused with the remedy', () => {
  expect(() => engineOf({ SEARCH_ENGINE: 'oracle' })).toThrow(/meilisearch or memory/)
  expect(() => engineOf({ SEARCH_ENGINE: 'meilisearch' })).toThrow(/MEILI_URL/)
})

test.each([
  ['ten thousand characters', 'a'.repeat(10_000)],
  ['two hundred words', Array.from({ length: 200 }, (_, i) => `w${i}`).join(' ')],
])('%s are refused with a sentence', async (_, q) => {
  await expect(search(opened.memory!, q)).rejects.toThrow(BadQuery)
})

test.each([
  ['control characters', 'IMT\u0000\u0007-2020'],
  ['brackets', '((((((((((('],
  ['filter syntax', 'kind = "x" OR 1=1'],
  ['names that every object has', 'constructor __proto__'],
  ['nothing', ''],
])('%s are answered', async (_, q) => {
  await expect(search(opened.memory!, q)).resolves.toMatchObject({ engine: 'memory' })
})

test('an empty plan can be searched', async () => {
  const empty = lookUp({ ...small.corpus, entries: [], mentions: [], entities: [], links: [] })
  expect(await search(await openSearch(memoryEngine(), empty), 'anything at all')).toMatchObject({
    total: 0,
    best: null,
  })
})

test.each([
  ['an identifier', 'TD25R1'],
  ['words that many places have', 'IMT-2020'],
])('%s takes one request to the engine', async (_, q) => {
  const searchable = opened.memory!
  let requests = 0
  const index: Searchable['index'] = {
    similar: searchable.index.similar,
    search: (asked) => {
      requests += 1
      return searchable.index.search(asked)
    },
  }
  await search({ ...searchable, index }, q)
  expect(requests).toBe(1)
})
