import type { Context, Finding, IdentifierKind } from './finding'
import type { Body, Knowledge } from './knowledge'
import { readList } from './lists'

/** Whose resolution it is: of the bodies whose numbers are known, or of another that the text names. */
type Owner = Body | 'unga' | 'wrc' | 'ra'

/** "Resolution 92", "Resolutions 101, 102", "Res. 92", "Res.95", "WTSA-16 Res 44" */
const WORD = /\b(?:Resolutions?|RESOLUTIONS?|Res\.?)\s{0,2}(?=\d)/g
/** In a query also "resolution no. 92", "Résolution 92", "Resolución 92". */
const WORD_LENIENT = /\b(?:r[eé]solu[tc]i[oó]n(?:e?s)?|res\.?)[\s-]{0,2}(?:n(?:o\.?|r\.?|°|º)\s?)?(?=\d)/gi
const NUMBER = /\d{1,4}(?:\/\d{1,3})?(?![\d/])/y
/** "(Rev. Busan, 2014)", "(Hammamet, 2016)", "(Rev., Busan, 2014)", "(Hammamet)" */
const VERSION = /^\s{0,2}\(\s?(?:Rev\b\.?,?\s{0,2})?([\p{Lu}][\p{L}]+(?:\s\p{Lu}\p{L}+)?)(?:,\s{0,2}|\s)?(\d{4})?\s?\)/u
/** A version by its conference: "(Rev. PP-14)", "(Rev.WRC-12)", "(WRC-19)", "Rev. PP-2006". */
const CONFERENCE = /^\s{0,2}(?:\(\s?(?:Rev\b\.?,?\s{0,2})?|Rev\.?,?\s{0,2})(PP|WTDC|WTSA|WRC|WARC|RA)[- ]?\d{2,4}\s?\)?/
/** A change that names no conference: "(Mod. 2016)", "(Modified 2015)", "(C-1985, last amended C19)". */
const MODIFIED = /^\s{0,2}\((?:Mod(?:\.|ified)|C-?\d{2,4}\b|last\samended)[^()\n]{0,40}\)/
/** Who adopted it, where it is none of ITU's conferences that number theirs: "CITEL PCC.II approved Resolution 51". */
const FOREIGN =
  /\b(?:CITEL|APT|CEPT|ATU|RCC|ASMG|ISO|IEC|IETF|ETSI|3GPP|ICANN)\b[^;\n]{0,30}\b(?:approved|adopted|agreed)\s(?:its\s)?$/
/** Words in front that name the body; the nearest to the number is the first that matches. */
const BEFORE: readonly { body: Owner; words: RegExp }[] = [
  { body: 'unga', words: /\b(?:UNGA|UN General Assembly|United Nations General Assembly)\s?$/i },
  { body: 'council', words: /\bCouncil(?:\s(?:20)?\d{2})?\s?$/i },
  { body: 'pp', words: /\b(?:PP(?:-\d{2,4})?|Plenipotentiary(?:\sConference)?(?:\s\d{4})?)\s?$/i },
  { body: 'wtdc', words: /\b(?:WTDC(?:-\d{2,4})?|ITU-D)\s?$/i },
  { body: 'wrc', words: /\bW(?:A)?RC(?:-\d{2,4})?\s?$/ },
  { body: 'ra', words: /\b(?:RA(?:-\d{2,4})?|Radiocommunication\sAssembly)\s?$/ },
  { body: 'wtsa', words: /\b(?:WTSA(?:-\d{2,4})?|ITU-T)\s?$/i },
]
/** Words behind the number or its version: "Resolution 1379 of ITU Council". */
const BEHIND: readonly { body: Owner; words: RegExp }[] = [
  { body: 'unga', words: /^,?\s(?:of|adopted by)\s(?:the\s)?(?:UNGA|UN(?:ited Nations)? General Assembly)/i },
  { body: 'council', words: /^,?\s(?:of|adopted by)\s(?:the\s)?(?:ITU\s)?Council/i },
  { body: 'pp', words: /^,?\s(?:of|adopted by)\s(?:the\s)?(?:PP\b|Plenipotentiary)/i },
  {
    body: 'wtdc',
    words: /^,?\s(?:of|adopted by)\s(?:the\s)?(?:ITU\s)?(?:WTDC|World Telecommunication Development Conference)/i,
  },
  { body: 'ra', words: /^,?\s(?:of|adopted by)\s(?:the\s)?(?:ITU\s)?Radiocommunication Assembly/i },
  { body: 'wrc', words: /^,?\s(?:of|adopted by)\s(?:the\s)?(?:WRC|World Radiocommunication Conference)/i },
  {
    body: 'wtsa',
    words: /^,?\s(?:of|adopted by)\s(?:the\s)?(?:WTSA|World Telecommunication Standardization Assembly|this assembly)/i,
  },
]

