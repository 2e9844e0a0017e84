import { onceFor } from '../text/once-for'
import { isAmongCapitals, isWordInCapitals } from './capitals'
import { disjoint } from './disjoint'
import type { Context, Finding, IdentifierKind } from './finding'
import type { Named } from './knowledge'
import { readList } from './lists'
import { findNames } from './named'

const NAME = '([A-Z][\\w&]{1,14}(?:-\\d{2,4})?)(?!-[a-z])'
/** "FG-DPM", "FG ML5G", "JCA-SDN", "JCA IMT-2020", "IRG-AVA", "CWG-LANG": the kind of group, and its acronym. */
const ACRONYM = new RegExp(`\\b(?:(FG|JCA|IRG|CWG)[- ](?:on\\s)?|(EG)-)${NAME}`, 'g')
/** "CG-QNET", "CG-SG9-prep", "CG-AIsec": a correspondence group by its code, whole. */
const CORRESPONDENCE = /\bCG-([A-Za-z][A-Za-z0-9]{1,14}(?:-[A-Za-z0-9]{1,14}){0,3})\b/g
/** Words behind FG or JCA that are no name but a role: "JCA Representative", "FG Chairman". */
const ROLE =
  /^(?:Chair\w*|Vice|Co|Rapporteur|Representatives?|Management|Meetings?|Parent|Secretar\w+|Convenor|Members?|Participants?)$/
/** In a query also "JCA on IMT-2020", "focus group DFS", "FG (ML5G)". */
const ACRONYM_LENIENT =
  /\b(FG|JCA|IRG|CWG|focus\sgroup|joint\scoordination\sactivity)[- ]?(?:(?:on|for)\s|\()?([a-z][\w&]{1,14}(?:[- ]?\d{2,4})?)\)?/gi
/** How the word in front is written in an id. */
const ID_WORDS: Readonly<Record<string, string>> = { 'focus group': 'fg', 'joint coordination activity': 'jca' }
/** "Focus Group on …(FG-DPM)" is found by its acronym; "two Focus Groups (DFS and IMT-2020)" has them in brackets. */
const IN_BRACKETS = /\bFocus\sGroups\s\(([^()\n]{2,80})\)/g
const MEMBER = /[A-Z][\w-]{1,14}/g
/** Behind a group's name, a document number: "CWG-FHR 8/18" is a document. */
const NUMBERED = /^[ /-]\d{1,3}[/-]\d/

const slug = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')

/** Ids of known groups by their letters and digits alone. */
const byLetters = onceFor(
  (groups: readonly Named[]): ReadonlyMap<string, string> =>
    new Map(groups.map(({ id }) => [id.replace(/-/g, ''), id])),
)

function findAcronyms(text: string, { purpose, knowledge, has }: Context): Finding[] {
  const known = byLetters(knowledge.groups)
  return [...text.matchAll(purpose === 'query' ? ACRONYM_LENIENT : ACRONYM)].flatMap((match): Finding[] => {
    const [words, kind, name] = purpose === 'query' ? match : [match[0], match[1] ?? match[2], match[3]]
    const end = match.index + words.length
    // "FG on Smart Cities": behind "on" a word is no acronym.
    if (purpose === 'document' && / on /.test(words) && !/[A-Z\d].*[A-Z\d]/.test(name!)) return []
    // "JCA-Smart Sustainable Cities": a name of several words, of which the first is no acronym.
    if (purpose === 'document' && /^[A-Z][a-z]+$/.test(name!) && /^\s[A-Z][a-z]/.test(text.slice(end, end + 3)))
      return []
    if (NUMBERED.test(text.slice(end, end + 8)) || ROLE.test(name!)) return []
    const word = kind!.toLowerCase().replace(/\s/g, ' ')
    const id = slug(`${ID_WORDS[word] ?? word}-${name}`)
    // "JCA IMT-2020" and "JCA-IMT2020" are one: hyphens do not tell groups apart.
    const same = known.get(id.replace(/-/g, ''))
    // "THE FG HAS MET": in a text in capitals a word behind FG is a name only where it is known as one.
    if (!same && !words.includes('-') && purpose === 'document' && isAmongCapitals(text, match.index, end)) return []
    if (purpose === 'query' && !same && !has?.(id) && !/^\w+-/.test(words)) return []
    return [{ kind: 'group', start: match.index, end, id: same ?? id }]
  })
}

function findInBrackets(text: string): Finding[] {
  return [...text.matchAll(IN_BRACKETS)].flatMap((match) => {
    const from = match.index + match[0].indexOf('(')
    return [...match[1]!.matchAll(MEMBER)].map(
      ({ 0: name, index }): Finding => ({
        kind: 'group',
        start: from + 1 + index,
        end: from + 1 + index + name.length,
        id: `fg-${slug(name.replace(/^FG[- ]/, ''))}`,
      }),
    )
  })
}

