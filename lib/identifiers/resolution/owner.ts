import type { Sector } from '../../domain/group-id'
import type { Body, Knowledge } from '../knowledge'
import { findNames } from '../named'

/** Whose it is: of the bodies whose numbers are known, of others that the text names, or of one that is not known. */
export type Owner = Body | 'unga' | 'wrc' | 'ra' | 'other'

/** The body that a conference or assembly is, by its acronym in front of a year or alone. */
export function bodyOfConference(acronym: string): Owner {
  const name = acronym.toLowerCase()
  if (name === 'warc') return 'wrc'
  return (['pp', 'wtdc', 'wtsa', 'wrc', 'ra', 'council', 'unga'] as const).find((body) => body === name) ?? 'other'
}

/** Names of bodies as they stand in front of a number or behind it; the first row that matches tells. */
const NAMES: readonly { body: Owner; name: string }[] = [
  { body: 'other', name: '(?:Human\\sRights|Security|European)\\sCouncil|Council\\sof\\s(?:Europe|the\\sEuropean)' },
  {
    body: 'other',
    name: 'World\\sHealth\\sAssembly|Parliamentary\\sAssembly|ECOSOC|Economic\\sand\\sSocial\\sCouncil',
  },
  // "OECD Council"
  { body: 'other', name: '(?!ITU\\b)[A-Z]{2,8}\\sCouncil' },
  { body: 'other', name: 'World\\sTelecommunication(?:\\/ICT)?\\sPolicy\\sForum' },
  { body: 'other', name: 'WTPF(?:-\\d{2,4})?|WCIT(?:-\\d{2,4})?' },
  // "OAS General Assembly"
  { body: 'other', name: '(?!UN\\b)[A-Z]{2,8}\\sGeneral\\sAssembly' },
  {
    body: 'unga',
    name: '(?:UNGA|(?:(?:UN|United\\sNations)\\s)?General\\sAssembly)(?:\\sof\\sthe\\sUnited\\sNations)?',
  },
  { body: 'council', name: '(?:ITU(?:-|\\s))?Council(?:-?\\d{2,4}|\\s(?:20)?\\d{2})?' },
  {
    body: 'pp',
    name: '(?:PP(?:-\\d{2,4})?|Plenipotentiary(?:\\sConferences?)?(?:\\s\\(PP(?:-\\d{2,4})?\\))?(?:\\s\\d{4})?)',
  },
  {
    body: 'wtdc',
    name: '(?:WTDC(?:-\\d{2,4})?|ITU-D|World\\sTelecommunication\\sDevelopment\\sConference(?:\\s\\(WTDC(?:-\\d{2,4})?\\))?)',
  },
  {
    body: 'wrc',
    name: '(?:W(?:A)?RC(?:-\\d{2,4})?|World\\s(?:Administrative\\s)?Radio(?:communication)?\\sConference(?:\\s\\(WRC(?:-\\d{2,4})?\\))?|Radio\\sRegulations)',
  },
  { body: 'ra', name: '(?:RA(?:-\\d{2,4})?|ITU-R|Radiocommunication\\sAssembly(?:\\s\\(RA(?:-\\d{2,4})?\\))?)' },
  {
    body: 'wtsa',
    name: '(?:WTSA(?:-\\d{2,4})?|ITU-T|World\\sTelecommunication\\sStandardization\\sAssembly(?:\\s\\(WTSA(?:-\\d{2,4})?\\))?|this\\sassembly)',
  },
]

/** Between a body and the number: "PP-14 revised Resolution 130", "WTDC adopted new Resolution 85", "WTDC-22: Resolution 1". */
const ADOPTED =
  "(?:'s|:|,(?=\\s(?:la|el)\\s))?(?:\\s(?:adopted|approved|revised|amended|agreed|draft|[Nn]ew|[Rr]evised|its|the|a|and|has|had|aprob[óo]|adopt[óo]|modific[óo]|revis[óo]|adopté|approuvé|modifié|révisé|la|les|утвердила|приняла|пересмотрела)){0,4}"