const idOf = (body: Owner, number: string) =>
  body === 'wtsa' ? `res-${Number(number)}` : `${body}-res-${number.replace('/', '-')}`

type Version = { body: Owner | null; length: number; known: boolean }

/** Whose conference a version names. City and year decide; a city alone only where one body met there. */
function versionAt(text: string, { conferences }: Knowledge): Version | null {
  const conference = text.match(CONFERENCE)
  if (conference) {
    const name = conference[1]!.toLowerCase()
    const body = (name === 'warc' ? 'wrc' : name) as Owner
    return { body, length: conference[0].length, known: true }
  }
  const modified = text.match(MODIFIED)
  if (modified) return { body: null, length: modified[0].length, known: true }
  const match = text.match(VERSION)
  if (!match) return null
  const [words, city, year] = match
  const held = conferences.held.filter(
    (conference) => conference.city === city && (year === undefined || conference.year === Number(year)),
  )
  const bodies = new Set(held.map(({ body }) => body))
  const known = conferences.held.some((conference) => conference.city === city)
  return { body: bodies.size === 1 ? [...bodies][0]! : null, length: words.length, known: known || year !== undefined }
}

/** The bodies whose resolutions have such a number. */
const bodiesOf = (number: number, { conferences }: Knowledge): Body[] =>
  conferences.numbers.filter(({ from, to }) => from <= number && number <= to).map(({ body }) => body)

/** Whose resolution a number is that nothing around it explains: the plan's own assembly's, if it numbers so high. */
function bodyOfBare(number: string, { knowledge, own }: Context): { body: Body | null; candidates: Body[] } {
  if (number.includes('/')) return { body: null, candidates: [] }
  if (own?.has(Number(number))) return { body: 'wtsa', candidates: [] }
  const bodies = bodiesOf(Number(number), knowledge)
  if (bodies.includes('wtsa')) return { body: 'wtsa', candidates: [] }
  return bodies.length === 1 ? { body: bodies[0]!, candidates: [] } : { body: null, candidates: bodies }
}

function findWords(text: string, context: Context): Finding[] {
  const { knowledge, purpose } = context
  const found: Finding[] = []
  const said = new Map<string, Owner>()
  let last: { owner: Owner; read: number } | null = null
  /**
   * Whose a bare number is by what the text has said: the same number with its body, or a body named in front earlier in
   * the sentence. A plan's own resolutions are its own.
   */
  const earlier = (number: string, index: number): Owner | null => {
    if (purpose === 'query' || context.own?.has(Number(number))) return null
    if (said.has(number)) return said.get(number)!
    // Each stretch of the text is looked through once, however many numbers stand behind the body.
    if (last && /[.!?]\s|\n/.test(text.slice(last.read, index))) last = null
    if (last) last.read = Math.max(last.read, index)
    return context.own ? null : (last?.owner ?? null)
  }
  for (const match of text.matchAll(purpose === 'query' ? WORD_LENIENT : WORD)) {
    const before = text.slice(Math.max(0, match.index - 60), match.index)
    const named = BEFORE.find(({ words }) => words.test(before))
    const start = named ? match.index - before.match(named.words)![0].trimStart().length : match.index
    const foreign = !named && FOREIGN.test(before)
    let at = match.index + match[0].length
    let pending: Finding[] = []
    for (let first = true; ; first = false) {
      NUMBER.lastIndex = at
      const number = NUMBER.exec(text)
      if (!number) break
      const end = at + number[0].length
      const version = versionAt(text.slice(end, end + 60), knowledge)
      const behindAt = end + (version?.length ?? 0)
      const behind = BEHIND.find(({ words }) => words.test(text.slice(behindAt, behindAt + 60)))
      const bare = bodyOfBare(number[0], context)
      const explicit = named?.body ?? version?.body ?? behind?.body
      if (explicit) said.set(number[0], explicit)
      const body =
        explicit ?? (number[0].includes('/') ? 'unga' : foreign ? null : (earlier(number[0], match.index) ?? bare.body))
      const finding: Finding = {
        kind: 'resolution',
        start: first ? start : at,
        end: behindAt,
        id: body ? idOf(body, number[0]) : null,
        ...(!body && {
          reason: 'the text does not say whose resolution it is',
          candidates: foreign ? [] : bare.candidates.map((candidate) => idOf(candidate, number[0])),
        }),
      }
      // "Resolutions 101, 102 and 133 (Rev. Busan, 2014)": what the last one says holds for those without a word of their own.
      const decided = version?.body ?? behind?.body
      if (decided && !named)
        for (const other of pending) other.id = idOf(decided, text.slice(other.start, other.end).match(/\d[\d/]*$/)![0])
      pending = version || behind ? [] : [...pending, finding]
      found.push(finding)
      if (named) last = { owner: named.body, read: end }
      const [, next] = readList(text, at, version ? versionedNumber(version.length) : NUMBER)
      if (!next) break
      at = next.start
    }
  }
  return found
}

