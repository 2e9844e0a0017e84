import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { fieldsOf } from '../../../lib/api/input'
import { isPathField } from '../../../lib/api/routes'
import { OPERATIONS } from '../../../lib/operations'
import { DOWNLOADS } from '../../../lib/operations/downloads'
import type { Operation } from '../../../lib/operations/operation'
import { serveLibrary } from '../operations/library'
import { ask } from './ask'

beforeAll(serveLibrary)

type Described = Pick<Operation, 'name' | 'method' | 'path' | 'input'>
const routes = [...OPERATIONS, ...DOWNLOADS] as readonly Described[]

/** What nobody means: signs, other scripts, numbers out of bounds, names of properties that every object has. */
const nonsense = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.constantFrom(
    '__proto__',
    'constructor',
    '-1',
    '1e9',
    '999999999999999',
    'null',
    '%',
    '../..',
    '\u0000',
    '🜚',
    ' ',
    '0x10',
  ),
  fc.integer().map(String),
)

/** Whether an answer is one, or says in a problem document what is wrong. */
function expectAnswerOrProblem(asked: string, { status, headers, body }: Awaited<ReturnType<typeof ask>>) {
  expect([asked, status < 500]).toEqual([asked, true])
  if (status < 400) return
  expect(headers.get('content-type')).toMatch(/^application\/problem\+json/)
  expect(body).toMatchObject({ status, code: expect.any(String), detail: expect.stringMatching(/[.…]$/) })
}

const encodedPath = (path: string, values: Readonly<Record<string, string>>) =>
  path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(values[name] ?? 'x'))

describe.each(routes.map((route) => [route.name, route] as const))('%s', (_, route) => {
  const names = Object.keys(fieldsOf(route))

  test.each(names.length > 0 ? names : ['nothing'])('takes or refuses any %s', async (name) => {
    await fc.assert(
      fc.asyncProperty(nonsense, async (text) => {
        const path = encodedPath(route.path, { [name]: text })
        if (route.method === 'POST') {
          const init = {
            method: 'POST',
            headers: { 'Content-Type': 'application/json' },
            body: JSON.stringify({ [name]: text }),
          }
          return expectAnswerOrProblem(`${path} ${text}`, await ask(path, init))
        }
        const query = isPathField(route.path, name) ? '' : `?${new URLSearchParams([[name, text]])}`
        expectAnswerOrProblem(path + query, await ask(path + query))
      }),
      { numRuns: 8 },
    )
  })
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
])('a search for %s is answered', async (_, q) => {
  expect((await ask(`/search?${new URLSearchParams({ q })}`)).status).toBe(200)
})

test.each([
  ['ten thousand characters', 'a'.repeat(10_000)],
  ['ten thousand terms', Array.from({ length: 10_000 }, (_, i) => `t${i}`).join(' ')],
  ['a hundred alternatives', Array.from({ length: 100 }, (_, i) => `t${i}`).join(' OR ')],
])('a search for %s gets 400 and a sentence', async (_, q) => {
  for (const path of ['/search', '/search.csv'])
    expect(await ask(`${path}?${new URLSearchParams({ q })}`)).toMatchObject({
      status: 400,
      body: { parameter: 'q', detail: expect.stringMatching(/\.$/) },
    })
})

test.each(['/entries/%A0', '/entities/%ff/mentions', '/%', '//', '/plans//'])(
  '%s is no fault of the explorer',
  async (path) => {
    expect((await ask(path)).status).toBeLessThan(500)
  },
)

test('a body that is none, or is of another type, is refused by a sentence', async () => {
  for (const { path, method } of routes.filter((route) => route.method === 'POST'))
    for (const [body, type, status] of [
      ['{', 'application/json', 400],
      ['[]', 'application/json', 400],
      ['{"nonsense":1}', 'application/json', 400],
      ['text', 'text/plain', 415],
    ] as const)
      expect(await ask(path, { method, body, headers: { 'Content-Type': type } })).toMatchObject({ status })
})
