import { beforeAll, describe, expect, test } from 'vitest'
import { formatRef } from '../../../lib/refs/address'
import { parseSearch } from '../../../lib/refs/states'
import { getOverview, type Overview } from '../../../lib/views/overview'
import { getSearchPage } from '../../../lib/views/search/page'
import { explorerOf } from '../../explorer-of'

const explorer = await explorerOf()
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
  overview = getOverview(explorer)
})

describe('the plan at a glance', () => {
  test('every bar and every part of it opens a list with as many items', async () => {
    const bars = [overview.whole, ...overview.charts.flatMap(({ bars }) => bars)]
    expect(bars.length).toBeGreaterThan(80)
    for (const { ref, total, segments, label } of bars) {
      expect(await totalAt(formatRef(ref)), label).toBe(total)
      for (const segment of segments) expect(await totalAt(formatRef(segment.ref)), label).toBe(segment.count)
    }
  })

  test('every item stands in one part of the whole, and under one resolution', () => {
    const sum = (counts: number[]) => counts.reduce((a, b) => a + b, 0)
    expect(sum(overview.whole.segments.map(({ count }) => count))).toBe(overview.items)
    const resolutions = overview.charts.find(({ id }) => id === 'resolutions')
    expect(sum(resolutions?.bars.map(({ total }) => total) ?? [])).toBe(overview.items)
  })
})
