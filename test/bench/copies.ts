import type { Corpus } from '../../lib/corpus/format'

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
 * A plan so many times in one corpus. Each copy has ids of its own, and its words differ from the first: one long word in
 * twelve is another one of the plan. What the plan cites is cited by all copies.
 */
export function copies(corpus: Corpus, count: number): Corpus {
  const words = [...new Set(corpus.entries.flatMap(({ text }) => text.match(WORD) ?? []))]
  const entries = [...corpus.entries]
  const mentions = [...corpus.mentions]
  const links = [...corpus.links]
  const own = new Set([...corpus.entries.map(({ id }) => id), ...corpus.entries.map(({ location }) => location)])
  for (let n = 1; n < count; n++) {
    const next = random(n)
    const idOf = (id: string) => (own.has(id) ? `copy${n}-${id}` : id)
    const change = (text: string) =>
      text.replace(WORD, (word) => (next() * CHANGED < 1 ? (words[Math.floor(next() * words.length)] ?? word) : word))
    for (const entry of corpus.entries)
      entries.push({
        ...entry,
        id: idOf(entry.id),
        location: idOf(entry.location),
        parent: entry.parent && idOf(entry.parent),
        text: entry.text.slice(0, entry.lead) + change(entry.text.slice(entry.lead)),
        ...(entry.kind === 'action-item' && { action: change(entry.action), aliases: entry.aliases.map(idOf) }),
        ...(entry.kind === 'resolution' && { title: change(entry.title) }),
      } as typeof entry)
    for (const mention of corpus.mentions)
      mentions.push({ ...mention, entry: idOf(mention.entry), location: idOf(mention.location) })
    for (const link of corpus.links) links.push({ ...link, from: idOf(link.from), to: idOf(link.to) })
  }
  return { ...corpus, source: { ...corpus.source }, entries, mentions, links }
}
