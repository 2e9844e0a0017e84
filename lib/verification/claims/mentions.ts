import type { Mention } from '../../domain/mention'
import { nameThing, severalNote, type Thing } from '../naming'
import { spansUnder } from '../passage'
import { verifyQuote } from '../quote'
import { type Checked, cannotTell, type Finding, notStated, type Predicate } from './claim'

/** At most so many passages stand as evidence. */
const MOST = 20

function check(subject: Thing, object: string, edition: Checked): Finding {
  if (object.trim() === '') return cannotTell('What is mentioned is needed.')
  const { entry } = subject
  if (!entry)
    return cannotTell('Only passages of the plan mention something: give an action item, a resolution or a clause.')
  const named = nameThing(object, edition)
  if (named.status === 'several') return cannotTell(severalNote(object, named.things), { candidates: named.things })
  if (named.status === 'unknown')
    return named.id === null ? byWords(subject, object, edition) : notStated(`The plan does not mention "${object}".`)
  const { thing } = named
  const found = mentionsUnder(subject, edition)
  const own = found.filter(({ entity }) => entity === thing.id || entity === thing.entity?.id)
  if (own.length > 0)
    return {
      verdict: 'stated',
      says: own.slice(0, MOST).map(({ text }) => text),
      evidence: own.slice(0, MOST).map(evidenceOf),
      note: 'The passage names it.',
      object: thing,
    }
  const open = found.filter(({ candidates }) => candidates.includes(thing.id))
  if (open.length > 0)
    return cannotTell('A reference in the passage may mean it, or something else.', {
      evidence: open.map(evidenceOf),
      says: open.map(({ text, reason }) => `${text}: ${reason}`),
      object: thing,
    })
  const words = byWords(subject, object, edition)
  if (words.verdict === 'stated')
    return cannotTell('The passage has these words, and they were not read as this reference.', {
      evidence: words.evidence,
      object: thing,
    })
  return { ...elsewhere(subject, thing, edition), object: thing }
}

const evidenceOf = ({ entry, span }: Mention) => ({ entry, span })

/** What the passage itself mentions: an item with its notes, a resolution without its action items. */
function mentionsUnder({ entry }: Thing, { lookups }: Checked): readonly Mention[] {
  if (!entry) return []
  if (entry.kind === 'action-item' || entry.kind === 'resolution') return lookups.mentionsAt(entry.id)
  const under = [entry.id]
  for (const id of under) for (const child of lookups.childrenOf(id)) under.push(child.id)
  return under.flatMap((id) => lookups.mentionsIn(id))
}

/** Whether the words themselves stand in the passage: of a resolution, in its own text. */
function byWords({ entry }: Thing, words: string, edition: Checked): Finding {
  const { verdict, places } = verifyQuote(edition, words, entry)
  if (verdict !== 'verbatim' && verdict !== 'verbatim-after-cleaning')
    return notStated('The passage neither names it nor has these words.')
  const own = entry?.kind === 'resolution' ? places.filter(({ entries }) => entries[0]?.location === entry.id) : places
  const shown = (own.length > 0 ? own : places).slice(0, MOST)
  const passages = {
    says: shown.map(({ span }) => edition.source.slice(span.start, span.end)),
    evidence: shown.flatMap(({ entries: [first], span }) => (first ? [{ entry: first.id, span }] : [])),
  }
  return own.length > 0
    ? { verdict: 'stated', ...passages, note: 'The passage has these very words.' }
    : notStated('The text of the resolution does not have these words; its action items do.', passages)
}

/** What the action items of a resolution mention, its text does not. */
function elsewhere({ entry }: Thing, thing: Thing, edition: Checked): Finding {
  const spans = entry?.kind === 'resolution' ? spansUnder(entry, edition) : []
  const inItems = edition.lookups
    .mentionsOf(thing.id)
    .filter(({ span }) => spans.some(({ start, end }) => start <= span.start && span.end <= end))
  return inItems.length > 0
    ? notStated('The text of the resolution does not mention it; action items of the resolution do.', {
        says: inItems.slice(0, MOST).map(({ location, text }) => `${location}: ${text}`),
        evidence: inItems.slice(0, MOST).map(evidenceOf),
      })
    : notStated('The passage does not mention it.')
}

export const mentions: Predicate = {
  object: 'what is mentioned: an id, an identifier in any spelling, or words',
  check,
}
