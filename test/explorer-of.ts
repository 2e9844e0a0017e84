import { type ReadPlan, readPlan } from '../indexer/read-plan'
import { countCorpus } from '../lib/library/counts'
import type { Library } from '../lib/library/library'
import { lookUp } from '../lib/library/lookups'
import { type EditionInfo, findEdition, LIBRARY_FORMAT, type Manifest } from '../lib/library/manifest'
import { memoryEngine } from '../lib/search/engine/memory'
import { openSearch } from '../lib/search/open'
import type { Explorer } from '../lib/views/explorer'
import { explorerDocument } from './document'

const NO_HASH = '0'.repeat(64)

/** The newest edition of a library that has one plan only, read here and searched in memory. */
export async function explorerOf(plan?: ReadPlan): Promise<Explorer> {
  const { corpus, text } = plan ?? (await readPlan(explorerDocument()))
  const source = text.toString()
  const info: EditionInfo = {
    plan: 'wtsa-16',
    date: 'undated',
    facts: corpus.edition,
    said: {},
    source: corpus.source,
    folder: 'wtsa-16/undated',
    files: { corpus: NO_HASH, text: NO_HASH },
    counts: countCorpus(corpus),
    indexedAt: '2018-02-26T00:00:00.000Z',
    software: '',
  }
  const listed = { id: 'wtsa-16', title: corpus.edition.title ?? '', editions: [info] }
  const manifest: Manifest = { format: LIBRARY_FORMAT, plans: [listed] }
  const lookups = lookUp(corpus, { at: { plan: 'wtsa-16', date: null }, scope: null })
  const library: Library = {
    directory: '',
    version: '',
    manifest,
    registry: {},
    defaultPlan: listed,
    getPlan: (id) => (id === listed.id ? listed : undefined),
    find: (ref) => findEdition(manifest, ref),
    open: async () => ({ info, lookups, source }),
  }
  const searchable = await openSearch(memoryEngine(), lookups)
  return { info, lookups, source, library, searchable }
}
