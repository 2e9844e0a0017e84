import { readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { ROOT } from '../../indexer/places'
import type { Keep } from './keep'

const SHEET = join(ROOT, 'app', 'letters.css')
const URLS = /url\("([^"]+\.woff2)"\)/g

/** The letters of the pages: their sheet, with the files it names kept, and the addresses of those files. */
export async function buildLetters(keep: Keep): Promise<{ sheet: string; files: string[] }> {
  const sheet = await readFile(SHEET, 'utf8')
  const addresses = new Map<string, string>()
  for (const [, url = ''] of sheet.matchAll(URLS))
    addresses.set(url, keep(basename(url), await readFile(join(ROOT, 'app', url))))
  return {
    sheet: sheet.replace(URLS, (_, url: string) => `url("${addresses.get(url)}")`),
    files: [...addresses.values()],
  }
}
