import { existsSync } from 'node:fs'
import { join } from 'node:path'

/** The top of the project: the commands work from any directory. */
export const ROOT = join(import.meta.dirname, '..')

/** Where the library in service is. */
export const LIBRARY_DIRECTORY = process.env.LIBRARY_DIR ?? join(ROOT, 'data', 'library')

const BUNDLED = join(ROOT, 'data', 'source', 'wtsa-16-action-plan-digest.txt')

/** The document that ships with the project, or null. */
export const bundledDocument = (): string | null => (existsSync(BUNDLED) ? BUNDLED : null)
