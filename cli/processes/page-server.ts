import { type ChildProcess, spawn } from 'node:child_process'
import { rmSync } from 'node:fs'
import { request } from 'node:http'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { ROOT } from '../../indexer/places'
import { hasEnded, killChild } from './children'
import { findChromium } from './chromium'

/** The last characters that a page server printed are shown where it does not come to serve. */
const SHOWN = 4_000

/** How long one question for health may take, in milliseconds. */
const LOOK = 5_000

export type PageServerOptions = {
  /** Where it listens: a path in a folder of this user's. */
  socket: string
  /** Under which address readers know it. */
  host: string
  port: number
  /** The folder of the library. */
  library: string
  /** Added to its environment. */
  env: Record<string, string>
  /** The project whose pages are served. */
  root?: string
}

/** Whether the page server behind a socket answers, whatever it says. */
export const pagesAnswer = (socket: string): Promise<boolean> =>
  new Promise((resolve) => {
    const asked = request({ socketPath: socket, path: '/api/health', agent: false, timeout: LOOK }, (answer) => {
      answer.resume()
      answer.once('end', () => resolve(true))
    })
    asked.once('timeout', () => asked.destroy())
    asked.once('close', () => resolve(false))
    asked.once('error', () => resolve(false))
    asked.end()
  })

/** Serves the built pages behind a socket, and waits until they answer. Rejects with what was printed where they do not. */
export async function startPageServer({ socket, host, port, library, env, root = ROOT }: PageServerOptions) {
  rmSync(socket, { force: true })
  const script = join(import.meta.dirname, 'page-server.mjs')
  const child: ChildProcess = spawn(process.execPath, [script, root, socket, host, String(port)], {
    cwd: root,
    env: {
      ...process.env,
      ...env,
      PAGES_SOCKET: socket,
      PDF_PRINTER: findChromium() ?? '',
      LIBRARY_DIR: library,
      NODE_ENV: 'production',
      NEXT_TELEMETRY_DISABLED: '1',
    },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    // Ctrl-C reaches the whole group at once; the children are ended in order by the command instead.
    detached: true,
  })
  let output = ''
  const remember = (data: Buffer) => {
    output = (output + data.toString('utf8')).slice(-SHOWN)
  }
  child.stdout?.on('data', remember)
  child.stderr?.on('data', (data: Buffer) => {
    remember(data)
    process.stderr.write(data)
  })
  child.once('error', (fault) => remember(Buffer.from(String(fault))))
  while (!hasEnded(child) && child.pid !== undefined) {
    if (await pagesAnswer(socket)) return child
    await pause(100)
  }
  killChild(child)
  throw new Error(`The page server ended before it answered:\n${output}`)
}
