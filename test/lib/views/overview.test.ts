import { beforeAll, describe, expect, test } from 'vitest'
import { indexSource } from '../../../indexer/pipeline'
import { knowledge } from '../../../lib/identifiers/knowledge'
import { lookUp } from '../../../lib/library/lookups'
import { readSource } from '../../../lib/reading/source'
import { openSearch } from '../../../lib/search/open'
import type { Explorer } from '../../../lib/views/explorer'
import { parseSearch } from '../../../lib/views/hrefs'
import { getOverview, type Overview } from '../../../lib/views/overview'
import { getSearchPage } from '../../../lib/views/search'
import { explorerDocument } from '../../document'

const source = await readSource(explorerDocument())
const lookups = lookUp(indexSource(source, knowledge))
let explorer: Explorer
let overview: Overview

/** How many results the search page has at an address. */
async function totalAt(href: string): Promise<number> {
  const params: Record<string, string[]> = {}
  for (const [name, value] of new URL(href, 'http://127.0.0.1').searchParams)
    params[name] = [...(params[name] ?? []), value]
  const page = await getSearchPage(parseSearch(params), explorer)
  if ('error' in page) throw new Error(page.error)
  return page.answer.total
}

beforeAll(async () => {
  const searchable = await openSearch({ SEARCH_ENGINE: 'memory' }, lookups)
  explorer = { lookups, source: source.text, version: '1', searchable }
  overview = getOverview(explorer)
})

describe('the plan at a glance', () => {
  test('every bar and every part of it opens a list with as many items', async () => {
    const bars = [overview.whole, ...overview.charts.flatMap(({ bars }) => bars)]
    expect(bars.length).toBeGreaterThan(80)
    for (const { href, total, segments, label } of bars) {
      expect(await totalAt(href), label).toBe(total)
      for (const segment of segments) expect(await totalAt(segment.href), label).toBe(segment.count)
    }
  })

  test('every item stands in one part of the whole, and under one resolution', () => {
    const sum = (counts: number[]) => counts.reduce((a, b) => a + b, 0)
    expect(sum(overview.whole.segments.map(({ count }) => count))).toBe(overview.items)
    const resolutions = overview.charts.find(({ id }) => id === 'resolutions')
    expect(sum(resolutions?.bars.map(({ total }) => total) ?? [])).toBe(overview.items)
  })
})
