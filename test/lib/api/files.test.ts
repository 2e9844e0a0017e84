import { beforeAll, describe, expect, test } from 'vitest'
import { readRange } from '../../../lib/api/files'
import { Corpus } from '../../../lib/library/format'
import { serveLibrary } from '../operations/library'
import { ask } from './ask'

beforeAll(serveLibrary)

describe('the source', () => {
  test('is whole, and every span of the corpus points into it', async () => {
    const source = (await ask('/source')).body as string
    const corpus = Corpus.parse((await ask('/corpus')).body)
    expect(source).toHaveLength(corpus.source.length)
    const item = (await ask('/entries/92-05')).body
    expect(source.slice(item.passage.span.start, item.passage.span.end).length).toBe(item.passage.text.length)
    expect(source.slice(0, item.passage.span.start).endsWith(item.passage.prefix)).toBe(true)
  })

  test.each([
    ['bytes=0-9', 0, 10],
    ['bytes=100-', 100, undefined],
    ['bytes=-7', -7, undefined],
  ])('gives the part that %s asks for', async (range, from, to) => {
    const whole = new TextEncoder().encode((await ask('/source')).body)
    const part = await ask('/source', { headers: { Range: range } })
    expect(part.status).toBe(206)
    expect(part.body).toBe(new TextDecoder().decode(whole.slice(from, to)))
    expect(part.headers.get('content-range')).toMatch(new RegExp(`^bytes \\d+-\\d+/${whole.length}$`))
  })

  test('says where a part lies behind its end', async () => {
    const part = await ask('/source', { headers: { Range: 'bytes=99999999-' } })
    expect(part.status).toBe(416)
    expect(part.headers.get('content-range')).toMatch(/^bytes \*\/\d+$/)
  })

  test('is given whole to who has a part of another state', async () => {
    const { status } = await ask('/source', { headers: { Range: 'bytes=0-9', 'If-Range': '"other"' } })
    expect(status).toBe(200)
  })
})

test.each([
  ['bytes=0-0', 10, { from: 0, to: 1 }],
  ['bytes=5-99', 10, { from: 5, to: 10 }],
  ['bytes=-0', 10, 'none'],
  ['bytes=10-', 10, 'none'],
  ['bytes=5-2', 10, null],
  ['bytes=0-1,4-5', 10, null],
  ['lines=1-2', 10, null],
  [null, 10, null],
])('%s of %d bytes', (range, length, part) => expect(readRange(range, length)).toEqual(part))

describe('bulk lists', () => {
  test.each(['entries', 'mentions', 'entities', 'links', 'diagnostics'] as const)(
    '%s as ndjson are those of the corpus, a line each',
    async (list) => {
      const corpus = (await ask('/corpus')).body
      const { body, headers } = await ask(`/corpus/${list}.ndjson`)
      expect(headers.get('content-type')).toBe('application/x-ndjson')
      const lines = typeof body === 'string' ? body.trimEnd().split('\n') : []
      expect(lines.map((line) => JSON.parse(line))).toEqual(corpus[list])
    },
  )

  test('as CSV have a head and a row for each', async () => {
    const { body } = await ask('/corpus/entities.csv')
    const { total } = (await ask('/entities')).body
    expect(body.split('\r\n')[0]).toBe('id,kind,label,title,names,address,from,to,city,country')
    expect(body.trimEnd().split('\r\n')).toHaveLength(total + 1)
  })

  test('of a name that there is not are told which there are', async () => {
    const { status, body } = await ask('/corpus/chapters.csv')
    expect({ status, body }).toMatchObject({ status: 400, body: { allowed: expect.arrayContaining(['links.csv']) } })
  })
})

test.each(['/search.csv?q=5G', '/compare.csv?plan=wla-51', '/changes.csv?plan=wla-51'])(
  '%s is a table',
  async (path) => {
    const { status, headers, body } = await ask(path)
    expect(status).toBe(200)
    expect(headers.get('content-disposition')).toMatch(/^attachment; filename="[\w.@-]+\.csv"$/)
    expect(body.trimEnd().split('\r\n').length).toBeGreaterThan(2)
  },
)

test('the schema describes the corpus', async () => {
  expect((await ask('/corpus/schema')).body).toMatchObject({
    type: 'object',
    required: expect.arrayContaining(['entries']),
  })
})
