import { onceFor } from '../../text/once-for'
import type { Finding } from '../finding'
import type { Named } from '../knowledge'
import { findNames } from '../named'

/** The names that are ordinary words, as names of their own. */
const listedOf = onceFor((names: readonly Named[]): Named[] =>
  names.flatMap(({ listed = [], ...named }) => {
    const [label, ...aliases] = listed
    return label === undefined ? [] : [{ ...named, label, aliases }]
  }),
)

/**
 * What stands between two members of a list of organizations: "AT&T, BT", "BT (UK), Orange", "NTT, Japan; Orange and Nokia";
 * a name that is not known may be one of the list, "Nokia, Acme Labs and Orange".
 */
const BETWEEN =
  /^(?:\s?\([^()\n]{2,40}\)|,\s[A-Z][\p{L}. ]{2,24}(?=;)|\s[A-Z]\w{1,12}\.?)?(?:,\s[A-Z][\w+&.-]{1,20}(?:\s[A-Z][\w+&.-]{1,20}){0,2})?(?:\s?[,;/|&]\s?(?:and\s|&\s)?|\sand\s|\s&\s)(?:the\s)?$/u
/** "Source: BT", "Contribution of BT": what stands in front of who writes; and behind it of where, "BT (UK)". */
const SOURCE_IN_FRONT = /\b(?:Sources?|From|Contributions?\s(?:of|from|by)|[Pp]roposals?\s(?:of|from|by))\s?:?\s$/
/** Behind a person: "Ms O'Connor (Eir, Ireland)". */
const COUNTRY_BEHIND = /^,\s\p{Lu}[\p{L}. ]{2,30}\)/u
const CONTRIBUTION_IN_FRONT = /(?<![\w.])C[- ]?\d{1,4}(?:-?R\d{1,2})?\s\($/
const LONGEST = 60

const isSource = (text: string, start: number, end: number) =>
  SOURCE_IN_FRONT.test(text.slice(Math.max(0, start - 24), start)) ||
  (text[start - 1] === '(' &&
    (COUNTRY_BEHIND.test(text.slice(end, end + 40)) ||
      // "C 13 (Orange)": who wrote a contribution
      (text[end] === ')' && CONTRIBUTION_IN_FRONT.test(text.slice(Math.max(0, start - 16), start)))))

/** Organizations whose names are ordinary words, where another one stands beside them in a list, or where they are a source. */
export function findListed(text: string, names: readonly Named[], found: readonly Finding[]): Finding[] {
  const candidates = findNames(text, listedOf(names))
  if (candidates.length === 0) return []
  const all = [
    ...found.map(({ start, end }) => ({ start, end, id: null as string | null })),
    ...candidates.map(({ named: { id }, start, end }) => ({ start, end, id: id as string | null })),
  ].sort((a, b) => a.start - b.start)
  const joined = all.map(
    ({ end }, i) =>
      all[i + 1] !== undefined &&
      all[i + 1]!.start - end <= LONGEST &&
      BETWEEN.test(text.slice(end, all[i + 1]!.start)),
  )
  // A run of names that are joined one to the next is a list; one that is certain makes the others so.
  const run: typeof all = []
  const sure: Finding[] = []
  for (const [i, one] of all.entries()) {
    run.push(one)
    if (joined[i]) continue
    if (run.some(({ id, start, end }) => id === null || isSource(text, start, end)))
      for (const { id, start, end } of run) if (id !== null) sure.push({ kind: 'organization', start, end, id })
    run.length = 0
  }
  return sure
}
