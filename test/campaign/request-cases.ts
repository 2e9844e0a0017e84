import { Agent } from 'node:http'
import { createConnection, type Socket } from 'node:net'
import { networkInterfaces } from 'node:os'
import { setTimeout as pause } from 'node:timers/promises'
import { ask } from '../bench/load'
import { type CampaignCase, expectThat } from './case'

/** What is put in each place of each address: escapes, markup, paths, hosts, very long and very odd words. */
const HOSTILE = [
  '%',
  '%ff',
  '%e0%a4%a',
  '%00',
  '%2f',
  '%2e%2e%2f',
  '..%2f..%2fetc%2fpasswd',
  '%25%25',
  '%252f',
  '%0d%0aSet-Cookie:a=b',
  '"onmouseover=alert(1)',
  "'",
  '<script>alert(1)</script>',
  'http:%2f%2fevil.example',
  '%2f%2fevil.example',
  '\\evil.example',
  '__proto__',
  'constructor',
  'toString',
  'null',
  'undefined',
  'NaN',
  '-1',
  '99999999999999999999',
  '1e309',
  '',
  '.',
  '..',
  '*',
  '?',
  '#',
  'a'.repeat(500),
  'a'.repeat(6_000),
  '%F0%9F%98%80',
  '\u202e',
  '%ED%A0%80',
  'res-92',
  '92-03',
  '{}',
  '[]',
  '[object%20Object]',
  '(((((',
  '"""',
  'OR',
  'AND%20NOT',
  '-',
  '-"',
  'title:',
  '\u0000',
]

const ROUTES = [
  '/{}',
  '/action-items/{}',
  '/resolutions/{}',
  '/clauses/{}',
  '/documents/{}',
  '/recommendations/{}',
  '/study-groups/{}',
  '/questions/{}',
  '/events/{}',
  '/citations/{}',
  '/citations/{}/bibtex',
  '/wtsa-16/{}',
  '/wtsa-16@{}',
  '/wtsa-16@{}/resolutions/res-92',
  '/wtsa-16/action-items/{}',
  '/wtsa-16/compare/{}',
  '/wtsa-16/compare/{}..{}',
  '/{}/{}/{}/{}',
  '/api/{}',
  '/api/entries/{}',
  '/api/entities/{}',
  '/api/cards/{}',
  '/api/v1/{}',
  '/api/v1/entries/{}',
  '/search?q={}',
  '/search?q=a&page={}',
  '/search?q=a&sort={}',
  '/search?q=a&kind={}',
  '/search?q=a&resolution={}&year={}',
  '/search?{}={}',
  '/graph?from={}&to={}',
  '/timeline?year={}',
  '/api/search?q={}',
  '/api/search?q=a&limit={}',
  '/api/search?q=a&offset={}',
  '/api/search?q=a&sort={}',
  '/api/search?q=a&{}=1',
  '/api/search/export?q=a&format={}',
  '/api/suggest?q={}',
  '/action-items?status={}&page={}',
  '/_next/{}',
  '/_next/image?url={}&w=64&q=75',
  '/_next/data/{}/index.json',
  '/mcp/{}',
]

const METHODS = ['TRACE', 'CONNECT', 'PUT', 'PATCH', 'DELETE', 'POST', 'OPTIONS', 'HEAD', 'PROPFIND', 'BREW']

/** A request as it is written here, which no client would write; the answer's head and body. */
function raw(base: string, text: string): Promise<string> {
  const { hostname, port } = new URL(base)
  return new Promise((resolve) => {
    let answer = ''
    const socket = createConnection(Number(port), hostname, () => socket.write(text))
    socket.on('data', (data) => {
      answer += data.toString('latin1')
    })
    socket.on('close', () => resolve(answer))
    socket.on('error', () => resolve(answer))
    socket.setTimeout(15_000, () => socket.destroy())
  })
}

type Found = { address: string; fault: string }

