import { beforeAll, describe, expect, test, vi } from 'vitest'
import { ITEM_STATES } from '../../../lib/domain/fact'
import { OPERATIONS } from '../../../lib/operations'
import { serveLibrary } from '../operations/library'
import { ask, PLACE } from './ask'

beforeAll(serveLibrary)

const outputOf = (name: string) => OPERATIONS.find((operation) => operation.name === name)!.output

test.each([
  ['plans', '/plans'],
  ['plan', '/plans/wla-51'],
  ['editions', '/plans/wla-51/editions'],
  ['entries', '/entries?kind=clause&kind=note&limit=5'],
  ['entry', '/entries/92-05'],
  ['entities', '/entities?kind=recommendation&q=y.3'],
  ['entity', '/entities/itu-t-sg13'],
  ['citation', '/citations/92-05?form=bib'],
  ['citation', `/citations/${encodeURIComponent('TD 25 Rev.1')}`],
  ['citation', '/citations/wla-51?plan=wla-51&edition=2052-05-06&form=json'],
  ['citation', '/citations/wla-51@2052-05-06?form=ris'],
  ['entityMentions', '/entities/itu-t-sg13/mentions?limit=3'],
  ['actionItems', '/action-items?status=silent&limit=3'],
  ['search', '/search?q=IMT-2020'],
  ['search', '/search?q=zzzzqqq'],
  ['root', '/'],
  ['suggest', '/suggest?q=td25'],
  ['mentions', '/mentions?status=unresolved&status=ambiguous&limit=200'],
  ['links', '/links?kind=implements&kind=part-of&limit=200'],
  ['diagnostics', '/diagnostics?subject=document&limit=200'],
  ['history', '/history/03-01?plan=wla-51'],
  ['compare', '/compare?plan=wla-51&limit=200'],
  ['compare', '/compare?plan=wla-51&category=references'],
  ['lineage', '/lineage?plan=wla-55'],
  ['lineage', '/lineage?plan=wla-51&became=revised'],
  ['changes', '/changes?plan=wla-51&since=2053&implied=true&limit=200'],
])('%s answers %s exactly as its schema says, and names its edition by absolute addresses', async (name, path) => {
  const { status, body, headers } = await ask(path)
  expect(status, JSON.stringify(body)).toBe(200)
  expect(body).toEqual(outputOf(name).parse(body))
  expect(headers.get('access-control-allow-origin')).toBe('*')
  expect(headers.get('link')).toContain(`<${PLACE.site}/api/v1/openapi.json>; rel="service-desc"`)
})

describe('lists', () => {
  test('are walked to their end by their cursors, nothing twice and nothing left out', async () => {
    const ids: string[] = []
    for (let next: string | null = null, first = true; first || next; first = false) {
      const { body, headers } = await ask(`/action-items?limit=200${next ? `&cursor=${next}` : ''}`)
      for (const { id } of body.items) ids.push(id)
      next = body.next
      expect(headers.get('link')?.includes('rel="next"')).toBe(next !== null)
      if (!next) expect(ids).toHaveLength(body.total)
    }
    expect(new Set(ids).size).toBe(ids.length)
  })

  test('have one place for an entry, whichever of them is asked for', async () => {
    const { body: part } = await ask('/entries?location=92-05&limit=1')
    const { body: rest } = await ask(`/entries?location=92-05&cursor=${part.next}`)
    const { body: all } = await ask('/entries?location=92-05')
    expect(part.items[0].id).toBe('92-05')
    const idsIn = ({ items }: { items: { id: string }[] }) => items.map(({ id }) => id)
    expect([...idsIn(part), ...idsIn(rest)]).toEqual(idsIn(all))
    expect(all.items).toHaveLength(all.total)
    // The same cursor without the filter goes on behind the same entry.
    const { body: whole } = await ask(`/entries?limit=3&cursor=${part.next}`)
    expect(whole.items[0].id).toBe(rest.items[0].id)
  })

  test('go on in the edition in which they were begun', async () => {
    const old = await ask('/entries?plan=wla-51&edition=2052-05-06&limit=3')
    expect(old.body.edition).toMatch(/^wla-51@2052-05/)
    const { body } = await ask(`/entries?limit=3&cursor=${old.body.next}`)
    expect(body.edition).toBe(old.body.edition)
  })

  test('of an edition that is gone say so, and with which to begin again', async () => {
    const gone = Buffer.from('wla-51@2040-01-01 0123456789ab 3').toString('base64url')
    const { status, body } = await ask(`/entries?cursor=${gone}`)
    expect({ status, body }).toMatchObject({
      status: 410,
      body: { code: 'edition-gone', edition: expect.stringMatching(/^wla-51@/) },
    })
  })
})

