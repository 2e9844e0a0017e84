import { existsSync } from 'node:fs'
import { join } from 'node:path'

/** The top of the project: the commands work from any directory. */
export const ROOT = join(import.meta.dirname, '..')

/** Where the corpus in service stands. */
export const CORPUS_DIRECTORY = process.env.CORPUS_DIR ?? join(ROOT, 'data', 'corpus')

const BUNDLED = join(ROOT, 'data', 'source', 'wtsa-16-action-plan-digest.txt')

/** The document that ships with the project, or null. */
export const bundledDocument = (): string | null => (existsSync(BUNDLED) ? BUNDLED : null)