/** What an answer has that none may have; null where it is as it should be. */
function faultOf(head: string, body: string): string | null {
  const status = Number(/^HTTP\/1\.1 (\d+)/.exec(head)?.[1] ?? 0)
  if (status === 0) return 'no answer'
  if (status >= 500) return `status ${status}`
  const location = /^location: (.*)$/im.exec(head)?.[1]?.trim()
  if (location !== undefined && !/^\/(?!\/)/.test(location) && !location.startsWith('http://127.0.0.1:'))
    return `Location: ${location.slice(0, 80)}`
  if (location !== undefined && /["<>\\\s]/.test(location)) return `Location unescaped: ${location.slice(0, 80)}`
  if (/^set-cookie:/im.test(head)) return 'a cookie is set'
  if (!/^x-content-type-options: nosniff/im.test(head) && !head.startsWith('HTTP/1.1 400')) return 'no security headers'
  const isPage = /^content-type: text\/html/im.test(head)
  if (isPage && body.includes('<script>alert(1)')) return 'markup of the address is in the page'
  // Scripts hold the address as a string, with its quotes escaped.
  if (isPage && /[^\\]"onmouseover=alert/.test(body)) return 'an attribute of the address is in the page'
  return null
}

async function fuzz(
  base: string,
  requests: readonly { method: string; address: string; host?: string }[],
): Promise<Found[]> {
  const found: Found[] = []
  let at = 0
  const client = async () => {
    for (let one = requests[at++]; one; one = requests[at++]) {
      const { method, address, host = new URL(base).host } = one
      // Blanks and line ends would end the request line: they are another kind of request.
      if (/[\s\0]/.test(address)) continue
      for (let attempt = 0; attempt < 20; attempt++) {
        const answer = await raw(base, `${method} ${address} HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`)
        // A load that is refused for a moment is asked again.
        if (answer.startsWith('HTTP/1.1 503') && answer.includes('Retry-After')) {
          await pause(200)
          continue
        }
        const cut = answer.indexOf('\r\n\r\n')
        const fault = faultOf(answer.slice(0, cut < 0 ? undefined : cut), cut < 0 ? '' : answer.slice(cut))
        if (fault) found.push({ address: `${method} ${address.slice(0, 80)}`, fault })
        break
      }
    }
  }
  await Promise.all(Array.from({ length: 4 }, client))
  return found
}

const told = (found: readonly Found[]) =>
  `${found.length} faults: ${found
    .slice(0, 12)
    .map(({ address, fault }) => `${address} (${fault})`)
    .join('; ')}`

/** What names addresses of the explorer: pages, lists for machines, feeds, calendars, citations, the API and its description. */
const WITH_ADDRESSES = [
  '/',
  '/wtsa-16/action-items/92-03',
  '/wtsa-16/res-92',
  '/search?q=security',
  '/no-such-page',
  '/sitemap.xml',
  '/robots.txt',
  '/llms.txt',
  '/opensearch.xml',
  '/feeds/changes.atom',
  '/feeds/changes.json',
  '/events.ics',
  '/citations/92-03/bib',
  '/api',
  '/api/v1',
  '/api/v1/openapi.json',
  '/api/v1/entries/92-03',
  '/api/v1/search?q=security',
  '/api/v1/no-such-operation',
  '/api/entries/92-03',
  '/mcp',
]

/** Whether something listens at an address. */
const reaches = (host: string, port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = createConnection({ host, port, timeout: 2_000 })
    const answer = (reached: boolean) => {
      socket.destroy()
      resolve(reached)
    }
    socket.once('connect', () => answer(true))
    socket.once('error', () => answer(false))
    socket.once('timeout', () => answer(false))
  })

/** The addresses by which other machines reach this one. */
const addressesOfMachine = (): string[] =>
  Object.values(networkInterfaces()).flatMap((all = []) =>
    all.flatMap(({ address, internal, family }) => (internal || family !== 'IPv4' ? [] : [address])),
  )

const cases: Omit<CampaignCase, 'group'>[] = [
  {
    name: 'every route and parameter with hostile values',
    short: true,
    run: async ({ run }) => {
      const { base } = await run()
      const addresses = ROUTES.flatMap((route) => HOSTILE.map((value) => route.replaceAll('{}', value)))
      const requests = [...new Set(addresses)].map((address) => ({
        method: 'GET',
        address: encodeURI(address)
          .replaceAll('%25', '%')
          .replaceAll('%22', '"')
          .replaceAll('%3C', '<')
          .replaceAll('%3E', '>'),
      }))
      const found = await fuzz(base, requests)
      expectThat(found.length === 0, told(found))
      return `${requests.length} requests: no status of 500, no foreign or unescaped Location, nothing of them as markup`
    },
  },
  {
    name: 'every method',
    short: true,
    run: async ({ run }) => {
      const { base } = await run()
      const requests = METHODS.flatMap((method) =>
        ['/', '/wtsa-16/action-items/92-03', '/api/search?q=a', '/api/entries/92-03', '/robots.txt', '/mcp'].map(
          (address) => ({
            method,
            address,
          }),
        ),
      )
      const found = (await fuzz(base, requests)).filter(({ address }) => !address.startsWith('CONNECT'))
      expectThat(found.length === 0, told(found))
      return `${requests.length} requests`
    },
  },
  {
    name: 'another host is named',
    short: true,
    run: async ({ run }) => {
      const { base } = await run()
      for (const path of WITH_ADDRESSES)
        for (const headers of [
          { Host: 'evil.example' },
          { 'X-Forwarded-Host': 'evil.example' },
          { 'X-Forwarded-Host': 'evil.example', Forwarded: 'host=evil.example' },
        ] as Record<string, string>[]) {
          const lines = Object.entries({ Host: new URL(base).host, ...headers }).map(
            ([name, value]) => `${name}: ${value}`,
          )
          const answer = await raw(base, [`GET ${path} HTTP/1.1`, ...lines, 'Connection: close', '', ''].join('\r\n'))
          expectThat(answer.startsWith('HTTP/1.1 '), `${path} answers`)
          expectThat(!answer.includes('evil.example'), `${path} names the host that ${Object.keys(headers)[0]} gave`)
        }
      return `no answer of ${WITH_ADDRESSES.length} addresses names it`
    },
  },
  {
    name: 'the explorer is reached from this machine alone',
    short: true,
    run: async ({ run }) => {
      const { port } = new URL((await run()).base)
      expectThat(await reaches('127.0.0.1', Number(port)), 'nothing listens on 127.0.0.1')
      const others = ['127.0.0.2', ...addressesOfMachine()]
      for (const other of others) expectThat(!(await reaches(other, Number(port))), `it is reached by ${other}`)
      return `reached by 127.0.0.1, and by none of ${others.length} other addresses`
    },
  },
  {
    name: 'drafts that name more than any does',
    short: true,
    run: async ({ run }) => {
      const { base } = await run()
      const ranges = 'Resolutions 1-59, '
      const asked = fetch(`${base}/api/v1/resolve`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ text: ranges.repeat(3_500) }),
      })
      const form = new FormData()
      form.set('text', ranges.repeat(22_000))
      const sent = fetch(`${base}/resolve`, { method: 'POST', body: form, headers: { Origin: base } })
      expectThat((await fetch(`${base}/api/health`)).ok, 'health does not answer')
      const [{ status }, page] = [await asked, await (await sent).text()]
      expectThat(status === 422, `the API answers ${status}`)
      expectThat(page.includes('more than 60,000 references'), 'the page does not say why')
      return 'the API and the page say that a text has more than 60,000 references'
    },
  },
  {
    name: 'headers that the framework minds are only its own',
    short: true,
    run: async ({ run }) => {
      const { base } = await run()
      const headers: Record<string, string>[] = [
        { 'x-middleware-subrequest': 'proxy:proxy:proxy:proxy:proxy' },
        { RSC: '1' },
        { 'Next-Router-Prefetch': '1' },
        { 'x-nextjs-data': '1' },
        { 'Content-Security-Policy': "script-src 'nonce-aaaa'" },
        { 'x-asked-path': '/<script>' },
        { 'Next-Action': 'x' },
      ]
      for (const one of headers) {
        const answer = await fetch(`${base}/wtsa-16/action-items/92-03`, { headers: one })
        const page = await answer.text()
        expectThat(
          answer.status === 200 && page.startsWith('<!DOCTYPE html>'),
          `${Object.keys(one)} changes the answer`,
        )
        expectThat(!page.includes('nonce="aaaa"'), 'a nonce can be given')
      }
      return `${headers.length} headers change nothing`
    },
  },
  {
    name: '200 slow clients',
    short: true,
    run: async ({ run }) => {
      const { base } = await run()
      const { hostname, port } = new URL(base)
      const sockets: Socket[] = Array.from({ length: 200 }, () => {
        const socket = createConnection(Number(port), hostname, () => socket.write('GET / HTTP/1.1\r\nHost: '))
        socket.on('error', () => {})
        socket.resume()
        return socket
      })
      const drip = setInterval(() => {
        for (const socket of sockets) if (socket.writable) socket.write('a')
      }, 1_000)
      try {
        const agent = new Agent()
        for (let n = 0; n < 20; n++)
          expectThat((await ask(agent, `${base}/wtsa-16/action-items/92-03?n=${n}`)) === 200, 'others are answered')
        await pause(16_000)
        const open = sockets.filter((socket) => !socket.destroyed && !socket.readableEnded).length
        expectThat(open === 0, `${open} of 200 are still open after 16 s`)
        return 'others are answered; all 200 are closed within 16 s'
      } finally {
        clearInterval(drip)
        for (const socket of sockets) socket.destroy()
      }
    },
  },
]

export const requestCases: CampaignCase[] = cases.map((one) => ({ group: 'requests', ...one }))
