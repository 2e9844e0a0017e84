import { parseAtomFeed, parseJsonFeed } from 'feedsmith'
import { describe, expect, test } from 'vitest'
import { type FeedForm, feedFile, feedFileOfPage } from '../../../lib/exports/feeds/feeds'
import { FEED_NAMES, type FeedName } from '../../../lib/exports/feeds/names'
import { lookUp } from '../../../lib/library/lookups'
import { parsePath } from '../../../lib/refs/address'
import { explorerOf } from '../../explorer-of'
import { exampleLibrary } from '../views/comparison/example-library'

const library = await exampleLibrary()
const info = library.find({ plan: 'wla-51', date: null })!
const opened = await library.open(info)
const { searchable } = await explorerOf({ path: '', corpus: opened.lookups.corpus, text: Buffer.from(opened.source) })
const lookups = lookUp(opened.lookups.corpus, { at: { plan: 'wla-51', date: null }, scope: null })
const context = { explorer: { ...opened, lookups, library, searchable }, site: 'https://plans.example' }

const made = async (name: FeedName, form: FeedForm, params = {}) =>
  String((await feedFile(name, form, params, context)).body)
const atom = async (name: FeedName, params = {}) => parseAtomFeed(await made(name, 'atom', params))
const json = async (name: FeedName, params = {}) => parseJsonFeed(await made(name, 'json', params))

describe.each(Object.keys(FEED_NAMES) as FeedName[])('the feed of %s', (name) => {
  const params = name === 'search' ? { q: 'lamps' } : {}

  test('has what RFC 4287 asks for, ids that are its own, and the date of the edition', async () => {
    const feed = await atom(name, params)
    expect(feed).toMatchObject({
      id: expect.stringMatching(/^tag:action-plan-explorer,2026:/),
      title: { value: expect.any(String) },
      updated: '2053-11-03T00:00:00Z',
      authors: [{ name: expect.any(String) }],
    })
    const rel = (wanted: string) => feed.links?.find((link) => link.rel === wanted)?.href
    expect(rel('self')).toMatch(new RegExp(`^https://plans.example/feeds/${name}.atom`))
    expect(rel('alternate')).toMatch(/^https:\/\/plans\.example\//)
    const ids = feed.entries?.map(({ id }) => id) ?? []
    expect(new Set(ids).size).toBe(ids.length)
    for (const entry of feed.entries ?? []) {
      expect(entry.updated).toMatch(/^205\d-\d\d-\d\dT00:00:00Z$/)
      expect(entry.links?.[0]?.href).toMatch(/^https:\/\/plans\.example\//)
    }
  })

  test('says the same as JSON Feed, and the same when it is asked again', async () => {
    const [asAtom, asJson] = [await atom(name, params), await json(name, params)]
    expect(JSON.parse(await made(name, 'json', params)).version).toBe('https://jsonfeed.org/version/1.1')
    expect(asJson.items?.map(({ id }) => id) ?? []).toEqual(asAtom.entries?.map(({ id }) => id) ?? [])
    expect(await made(name, 'atom', params)).toBe(await made(name, 'atom', params))
  })
})

describe('what changed', () => {
  test('is an entry an item, with each field before and after', async () => {
    const { items = [] } = JSON.parse(await made('changes', 'json'))
    const fields = items.flatMap(({ _changes }: { _changes: { fields: object[] } }) => _changes.fields)
    expect(fields).toContainEqual(
      expect.objectContaining({
        field: 'Milestone',
        before: expect.stringMatching(/./),
        after: expect.stringMatching(/./),
      }),
    )
    const dates = items.map(({ date_modified }: { date_modified: string }) => date_modified)
    expect(dates).toEqual([...dates].sort().reverse())
    expect(new Set(dates).size).toBe(2)
  })

  test('is narrowed to an item, a resolution, a study group', async () => {
    const all = await json('changes')
    const item = all.items?.find(({ url }) => url?.includes('/action-items/'))
    const id = item?.url?.split('/').at(-1) ?? ''
    const own = await json('changes', { item: id })
    expect(own.items?.length).toBeGreaterThan(0)
    for (const { url } of own.items ?? []) expect(url).toContain(`/action-items/${id}`)
    const page = await feedFileOfPage(parsePath(`/wla-51/action-items/${id}`), 'json', {}, context)
    expect(page?.body).toBe(await made('changes', 'json', { item: id }))
  })
})

test.each([
  ['changes', { resolution: 'res-99999' }],
  ['changes', { item: 'res-3' }],
  ['items', { studyGroup: 'itu-t-sg99' }],
  ['items', { item: '__proto__' }],
] as const)('the feed of %s refuses %j, which nothing is called by', async (name, params) => {
  await expect(made(name, 'atom', params)).rejects.toThrow(
    / takes the id of an? (?:resolution|action item|study group):/,
  )
})

const explorer = await explorerOf()

describe('a long feed', () => {
  const longAtom = async (page: string) =>
    String((await feedFile('items', 'atom', { page }, { explorer, site: 'https://plans.example' })).body)

  test('is divided into pages that lead to each other and together have every item once', async () => {
    const ids: (string | undefined)[] = []
    for (let page = 1; page < 50; page++) {
      const feed = parseAtomFeed(await longAtom(String(page)))
      ids.push(...(feed.entries ?? []).map(({ id }) => id))
      const next = feed.links?.find(({ rel }) => rel === 'next')?.href
      if (!next) break
      expect(next).toBe(`https://plans.example/feeds/items.atom?page=${page + 1}`)
    }
    const items = explorer.lookups.entriesOfKind('action-item')
    expect(ids).toHaveLength(items.length)
    expect(new Set(ids).size).toBe(items.length)
    expect(await longAtom('1')).toContain(`<opensearch:totalResults>${items.length}</opensearch:totalResults>`)
  })

  test('of a document without a date bears the time of its reading, and says so', async () => {
    const { updated, subtitle } = parseAtomFeed(await longAtom('1'))
    expect(new Date(updated ?? 0)).toEqual(new Date(explorer.info.indexedAt))
    expect(JSON.stringify(subtitle)).toMatch(/The document states no date: the times here are when it was read/)
  })
})

test('words of a plan are no markup', async () => {
  const entries = lookups.corpus.entries.map((entry) =>
    entry.kind === 'action-item' ? { ...entry, action: 'To <script>alert(1)</script> & "light"\u0000' } : entry,
  )
  const changed = lookUp({ ...lookups.corpus, entries }, lookups.origin)
  const hostile = { ...context, explorer: { ...context.explorer, lookups: changed } }
  const file = await feedFile('items', 'atom', {}, hostile)
  expect(file.body).not.toContain('<script>')
  expect(file.body).not.toContain('\u0000')
  expect(parseAtomFeed(String(file.body)).entries?.[0]?.summary?.value).toContain(
    'To <script>alert(1)</script> & "light"',
  )
})
