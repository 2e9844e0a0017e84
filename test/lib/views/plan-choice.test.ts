import { expect, test } from 'vitest'
import { formatRef } from '../../../lib/refs/address'
import { parseSearch } from '../../../lib/refs/states'
import { getEdition } from '../../../lib/views/explorer'
import { getPlanChoice } from '../../../lib/views/plan-choice'
import { getSearchPage } from '../../../lib/views/search/page'
import { serveLibrary } from '../operations/library'

await serveLibrary()

test('each plan tells how much of a search it has, and leads to a page that lists as much', async () => {
  const state = parseSearch({ q: 'resolution', plan: 'wla-51' })
  const explorer = (await getEdition({ plan: 'wla-51', date: null }))!
  const options = await getPlanChoice(state, explorer)
  expect(options.map(({ chosen }) => chosen)).toContain(true)
  expect(options.length).toBe(explorer.library.manifest.plans.length)
  for (const { ref, total } of options) {
    const { searchParams } = new URL(formatRef(ref), 'http://localhost')
    const [q, plan] = [searchParams.get('q')!, searchParams.get('plan')!]
    const page = await getSearchPage(parseSearch({ q, plan }), (await getEdition({ plan, date: null }))!)
    expect([plan, total]).toEqual([plan, 'answer' in page && page.answer.total])
  }
})

test('a search for nothing counts nothing', async () => {
  const explorer = (await getEdition({ plan: 'wla-51', date: null }))!
  const options = await getPlanChoice(parseSearch({ q: '' }), explorer)
  expect(new Set(options.map(({ total }) => total))).toEqual(new Set([null]))
})
