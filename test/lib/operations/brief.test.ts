import { beforeAll, expect, test } from 'vitest'
import { getEdition } from '../../../lib/views/explorer'
import { ask } from '../api/ask'
import { serveLibrary } from './library'

beforeAll(async () => void (await serveLibrary()))

test('a body is asked for in any spelling, and each of its items has its part, passages and addresses', async () => {
  const { status, body } = await ask('/brief?of=SG13&progress=whole')
  expect(status).toBe(200)
  expect(body).toMatchObject({ name: 'SG13', total: body.items.length, unknown: [], changes: null })
  expect(body.states.reduce((sum: number, { count }: { count: number }) => sum + count, 0)).toBe(body.total)
  const { source } = (await getEdition({ plan: 'wtsa-16', date: null }))!
  for (const { part, progress, url } of body.items) {
    expect(part).toBeTruthy()
    expect(url).toMatch(/\/wtsa-16\/action-items\//)
    for (const { text, span } of progress) expect(source.slice(span.start, span.end)).toHaveLength(text.length)
  }
  expect(body.file).toMatch(/\/wtsa-16\/brief\.docx\?of=SG13/)
})

test('what changed in the items since an edition is told, with both wordings', async () => {
  const { body: whole } = await ask('/compare?plan=wla-51&limit=200')
  const resolution = whole.items.find((change: { resolution: string | null }) => change.resolution)?.resolution
  const since = whole.from.split('@')[1]
  const { body } = await ask(`/brief?plan=wla-51&of=${resolution}&since=${since}`)
  const own = whole.items.filter((change: { resolution: string | null }) => change.resolution === resolution)
  expect(body.changes.map(({ change }: { change: object }) => change)).toEqual(
    expect.arrayContaining(own.map(({ change }: { change: object }) => change)),
  )
})

test.each([
  ['nothing', '/brief', 400, 'bad-parameter'],
  ['two subjects', '/brief?of=res-44&q=spam', 400, 'bad-parameter'],
  ['what the plan has not', '/brief?of=res-999', 404, 'not-found'],
  ['an edition that is not earlier', '/brief?of=res-44&since=1999-01-01', 404, 'unknown-edition'],
])('a brief of %s is a problem', async (_, path, status, code) => {
  expect(await ask(path)).toMatchObject({ status, body: { code } })
})
