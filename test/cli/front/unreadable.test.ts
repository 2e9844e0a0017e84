import { connect } from 'node:net'
import { expect, onTestFinished, test } from 'vitest'
import { securityHeaders } from '../../../cli/front/policy'
import { frontOf } from './front-of'

/** What is answered to bytes that no client of HTTP would send. */
async function answerTo(bytes: string): Promise<{ status: string; headers: string; body: string }> {
  const { base, end } = await frontOf((_, response) => response.end('made'))
  onTestFinished(end)
  const { hostname, port } = new URL(base)
  const answer = await new Promise<string>((resolve) => {
    let text = ''
    const socket = connect(Number(port), hostname, () => socket.write(bytes))
    socket.on('data', (data) => {
      text += data
    })
    socket.on('close', () => resolve(text))
  })
  const [head = '', body = ''] = answer.split('\r\n\r\n')
  const [status = '', ...headers] = head.split('\r\n')
  return { status, headers: headers.join('\n'), body }
}

const HOST = 'Host: a\r\nConnection: close\r\n'

test.each([
  ['no HTTP at all', 'hello\r\n\r\n', 400, /no method/],
  ['a method in small letters', `get / HTTP/1.1\r\n${HOST}\r\n`, 400, /in capitals/],
  ['a method of its own', `BREW / HTTP/1.1\r\n${HOST}\r\n`, 400, /no method/],
  ['a version that nobody speaks', `GET / HTTP/3.0\r\n${HOST}\r\n`, 400, /first line/],
  ['headers without an end', `GET / HTTP/1.1\r\n${HOST}X: ${'a'.repeat(20_000)}`, 431, /16 KB/],
  ['two lengths', `POST /mcp HTTP/1.1\r\n${HOST}Content-Length: 1\r\nContent-Length: 2\r\n\r\n`, 400, /a header/],
  ['a broken chunk', `POST /resolve HTTP/1.1\r\n${HOST}Transfer-Encoding: chunked\r\n\r\nzz\r\n`, 400, /a header/],
  ['CONNECT', `CONNECT evil.example:80 HTTP/1.1\r\n${HOST}\r\n`, 405, /does not answer CONNECT/],
  ['no host', 'GET / HTTP/1.1\r\nConnection: close\r\n\r\n', 400, /names the host/],
  ['an expectation', `GET / HTTP/1.1\r\n${HOST}Expect: 200-ok\r\n\r\n`, 200, /^made$/],
])('%s is answered with one sentence and all headers', async (_, bytes, status, sentence) => {
  const answer = await answerTo(bytes)
  expect(answer.status).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `))
  expect(answer.body).toMatch(sentence)
  for (const name of Object.keys(securityHeaders('/', false)))
    expect(answer.headers.toLowerCase()).toContain(`${name.toLowerCase()}: `)
})

test('what follows a request that is being answered is not written into its answer', async () => {
  const { base, end } = await frontOf((_, response) => {
    response.write('first')
    setTimeout(() => response.end(' and last'), 200)
  })
  onTestFinished(end)
  const { hostname, port } = new URL(base)
  const answer = await new Promise<string>((resolve) => {
    let text = ''
    const socket = connect(Number(port), hostname, () =>
      socket.write('GET /feeds/a HTTP/1.1\r\nHost: a\r\nRange: x\r\n\r\n'),
    )
    socket.on('data', (data) => {
      if (text === '') socket.write('hello\r\n\r\n')
      text += data
    })
    socket.on('close', () => resolve(text))
  })
  expect(answer).toContain('first')
  expect(answer.match(/^HTTP\/1\.1 /gm)).toHaveLength(1)
})
