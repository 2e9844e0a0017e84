import type { IncomingMessage } from 'node:http'
import { expect, test } from 'vitest'
import { hostFor, readSite } from '../../../cli/front/host'

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
