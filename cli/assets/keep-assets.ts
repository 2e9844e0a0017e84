import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ASSETS_FILE, type Assets } from '../../app/document/assets'
import { ROOT } from '../../indexer/places'
import { openFolder } from './keep'
import { buildLetters } from './letters'
import { buildScripts } from './scripts'
import { buildServer } from './server'
import { buildStyles } from './styles'

// Run when the pages are built: makes the files that every page loads, and the module that makes the pages, beside what is
// the framework's.
const keep = openFolder()
const [script, styles, { sheet, files }] = await Promise.all([
  buildScripts(keep),
  buildStyles(),
  buildLetters(keep),
  buildServer(),
])
const assets: Assets = { script, styles: keep('pages.css', sheet + styles), letters: files }
writeFileSync(join(ROOT, ASSETS_FILE), `${JSON.stringify(assets)}\n`)
// The channel by which the process ends with its parent would keep it.
process.exit()