/** A number with a version of a given length behind it, as a member of a list. */
const versionedNumber = (length: number) => new RegExp(`\\d{1,4}(?![\\d/])(?:[^\\n]{${length}})?`, 'y')

/** "pp-res-130", "PP Decision 5", as ids in a query and decisions in a text. */
const DECISION = /\b(?:(Council)\s|PP\s|Plenipotentiary\s(?:Conference\s)?)?Decision\s(\d{1,3})\b/g

function findDecisions(text: string, { knowledge }: Context): Finding[] {
  return [...text.matchAll(DECISION)].flatMap((match): Finding[] => {
    const end = match.index + match[0].length
    const version = versionAt(text.slice(end, end + 60), knowledge)
    const body = version?.body ?? (match[1] ? 'council' : null)
    return body
      ? [
          {
            kind: 'resolution',
            start: match.index,
            end: end + (version?.length ?? 0),
            id: `${body}-dec-${Number(match[2])}`,
          },
        ]
      : []
  })
}

const BODY_LABEL: Readonly<Record<string, string>> = {
  pp: 'Plenipotentiary',
  wtdc: 'WTDC',
  council: 'Council',
  wrc: 'WRC',
  ra: 'Radiocommunication Assembly',
  unga: 'UN General Assembly',
}

const OPINION = /\bOpinion\s(\d{1,3})\b/gi
/** In a query also "Op 1", "OP-01"; never the "OP-01-02" of an action item. */
const OPINION_LENIENT = /\b(?:opinion|op\.?)[\s-](\d{1,3})\b(?!-\d)/gi

/** Resolutions of the assembly and of other bodies; an opinion of the assembly too. */
export const resolution: IdentifierKind = {
  kind: 'resolution',
  find: (text, context) => {
    const opinions = [...text.matchAll(context.purpose === 'query' ? OPINION_LENIENT : OPINION)].map(
      ({ 0: words, 1: number, index }): Finding => ({
        kind: 'resolution',
        start: index,
        end: index + words.length,
        id: `opinion-${Number(number)}`,
      }),
    )
    return [...findWords(text, context), ...findDecisions(text, context), ...opinions].sort((a, b) => a.start - b.start)
  },
  format: (id) => {
    const match = id.match(/^(?:([a-z]+)-)?(res|dec|opinion)-(.+)$/)
    if (!match) return id
    const [, body, word, number] = match
    const name = word === 'res' ? 'Resolution' : word === 'dec' ? 'Decision' : 'Opinion'
    return `${body ? `${BODY_LABEL[body] ?? body} ` : ''}${name} ${number!.replace('-', '/')}`
  },
  address: (id) => {
    const number = id.match(/^res-(\d+)$/)?.[1]
    return number
      ? {
          url: `https://www.itu.int/pub/T-RES-T.${number}-2016`,
          rule: 'publication of a resolution of WTSA-16',
        }
      : null
  },
}
