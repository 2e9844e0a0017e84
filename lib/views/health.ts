import type { Explorer } from './explorer'

/** What the explorer serves, and whether its engines answer. */
export async function getHealth({ lookups, searchable }: Explorer) {
  const { source, format, edition, entries, mentions, entities } = lookups.corpus
  return {
    status: 'ok',
    corpus: {
      format,
      edition,
      source: source.name,
      sha256: source.sha256,
      entries: entries.length,
      mentions: mentions.length,
      entities: entities.length,
    },
    engines: await searchable.health(),
  }
}
