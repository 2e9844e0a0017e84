import type { Finding } from '../finding'
import { skipGlue } from '../lists'

/**
 * Committees of the bodies that number theirs. A designation is a path ("ISO/IEC JTC 1/SC 6/WG 7"); lists share its front
 * ("ISO/IEC JTC 1/SCs 27, 32, 38 and WG9", "IEC TCs 29 and 108").
 */
type Parent = { name: string; form: RegExp; bare: boolean }

const PARENTS: readonly Parent[] = [
  // ISO/IEC JTC 1, JTC1
  { name: 'iso-iec-jtc1', form: /\b(?:ISO[/ ]IEC\s)?JTC\s?1\b/g, bare: true },
  // CEN/CENELEC JTC 13, CEN-CLC/JTC 21: a joint committee of both
  { name: 'cen-cenelec', form: /\bCEN[/-](?:CENELEC|CLC)(?=[ /-]JTC\s?\d)/g, bare: false },
  // ISO/TC 307, ISO TC 204, ISO/PC 317; IEC TC 57, IEC TCs 29
  { name: 'iso', form: /\bISO(?=[ /-](?:TC|PC)s?\s?\d)/g, bare: false },
  { name: 'iec', form: /\bIEC(?=[ /-](?:TC|PC|SC)s?\s?\d)/g, bare: false },
  // CEN/TC 278, CENELEC TC 205
  { name: 'cen', form: /\bCEN(?=[ /]TCs?\s?\d)/g, bare: false },
  { name: 'cenelec', form: /\bCENELEC(?=[ /]TCs?\s?\d)/g, bare: false },
]

const WORDS = 'TC|PC|SC|JWG|WG|TA|AHG|AG|PT'
const STEP = new RegExp(`[ /,-]{1,2}\\s?(JTC|${WORDS})(s)?\\s?(\\d{1,5}[A-Z]?)(?!\\w|\\.\\d)`, 'y')
const NUMBER = /(\d{1,3}[A-Z]?)(?![\w/]|\.\d)/y
/** Within a list: a committee with its own word ("and WG9"). */
const MEMBER = new RegExp(`(${WORDS})\\s?(\\d{1,3}[A-Z]?)(?!\\w|\\.\\d)`, 'y')
const DOWN = new RegExp(`/(${WORDS})\\s?(\\d{1,3}[A-Z]?)(?!\\w|\\.\\d)`, 'y')
const IN_BRACKETS = /\s\((WG\s?(\d{1,3}))\)/y
/** How deep each stands: working groups, joint ones, technical areas, advisory and ad hoc groups, project teams below a committee. */
const DEEPER: Readonly<Record<string, number>> = {
  JTC: 1,
  TC: 1,
  PC: 1,
  SC: 2,
  WG: 3,
  JWG: 3,
  TA: 3,
  AG: 3,
  AHG: 3,
  PT: 3,
}

/** An acronym in brackets, as some groups go by: the "(MPEG)" of "SC 29/WG 11 (MPEG) and WG 1 (JPEG)". */
const ACRONYM = /\s\([A-Z]{2,8}\)/y
function skipAcronym(text: string, at: number): number {
  ACRONYM.lastIndex = at
  return ACRONYM.test(text) ? ACRONYM.lastIndex : at
}

/** Levels below a committee: a WG stands below the SC in front of it, an SC beside another SC. */
function extend(path: { word: string; step: string }[], word: string, number: string) {
  const kept = path.filter((step) => DEEPER[step.word]! < DEEPER[word]!)
  return [...kept, { word, step: `${word}${number}`.toLowerCase() }]
}

/** A subcommittee of IEC is called after its committee: "IEC SC 86B" is of TC 86. */
const idOf = (parent: string, path: { step: string }[]) => {
  const of = parent === 'iec' && path[0]?.step.match(/^sc(\d+)[a-z]$/)?.[1]
  return [parent, ...(of ? [`tc${of}`] : []), ...path.map(({ step }) => step)].join('-')
}