/** "Focus Group on autonomous networks", "FG on AI for health": the kind of group, and what it is on. */
const ON =
  /\b(?:([Ff]ocus\s[Gg]roup|[Jj]oint\s[Cc]oordination\s[Aa]ctivity|Council\s[Ww]orking\s[Gg]roup)(?:\s(?:on|for))?|(FG|JCA|CWG)\s(?:on|for)|(Inter-?[Ss]ector\s[Rr]apporteur\s[Gg]roup)(?:\son)?)\s(?:the\s)?/g
const topics = new WeakMap<readonly Named[], Map<string, { topic: string; id: string }[]>>()
/** What the known groups of a kind ("fg", "jca") are on, in small letters, the longest first. */
function topicsOf(groups: readonly Named[], kind: string): readonly { topic: string; id: string }[] {
  const known = topics.get(groups) ?? new Map<string, { topic: string; id: string }[]>()
  topics.set(groups, known)
  const listed =
    known.get(kind) ??
    groups
      .filter(({ id }) => id.startsWith(`${kind}-`))
      .flatMap(({ id, label, aliases }) =>
        [label.replace(/^[A-Z]{2,3}[- ]/, ' on '), ...aliases].flatMap((name) => {
          const topic = name.match(/(?:\s(?:on|for)\s|Rapporteur\sGroup\s)(?:the\s)?(.{2,120})$/)?.[1]
          return topic ? [{ topic: topic.toLowerCase(), id }] : []
        }),
      )
      .sort((a, b) => b.topic.length - a.topic.length)
  known.set(kind, listed)
  return listed
}

/** "Focus Groups AI4H, AN and QIT4N", "JCAs on SDN and IMT-2020": known groups by their acronyms in a list. */
const LISTED = /\b(Focus\sGroups|FGs|JCAs|Joint\sCoordination\sActivities)\s(?:(?:on|for)\s)?(?=[A-Z])/g
const LISTED_NAME = /[A-Z][\w&-]{1,14}/y

function findListed(text: string, { knowledge }: Context): Finding[] {
  const known = byLetters(knowledge.groups)
  return [...text.matchAll(LISTED)].flatMap(({ 0: words, 1: kind, index }) =>
    readList(text, index + words.length, LISTED_NAME).flatMap(({ text: name, start, end }): Finding[] => {
      const letters = `${kind!.startsWith('J') ? 'jca' : 'fg'}${slug(name).replace(/-/g, '')}`
      const id = known.get(letters)
      return id === undefined ? [] : [{ kind: 'group', start, end, id }]
    }),
  )
}

const KIND_BY_LETTER = new Map([
  ['f', 'fg'],
  ['j', 'jca'],
  ['c', 'cwg'],
])

/** Groups by what they are on, in whatever letters. */
function findByTopic(text: string, { knowledge }: Context): Finding[] {
  return [...text.matchAll(ON)].flatMap(({ 0: words, 1: inWords, 2: acronym, index }): Finding[] => {
    const kind = (acronym ?? inWords ?? '').charAt(0).toLowerCase()
    const from = index + words.length
    const behind = text
      .slice(from, from + 121)
      .toLowerCase()
      .replaceAll('\n', ' ')
    const hit = topicsOf(knowledge.groups, KIND_BY_LETTER.get(kind) ?? 'irg').find(
      ({ topic }) => behind.startsWith(topic) && !/[\p{L}\p{N}]/u.test(behind[topic.length] ?? ' '),
    )
    return hit ? [{ kind: 'group', start: index, end: from + hit.topic.length, id: hit.id }] : []
  })
}

/** Focus groups, joint coordination activities, and the other groups around the study groups. */
export const group: IdentifierKind = {
  kind: 'group',
  find: (text, context) => {
    const named = findNames(text, context.knowledge.groups, context.purpose === 'query')
      .filter(({ start, end }) => !NUMBERED.test(text.slice(end, end + 8)) && !isWordInCapitals(text, start, end))
      // "CWG-WSIS&SDG" is a group of its own.
      .filter(({ end }) => !/^&[A-Z]/.test(text.slice(end, end + 2)))
      .map(({ named: { id }, start, end }): Finding => ({ kind: 'group', start, end, id }))
    const correspondence = [...text.matchAll(CORRESPONDENCE)].map(
      ({ 0: words, 1: name, index }): Finding => ({
        kind: 'group',
        start: index,
        end: index + words.length,
        id: `cg-${slug(name!)}`,
      }),
    )
    return disjoint(text.length, [
      ...named,
      ...correspondence,
      ...findByTopic(text, context),
      ...findListed(text, context),
      ...findAcronyms(text, context),
      ...findInBrackets(text),
    ]).sort((a, b) => a.start - b.start)
  },
  format: (id, knowledge) => knowledge.groups.find((named) => named.id === id)?.label ?? id.toUpperCase(),
  address: () => null,
}
