import type { Finding } from '../finding'
import { skipGlue } from '../lists'

/**
 * Committees of the bodies that number theirs. A designation is a path ("ISO/IEC JTC 1/SC 6/WG 7"); lists share its front
 * ("ISO/IEC JTC 1/SCs 27, 32, 38 and WG9", "IEC TCs 29 and 108").
 */
type Parent = { name: string; form: RegExp; bare: boolean }

const PARENTS: readonly Parent[] = [
  // ISO/IEC JTC 1, JTC1
  { name: 'iso-iec-jtc1', form: /\b(?:ISO\/IEC\s)?JTC\s?1\b/g, bare: true },
  // ISO/TC 307, ISO TC 204; IEC TC 57, IEC TCs 29
  { name: 'iso', form: /\bISO(?=[ /]TCs?\s?\d)/g, bare: false },
  { name: 'iec', form: /\bIEC(?=[ /](?:TC|SC)s?\s?\d)/g, bare: false },
  // CEN/TC 278, CENELEC TC 205
  { name: 'cen', form: /\bCEN(?=[ /]TCs?\s?\d)/g, bare: false },
  { name: 'cenelec', form: /\bCENELEC(?=[ /]TCs?\s?\d)/g, bare: false },
]

const STEP = /[ /,]{1,2}\s?(TC|SC|WG|TA)(s)?\s?(\d{1,3}[A-Z]?)(?!\w|\.\d)/y
const NUMBER = /(\d{1,3}[A-Z]?)(?![\w/]|\.\d)/y
/** Within a list: a committee with its own word ("and WG9"). */
const MEMBER = /(TC|SC|WG|TA)\s?(\d{1,3}[A-Z]?)(?!\w|\.\d)/y
const DOWN = /\/(TC|SC|WG|TA)\s?(\d{1,3}[A-Z]?)(?!\w|\.\d)/y
const IN_BRACKETS = /\s\((WG\s?(\d{1,3}))\)/y
const DEEPER: Readonly<Record<string, number>> = { TC: 1, SC: 2, WG: 3, TA: 3 }

/** Levels below a committee: a WG stands below the SC in front of it, an SC beside another SC. */
function extend(path: { word: string; step: string }[], word: string, number: string) {
  const kept = path.filter((step) => DEEPER[step.word]! < DEEPER[word]!)
  return [...kept, { word, step: `${word}${number}`.toLowerCase() }]
}

const idOf = (parent: string, path: { step: string }[]) => [parent, ...path.map(({ step }) => step)].join('-')

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
  const next = skipGlue(text, at)
  if (next < 0) return false
  MEMBER.lastIndex = next
  return MEMBER.test(text)
}

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
    const next = skipGlue(text, at)
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

