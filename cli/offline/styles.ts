import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import tailwind from '@tailwindcss/postcss'
import postcss from 'postcss'
import { ROOT } from '../../indexer/places'

/** Letters that the server ships, where the reader's machine has them too. */
const LETTERS = ':root{--font-of-pages:"Source Sans 3";--font-of-documents:"Source Serif 4"}'

/** What `:target` marks on a page, in a file whose address says more than the passage. */
const TARGET = '.is-target{background:var(--mark);box-shadow:0 0 0 .35rem var(--mark);border-radius:2px}'

/** The styles of the pages, as the server has them; letters are those of the reader's machine. */
export async function buildStyles(): Promise<string> {
  const read = (path: string) => readFile(join(ROOT, path), 'utf8')
  const sheets = await Promise.all(['app/globals.css', 'app/[root]/brief/print.css'].map(read))
  const { css } = await postcss([tailwind({ base: ROOT, optimize: { minify: true } })]).process(sheets.join('\n'), {
    from: join(ROOT, 'app', 'globals.css'),
  })
  return LETTERS + css + TARGET
}
