import { expect, test } from 'vitest'
import { answerExport, answerSearch } from '../../../lib/views/api'
import { explorerOf } from '../../explorer-of'

const explorer = await explorerOf()
const { corpus } = explorer.lookups
const file = async (params: string, from = explorer) => {
  const answer = await answerExport(new URLSearchParams(params), from)
  if (!('file' in answer)) throw new Error(JSON.stringify(answer.body))
  return answer.file
}

test('all that is listed is exported, in the order of the list, not only its first page', async () => {
  const { rows, total } = JSON.parse((await file('q=IMT-2020&format=json')).text)
  const listed = await answerSearch(new URLSearchParams('q=IMT-2020&limit=100'), explorer)
  const { hits } = listed.body as { hits: { id: string }[] }
  expect(total).toBeGreaterThan(20)
  expect(rows.map(({ id }: { id: string }) => id)).toEqual(hits.map(({ id }) => id))
})

test('filters and sorting hold for the file too', async () => {
  const { rows } = JSON.parse((await file('q=IMT-2020&kind=action-item&sort=number&format=json')).text)
  expect(new Set(rows.map(({ kind }: { kind: string }) => kind))).toEqual(new Set(['Action item']))
  expect(rows.map(({ id }: { id: string }) => id)).toEqual(rows.map(({ id }: { id: string }) => id).sort())
  expect(rows[0]).toMatchObject({ status: expect.any(String), milestone: expect.any(String), url: expect.any(String) })
})

test('CSV has a head, a row for each place, and ends its lines as RFC 4180 says', async () => {
  const { text, type, name } = await file('q=TD25R1')
  expect(type).toBe('text/csv; charset=utf-8')
  expect(name).toMatch(/\.csv$/)
  expect(text.replace('\uFEFF', '').split('\r\n')[0]).toBe(
    'id,kind,location,title,status,milestone,url,passage,passageUrl',
  )
  expect(text.trim().split('\r\n')).toHaveLength(5)
})

test('a cell that a spreadsheet would take for a formula is text, and quotation marks are doubled', async () => {
  const entries = corpus.entries.map((entry) =>
    entry.kind === 'action-item' && entry.id === '92-05'
      ? { ...entry, action: '=HYPERLINK("http://lighthouse.example";"press")', text: 'x', lead: 0 }
      : entry,
  )
  const { text } = await file(
    'q=92-05',
    await explorerOf({ path: '', corpus: { ...corpus, entries }, text: explorer.source }),
  )
  expect(text).toContain('"\'=HYPERLINK(""http://lighthouse.example"";""press"")"')
  expect(text).not.toMatch(/(?:^|,)"?=/m)
})

test.each([
  ['format=xml', /format takes/],
  ['sort=colour', /sort takes/],
  ['limit=5', /no parameter/],
  [`q=${'a'.repeat(10_000)}`, /at most/],
])('%s is refused with the reason', async (params, message) => {
  const answer = await answerExport(new URLSearchParams(params), explorer)
  expect(answer).toMatchObject({ status: 400, body: { error: { message: expect.stringMatching(message) } } })
})

test.each([
  ['ten thousand characters', 'a'.repeat(10_000)],
  ['ten thousand terms', Array.from({ length: 10_000 }, (_, i) => `t${i}`).join(' ')],
  ['a hundred alternatives', Array.from({ length: 100 }, (_, i) => `t${i}`).join(' OR ')],
])('%s get 400 and a sentence', async (_, q) => {
  const answer = await answerSearch(new URLSearchParams({ q }), explorer)
  expect(answer.status).toBe(400)
  expect(answer.body).toEqual({ error: { code: expect.any(String), message: expect.stringMatching(/\.$/) } })
})

test.each([
  ['control characters', 'IMT\u0000\u0007-2020'],
  ['a regular expression that explodes', '(a+)+$'.repeat(100)],
  ['filter syntax', 'x" OR kind EXISTS OR kind = "event'],
  ['quotation marks alone', '"'.repeat(500)],
  ['minus signs', '- -- ---'.repeat(50)],
  ['fields without end', 'sg:17 '.repeat(150)],
  ['OR alone', 'OR OR OR'],
  [
    'a hundred mistyped words',
    Array.from({ length: 90 }, (_, i) => `q${'xyzw'[i % 4]}kilo${'abcdefghij'[i % 10]}`).join(' '),
  ],
])('%s are answered', async (_, q) => {
  expect(await answerSearch(new URLSearchParams({ q }), explorer)).toMatchObject({ status: 200 })
})
