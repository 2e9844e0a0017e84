import type { EntryOf } from '../../domain/entry'
import { resolutionId } from '../../domain/resolution-id'
import type { Lookups } from '../../library/lookups'

const RESOLUTION = '(?:Res(?:olution)?\\.?|WTSA-\\d\\d\\s+Resolution)\\s?0*(?<number>\\d{1,3})'
const VERB =
  '(?<verb>(?:further\\s)?(?:resolves|instructs|invites|requests|encourages|calls\\supon)\\b(?:\\sfurther\\b)?|clause\\b)'
const WORDS = '(?<words>[\\p{L}\\d -]{0,80}?)'
const LABEL =
  '\\(?(?<label>\\d{1,2}|[ivx]{1,5})(?:(?:[).]\\s?|\\s?\\(|\\s(?=[ivx]))(?<inner>[ivx]{1,5}|\\d{1,2}))?[).]?'

/** How a clause is cited; a row a form. */
const FORMS: readonly RegExp[] = [
  // "resolution 44 resolves 3", "Res. 44, instructs TSB Director 5", "res 72 resolves iii)", "Res. 76 resolves 5 ii)"
  new RegExp(`\\b${RESOLUTION},?\\s+${VERB}${WORDS},?\\s+${LABEL}\\s*$`, 'iu'),
  // "resolves 3 of Resolution 44", "clause 2 of Res. 66"
  new RegExp(`^\\s*${VERB}${WORDS},?\\s+${LABEL}\\s+of\\s+${RESOLUTION}\\s*$`, 'iu'),
]

/** What a reader calls those whom a section addresses, and words of the heading; a row a body. */
const ADDRESSEES: readonly [asked: RegExp, heading: RegExp][] = [
  [/\bTSB\s?Dir|\bDirector\b|\bTSB\b/i, /TSB Director|Director of the Telecommunication Standardization Bureau/i],
  [/\bTSAG\b/i, /TSAG|Advisory Group/i],
  [/\b(?:SGs?|study\sgroups?)(?![a-z])/i, /study groups?\b/i],
  [/\bcouncil\b/i, /Council/i],
  [/\b(?:MSs?|member\sstates)\b/i, /Member States/i],
  [/\b(?:SMs?|sector\smembers)\b/i, /Sector Members/i],
  [/\bsecretary|\bsecgen\b/i, /Secretary-General/i],
  [/\bregion/i, /region/i],
]

const ROMAN = ['', 'i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii', 'xiii', 'xiv', 'xv']

/** The study group that is addressed: "instructs SG13 2" is a clause of "instructs Study Group 13". */
const GROUP = /\b(?:SG|study\sgroup)\s?(\d{1,2})\b/i
const namesGroup = (heading: string, words: string) => {
  const [, group] = words.match(GROUP) ?? []
  return !group || new RegExp(`study groups?\\s[\\d, and]*\\b${group}\\b`, 'i').test(heading)
}

/** The clause with a label in a section or a clause; "1" is also one that is printed as "i". */
function labelled(parent: string, label: string, lookups: Lookups): EntryOf<'clause'> | undefined {
  const own = lookups.childrenOf(parent).filter((entry): entry is EntryOf<'clause'> => entry.kind === 'clause')
  const inside = own.flatMap(({ id, label: printed }) =>
    printed === null
      ? lookups.childrenOf(id).filter((entry): entry is EntryOf<'clause'> => entry.kind === 'clause')
      : [],
  )
  const labels = [label.toLowerCase(), ROMAN[Number(label)]]
  return [...own, ...inside].find((clause) => clause.label !== null && labels.includes(clause.label.toLowerCase()))
}

/** The clause that a query cites, and the text that cites it; null where there is none, or where several are cited so. */
export function findClause(text: string, lookups: Lookups): { id: string; text: string } | null {
  for (const form of FORMS) {
    const { groups, 0: whole } = text.match(form) ?? { groups: undefined, 0: '' }
    if (!groups) continue
    const { number, verb = '', words = '', label = '', inner } = groups
    const resolution = resolutionId(number ?? '')
    const asked = ADDRESSEES.filter(([said]) => said.test(words))
    const found = lookups
      .entriesAt(resolution)
      .flatMap((entry) =>
        entry.kind === 'section' &&
        (/^clause$/i.test(verb) || entry.heading.toLowerCase().startsWith(verb.toLowerCase().replace(/\s+/g, ' '))) &&
        asked.every(([, heading]) => heading.test(entry.heading)) &&
        namesGroup(entry.heading, words)
          ? (labelled(entry.id, label, lookups) ?? [])
          : [],
      )
      .flatMap((clause) => (inner ? (labelled(clause.id, inner, lookups) ?? []) : clause))
    const [clause] = found
    if (clause && found.length === 1) return { id: clause.id, text: whole }
  }
  return null
}
