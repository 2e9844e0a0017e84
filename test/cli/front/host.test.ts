import type { IncomingMessage } from 'node:http'
import { expect, test } from 'vitest'
import { hostFor, isForeign, readSite } from '../../../cli/front/host'

type Env = Record<string, string>
const asked = (host: string) =>
  ({ headers: { host }, socket: { localAddress: '127.0.0.1', localPort: 3000 } }) as unknown as IncomingMessage

test.each<[string, Env, string, string]>([
  ['its own address', {}, '127.0.0.1:3000', '127.0.0.1:3000'],
  ['this machine by its name', {}, 'localhost:3000', 'localhost:3000'],
  ['a host that nobody has named', {}, 'evil.example', '127.0.0.1:3000'],
  ['a host of the list', { SITE_HOSTS: 'a.example, b.example' }, 'b.example', 'b.example'],
  ['any host where SITE_URL says the one', { SITE_URL: 'https://plans.example/' }, 'evil.example', 'plans.example'],
])('%s', (_, env, host, expected) => {
  expect(hostFor(readSite(env), asked(host))).toBe(expected)
})

test('a SITE_URL that is no address is refused in a sentence', () => {
  expect(() => readSite({ SITE_URL: 'plans.example' })).toThrow('SITE_URL=plans.example is no address')
})

test.each<[string, Env, string, string | undefined, boolean]>([
  ['its own address', {}, '127.0.0.1:3000', undefined, false],
  ['this machine by its name, from a page of it', {}, 'localhost:3000', 'http://localhost:6274', false],
  ['a host that leads here by a trick of its name', {}, 'evil.example:3000', undefined, true],
  ['a page of another site', {}, '127.0.0.1:3000', 'https://evil.example', true],
  ['a page without an origin to tell', {}, '127.0.0.1:3000', 'null', true],
  ['a host of the list', { SITE_HOSTS: 'b.example' }, 'b.example', 'https://b.example', false],
  ['the site', { SITE_URL: 'https://plans.example' }, 'plans.example', 'https://plans.example', false],
  ['no host', {}, '', undefined, true],
])('%s is foreign or not', (_, env, host, origin, foreign) => {
  const request = { ...asked(host), headers: { host, ...(origin && { origin }) } } as unknown as IncomingMessage
  expect(isForeign(readSite(env), request)).toBe(foreign)
})
