import { knowledge } from '../identifiers/knowledge'
import type { Lookups } from '../library/lookups'
import { groupBy } from '../text/group-by'
import type { Engine } from './engine/engine'
import { learnAcronyms } from './index/acronyms'
import { learnCompounds, withCompounds } from './index/compounds'
import { searchDocuments } from './index/documents'
import { readVocabulary } from './index/vocabulary'
import { readIds } from './query/ids'
import type { SearchDocument } from './schema'
import type { Searchable } from './searchable'

/** Documents are made for so long at a stretch, in milliseconds. */
const STRETCH = 10

/** Where an edition is in service meanwhile, others have so long between two stretches, in milliseconds. */
const REST = 30

/**
 * Gives an edition to an engine and returns what searching it needs. `changed` has the action items and resolutions that
 * changed since the edition before; it is null where there is none to compare with. Between steps other requests have
 * their turn, and most of the time where nobody waits for this one (`inBackground`).
 */
export async function openSearch(
  engine: Engine,
  lookups: Lookups,
  changed: ReadonlySet<string> | null = null,
  inBackground = false,
): Promise<Searchable> {
  const breathe = () => new Promise<void>((turn) => setTimeout(turn, inBackground ? REST : 0))
  const acronyms = learnAcronyms(lookups.corpus)
  await breathe()
  const printed: SearchDocument[] = []
  let since = performance.now()
  for (const document of searchDocuments(lookups, acronyms)) {
    printed.push(withChange(document, changed))
    if (performance.now() - since < STRETCH) continue
    await breathe()
    since = performance.now()
  }
  await breathe()
  const compounds = learnCompounds(printed)
  await breathe()
  const documents = printed.map((document) => withCompounds(document, compounds))
  await breathe()
  // A clause has the words of its resolution: counted twice they would be less rare than they are.
  const vocabulary = readVocabulary(documents.filter(({ kind }) => kind !== 'clause'))
  const resolutions = groupBy(documents, ({ partOf, kind }) => (kind === 'clause' ? null : partOf))
  const byId = new Map(documents.map((document) => [document.id, document]))
  return {
    index: await engine.open(documents, vocabulary.words),
    health: engine.health,
    lookups,
    documents: byId,
    ofResolution: (id) => resolutions.get(id) ?? [],
    vocabulary,
    ids: readIds(byId),
    acronyms,
    compounds,
    places: [...new Set(documents.flatMap(({ places }) => places))],
    knowledge,
  }
}

/** What is compared between editions as a whole. */
const COMPARED: readonly string[] = ['action-item', 'resolution']

function withChange(document: SearchDocument, changed: ReadonlySet<string> | null): SearchDocument {
  if (!changed || !COMPARED.includes(document.kind) || document.location === null) return document
  return { ...document, changed: changed.has(document.location) ? 'yes' : 'no' }
}
