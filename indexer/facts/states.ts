import type { State } from '../../lib/domain/entity'
import type { Span } from '../../lib/domain/span'
import { sentencesOf } from '../../lib/text/sentence'

/**
 * What a sentence says of the texts that it names is read as by a proof-reader with a finger on the line: a verb governs
 * what follows it ("approved X and Y"), a passive what precedes it ("X and Y were approved"), until another verb comes.
 */

/** A Recommendation, Supplement or draft that is named, with its offsets. */
export type Named = Span & { kind: string }
/** The state that a name gets, and where the words are that say so. */
export type Said = { state: State; span: Span }

const STATE = '(approved|consented|determined|agreed|published)'
const ADVERB = '(?:also\\s|then\\s|recently\\s|subsequently\\s|finally\\s|now\\s|both\\s|all\\s)?'

type Role =
  /** Says nothing of a text: "agreed to meet", "targeted for consent". */
  | 'none'
  /** Governs what follows. */
  | 'active'
  /** Governs what precedes; what follows too where it introduces a list or a number ("approved as X"). */
  | 'passive'
  /** Governs the next name only: "revision of X". */
  | 'next'
  /** "work item", "draft": what follows is a draft. */
  | 'draft'
  /** Verbs of work: drafts that follow are worked on. */
  | 'work'
  /** Any other verb: ends what a verb before it governs. */
  | 'other'

