import { createHash } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import { ROOT } from '../../indexer/places'

/** Below it the framework serves files for good: each is named by what it contains. */
const FOLDER = join('static', 'pages')

/** Writes a file of the pages and gives its address; `named` says that its name tells its contents already. */
export type Keep = (name: string, contents: string | Uint8Array, options?: { named: boolean }) => string

const hashOf = (contents: string | Uint8Array) => createHash('sha256').update(contents).digest('base64url').slice(0, 12)

/** Keeps files beside those of the framework. */
export function openFolder(): Keep {
  mkdirSync(join(ROOT, '.next', FOLDER), { recursive: true })
  return (name, contents, { named } = { named: false }) => {
    const end = extname(name)
    const file = named ? name : `${name.slice(0, -end.length)}-${hashOf(contents)}${end}`
    writeFileSync(join(ROOT, '.next', FOLDER, file), contents)
    return `/_next/static/pages/${file}`
  }
}
