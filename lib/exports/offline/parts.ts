import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** What every offline file has beside its content: the script of the pages, the one that unpacks it, and the styles. */
export type OfflineParts = { start: string; client: string; styles: string }

/** Where they are kept beside the built pages. */
const pathIn = (root: string) => join(root, '.next', 'offline.json')

export function keepParts(root: string, parts: OfflineParts): void {
  mkdirSync(join(root, '.next'), { recursive: true })
  writeFileSync(pathIn(root), JSON.stringify(parts))
}

/** The parts as the pages were built with them; null where there are none, as in a development server. */
export function readParts(root: string): OfflineParts | null {
  try {
    return JSON.parse(readFileSync(pathIn(root), 'utf8'))
  } catch {
    return null
  }
}
