import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import tailwind from '@tailwindcss/postcss'
import postcss from 'postcss'
import { ROOT } from '../../indexer/places'

/** The sheets of all pages, in their order. */
const SHEETS = ['app/globals.css', 'app/[root]/brief/print.css']

/** The styles of the pages, from their sheets and the words for styles in the code; without the letters. */
export async function buildStyles(): Promise<string> {
  const sheets = await Promise.all(SHEETS.map((path) => readFile(join(ROOT, path), 'utf8')))
  const { css } = await postcss([tailwind({ base: ROOT, optimize: { minify: true } })]).process(sheets.join('\n'), {
    from: join(ROOT, 'app', 'globals.css'),
  })
  return css
}