describe('an entity', () => {
  test('is found by any spelling, and the answer says what was asked', async () => {
    const { body } = await ask(`/entities/${encodeURIComponent('TD 25 Rev.1')}`)
    expect(body).toMatchObject({ askedAs: 'TD 25 Rev.1', entity: { id: 'tsag-td25r1' } })
  })

  test.each(['Resolution 45', 'TD 25', 'SG13', 'Question 5/13', 'TD 9999'])(
    '%s means what it means to every other question',
    async (words) => {
      const { body: entity } = await ask(`/entities/${encodeURIComponent(words)}`)
      const { body: way } = await ask(`/trace?from=${encodeURIComponent(words)}`)
      expect([entity.entity?.id, entity.code, entity.candidates?.length]).toEqual([
        way.from?.id,
        way.code,
        way.candidates?.length,
      ])
    },
  )

  test.each(['%25', 'no-such-entity', '__proto__', 'constructor', '%F0%9F%98%80'])('%s is not found', async (id) => {
    expect(await ask(`/entities/${id}`)).toMatchObject({ status: 404, body: { code: 'not-found', status: 404 } })
  })
})

test.each([
  ['/action-items?status=done', 'status', [...ITEM_STATES]],
  ['/entries?kind=chapter', 'kind', expect.arrayContaining(['resolution', 'note'])],
  ['/action-items?studyGroup=itu-t-sg99', 'studyGroup', expect.arrayContaining(['itu-t-sg13'])],
  ['/search?q=5G&resolution=res-999', 'resolution', expect.arrayContaining(['res-92'])],
  ['/entries?plan=wtsa-99', 'plan', ['wtsa-16', 'wla-51', 'wla-55']],
])('%s is told which values there are', async (path, parameter, allowed) => {
  const { status, body, headers } = await ask(path)
  expect([400, 404]).toContain(status)
  expect(headers.get('content-type')).toMatch(/^application\/problem\+json/)
  expect(body).toMatchObject({ status, parameter, allowed, detail: expect.stringMatching(/\.$/) })
})

test.each([
  ['/entries?limit=0', 'limit takes a whole number from 1 to 200.'],
  ['/entries?limit=201', 'limit takes a whole number from 1 to 200.'],
  ['/entries?limit=many', 'limit takes a whole number from 1 to 200.'],
  ['/entries?limit=1&limit=2', 'limit takes one value; it is said 2 times.'],
  ['/action-items?year=soon', 'year takes a text such as 2018.'],
  ['/entries?edition=yesterday', 'edition takes a date, as in 2018-02-26, or wtsa-16@2018-02-26.'],
  [`/search?q=${'a'.repeat(1001)}`, 'q takes at most 1000 characters.'],
  ['/search?nonsense=1', 'There is no parameter "nonsense".'],
])('%s gets one sentence', async (path, detail) => {
  expect((await ask(path)).body).toMatchObject({ status: 400, detail })
})

test('an edition is cited by its own id, as by its plan and its date', async () => {
  const { body: byId } = await ask('/citations/wla-51@2052-05-06')
  const { body: byPlan } = await ask('/citations/wla-51?plan=wla-51&edition=2052-05-06')
  expect(byId).toEqual(byPlan)
  expect((await ask('/citations/wla-51@2040-01-01')).body).toMatchObject({ status: 404, code: 'unknown-edition' })
})

test('changes are narrowed to an entry by its id in either edition', async () => {
  const all = (await ask('/changes?plan=wla-51&limit=200')).body.items
  const { change } = all.find(({ change }: { change: { kind: string; entry: string } }) => change.entry === 'clause')
  const line = change.later ?? change.earlier
  const { body } = await ask(`/changes?plan=wla-51&line=${line}`)
  expect(body.total).toBeGreaterThan(0)
  expect(body.total).toBeLessThan(all.length)
  for (const { change } of body.items) expect([change.earlier, change.later].flat()).toContain(line)
})

