// The process that makes pages: Next.js behind a socket in the file system, which only this user can reach.
// page-server.mjs PROJECT SOCKET HOST PORT; host and port are those under which readers know the explorer.
import './end-with-parent.mjs'
import { AsyncLocalStorage } from 'node:async_hooks'
import { rmSync } from 'node:fs'
import { createServer } from 'node:http'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'

const [root, socket, hostname, port] = process.argv.slice(2)
process.chdir(root)
// The parent makes the folder of the socket and removes it, where it can.
process.on('exit', () => process.connected || rmSync(dirname(socket), { recursive: true, force: true }))
const next = createRequire(join(root, 'package.json'))('next')
// Next.js calls every loopback address "localhost" in requests. Told another name, it takes a rewrite for another server's,
// and asks for it through the front: each such request would hold a turn while it waits for a second one.
const LOOPBACK = /^(?:127(?:\.\d{1,3}){3}|::1|\[::1\])$/
const app = next({ dev: false, dir: root, hostname: hostname.replace(LOOPBACK, 'localhost'), port: Number(port) })
await app.prepare()
const handle = app.getRequestHandler()
/** What answers without the framework (`app/direct.ts`), made when the pages were built. */
const { answerDirectly } = await import(pathToFileURL(join(root, '.next', 'direct.mjs')))
/** The state of the library in service (`lib/views/explorer.ts`), said before a page is made: it may only become newer. */
const stateOf = () => globalThis.service?.version ?? ''
/** The API and the pages without the framework (`app/direct.ts`), all else with it. */
const answer = async (request, response) => {
  try {
    if (await answerDirectly(request, response)) return
  } catch (fault) {
    // The client has gone, or the answer broke off: what was sent cannot be mended.
    if (response.headersSent) return void response.destroy()
    console.error(fault)
  }
  await handle(request, response)
}
/** The language in which each request is answered (`lib/messages/language.ts`), as the server in front has read it. */
const readersLanguage = new AsyncLocalStorage()
globalThis.readersLanguage = readersLanguage
// The server in front has bounded the headers, and adds the address to them.
createServer({ keepAliveTimeout: 60_000, maxHeaderSize: 128 * 1024 }, (request, response) => {
  response.setHeader('X-Explorer-State', stateOf())
  readersLanguage.run(request.headers['x-readers-language'], () => void answer(request, response))
}).listen(socket)
