import { disjoint } from './disjoint'
import type { Context, Finding, IdentifierKind } from './finding'
import { readFormerName } from './recommendation/former-name'
import { seriesLetters } from './recommendation/series'

const compiled = new Map<string, { code: RegExp; lenient: RegExp }>()

/**
 * A draft's code: a letter of a series, a dot, and a name with a letter in it: "X.iotsec-3", "Q.DEN_IMS", "Y.3MO",
 * "L.5G_powering", "Q.suppl.Multi_Device_ETS", "E.A-N/GoC". Never "D.C.", "www.x.org", a Recommendation's number, or
 * "G.Imp729", a guide for implementers, "G.711-based".
 */
function patternsFor(letters: string) {
  const known = compiled.get(letters)
  if (known) return known
  const name =
    '(?=[\\w-]{0,12}[A-Za-z])(?!Sup(?:pl?|plement)?\\.?\\s?\\d)(?!\\d+-(?:ser|[A-Z]\\.\\d))(?!\\d+(?:bis|ter)\\b)(?!\\d[\\d.]*[-_](?:Amd|Cor|Corr|Add|Err|Annex|App|amd|cor)(?![a-z]))(?!Imp\\d)(?!\\d[\\d.]*-(?:like|based|compliant|compatible|conformant|encoded|coded|style|type|capable|enabled|related|specific|style)\\b)\\w[\\w]{1,40}'
  const tail = '(?:[-_.]\\w{1,40}){0,6}(?:/[A-Z][a-z]\\w{0,12})?'
  const single = 'A-\\w{1,20}'
  // "H.235.DTLS": a part of a Recommendation that has no number of its own yet
  const part = '\\d{1,5}\\.[A-Z][A-Za-z]{1,20}'
  const source = `(?<![\\w.@/:]|(?<!\\bex)-)(?:ITU-T\\s)?([${letters}])\\.(${single}(?:/[A-Z]\\w{0,12})?|${part}|${name}${tail})`
  const patterns = { code: new RegExp(source, 'g'), lenient: new RegExp(source, 'gi') }
  compiled.set(letters, patterns)
  return patterns
}

/** "Y.IoT - Interop - An interoperability framework": a hyphen with blanks inside the code, before the one of the title. */
const SPACED = /^ - (\w{2,20})(?= - )/
/** "Supp.-Y.IoT Scenarios for Developing Countries": a draft Supplement whose code is a title. */
const TITLE_AS_CODE = /\bSuppl?\.-([A-Z])\.([A-Z]\w{1,20}(?:\s(?:(?:for|of|and|in)\s)?[A-Z]\w{1,20}){0,6})/g

/** What stands for a number that is not known, or for a whole series: "Y.xxx", "X.abc", "G.mmm", "Y.ABCD", "G.98x", "J.xxxx-rev", "G.series". */
const PLACEHOLDER =
  /^(?:\w+[-.](?:xx|yy|zz|xxx|yyy|zzz|xyz)$|\d*[xyznm]{1,4}(?:\.[xyzn]{1,3})*|[xyz]{2,4}\d?|x{2,5}[-_.]\w{1,40}|abc(?:de?)?|series)$/i

/** In front of a code that was a draft's: "(ex L.Enabling)". */
const FORMER = /\b(?:ex\.?|formerly)\s$/
/** "Y.4600-rev": the revision of a Recommendation that has its number. */
const REVISION = /^\d+(?:\.\d+)?-?rev$/i

const slug = (text: string) => text.toLowerCase().replace(/\s+/g, '-')

/** Draft Recommendations and Supplements without a number. */
export const workItem: IdentifierKind = {
  kind: 'work-item',
  find: (text: string, { purpose, knowledge }: Context): Finding[] => {
    const patterns = patternsFor(seriesLetters(knowledge))
    const titled = [...text.matchAll(TITLE_AS_CODE)].map(
      ({ 0: words, 1: letter, 2: name, index }): Finding => ({
        kind: 'work-item',
        start: index,
        end: index + words.length,
        id: `itu-t-supp-${letter!.toLowerCase()}.${slug(name!)}`,
      }),
    )
    const coded = [...text.matchAll(purpose === 'query' ? patterns.lenient : patterns.code)].flatMap(
      (match): Finding[] => {
        const [words, letter, code] = match
        // Initials and ends of sentences: "J.Smith wrote", "item A.The": a code has a hyphen, a digit, or capitals inside.
        if (
          purpose === 'document' &&
          /^[A-Z][a-z]+$/.test(code!) &&
          !words.startsWith('ITU-T') &&
          !FORMER.test(text.slice(Math.max(0, match.index - 10), match.index))
        )
          return []
        // "D.285R": a Recommendation of a region; "D.WG1-03": a deliverable of a focus group.
        if (letter === 'D' && /^(?:\d{2,3}R|WG\d+(?:-\d+)?)\b/.test(code!)) return []
        if (REVISION.test(code!)) return []
        if (purpose === 'document' && PLACEHOLDER.test(code!)) return []
        const spaced = text.slice(match.index + words.length, match.index + words.length + 40).match(SPACED)
        const start = match.index
        const end = start + words.length + (spaced?.[0].length ?? 0)
        const id = `itu-t-${letter!.toLowerCase()}.${code!.toLowerCase()}${spaced ? `-${spaced[1]!.toLowerCase()}` : ''}`
        if (purpose === 'query') return [{ kind: 'work-item', start, end, id }]
        const supersedes = readFormerName(text, start, end)
        return [
          {
            kind: 'work-item',
            start,
            end,
            id,
            ...(supersedes && { supersedes }),
          },
        ]
      },
    )
    return disjoint(text.length, [...titled, ...coded]).sort((a, b) => a.start - b.start)
  },
  format: (id) => {
    const match = id.match(/^itu-t-(supp-)?([a-z])\.(.+)$/)
    return match ? `${match[1] ? 'Supp.-' : ''}${match[2]!.toUpperCase()}.${match[3]}` : id
  },
  address: () => null,
}