/** Every committee named by its number, each with its own place. */
export function findCommittees(text: string): Finding[] {
  const found: Finding[] = []
  for (const { name, form, bare } of PARENTS)
    for (const match of text.matchAll(form)) {
      const start = match.index
      let at = start + match[0].length
      let path: { word: string; step: string }[] = []
      let last: Finding | null = null
      for (;;) {
        STEP.lastIndex = at
        const step = STEP.exec(text)
        if (!step) break
        const [words, word, plural, number] = step
        // A joint committee begins a path of its own: "SC 3/JTC 1/SC 6". So each is passed once.
        if (word === 'JTC' && (bare || path.length > 0)) break
        // ", SC86A" goes on with the path; the comma of "JTC 1, TC 12 of ISO" does not: only a step further down.
        if (/,/.test(words) && path.length > 0 && DEEPER[word!]! <= DEEPER[path.at(-1)!.word]!) break
        const next = extend(path, word!, number!)
        const deeper = next.length > path.length
        path = next
        const end = at + words.length
        if (last && deeper) {
          last.id = idOf(name, path)
          last.end = end
        } else {
          last = { kind: 'organization', start: last ? at + words.search(/[A-Z]/) : start, end, id: idOf(name, path) }
          found.push(last)
        }
        at = end
        if (plural || listGoesOn(text, at)) at = readMembers(text, at, word!, name, path, found)
      }
      // "ISO/IEC JTC 1/SC 29 (WG 5)"
      IN_BRACKETS.lastIndex = at
      const inside = last && IN_BRACKETS.exec(text)
      if (inside) {
        const end = at + inside[0].length
        found.push({
          kind: 'organization',
          start: end - inside[1]!.length - 1,
          end: end - 1,
          id: idOf(name, extend(path, 'WG', inside[2]!)),
        })
      }
      if (!last && bare) found.push({ kind: 'organization', start, end: start + match[0].length, id: name })
    }
  return found
}

const listGoesOn = (text: string, at: number): boolean => {
  const next = skipGlue(text, skipAcronym(text, at))
  if (next < 0) return false
  MEMBER.lastIndex = next
  if (MEMBER.test(text)) return true
  // "WG 16 and 17": a number alone ends a list where nothing goes on behind it.
  NUMBER.lastIndex = next
  return (
    /and|&/.test(text.slice(at, next)) &&
    NUMBER.test(text) &&
    LIST_ENDS.test(text.slice(NUMBER.lastIndex, NUMBER.lastIndex + 12))
  )
}
const LIST_ENDS = /^(?:[.,;:)]|\s*$|\s(?:of|to|on|for|in|at|were|was|are|is|have|has|will|met|and)\b)/

/** The further members of a list: bare numbers take the word before them, others bring their own. */
function readMembers(
  text: string,
  from: number,
  word: string,
  parent: string,
  path: { word: string; step: string }[],
  found: Finding[],
): number {
  let at = from
  for (;;) {
    const next = skipGlue(text, skipAcronym(text, at))
    if (next < 0) return at
    MEMBER.lastIndex = next
    NUMBER.lastIndex = next
    const member = MEMBER.exec(text)
    const number = member ? null : NUMBER.exec(text)
    if (!member && !number) return at
    const [memberWord, memberNumber] = member ? [member[1]!, member[2]!] : [word, number![1]!]
    // No technical committee stands below JTC 1: "SC42; TC 204 of ISO".
    if (memberWord === 'TC' && parent === 'iso-iec-jtc1') return at
    // "SC29/WG11" goes down a level; only "and WG9" at the end of a list is a further member.
    if (DEEPER[memberWord]! > DEEPER[word]! && !/and|&/.test(text.slice(at, next))) return at
    // "SCs 6, 38, 41 and WG9": that working group is the parent's own.
    const base = memberWord === word ? path : path.filter((step) => DEEPER[step.word]! < DEEPER[word]!)
    let own = extend(base, memberWord, memberNumber)
    let end = next + (member ?? number)![0].length
    // "SC 42 and SC 36/WG 7": a member goes further down.
    DOWN.lastIndex = end
    const down = DOWN.exec(text)
    if (down && DEEPER[down[1]!]! > DEEPER[memberWord]!) {
      own = extend(own, down[1]!, down[2]!)
      end += down[0].length
    }
    found.push({ kind: 'organization', start: next, end, id: idOf(parent, own) })
    at = end
  }
}

