import type { CorpusParts } from '../../lib/library/file'
import type { Corpus } from '../../lib/library/format'

/** Numbers from 0 to 1 that are the same in each run. */
function random(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296
    return state / 4_294_967_296
  }
}

const WORD = /\p{L}{6,}/gu
/** One long word in so many is another one of the plan. */
const CHANGED = 12

/**
 * One copy of a plan after another, the first as it is. Each has ids of its own, and its words differ from the first: one
 * long word in twelve is another one of the plan. What the plan cites is cited by all copies, so the entities are the same.
 */
export function* copiesOf(corpus: Corpus, count: number): Iterable<Corpus> {
  const words = [...new Set(corpus.entries.flatMap(({ text }) => text.match(WORD) ?? []))]
  const own = new Set([...corpus.entries.map(({ id }) => id), ...corpus.entries.map(({ location }) => location)])
  yield corpus
  for (let n = 1; n < count; n++) {
    const next = random(n)
    const idOf = (id: string) => (own.has(id) ? `copy${n}-${id}` : id)
    const change = (text: string) =>
      text.replace(WORD, (word) => (next() * CHANGED < 1 ? (words[Math.floor(next() * words.length)] ?? word) : word))
    yield {
      ...corpus,
      entries: corpus.entries.map(
        (entry) =>
          ({
            ...entry,
            id: idOf(entry.id),
            location: idOf(entry.location),
            parent: entry.parent && idOf(entry.parent),
            text: entry.text.slice(0, entry.lead) + change(entry.text.slice(entry.lead)),
            ...(entry.kind === 'action-item' && { action: change(entry.action), aliases: entry.aliases.map(idOf) }),
            ...(entry.kind === 'resolution' && { title: change(entry.title) }),
          }) as typeof entry,
      ),
      mentions: corpus.mentions.map((mention) => ({
        ...mention,
        entry: idOf(mention.entry),
        location: idOf(mention.location),
      })),
      links: corpus.links.map((link) => ({ ...link, from: idOf(link.from), to: idOf(link.to) })),
      facts: corpus.facts.map((fact) => ({ ...fact, entry: idOf(fact.entry) })),
    }
  }
}

/** All copies of a plan as one corpus, made as it is read: a thousand of them do not fit in memory beside what is measured. */
export function joined(corpus: Corpus, count: number): CorpusParts {
  const all = <T>(listOf: (copy: Corpus) => readonly T[]): Iterable<T> => ({
    *[Symbol.iterator]() {
      for (const copy of copiesOf(corpus, count)) yield* listOf(copy)
    },
  })
  return {
    ...corpus,
    entries: all(({ entries }) => entries),
    mentions: all(({ mentions }) => mentions),
    links: all(({ links }) => links),
    facts: all(({ facts }) => facts),
  }
}
