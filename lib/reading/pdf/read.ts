import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { BadSource } from '../bad-source'
import { unwrap } from './unwrap'

/** How long a PDF may take, in milliseconds, and by how much it may make the process grow, in bytes: a page can unpack to gigabytes. */
const WITHIN = 15_000
const MOST_MEMORY = 400 * 1024 * 1024
/** How often memory is looked at, in milliseconds. */
const INTERVAL = 50
const MOST_PAGES = 500
const HEAP_MB = 256

/** Why a PDF is not read, and what to do. */
const REFUSALS = {
  password: 'is protected by a password and cannot be read; give the file without its protection.',
  damaged: 'is damaged, or no PDF; give a whole copy.',
  pages: `has more than ${MOST_PAGES} pages; give the part that matters.`,
  late: 'takes too long to read; give the text of the document instead.',
  memory: 'unpacks to more than can be held; give the text of the document instead.',
  empty: 'has no text, as a scan has none; give the document as its authors wrote it.',
} as const
type Refusal = keyof typeof REFUSALS

/** Where the thread's program is: under the folder in which the project runs. */
const worker = () => join(process.cwd(), 'lib', 'reading', 'pdf', 'worker.mjs')

/** The text of a PDF that has one, up to some characters. Throws `BadSource`, in one sentence, where there is none to be had. */
export async function readPdf(path: string, bytes: Buffer, mostCharacters: number): Promise<string> {
  const result = await extract(bytes, mostCharacters)
  if ('refused' in result) throw new BadSource(`${path} ${REFUSALS[result.refused]}`)
  if (result.text.trim() === '') throw new BadSource(`${path} ${REFUSALS.empty}`)
  return unwrap(result.text)
}

function extract(bytes: Buffer, mostCharacters: number): Promise<{ text: string } | { refused: Refusal }> {
  const before = process.memoryUsage.rss()
  const thread = new Worker(worker(), {
    workerData: { bytes, mostPages: MOST_PAGES, mostCharacters },
    resourceLimits: { maxOldGenerationSizeMb: HEAP_MB },
    stdout: true,
    stderr: true,
  })
  return new Promise((resolve) => {
    const end = (result: { text: string } | { refused: Refusal }) => {
      clearTimeout(late)
      clearInterval(watch)
      void thread.terminate()
      resolve(result)
    }
    const late = setTimeout(() => end({ refused: 'late' }), WITHIN)
    const watch = setInterval(() => {
      if (process.memoryUsage.rss() - before > MOST_MEMORY) end({ refused: 'memory' })
    }, INTERVAL)
    thread.once('message', end)
    thread.once('error', (fault) =>
      end({ refused: 'code' in fault && fault.code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'memory' : 'damaged' }),
    )
    thread.once('exit', () => end({ refused: 'damaged' }))
  })
}