/** A committee without its body, which the text named before: "IEC SyC-AAL and TC100 TA16", "SC6/WG7 on ICN". */
const ALONE = /(?<![\w/]|TC\s|JTC\s)(TC\s?\d{2,3}(?:[ /]TA\s?\d{1,2})?|SC\s?\d{1,2}(?:\/WG\s?\d{1,2})?)(?![\w])/g

/** "WG 2, WG 4 and AG 5 of SC 29": groups in front of their committee. */
const GROUPS_OF =
  /(?<![\w/])((?:(?:WG|AG|AHG|JWG)s?\s?\d{1,3}(?:,\s|,?\sand\s|\s?&\s?)?){1,8})\s(?:of|in|OF|IN)\s(?:ISO\/IEC\s)?(?:JTC\s?1\/)?(SC\s?\d{1,2})(?![\w/])/g

/** The groups in front of a subcommittee of JTC 1. */
export const findGroupsOf = (text: string): Finding[] =>
  /JTC\s?1/.test(text)
    ? [...text.matchAll(GROUPS_OF)].flatMap(({ 1: groups, 2: committee, index }) =>
        [...groups!.matchAll(/(WG|AG|AHG|JWG)s?\s?(\d+)/g)].map(
          ({ 0: printed, 1: word, 2: number, index: at }): Finding => ({
            kind: 'organization',
            start: index + at,
            end: index + at + printed.length,
            id: ['iso-iec-jtc1', committee!.replace(/\s/g, ''), `${word}${number}`].join('-').toLowerCase(),
          }),
        ),
      )
    : []

export function findAlone(text: string, before: readonly Finding[]): Finding[] {
  const bodies = before.filter(({ id }) => /^(?:iso|iec)(?:-|$)/.test(id ?? ''))
  // Both are in the order of the text: each body is passed once.
  let next = 0
  const found: Finding[] = [...text.matchAll(ALONE)].flatMap(({ 0: words, index }): Finding[] => {
    const steps = [...words.matchAll(/(TC|SC|WG|TA)\s?(\d+)/g)].map(([, word, number]) =>
      `${word}${number}`.toLowerCase(),
    )
    while (next < bodies.length && bodies[next]!.end <= index) next++
    const owner = bodies[next - 1]?.id
    const parent = words.startsWith('SC')
      ? owner?.match(/^iso-iec-jtc1/)?.[0]
      : owner?.match(/^(?:iso|iec)(?=-|$)(?!-iec)/)?.[0]
    return parent
      ? [{ kind: 'organization', start: index, end: index + words.length, id: [parent, ...steps].join('-') }]
      : []
  })
  return found.flatMap((finding) => [finding, ...furtherGroups(text, finding)])
}

/** "SC 27/WG 1, WG 4 and WG 5": further groups of the committee, behind one of its own. */
const FURTHER_GROUP = /WG\s?(\d{1,2})(?![\w/])/y

function furtherGroups(text: string, { end, id }: Finding): Finding[] {
  const committee = id?.match(/^(.*)-wg\d+$/)?.[1]
  const found: Finding[] = []
  for (let at = end; committee; ) {
    FURTHER_GROUP.lastIndex = skipGlue(text, at)
    const next = FURTHER_GROUP.lastIndex < 0 ? null : FURTHER_GROUP.exec(text)
    if (!next) break
    at = next.index + next[0].length
    found.push({ kind: 'organization', start: next.index, end: at, id: `${committee}-wg${next[1]}` })
  }
  return found
}
