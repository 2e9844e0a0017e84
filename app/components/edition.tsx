import { formatEdition } from '@/lib/domain/edition'
import { getExplorer } from '@/lib/views/explorer'

/** Which edition of the plan is read here; nothing where neither the document nor the user says it. */
export async function EditionLine() {
  const explorer = await getExplorer().catch(() => null)
  const edition = explorer?.lookups.corpus.edition
  const told = edition ? [edition.title, formatEdition(edition)].filter(Boolean).join(' · ') : ''
  return told ? <p className="mt-1 text-sm text-quiet">{told}</p> : null
}
