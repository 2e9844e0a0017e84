import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ASSETS_FILE, type Assets } from '../../app/document/assets'
import { ROOT } from '../../indexer/places'
import { keepParts } from '../../lib/exports/offline/parts'
import { makeParts } from '../offline/parts'
import { openFolder } from './keep'
import { buildLetters } from './letters'
import { buildScripts } from './scripts'
import { buildServer } from './server'
import { buildStyles } from './styles'

// Run when the pages are built: makes what is made of them beside the framework. The files that every page loads, the module
// that makes the pages, and the parts of the offline file, so that the page server can give one out without making them.
const keep = openFolder()
const building = buildStyles()
const [script, styles, { sheet, files }, parts] = await Promise.all([
  buildScripts(keep),
  building,
  buildLetters(keep),
  makeParts(building),
  buildServer(),
])
keepParts(ROOT, parts)
const assets: Assets = { script, styles: keep('pages.css', sheet + styles), letters: files }
writeFileSync(join(ROOT, ASSETS_FILE), `${JSON.stringify(assets)}\n`)
// The channel by which the process ends with its parent would keep it.
process.exit()