test('references are read as those of a text, or as what somebody typed', async () => {
  const resolve = (as: string) =>
    ask('/resolve', {
      method: 'POST',
      body: JSON.stringify({ text: '92-5, td25 rev1', as }),
      headers: { 'Content-Type': 'application/json' },
    })
  const ids = ({ body }: Awaited<ReturnType<typeof resolve>>) => body.references.map(({ id }: { id: string }) => id)
  expect(ids(await resolve('query'))).toEqual(['92-05', 'tsag-td25r1'])
  expect(ids(await resolve('document'))).not.toContain('92-05')
})

test('a text that names more than any does is refused by its number', async () => {
  const body = JSON.stringify({ text: 'Resolutions 1-50, '.repeat(1_201) })
  const asked = await ask('/resolve', { method: 'POST', body, headers: { 'Content-Type': 'application/json' } })
  expect(asked.status).toBe(422)
  expect(asked.body).toMatchObject({ code: 'too-many-references', detail: expect.stringMatching(/more than 60,000/) })
})

test('references are those of the study period that is said', async () => {
  const body = JSON.stringify({ text: 'TSAG-TD25R1 and ITU-T Y.3110', period: 't22' })
  const asked = await ask('/resolve', { method: 'POST', body, headers: { 'Content-Type': 'application/json' } })
  expect(asked.body.references).toMatchObject([
    { id: 'tsag-td25r1', inPlan: false, mentions: 0, url: null, period: '2022-2024' },
    { id: 'itu-t-y.3110', inPlan: true, period: null },
  ])
})

test('a search is narrowed to what changed since the edition before; the first edition has nothing to compare', async () => {
  const { body } = await ask('/search?plan=wla-51&q=&changed=yes&kind=action-item&limit=50')
  expect(body.items.map(({ id }: { id: string }) => id).sort()).toEqual([
    '03-01',
    '03-02',
    '03-05',
    '03-06',
    '08-03',
    '12-04',
  ])
  expect(body.facets.changed).toMatchObject({ yes: body.total, no: expect.any(Number) })
  const first = await ask('/search?plan=wla-51&edition=2052-05-06&q=lamps')
  expect(first.body.facets.changed).toEqual({})
})

describe('an answer that a client has', () => {
  test('is not made again, and not sent again', async () => {
    const first = await ask('/search?q=5G')
    const tag = first.headers.get('etag')!
    const again = await ask('/search?q=5G', { headers: { 'If-None-Match': `"other", W/${tag}` } })
    expect(again).toMatchObject({ status: 304, body: '' })
    expect(again.headers.get('etag')).toBe(tag)
    expect((await ask('/search?q=6G', { headers: { 'If-None-Match': tag } })).status).toBe(200)
  })

  test('is as new as the day where it names the day, and says no other', async () => {
    expect((await ask('/citations/92-05')).headers.get('last-modified')).toBeNull()
    expect((await ask('/entries/92-05')).headers.get('last-modified')).toMatch(/GMT$/)
  })

  test('is another one tomorrow where it names the day', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-29T12:00:00Z') })
    const { headers, body } = await ask('/citations/92-05')
    expect(body).toMatchObject({ accessed: '2026-11-29', text: expect.stringContaining('accessed 29 November 2026') })
    const had = { headers: { 'If-None-Match': headers.get('etag')! } }
    const since = { headers: { 'If-Modified-Since': new Date().toUTCString() } }
    expect((await ask('/citations/92-05', had)).status).toBe(304)
    vi.setSystemTime(new Date('2026-11-30T12:00:00Z'))
    for (const headers of [had, since])
      expect((await ask('/citations/92-05', headers)).body.accessed).toBe('2026-11-30')
    vi.useRealTimers()
  })

  test('is known by its day too', async () => {
    const { headers } = await ask('/plans')
    const since = { 'If-Modified-Since': headers.get('last-modified')! }
    expect((await ask('/plans', { headers: since })).status).toBe(304)
  })
})

test('a method that an address does not answer is told which it does', async () => {
  const { status, headers, body } = await ask('/plans', { method: 'POST', body: '{}' })
  expect({ status, body }).toMatchObject({ status: 405, body: { code: 'method-not-allowed' } })
  expect(headers.get('allow')).toBe('GET, HEAD, OPTIONS')
  const options = await ask('/plans', { method: 'OPTIONS' })
  expect(options.status).toBe(204)
  expect(options.headers.get('access-control-allow-methods')).toBe('GET, HEAD, OPTIONS')
})

test('an address that the API has not is a problem, not a page', async () => {
  expect(await ask('/no/such/address')).toMatchObject({ status: 404, body: { code: 'no-such-address' } })
})
