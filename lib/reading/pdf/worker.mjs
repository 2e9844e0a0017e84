// Reads a PDF in a thread of its own, which `read.ts` ends when it takes too long or too much memory.
import { parentPort, workerData } from 'node:worker_threads'
import { getDocumentProxy } from 'unpdf'

const { bytes, mostPages, mostCharacters } = workerData

/** The words of a page: what the file sets as a line is a line. */
async function linesOf(page) {
  const { items } = await page.getTextContent()
  return items.map(({ str = '', hasEOL }) => (hasEOL ? `${str}\n` : str)).join('')
}

try {
  const pdf = await getDocumentProxy(new Uint8Array(bytes))
  if (pdf.numPages > mostPages) parentPort.postMessage({ refused: 'pages' })
  else {
    const pages = []
    let length = 0
    for (let n = 1; n <= pdf.numPages && length <= mostCharacters; n++) {
      pages.push(await linesOf(await pdf.getPage(n)))
      length += pages.at(-1).length
    }
    parentPort.postMessage({ text: pages.join('\n') })
  }
} catch (fault) {
  parentPort.postMessage({ refused: fault?.name === 'PasswordException' ? 'password' : 'damaged' })
}
