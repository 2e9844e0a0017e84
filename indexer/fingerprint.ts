import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from './places'

function* filesUnder(path: string): Iterable<string> {
  if (!existsSync(path)) return
  if (statSync(path).isFile()) yield path
  else for (const name of readdirSync(path).sort()) yield* filesUnder(join(path, name))
}

/** SHA-256 over the names and contents of files and folders (relative to the project): changes when any of them does. */
export function fingerprint(paths: readonly string[]): string {
  const hash = createHash('sha256')
  for (const path of paths)
    for (const file of filesUnder(join(ROOT, path)))
      hash.update(file.slice(ROOT.length)).update('\0').update(readFileSync(file))
  return hash.digest('hex')
}

/** What decides how a plan is read. */
export const codeFingerprint = () => fingerprint(['indexer', 'lib', 'data/knowledge', 'package-lock.json'])
