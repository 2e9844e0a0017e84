import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { wholePage } from '../../../../lib/exports/pdf/page'

const ANSWERS: Readonly<Record<string, string>> = {
  '/plan/brief?of=res-1&as=sheets':
    '<html lang="en"><head><link rel="stylesheet" href="/_next/static/a.css"/><link rel="preload" as="script" href="/x.js"/><script src="/x.js"></script></head><body><p>Text</p><script>run()</script></body></html>',
  '/_next/static/a.css': '@font-face{src:url(../media/letters.woff2)}p{color:red}',
  '/_next/media/letters.woff2': 'letters',
}

const folder = mkdtempSync(join(tmpdir(), 'pages-'))
const hosts = new Set<string | undefined>()
const server = createServer(({ url = '', headers }, response) => {
  hosts.add(headers.host)
  const body = ANSWERS[url]
  response.writeHead(body === undefined ? 404 : 200)
  response.end(body)
})
beforeAll(async () => {
  vi.stubEnv('PAGES_SOCKET', join(folder, 'pages'))
  await new Promise<void>((resolve) => server.listen(join(folder, 'pages'), resolve))
})
afterAll(() => {
  server.close()
  rmSync(folder, { recursive: true })
  vi.unstubAllEnvs()
})

test('a page has its styles and letters in itself, no scripts, and leads to the site', async () => {
  const html = await wholePage('/plan/brief?of=res-1&as=sheets', 'https://plans.example')
  expect(html).toContain('<p>Text</p>')
  expect(html).toContain('<base href="https://plans.example/plan/brief?of=res-1&amp;as=sheets">')
  expect(html).toContain(
    `<style>@font-face{src:url(data:font/woff2;base64,${Buffer.from('letters').toString('base64')})}p{color:red}</style>`,
  )
  expect(html).not.toMatch(/<script|<link|_next/)
  expect(html).toContain(`default-src 'none'`)
  expect([...hosts]).toEqual(['plans.example'])
})

test('a page that is not answered is none to print', async () => {
  await expect(wholePage('/nowhere', 'https://plans.example')).rejects.toThrow(
    '/nowhere cannot be printed: it is answered 404.',
  )
})