/** Words that govern; one row a form with examples, the first that fits at a place wins. */
const WORDS: readonly { role: Role; form: string; state?: State }[] = [
  // agreed to start, agreed that, agreed in its meeting of May that, as was agreed by
  { role: 'none', form: '(?:(?:is|was|were)\\s)?(?:agreed|determined)\\s(?:to|that|on|by|in\\s[^;]{0,80}?\\sthat)\\b' },
  // to be approved, targeted for consent, expected to be published
  { role: 'none', form: '(?:to\\sbe|for|will\\sbe|should\\sbe|before|until)\\s(?:approv|consent|determin|publi)\\w*' },
  // X is under revision, X is being revised
  { role: 'passive', form: '(?:(?:is|are|was|were)\\s)?(?:under\\srevision|being\\srevised)', state: 'under revision' },
  { role: 'next', form: '[Rr]evisions?\\sof', state: 'under revision' },
  // was approved, have also been consented, (approved in May)
  { role: 'passive', form: `(?:is|are|was|were|been)\\s${ADVERB}${STATE}(?:\\sas)?` },
  { role: 'passive', form: `(?<=\\()${STATE}` },
  // approval of X
  { role: 'active', form: '[Aa]pproval\\sof', state: 'approved' },
  { role: 'active', form: '[Cc]onsent\\sof', state: 'consented' },
  { role: 'active', form: '[Pp]ublication\\sof', state: 'published' },
  { role: 'active', form: STATE.replace('(', '([Aa]pproved|[Cc]onsented|[Dd]etermined|[Aa]greed|[Pp]ublished|') },
  { role: 'passive', form: '(?:still\\s)?under\\s(?:work|development|study)', state: 'draft' },
  { role: 'draft', form: '[Ww]ork\\sitems?|[Dd]rafts?(?!ing)' },
  // is working on, continued its work, is developing, started, created, established
  {
    role: 'work',
    form: 'working|(?<=continue[sd]?\\s(?:its\\s|the\\s|to\\s)?)(?:work|develop\\w*)|developing(?!\\s(?:countr|nation|state|econom|region))|progressing|start(?:s|ed|ing)?|creat(?:es|ed)|establish(?:es|ed)|launche[sd]',
    state: 'draft',
  },
  // which defines, has, are; "are:" introduces a list
  {
    role: 'other',
    form: '(?:which|that|where|who|whose|(?:is|are|was|were)(?!\\s*:)|has|have|had|will|can|may|dealing|incorporating|revised|reviewed|discussed|noted|(?<!to\\s)(?:defines?|describes?|specif(?:y|ies)|provides?|introduces?|gives?|enables?|explores?|complements?|demonstrates?|considers?))',
  },
]
const GOVERNING = new RegExp(
  `(?<![\\p{L}\\p{N}-])(?:${WORDS.map(({ form }) => `(${form.replace(/(?<!\\)\((?!\?)/g, '(?:')})`).join('|')})(?![\\p{L}\\p{N}])`,
  'gu',
)

/** Words in front of a name that only refer to it: "in accordance with X", "Amendment 1 to X", "as defined in [X". */
const REFERS =
  /\b(?:in|with|(?<!changed\s|renamed\s)to|from|per|for|under|against|within|of|by|than|like|using|based\son)\s(?:(?:the|an?|new|revised)\s){0,2}\[?$/i
/** Between "draft" and a number, words of its noun phrase and other members of its list. */
const PHRASE = /^(?:[\s,@·"()/]|new|revised|and|or|Recommendations?|Recs?\.?|ITU-T)*$/
/** A longer list of drafts is read up to here, in characters. */
const LONGEST_PHRASE = 1000
/** At the beginning of a sentence that goes on from the one before: "Those are X and Y", "Among them were". */
const GOES_ON = /^\s*(?:Among\s(?:them|these)|Those|These|They|It)\s(?:is|are|was|were)\b/
/** Behind a passive, words that introduce a list. */
const INTRODUCES = /^[^.;@]{0,80}?(?::|\bas\sfollows\b|\binclud(?:e|es|ing)\b)/

type Governor = { role: Role; state: State | null; span: Span }

const governorOf = (match: RegExpMatchArray): Governor => {
  const row = WORDS[match.slice(1).findIndex((group) => group !== undefined)]!
  const named = match[0].toLowerCase().match(/approved|consented|determined|agreed|published/)?.[0] as State | undefined
  const state =
    row.state ??
    (row.role === 'draft' ? 'draft' : row.role === 'active' || row.role === 'passive' ? (named ?? null) : null)
  const start = match.index ?? 0
  return { role: row.role, state, span: { start, end: start + match[0].length } }
}

/**
 * The states that a text gives to what it names. `masked` is the text with names as "@" and titles as "·", sign for sign.
 * `after` is what governs a list that follows the text: "SG5 approved the following:".
 */
export function readStates(masked: string, names: readonly Named[]): { said: Map<Named, Said>; after: State | null } {
  const said = new Map<Named, Said>()
  let last: Governor | null = null
  let after: State | null = null
  let next = 0
  for (const { text, start: offset } of sentencesOf(masked)) {
    const first = next
    while (next < names.length && names[next]!.start < offset + text.length) next++
    const inside = names.slice(first, next)
    const goesOn = text.match(GOES_ON)
    const from = goesOn ? goesOn[0].length : 0
    let governor: Governor | null = goesOn ? last : null
    let used = false
    let clause: Named[] = []
    last = governor
    const give = (name: Named, state: State, span: Span) => said.set(name, { state, span })
    const steps = [
      ...[...text.slice(from).matchAll(GOVERNING)].map((match) => {
        const found = governorOf(match)
        return { ...found, span: { start: offset + from + found.span.start, end: offset + from + found.span.end } }
      }),
      ...inside,
    ].sort((a, b) => ('span' in a ? a.span.start : a.start) - ('span' in b ? b.span.start : b.start))
    for (const step of steps) {
      if (!('role' in step)) {
        const before = masked.slice(Math.max(offset, governor?.span.end ?? 0, step.start - 60), step.start)
        if (REFERS.test(before)) continue
        clause.push(step)
        if (!governor?.state || !governs(governor, step, before, masked)) continue
        give(step, governor.state, governor.span)
        used = true
        if (governor.role === 'next') governor = null
        continue
      }
      const { role, state } = step
      if (role === 'passive') {
        // A work item that was agreed has been set up: it is a draft.
        for (const name of clause) {
          const known = said.get(name)?.state
          if (known === undefined || (known === 'draft' && state !== 'agreed')) give(name, state!, step.span)
        }
        clause = []
        const behind = masked.slice(step.span.end, offset + text.length)
        governor = /\sas$/.test(masked.slice(step.span.start, step.span.end)) || INTRODUCES.test(behind) ? step : null
        last = step
      } else if (role === 'draft' && governor && governor.role !== 'work' && governor.role !== 'draft' && !used) {
        // "determined draft new X": it is determined.
      } else {
        governor = role === 'none' || role === 'other' ? null : step
        if (governor) last = governor
        if (role !== 'draft') clause = []
      }
      used = false
    }
    after = last?.state ?? null
  }
  return { said, after }
}

/** Whether a governor reaches a name: drafts that are worked on are no numbers, but where "draft" is said of them. */
function governs({ role, span }: Governor, name: Named, before: string, masked: string): boolean {
  if (name.kind !== 'recommendation') return true
  if (role === 'work') return false
  if (role !== 'draft' || PHRASE.test(before)) return true
  return name.start - span.end <= LONGEST_PHRASE && PHRASE.test(masked.slice(span.end, name.start))
}
