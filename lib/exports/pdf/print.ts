import { spawn } from 'node:child_process'
import { rmSync } from 'node:fs'
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

/** How long printing may take, in milliseconds: shorter than the server in front waits for an answer. */
const WITHIN = 12_000
/** So many are printed at once: each is a browser of some 200 MB. */
const AT_ONCE = 2

/** The folders in which pages are printed, and how old one is that nobody prints in any more, in milliseconds. */
const PREFIX = 'action-plan-pdf-'
const ABANDONED = 10 * 60_000

/** Nothing was printed for now; the message says why, for the reader. */
export class NotPrinted extends Error {}

/**
 * What the browser may do: print one file. It finds no host, keeps nothing, and writes tags, an outline and the page's own
 * running lines. As the superuser of a container it cannot have a sandbox of its own.
 */
const options = (folder: string): string[] => [
  '--headless',
  '--disable-gpu',
  '--disable-extensions',
  '--disable-background-networking',
  '--disable-dev-shm-usage',
  '--no-first-run',
  '--host-resolver-rules=MAP * ~NOTFOUND',
  '--no-pdf-header-footer',
  '--generate-pdf-document-outline',
  `--user-data-dir=${join(folder, 'profile')}`,
  `--print-to-pdf=${join(folder, 'page.pdf')}`,
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  pathToFileURL(join(folder, 'page.html')).href,
]

/** Runs a program to its end, or ends it and all that it has started. */
function run(program: string, args: readonly string[], within: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { stdio: 'ignore', detached: true })
    const end = () => {
      try {
        if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL')
      } catch {
        // All of it has ended.
      }
    }
    const late = setTimeout(() => {
      end()
      reject(new NotPrinted('Printing took too long: ask again, or print the page with your browser.'))
    }, within)
    process.once('exit', end)
    child.once('error', reject)
    child.once('close', (code) => {
      clearTimeout(late)
      process.off('exit', end)
      end()
      if (code === 0) resolve()
      else reject(new Error(`${program} ended with ${code} when it was to print a page.`))
    })
  })
}

let running = 0

/** Removes what a process left that was killed while it printed. What another one removes meanwhile is no fault. */
async function removeAbandoned(): Promise<void> {
  const names = (await readdir(tmpdir())).filter((name) => name.startsWith(PREFIX))
  for (const path of names.map((name) => join(tmpdir(), name))) {
    const made = await stat(path).catch(() => null)
    if (made && Date.now() - made.mtimeMs > ABANDONED) await rm(path, { recursive: true, force: true })
  }
}

/** A page as a tagged PDF. Rejects with `NotPrinted` where too many are being printed or it takes too long. */
export async function print(html: string, program: string, within = WITHIN): Promise<Uint8Array<ArrayBuffer>> {
  if (running >= AT_ONCE) throw new NotPrinted('Others are being printed: ask again in a moment.')
  running += 1
  const folder = await mkdtemp(join(tmpdir(), PREFIX))
  const leave = () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
  process.once('exit', leave)
  try {
    await removeAbandoned()
    await writeFile(join(folder, 'page.html'), html)
    await run(program, options(folder), within)
    return new Uint8Array(await readFile(join(folder, 'page.pdf')))
  } finally {
    running -= 1
    process.off('exit', leave)
    await rm(folder, { recursive: true, force: true, maxRetries: 5 })
  }
}