/** "IETF TEAS, PCE and CCAMP working groups": a list of groups of one body. */
const GROUP_LIST =
  /\b(IETF|IRTF|ONF|BBF|3GPP|W3C)(?:'s)?\s((?:[A-Z][\w-]{1,12}(?:,\sand\s|,\s|\sand\s|\s&\s)){1,9}[A-Z][\w-]{1,12})\s(?:WGs|[Ww]orking\s[Gg]roups)\b/g
const LISTED = /[A-Z][\w-]{1,12}/g

/** "the NETCONF and NETMOD Working Groups of the IETF": the body stands behind. */
const GROUP_LIST_OF =
  /\b((?:[A-Z][\w-]{1,12}(?:,\sand\s|,\s|\sand\s|\s&\s)){1,9}[A-Z][\w-]{1,12})\s(?:WGs|[Ww]orking\s[Gg]roups)\sof\s(?:the\s)?(IETF|IRTF|ONF|BBF|3GPP|W3C)\b/g

function findGroupLists(text: string): Finding[] {
  if (!/WGs|orking\s[Gg]roups/.test(text)) return []
  const behind = [...text.matchAll(GROUP_LIST_OF)].flatMap(({ 0: words, 1: list, 2: body, index }) =>
    [...list!.matchAll(LISTED)].map(
      ({ 0: name, index: at }): Finding => ({
        kind: 'organization',
        start: index + at,
        // The last one has the words behind the list, with the name of the body.
        end: index + (at + name.length === list!.length ? words.length : at + name.length),
        id: `${body}-${name}-wg`.toLowerCase(),
      }),
    ),
  )
  const inFront = [...text.matchAll(GROUP_LIST)].flatMap(({ 0: words, 1: body, 2: list, index }) => {
    const from = index + words.indexOf(list!, body!.length)
    return [...list!.matchAll(LISTED)].map(
      ({ 0: name, index: at }, i): Finding => ({
        kind: 'organization',
        start: i === 0 ? index : from + at,
        end: from + at + name.length,
        id: `${body}-${name}-wg`.toLowerCase(),
      }),
    )
  })
  return [...inFront, ...behind]
}

/** Bodies whose groups go by names: "IETF SFC WG", "the MPLS Working Group of IETF", "ONF L4-L7 WG", "ETSI TC INT", "IEC SyC-AAL". */
const NAMED: readonly { form: RegExp; id: (match: RegExpMatchArray) => string }[] = [
  {
    form: /\b(IETF|ONF|BBF|3GPP|IRTF|W3C)(?:'s)?\s([A-Z0-9][\w-]{1,12}|[a-z]{1,6}\d\w{0,6})\s(WG|RG|SG|[Ww]orking\s[Gg]roup)\b/g,
    id: ([, body, name, word]) => `${body}-${name}-${/^w/i.test(word!) ? 'wg' : word}`.toLowerCase(),
  },
  // IETF OPSAWG: "WG" is part of the name
  { form: /\bIETF\s([A-Z]{2,8}WG)\b/g, id: ([, name]) => `ietf-${name!.toLowerCase()}` },
  // W3C Web of Things Working Group, IETF Network Modeling WG
  {
    form: /\b(IETF|ONF|BBF|W3C)(?:'s)?\s([A-Z][\w-]{1,15}(?:\s(?:of\s|and\s|for\s)?[A-Z][\w-]{1,15}){1,3})\s(?:WG|[Ww]orking\s[Gg]roup)\b/g,
    id: ([, body, name]) => `${body}-${name!.replace(/\s/g, '-')}-wg`.toLowerCase(),
  },
  // IEC SEG 1: a systems evaluation group
  { form: /\bIEC\sSEG\s?(\d{1,2})\b/g, id: ([, number]) => `iec-seg${number}` },
  // IEEE SA, IEEE-SA
  { form: /\bIEEE(?:[- ]SA|\sStandards\sAssociation)\b/g, id: () => 'ieee-sa' },
  // IRTF NMRG, IRTF ICNRG
  { form: /\bIRTF\s([A-Z0-9]{1,8}RG)\b/g, id: ([, name]) => `irtf-${name!.toLowerCase()}` },
  {
    form: /\b([A-Z][\w-]{1,12})\s(?:Working\sGroup|WG)\sof\s(?:the\s)?(IETF|ONF|BBF|3GPP|IRTF)\b/g,
    id: ([, name, body]) => `${body}-${name}-wg`.toLowerCase(),
  },
  // TC 204 of ISO
  {
    form: /\bTC\s?(\d{1,3})\sof\s(?:the\s)?(ISO|IEC|CEN|CENELEC)\b/g,
    id: ([, number, body]) => `${body!.toLowerCase()}-tc${number}`,
  },
  {
    form: /\bSC\s?(\d{1,2})\sof\s(?:ISO\/IEC\s)?JTC\s?1\b/g,
    id: ([, number]) => `iso-iec-jtc1-sc${number}`,
  },
  // 3GPP SA2, 3GPP TSG SA WG2, 3GPP RAN
  {
    form: /\b3GPP\s(?:TSG[- ])?(SA|RAN|CT)(?:\s?(?:WG\s?)?(\d))?(?![\w.])/g,
    id: ([, group, number]) => `3gpp-${group!.toLowerCase()}${number ?? ''}`,
  },
  // ETSI NFV: industry specification groups without the word
  {
    form: /\bETSI\s(NFV|MEC|ZSM|ENI|QKD|IPE|NGP)\b/g,
    id: ([, name]) => `etsi-isg-${name!.toLowerCase()}`,
  },
  // ETSI NTECH, ETSI ERM: technical committees without the word
  {
    form: /\bETSI\s(?:TC\s)?(ATTM|BROADCAST|CABLE|CYBER|DECT|EE|EMTEL|ERM|ESI|HF|INT|ITS|LI|MTS|NTECH|RRS|SES|SmartM2M|SMARTM2M|STQ|TCCE)\b/g,
    id: ([, name]) => `etsi-tc-${name!.toLowerCase()}`,
  },
  {
    form: /\bETSI\s(TC|ISG|EE)\s?([A-Z][A-Z0-9]{1,9})\b/g,
    id: ([, word, name]) => `etsi-${word}-${name}`.toLowerCase(),
  },
  {
    form: /\bIEC\s(SyC)[- ]([A-Z]\w{1,9}(?:\s[A-Z]\w{1,9})?)\b/g,
    id: ([, word, name]) => `iec-${word}-${name!.replace(/\s/g, '-')}`.toLowerCase(),
  },
]

export function findNamedGroups(text: string): Finding[] {
  const named = NAMED.flatMap(({ form, id }) =>
    [...text.matchAll(form)].map(
      (match): Finding => ({
        kind: 'organization',
        start: match.index,
        end: match.index + match[0].length,
        id: id(match),
      }),
    ),
  )
  return [...named, ...findGroupLists(text), ...find3gppLists(text)]
}

/** "3GPP SA2, RAN3 and CT1": behind the first group the body is not said again. */
const FIRST_OF_3GPP = /\b3GPP\s(?:TSG[- ])?(?:SA|RAN|CT)(?:\s?(?:WG\s?)?\d)?(?![\w.])/g
const FURTHER_OF_3GPP = /(SA|RAN|CT)\s?(?:WG\s?)?(\d)(?![\w.])/y

function find3gppLists(text: string): Finding[] {
  return [...text.matchAll(FIRST_OF_3GPP)].flatMap(({ 0: words, index }) => {
    const found: Finding[] = []
    for (let at = index + words.length; ; ) {
      FURTHER_OF_3GPP.lastIndex = skipGlue(text, at)
      const next = FURTHER_OF_3GPP.lastIndex < 0 ? null : FURTHER_OF_3GPP.exec(text)
      if (!next) return found
      at = next.index + next[0].length
      found.push({ kind: 'organization', start: next.index, end: at, id: `3gpp-${next[1]!.toLowerCase()}${next[2]}` })
    }
  })
}

/** "IEEE 802.1 and 802.3", "IEEE 802": projects and working groups; "IEEE 1588-2008" is a standard, and none. */
const IEEE = /\bIEEE(?:\s(802(?:\.\d{1,2})?)\b(?!\.\d))?/g
const IEEE_MEMBER = /802\.\d{1,2}(?![\d.])/y

export function findIeee(text: string): Finding[] {
  const found: Finding[] = []
  for (const match of text.matchAll(IEEE)) {
    const end = match.index + match[0].length
    if (!match[1]) {
      if (!/^\s(?:Std\s)?\d/.test(text.slice(end, end + 8)))
        found.push({ kind: 'organization', start: match.index, end, id: 'ieee' })
      continue
    }
    found.push({ kind: 'organization', start: match.index, end, id: `ieee-${match[1]}` })
    for (let at = end; ; ) {
      const next = text[at] === '/' ? at + 1 : skipGlue(text, at)
      if (next < 0) break
      IEEE_MEMBER.lastIndex = next
      const member = IEEE_MEMBER.exec(text)
      if (!member) break
      at = next + member[0].length
      found.push({ kind: 'organization', start: next, end: at, id: `ieee-${member[0]}` })
    }
  }
  return found
}

/** A committee without its body, which the text named before: "IEC SyC-AAL and TC100 TA16", "SC6/WG7 on ICN". */
const ALONE = /(?<![\w/]|TC\s|JTC\s)(TC\s?\d{2,3}(?:[ /]TA\s?\d{1,2})?|SC\s?\d{1,2}(?:\/WG\s?\d{1,2})?)(?![\w])/g

export function findAlone(text: string, before: readonly Finding[]): Finding[] {
  const bodies = before.filter(({ id }) => /^(?:iso|iec)(?:-|$)/.test(id ?? ''))
  // Both are in the order of the text: each body is passed once.
  let next = 0
  return [...text.matchAll(ALONE)].flatMap(({ 0: words, index }): Finding[] => {
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
}
