import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The files that every page loads, by their addresses: they are named by what they contain, and kept for good. */
export type Assets = {
  script: string
  styles: string
  /** The letters that are loaded with the page, before its styles ask for them. */
  letters: readonly string[]
}

/** Where they are listed when the pages are built (`cli/assets`). */
export const ASSETS_FILE = join('.next', 'page-assets.json')

let known: Assets | undefined

/** The files of the pages that are served. Throws where the pages have not been built. */
export function pageAssets(): Assets {
  known ??= JSON.parse(readFileSync(join(process.cwd(), ASSETS_FILE), 'utf8')) as Assets
  return known
}
