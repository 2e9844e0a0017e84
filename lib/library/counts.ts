import type { Corpus } from './format'
import type { Counts } from './manifest'

/** What a corpus has. A clause is counted where it has a number of its own: sub-clauses, bullets and chapeaus are not. */
export function countCorpus({ entries, mentions, entities, links }: Corpus): Counts {
  const count = (holds: (entry: Corpus['entries'][number]) => boolean) => entries.filter(holds).length
  return {
    resolutions: count((entry) => entry.kind === 'resolution' && !entry.opinion),
    opinions: count((entry) => entry.kind === 'resolution' && entry.opinion),
    sections: count(({ kind }) => kind === 'section'),
    clauses: count((entry) => entry.kind === 'clause' && (entry.role === 'clause' || entry.role === 'annex')),
    actionItems: count(({ kind }) => kind === 'action-item'),
    notes: count(({ kind }) => kind === 'note'),
    tableRows: count(({ kind }) => kind === 'table-row'),
    mentions: mentions.length,
    entities: entities.length,
    links: links.length,
  }
}