/** In small letters "ra" and "wrc" are no bodies, and "the General Assembly" is that of no organization. */
const flagsOf = (body: Owner) => (body === 'wrc' || body === 'ra' || body === 'other' ? '' : 'i')
const BEFORE = NAMES.map(({ body, name }) => ({
  body,
  words: new RegExp(`(?<![\\w-])(?:${name})(?=${ADOPTED}\\s{0,2}$)`, flagsOf(body)),
}))
const BEHIND = NAMES.map(({ body, name }) => ({
  body,
  words: new RegExp(
    `^,?\\s(?:of|from|(?:(?:was|were)\\s)?(?:adopted|approved|revised|amended)\\s(?:(?:at|in)\\s[^.;,()\\n]{2,30}\\s)?(?:by|at))\\s(?:the\\s)?(?:ITU\\s)?(?:${name})(?![\\w])`,
    flagsOf(body),
  ),
}))

/** Behind a number, a body of another kind: "of the European Parliament", "of the Agricultural Board". */
const INSTITUTION =
  /^,?\s(?:of|adopted\sby)\s(?:the\s)?(?:[A-Z][\w-]{1,20}\s){1,4}(?:Assembly|Council|Parliament|Conference|Commission|Committee|Congress|Board|Organi[sz]ation)\b/
const OF_ORGANIZATION = /^,?\s(?:of|adopted\sby)\s(?:the\s)?(?=[A-Z])/
/** Behind the name of an organization and in front of a number: "CITEL PCC.II approved ", "CEPT's ". */
const OF_OTHER = /^(?:'s)?\s(?:[\w.-]{1,8}\s)?(?:(?:has\s)?(?:approved|adopted|agreed|passed)\s(?:its\s|a\s)?)?$/

/** How far in front of a number and behind it a body is looked for, in UTF-16 units. */
export const NEAR = 70

/** The body named in front of a word like "Resolution", and how many units before it the name begins; else null. */
export function ownerBefore(before: string, { organizations }: Knowledge): { body: Owner; length: number } | null {
  for (const { body, words } of BEFORE) {
    const match = before.match(words)
    // Only the name right in front belongs to the reference; "WTDC adopted" is a clause of its own.
    if (match)
      return {
        body,
        length: /^\s{0,2}$/.test(before.slice(match.index! + match[0].length)) ? before.length - match.index! : 0,
      }
  }
  const named = findNames(before, organizations).at(-1)
  return named && OF_OTHER.test(before.slice(named.end)) ? { body: 'other', length: 0 } : null
}

/** A conference right behind a number, as only a reader writes: "resolution 9 wtdc". */
const ASKED = /^\s(?:wtdc|pp|plenipotentiary|wrc)\b/i

/** The body named behind a number or its version: "of the Radiocommunication Assembly", "adopted by ECOSOC"; else null. */
export function ownerBehind(given: string, { organizations }: Knowledge, asked: boolean): Owner | null {
  const behind = asked && ASKED.test(given) ? ` of${given}` : given
  const known = BEHIND.find(({ words }) => words.test(behind))
  if (known) return known.body
  if (INSTITUTION.test(behind)) return 'other'
  const of = behind.match(OF_ORGANIZATION)?.[0]
  return of && findNames(behind.slice(of.length), organizations)[0]?.start === 0 ? 'other' : null
}

/** The bodies whose resolutions have such a number. */
const bodiesOf = (number: number, { conferences }: Knowledge): Body[] =>
  conferences.numbers.filter(({ from, to }) => from <= number && number <= to).map(({ body }) => body)

/** Whose resolution a number is that nothing around it explains: the plan's own assembly's, if it numbers so high. */
export function bodyOfBare(
  number: string,
  knowledge: Knowledge,
  own: ReadonlySet<number> | undefined,
  conference?: Body | null,
  sector?: Sector | null,
): { body: Owner | null; candidates: Body[] } {
  // "70/125" is a session and a number of the General Assembly; "2011/5" is a year and a number of other bodies.
  if (number.includes('/')) return { body: /^\d{2,3}\//.test(number) ? 'unga' : 'other', candidates: [] }
  if (own?.has(Number(number))) return { body: 'wtsa', candidates: [] }
  const bodies = bodiesOf(Number(number), knowledge)
  // A document of a conference numbers its own without saying so.
  if (conference && bodies.includes(conference)) return { body: conference, candidates: [] }
  // In a document of ITU-D a bare number is its own conference's; in one of ITU-R it may be of two bodies.
  if (sector === 'd' && bodies.includes('wtdc')) return { body: 'wtdc', candidates: [] }
  if (sector === 'r') return { body: null, candidates: bodies }
  if (bodies.includes('wtsa')) return { body: 'wtsa', candidates: [] }
  return bodies.length === 1 ? { body: bodies[0]!, candidates: [] } : { body: null, candidates: bodies }
}
