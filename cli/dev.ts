// `npm run dev`: the framework's development server, which answers each reader in their language as the server in front does.
import { AsyncLocalStorage } from 'node:async_hooks'
import { createServer } from 'node:http'
import { join } from 'node:path'
import next from 'next'
import { cookieFor, languageOf } from './front/language'
import { listenAt } from './processes/ports'

const port = Number(process.env.PORT ?? '3000')
const app = next({ dev: true, dir: join(import.meta.dirname, '..'), hostname: 'localhost', port })
await app.prepare()
const handle = app.getRequestHandler()

const readersLanguage = new AsyncLocalStorage()
Object.assign(globalThis, { readersLanguage })
const server = createServer((request, response) => {
  const url = request.url ?? '/'
  const path = url.split('?')[0]!
  const cookie = cookieFor(url, path, false)
  if (cookie) response.appendHeader('Set-Cookie', cookie)
  readersLanguage.run(languageOf(url, path, request.headers.cookie), () => void handle(request, response))
})
await listenAt(server, '127.0.0.1', port)
console.log(`http://127.0.0.1:${port}`)
