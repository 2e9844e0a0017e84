import { BrokenLibrary } from '../lib/library/manifest'
import { BadSource } from '../lib/reading/bad-source'
import { BadQuery } from '../lib/search/query/query'
import { BadEdition } from './edition-option'
import { LibraryFault } from './library'
import { storageFault } from './storage-fault'

const EXPECTED = [BadSource, BadEdition, LibraryFault, BrokenLibrary, BadQuery]

/** What a command says of an error that its user can do something about; null for one of ours, which is shown whole. */
export const sentenceOf = (error: unknown): string | null =>
  EXPECTED.some((fault) => error instanceof fault) ? (error as Error).message : storageFault(error)
