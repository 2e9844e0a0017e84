import type { State } from '../../lib/domain/entity'
import type { Entry } from '../../lib/domain/entry'
import type { FactOf } from '../../lib/domain/fact'
import { kindsThat } from '../../lib/domain/kinds'
import type { Mention } from '../../lib/domain/mention'
import { type Named, readStates } from './states'
import { findTitle, isSameText } from './titles'

type Statement = FactOf<'title'> | FactOf<'recommendation-state'>

/** A text that an entry names, with offsets in the entry's text. */
type Name = Named & { entity: string }

/** Kinds that pass through states, and further kinds that have a title beside them. */
const TEXTS: ReadonlySet<string> = new Set(kindsThat('hasStates'))
const TITLED: ReadonlySet<string> = new Set([...TEXTS, 'question', 'document'])

/** The most that stands in front of such a name, in characters. */
const BEFORE_MEMBER = 60
/** In front of the name with which a member of a list begins. */
const MEMBER =
  /^[\s\d•·–-]*(?:(?:[Nn]ew|[Rr]evised|[Dd]raft)\s)*(?:Recommendations?|Recs?\.?|Supplements?)?\s?(?:ITU(?:-T)?)?\s?$/

/** A text with some of its places, in order, overwritten by a sign; its length stays. */
function mask(text: string, places: Iterable<{ start: number; end: number }>, sign: string): string {
  const parts: string[] = []
  let at = 0
  for (const { start, end } of places) {
    if (end <= at) continue
    const from = Math.max(at, start)
    parts.push(text.slice(at, from), sign.repeat(end - from))
    at = end
  }
  return parts.join('') + text.slice(at)
}

const inOrder = <T extends { start: number }>(places: Iterable<T>): T[] => [...places].sort((a, b) => a.start - b.start)

/** Quoted words that are nobody's title here: a paper's, a session's. */
const quotesIn = (text: string) =>
  [...text.matchAll(/(?<![\p{L}\p{N}])"[^"\n]{4,300}"/gu)].map(({ 0: words, index }) => ({
    start: index + 1,
    end: index + words.length - 1,
  }))

/** Titles of what an entry names, and the entry's text in which titles are masked. */
function readTitles(entry: Entry, mentions: readonly Mention[]) {
  const names = mentions.flatMap((mention): Name[] =>
    mention.entity && TITLED.has(mention.kind) && !mention.entity.endsWith('-series')
      ? [
          {
            entity: mention.entity,
            kind: mention.kind,
            start: mention.span.start - entry.span.start,
            end: mention.span.end - entry.span.start,
          },
        ]
      : [],
  )
  const titles = new Map<Name, { start: number; end: number }>()
  let until = 0
  for (const [i, name] of names.entries()) {
    if (name.start < until) continue
    const title = findTitle(entry.text, name, names[i + 1]?.start ?? entry.text.length)
    if (!title) continue
    titles.set(name, title)
    if (title.start > name.start) until = title.end
  }
  for (const [i, name] of names.entries()) {
    const next = names[i + 1]
    const shared = next && isSameText(entry.text.slice(name.end, next.start)) ? titles.get(next) : undefined
    if (shared) titles.set(name, shared)
  }
  const quoted = ({ start, end }: { start: number; end: number }) => ({
    start: entry.text[start - 1] === '"' ? start - 1 : start,
    end: entry.text[end] === '"' ? end + 1 : end,
  })
  const bare = mask(entry.text, inOrder(titles.values()).map(quoted), '·')
  const quotes = quotesIn(bare)
  const unquoted = mask(bare, quotes, '·')
  const openings = new Set(quotes.map(({ start }) => start))
  const inTitle = ({ start }: Name) => bare[start] === '·' || (unquoted[start] === '·' && !openings.has(start))
  const heads = names.filter((name) => !inTitle(name))
  const masked = mask(unquoted, heads, '@')
  return { heads, titles, masked }
}

/** At the end of a passage: a list follows, whose members have the state that it gives. */
const OPENS_LIST = /(?::|\bincludes?|\bwere|\bare|\bas follows)$/
const NOTHING_SAID: ReturnType<typeof readStates> = { said: new Map(), after: null }

/** Titles and states that the passages of a plan give to the texts that they name. */
export function readStatements(
  entries: readonly Entry[],
  mentionsIn: ReadonlyMap<string, readonly Mention[]>,
): Statement[] {
  const statements: Statement[] = []
  let list: State | null = null
  let item: string | null = null
  for (const entry of entries) {
    if (entry.kind === 'resolution' || entry.kind === 'table-row') continue
    if (entry.location !== item) list = null
    item = entry.location
    const { heads, titles, masked } = readTitles(entry, mentionsIn.get(entry.id) ?? [])
    const place = (span: { start: number; end: number }) => ({
      entry: entry.id,
      span: { start: entry.span.start + span.start, end: entry.span.start + span.end },
    })
    for (const name of heads) {
      const title = titles.get(name)
      if (title)
        statements.push({
          kind: 'title',
          entity: name.entity,
          title: entry.text.slice(title.start, title.end),
          ...place(title),
        })
    }
    const texts = heads.filter(({ kind }) => TEXTS.has(kind))
    const opens = OPENS_LIST.test(entry.text.trimEnd())
    // Most passages name no text and open no list: nothing is asked of them.
    const { said, after } = texts.length > 0 || opens ? readStates(masked, texts) : NOTHING_SAID
    const first = texts[0]
    const isMember =
      first !== undefined &&
      first.start - entry.lead <= BEFORE_MEMBER &&
      MEMBER.test(entry.text.slice(entry.lead, first.start))
    let ofMember = isMember
    for (const [i, name] of texts.entries()) {
      const own = said.get(name)
      const before = texts[i - 1]
      ofMember &&= before === undefined || isSameText(entry.text.slice(before.end, name.start))
      const spoken = ofMember && list !== null ? { state: list, span: name } : undefined
      const found = own ?? spoken
      if (found)
        statements.push({ kind: 'recommendation-state', entity: name.entity, state: found.state, ...place(found.span) })
    }
    list = isMember ? list : ((opens ? after : null) ?? (goesOnWithout(entry, texts) ? list : null))
  }
  return statements
}

/** A heading inside a list, or a member that is no Recommendation: the list goes on behind it. */
const goesOnWithout = (entry: Entry, heads: readonly unknown[]): boolean =>
  entry.kind === 'note' && heads.length === 0 && !/[.:]$/.test(entry.text.trimEnd())
