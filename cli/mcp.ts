import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { serveStdio } from '@modelcontextprotocol/server/stdio'
import { openService } from '../lib/operations/service'
import { makeServer } from '../mcp/server'
import { siteOf } from './arguments'

/** Under which address the pages are: answers lead there, whether or not an explorer is running. */
const site = siteOf(undefined)

/** Fills the library in a process of its own, so that a client is greeted at once. What it prints goes where errors go. */
async function fill(): Promise<void> {
  const args = ['--import', 'tsx', join(import.meta.dirname, 'fill.ts'), ...process.argv.slice(2)]
  const filling = spawn(process.execPath, args, { stdio: ['ignore', 2, 2] })
  const [code] = (await once(filling, 'exit')) as [number | null]
  if (code !== 0) process.exit(1)
}

/**
 * `npm run -s mcp`: serves the Model Context Protocol on standard input and output, until the input ends. The library is filled
 * as by `npm start`; questions wait until it is.
 */
const filled = fill()
const open = async () => {
  await filled
  return openService(site)
}
serveStdio(() => makeServer(open), { onerror: (error) => console.error(error.message) })
