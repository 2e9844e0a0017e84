/** What words around an event say of it: that it has been, or that it is still to come. */
export type Told = 'held' | 'ahead'

/** The verbs of an event, as participles: "was held", "to be organized". */
const DONE =
  '(?:held|(?:co-?)?organi[sz]ed|conducted|convened|hosted|delivered|given|arranged|run|dedicated|opened|closed|attended|launched|presented)'
/** What an event that has been did: "examined potential", "brought together experts". */
const DID =
  '(?:took|brought|concluded|discussed|examined|explored|shared|encouraged|comprised|offered|provided|gathered|attracted|addressed|showed|recommended|demonstrated|highlighted|focus(?:s)?ed|dealt|reviewed|helped|featured|covered|was\\sattended)'
const HAS_BEEN = '(?:was|were|has\\sbeen|have\\sbeen|had\\sbeen)'

/** Behind an event; the earliest of all that match decides. */
const BEHIND: readonly { told: Told; words: RegExp }[] = [
  // "will be held", "shall take place", "is planned", "are due", "is being organized", "to be held", "planned for May"
  {
    told: 'ahead',
    words:
      /\b(?:will|shall|(?:is|are)\s(?:being\s|now\s)?(?:planned|scheduled|foreseen|due|expected|envisaged|proposed|organi[sz]ed|prepared|coordinated|in\spreparation)|(?:is|are)\sto\s(?:be|take)|to\s(?:be\s(?:held|organi[sz]ed|convened|hosted)|take\splace)|(?:planned|scheduled|foreseen)\s(?:for|on|to|in))\b/,
  },
  // "was also held", "took place", "concluded with", "which showed"
  {
    told: 'held',
    words: new RegExp(`\\b(?:${HAS_BEEN}\\s(?:\\w+ly\\s|also\\s|first\\s|jointly\\s)?${DONE}|${DID})\\b`),
  },
  // "organized on 6-9 June in Geneva", "held by SG5 in Wuxi": the participle alone
  {
    told: 'held',
    words: /\b(?:held|(?:co-?)?organi[sz]ed|conducted|convened|hosted)\s(?:jointly\s)?(?:on|in|at|from|by)\b/,
  },
]

/** In front of an event, as an end of the sentence up to it; the nearest decides. */
const OBJECT = '[^.;]{0,240}$'
const IN_FRONT: readonly { told: Told; words: RegExp }[] = [
  // "plans to organize a", "will host its", "is organizing a", "intends to hold the"
  {
    told: 'ahead',
    words: new RegExp(
      `\\b(?:(?:will|shall|plans?|intends?|proposes?|agreed|decided|is|are)\\s(?:to\\s|also\\s|jointly\\s){0,2}(?:organi[sz]e|hold|host|convene|conduct|run)|(?:is|are)\\s(?:organi[sz]ing|planning|preparing|hosting)|will\\stake)\\b(?=${OBJECT})`,
      'g',
    ),
  },
  // "the planned ITU", "the next", "a forthcoming joint"
  { told: 'ahead', words: /\b(?:planned|upcoming|forthcoming|[Nn]ext)\s(?=(?:[\w-]+\s){0,4}$)/g },
  // "SG11 conducted a", "has been organizing an annual"; "will have organized" is none
  {
    told: 'held',
    words: new RegExp(
      `(?<!\\b(?:be|being|is|are|to)\\s)\\b(?:(?:co-?)?organi[sz]ed|held|conducted|convened|hosted|ran|(?:has|have)\\sbeen\\sorgani[sz]ing)\\b(?=${OBJECT})`,
      'g',
    ),
  },
  // "was also given at the", "were presented at the", "following the", "met back-to-back with the"
  {
    told: 'held',
    words: new RegExp(
      `\\b(?:${HAS_BEEN}\\s(?:also\\s)?(?:${DONE}|shown|adopted|launched)|contributed|participated|took\\spart|met)\\b(?=[^.;]{0,120}\\b(?:at|to|in|with|during|including)\\s(?:(?:an?|the|its)\\s)?(?:[\\w-]+\\s){0,3}$)`,
      'g',
    ),
  },
  { told: 'held', words: /\b[Ff]ollowing\s(?=(?:(?:an?|the|discussions?|at)\s){0,4}(?:[\w-]+\s){0,3}$)/g },
]

/** The last match of a pattern, where it ends; -1 where there is none. */
const lastEnd = (text: string, words: RegExp): number => {
  let end = -1
  for (const match of text.matchAll(words)) end = match.index + match[0].length
  return end
}

/** Titles in quotes say nothing of the event, "how standards will shape it": blank, so that nothing moves. */
const withoutTitles = (text: string): string => text.replace(/"[^"\n]{0,300}"/g, (title) => ' '.repeat(title.length))

/** "The meeting is due in May; a workshop on 3 May goes with it": what is said of the one is said of the other. */
const BESIDE = /\b(?:with|alongside|beside|before|after|following)\s(?:it|them|this|these)\b/

/** What words behind an event's name say of it, and how far away. */
const behindName = (text: string) =>
  BEHIND.flatMap(({ told, words }) => {
    const at = text.search(words)
    return at < 0 ? [] : [{ told, at }]
  }).sort((a, b) => a.at - b.at)[0]

/**
 * What a sentence says of the event that is named at a place in it; null where it says neither. The nearest words decide,
 * those behind the name before those in front at the same distance: "It was planned there and a forum took place".
 */
export function toldIn(sentence: string, from: number, to: number): Told | null {
  const before = withoutTitles(sentence.slice(0, from))
  // 'A workshop is planned on "X"': the name runs up to the end of its title, and has the verb in it.
  const named = /"/.test(sentence.slice(from, to)) ? from : to
  const after = withoutTitles(sentence.slice(named)).split(/;|\.\s/, 1)[0] ?? ''
  const behind = behindName(after)
  const front = IN_FRONT.flatMap(({ told, words }) => {
    const end = lastEnd(before, words)
    return end < 0 ? [] : [{ told, at: before.length - end }]
  }).sort((a, b) => a.at - b.at)
  const [nearest] = [...(behind ? [behind] : []), ...front.slice(0, 1)].sort((a, b) => a.at - b.at)
  if (nearest) return nearest.told
  return BESIDE.test(after) ? (behindName(before.slice(0, Math.max(0, before.lastIndexOf(';'))))?.told ?? null) : null
}

const LISTED_AHEAD = /\b(?:will|planned|scheduled|to\sbe\s(?:held|organi[sz]ed))\b/
const LISTED_HELD = new RegExp(
  `\\b(?:(?:${HAS_BEEN}|have|has)\\s${DONE}|held|took\\splace|(?:co-?)?organi[sz]ed|conducted)\\b`,
)

/** What the line above a list says of all its members: "In 2017, the following Forums were held:". */
export function toldOfList(lead: string): Told | null {
  if (LISTED_AHEAD.test(lead)) return 'ahead'
  return LISTED_HELD.test(lead) ? 'held' : null
}
